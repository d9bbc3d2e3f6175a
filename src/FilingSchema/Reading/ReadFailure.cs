namespace FilingSchema;

/// <summary>What could not be read, before its place in the text and in the schema is worked out.</summary>
internal sealed class ReadFailure
{
    /// <summary>Where the value, or the object that lacks a member, begins.</summary>
    public required int Offset { get; init; }

    /// <summary>The violated keyword.</summary>
    public required string Keyword { get; init; }

    /// <summary>The sentence.</summary>
    public required string Message { get; init; }

    /// <summary>For <c>required</c>: the member that the object at the offset lacks.</summary>
    public string? Member { get; init; }

    /// <summary>The schema of the record that was being read; <see langword="null"/> outside of any.</summary>
    public RecordSchema? Schema { get; set; }

    /// <summary>The schema that is violated, if it is not that of the record: for <c>required</c>.</summary>
    public string? Place { get; init; }

    /// <summary>Where that record begins.</summary>
    public int RecordOffset { get; set; }
}
