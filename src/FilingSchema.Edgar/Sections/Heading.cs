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

/// <summary>What a line that begins as a heading does is.</summary>
internal enum HeadingKind
{
    /// <summary>The heading of one or more sections.</summary>
    Section,

    /// <summary>A line that only says which sections do not apply.</summary>
    ListOfOthers,

    /// <summary>An entry of a contents page.</summary>
    ContentsEntry,

    /// <summary>A heading with a number that the form does not have.</summary>
    Unknown,
}

/// <summary>A heading that was found in a document.</summary>
internal sealed record Heading
{
    /// <summary>What it is.</summary>
    public HeadingKind Kind { get; init; }

    /// <summary>Where it begins.</summary>
    public required TextPoint Start { get; init; }

    /// <summary>Where the text under it begins.</summary>
    public required TextPoint End { get; init; }

    /// <summary>The sections that it heads, usually one. None where it heads no section that the form has.</summary>
    public IReadOnlyList<SectionEntry> Sections { get; init; } = [];

    /// <summary>The number, where the form does not have it; else empty.</summary>
    public string Number { get; init; } = "";

    /// <summary>The letters of paragraphs behind the number, such as <c>(b)</c>; empty if there are none.</summary>
    public TextStretch Letters { get; init; }

    /// <summary>The caption as printed, without the number; empty if there is none.</summary>
    public string Caption { get; init; } = "";

    /// <summary>Where the caption begins.</summary>
    public TextPoint CaptionStart { get; init; }

    /// <summary>Whether the caption is one that the section is known by.</summary>
    public bool IsKnownCaption { get; init; }
}
