namespace FilingSchema.Edgar;

/// <summary>A table that is being put together.</summary>
internal sealed class TableDraft
{
    public required List<TableLine> Above { get; init; }

    /// <summary>The words before the figures of its only row, where they say what the table is about.</summary>
    public FoundText? Stub { get; init; }

    public List<Dictionary<MemberReading, FoundText>> Rows { get; } = [];

    public Dictionary<MemberReading, FoundText> Cells { get; } = [];

    /// <summary>Whether the next row may still belong to it.</summary>
    public bool IsOpen { get; set; }
}
