namespace FilingSchema;

/// <summary>What could not be read, before its place in the text and in the schema is worked out.</summary>
internal sealed class ReadFailure(int offset, string keyword, string message) : SchemaSite(keyword)
{
    /// <summary>Where the value, or the object that lacks a member, begins.</summary>
    public readonly int Offset = offset;

    /// <summary>The sentence.</summary>
    public readonly string Message = message;

    /// <summary>For <c>required</c>: the member that the object at the offset lacks.</summary>
    public string? Member;

    /// <summary>The record that was being read; <see langword="null"/> outside of any.</summary>
    public ReadRecord? Record;

    /// <summary>The schema that is violated, if it is not that of the record: for <c>required</c>.</summary>
    public string? Place;

    /// <summary>The JSON Pointer of the value or of the missing member, once that is known.</summary>
    public string Path = "";

    public override KeywordPlace Find()
    {
        if (Record is not { } record)
            return new(Keyword, "", null, "");
        SchemaPlace place = record.PlaceIn(Path);
        // What is wrong with the JSON itself violates no keyword.
        bool isOfJson = Keyword is "json" or "duplicate";
        if (Place is not null)
            place = place.To(Place, record.Schema);
        else if (!isOfJson && Keyword != "required")
            place = record.PartIn(Path, int.MaxValue);
        if (!isOfJson)
            place = place.Within("/" + Keyword, record.Schema);
        return new(isOfJson ? Keyword : place.Keyword, place.Place, place.Uri(record.Schema.Identities), place.Way);
    }
}
