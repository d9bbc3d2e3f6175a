namespace FilingSchema;

/// <summary>What could not be read, before its place in the text and in the schema is worked out.</summary>
/// <param name="Offset">Where the value, or the object that lacks a member, begins.</param>
/// <param name="Keyword">The violated keyword.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Member">For <c>required</c>: the member that the object at the offset lacks.</param>
internal readonly record struct ReadFailure(int Offset, string Keyword, string Message, string? Member)
{
    /// <summary>The schema of the record that was being read; <see langword="null"/> outside of any.</summary>
    public RecordSchema? Schema { get; init; }

    /// <summary>The schema that is violated, if it is not that of the record: for <c>required</c>.</summary>
    public string? Place { get; init; }

    /// <summary>Where that record begins.</summary>
    public int RecordOffset { get; init; }
}
