namespace FilingSchema.Edgar;

/// <summary>A document as it is read: blocks of text in reading order, and the facts that inline XBRL tags in it.</summary>
internal sealed record DocumentContent(Block[] Blocks, IReadOnlyList<XbrlFact> Facts)
{
    private ILookup<string, XbrlFact>? byConcept;

    /// <summary>The facts of a concept, in the order of the document.</summary>
    public IEnumerable<XbrlFact> FactsOf(string concept) =>
        (byConcept ??= Facts.ToLookup(static fact => fact.Concept, StringComparer.OrdinalIgnoreCase))[concept];

    /// <summary>Whether it is written in HTML.</summary>
    public bool IsHtml { get; init; }
}
