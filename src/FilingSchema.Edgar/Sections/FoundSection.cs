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
}

/// <summary>A document taken apart into what stands before its sections, the sections, and what follows them.</summary>
internal sealed record SectionLayout
{
    /// <summary>What stands before the first section.</summary>
    public required TextStretch Cover { get; init; }

    /// <summary>The sections, in the order of the document; each once.</summary>
    public required IReadOnlyList<FoundSection> Sections { get; init; }

    /// <summary>What follows the last section: signatures, the exhibit index.</summary>
    public required TextStretch Rest { get; init; }
}
