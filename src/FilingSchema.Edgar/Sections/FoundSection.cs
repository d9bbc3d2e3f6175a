namespace FilingSchema.Edgar;

/// <summary>A stretch of a document.</summary>
internal readonly record struct TextStretch(TextPoint Start, TextPoint End);

/// <summary>A section that a document has: its headings, and the stretches of text beneath them, in order.</summary>
internal sealed class FoundSection(SectionEntry entry, Heading heading)
{
    public SectionEntry Entry { get; } = entry;

    /// <summary>Its first heading.</summary>
    public Heading Heading { get; } = heading;

    /// <summary>Its text: one stretch, or more where the document has it in several places.</summary>
    public List<TextStretch> Text { get; } = [];

    /// <summary>The sections that stand under one heading with it, or under headings set one over the other, and have the same text.</summary>
    public HashSet<SectionEntry> SharesTextWith { get; } = [];
}
