namespace FilingSchema.Edgar;

/// <summary>A place in the text of a document: a block, and a character of it.</summary>
internal readonly record struct TextPoint(int Block, int Index) : IComparable<TextPoint>
{
    public int CompareTo(TextPoint other) => Block != other.Block ? Block.CompareTo(other.Block) : Index.CompareTo(other.Index);

    public static bool operator <(TextPoint left, TextPoint right) => left.CompareTo(right) < 0;

    public static bool operator >(TextPoint left, TextPoint right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextPoint left, TextPoint right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextPoint left, TextPoint right) => left.CompareTo(right) >= 0;
}

/// <summary>A heading that was found in a document.</summary>
internal sealed record Heading
{
    /// <summary>Where it begins.</summary>
    public required TextPoint Start { get; init; }

    /// <summary>Where the text under it begins.</summary>
    public required TextPoint End { get; init; }

    /// <summary>The sections that it heads, usually one. None for a line that only says which sections do not apply.</summary>
    public required IReadOnlyList<SectionEntry> Sections { get; init; }

    /// <summary>The caption as printed, without the number; empty if there is none.</summary>
    public required string Caption { get; init; }

    /// <summary>Where the caption begins.</summary>
    public required TextPoint CaptionStart { get; init; }

    /// <summary>Whether the caption is one that the section is known by.</summary>
    public required bool IsKnownCaption { get; init; }
}
