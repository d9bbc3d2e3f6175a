namespace FilingSchema.Edgar;

/// <summary>What a block is.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph; a line break within it is a line feed in its text.</summary>
    Paragraph,

    /// <summary>A row of a table with text in more than one cell; its cells are parted by tabs.</summary>
    Row,

    /// <summary>A rule or the end of a page. It has no text.</summary>
    Break,
}

/// <summary>A piece of a document, in reading order.</summary>
internal sealed class Block
{
    public required BlockKind Kind { get; init; }

    /// <summary>The text: whitespace collapsed, check boxes as U+2610 and U+2612.</summary>
    public string Text { get; init; } = "";

    /// <summary>The cells of a row; a paragraph has one, its whole text.</summary>
    public Cell[] Cells { get; set; } = [];

    /// <summary>The number of the table that the block stands in, counted from 1; 0 outside tables.</summary>
    public int Table { get; init; }

    /// <summary>The row within that table. Paragraphs of one cell share it.</summary>
    public int Row { get; init; }

    /// <summary>How many characters at the beginning are bold or underlined.</summary>
    public int EmphasisLength { get; init; }

    /// <summary>Whether the lines of the text are only wrapped: the paragraph is one line.</summary>
    public bool IsWrapped { get; init; }

    /// <summary>Whether the block is a page number, a running head or the like, and no part of what the document says.</summary>
    public bool IsFurniture { get; set; }

    /// <summary>The ranges of the text that are raised, as the numbers of notes are.</summary>
    public IReadOnlyList<(int Start, int End)> Raised { get; init; } = [];

    /// <summary>Where the characters stand in the filing.</summary>
    public SourceMap Source { get; init; } = SourceMap.Empty;

    public bool HasText => Text.Length > 0;

    public override string ToString() => $"{Kind} {Text}";
}

/// <summary>A cell: a range of its block's text, and where it stands from left to right, right end exclusive.</summary>
internal readonly record struct Cell(int Start, int Length, int Left, int Right)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> In(Block block) => block.Text.AsSpan(Start, Length);

    public bool IsOver(Cell other) => Left < other.Right && other.Left < Right;
}
