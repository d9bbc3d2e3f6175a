namespace FilingSchema.Edgar;

/// <summary>A line of a signature page: a line of a paragraph or cell, apart from the label before it.</summary>
internal sealed record SignatureLine
{
    /// <summary>The label in small letters, such as <c>by</c>, <c>title</c> or <c>date</c>; empty if there is none.</summary>
    public string Label { get; init; } = "";

    /// <summary>The line without the label.</summary>
    public required FoundText Text { get; init; }

    /// <summary>The block that it stands in.</summary>
    public required int Block { get; init; }

    /// <summary>Where its cell stands from left to right.</summary>
    public required Cell Cell { get; init; }

    /// <summary>Whether <see cref="Cell"/> says where on the page: in tables and in plain text it does.</summary>
    public required bool HasColumn { get; init; }

    /// <summary>The table and the row that it stands in; paragraphs of one cell share them.</summary>
    public required (int Table, int Row) Row { get; init; }

    /// <summary>Whether a rule or the end of a page stands before it.</summary>
    public bool IsAfterBreak { get; init; }

    /// <summary>What the line is.</summary>
    public LineKind Kind => kind ??= SignatureWords.KindOf(Label, Text.Text);

    private LineKind? kind;

    /// <summary>Whether it stands beneath another in a table, in the next row and the same column.</summary>
    public bool IsBeneath(SignatureLine other) =>
        Row.Table != 0 && Row.Table == other.Row.Table && Row.Row == other.Row.Row + 1 && Cell.IsOver(other.Cell);

    /// <summary>Whether another line stands in the same paragraph or cell.</summary>
    public bool IsBeside(SignatureLine other) => Block == other.Block || (Row.Table != 0 && Row == other.Row);
}

/// <summary>What a line of a signature page says.</summary>
internal enum LineKind
{
    /// <summary>A name, a title, a company: its place tells.</summary>
    Text,

    /// <summary>The signature: <c>/s/</c> and a name.</summary>
    Mark,

    /// <summary>A date.</summary>
    Date,

    /// <summary>What is to be written over the line: <c>(Registrant)</c>, <c>(Signature)</c>.</summary>
    Caption,

    /// <summary>Words that belong to no signature: the sentence that announces them, a heading, a note.</summary>
    Prose,

    /// <summary>A label without a value, a page number.</summary>
    Nothing,
}
