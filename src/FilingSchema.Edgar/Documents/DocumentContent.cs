namespace FilingSchema.Edgar;

/// <summary>A document as it is read: blocks of text in reading order, and the facts that inline XBRL tags in it.</summary>
internal sealed record DocumentContent(Block[] Blocks, IReadOnlyList<XbrlFact> Facts)
{
    private Dictionary<string, XbrlFact[]>? byConcept;

    /// <summary>The facts of a concept, in the order of the document.</summary>
    public XbrlFact[] FactsOf(string concept) => (byConcept ??= ByConcept()).GetValueOrDefault(concept, []);

    private Dictionary<string, XbrlFact[]> ByConcept()
    {
        // Most concepts have one fact.
        Dictionary<string, XbrlFact[]> found = new(Facts.Count, StringComparer.OrdinalIgnoreCase);
        Dictionary<string, List<XbrlFact>>? repeated = null;
        foreach (XbrlFact fact in Facts)
        {
            if (found.TryAdd(fact.Concept, [fact]))
                continue;
            repeated ??= new(StringComparer.OrdinalIgnoreCase);
            if (!repeated.TryGetValue(fact.Concept, out List<XbrlFact>? facts))
                repeated.Add(fact.Concept, facts = [.. found[fact.Concept]]);
            facts.Add(fact);
        }
        foreach ((string concept, List<XbrlFact> facts) in repeated ?? [])
            found[concept] = [.. facts];
        return found;
    }

    /// <summary>Whether it is written in HTML.</summary>
    public bool IsHtml { get; init; }
}
