namespace FilingSchema.Edgar;

/// <summary>A document as it is read: blocks of text in reading order, and the facts that inline XBRL tags in it.</summary>
internal sealed record DocumentContent(IReadOnlyList<Block> Blocks, IReadOnlyList<XbrlFact> Facts);
