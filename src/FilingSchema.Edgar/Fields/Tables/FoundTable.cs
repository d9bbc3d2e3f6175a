namespace FilingSchema.Edgar;

/// <summary>Figures of a record that belong together: of a table, of lines of captions and figures, or of running text.</summary>
internal sealed record FoundTable
{
    /// <summary>What it is about: the words above it, or <see langword="null"/>.</summary>
    public FoundText? Heading { get; init; }

    /// <summary>What the filing says of it, from the heading to that of the next table.</summary>
    public IReadOnlyList<TextStretch> Text { get; init; } = [];

    /// <summary>What its columns have for the record that holds the rows.</summary>
    public IReadOnlyDictionary<MemberReading, FoundText> Cells { get; init; } = new Dictionary<MemberReading, FoundText>();

    /// <summary>Its rows: what each has for the members.</summary>
    public required IReadOnlyList<IReadOnlyDictionary<MemberReading, FoundText>> Rows { get; init; }
}
