namespace FilingSchema;

/// <summary>What could not be read, before its place in the text and in the schema is worked out.</summary>
internal sealed class ReadFailure(int offset, string keyword, string message)
{
    /// <summary>Where the value, or the object that lacks a member, begins.</summary>
    public readonly int Offset = offset;

    /// <summary>The violated keyword.</summary>
    public readonly string Keyword = keyword;

    /// <summary>The sentence.</summary>
    public readonly string Message = message;

    /// <summary>For <c>required</c>: the member that the object at the offset lacks.</summary>
    public string? Member;

    /// <summary>The record that was being read; <see langword="null"/> outside of any.</summary>
    public ReadRecord? Record;

    /// <summary>The schema that is violated, if it is not that of the record: for <c>required</c>.</summary>
    public string? Place;
}
