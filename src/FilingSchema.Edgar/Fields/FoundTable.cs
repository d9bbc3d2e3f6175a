namespace FilingSchema.Edgar;

/// <summary>A table that has the columns of a record.</summary>
/// <param name="Caption">The paragraph above it, or <see langword="null"/>.</param>
/// <param name="Rows">Its rows: what each has for the members.</param>
internal sealed record FoundTable(FoundText? Caption, IReadOnlyList<IReadOnlyDictionary<MemberReading, FoundText>> Rows);
