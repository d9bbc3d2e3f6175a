using System.Runtime.InteropServices;

namespace FilingSchema.Edgar;

/// <summary>A document as it is read: blocks of text in reading order, and the facts that inline XBRL tags in it.</summary>
internal sealed record DocumentContent(Block[] Blocks, IReadOnlyList<XbrlFact> Facts)
{
    private Dictionary<string, List<XbrlFact>>? byConcept;

    /// <summary>The facts of a concept, in the order of the document.</summary>
    public ReadOnlySpan<XbrlFact> FactsOf(string concept) =>
        (byConcept ??= ByConcept()).TryGetValue(concept, out List<XbrlFact>? facts) ? CollectionsMarshal.AsSpan(facts) : [];

    private Dictionary<string, List<XbrlFact>> ByConcept()
    {
        Dictionary<string, List<XbrlFact>> found = new(Facts.Count, StringComparer.OrdinalIgnoreCase);
        foreach (XbrlFact fact in Facts)
        {
            if (!found.TryGetValue(fact.Concept, out List<XbrlFact>? facts))
                found.Add(fact.Concept, facts = new(1));
            facts.Add(fact);
        }
        return found;
    }

    /// <summary>Whether it is written in HTML.</summary>
    public bool IsHtml { get; init; }
}
