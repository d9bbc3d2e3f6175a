namespace FilingSchema;

/// <summary>Where the checker found a keyword violated: the steps that it had taken, and the schema that it had begun with.</summary>
internal sealed class CheckedSite(string keyword, CheckStep[] steps, CheckStart start) : SchemaSite(keyword)
{
    /// <summary>The keyword of a schema that is but <c>false</c>: the schema has none.</summary>
    public const string Never = "false";

    public override KeywordPlace Find()
    {
        SchemaPlace place = PlaceOf(out RecordSchema? schema);
        if (Keyword != Never)
            place = place.Within("/" + Keyword, schema);
        return new(Keyword == Never ? Never : place.Keyword, place.Place, place.Uri(schema?.Identities ?? start.Identities), place.Way);
    }

    /// <summary>The schema that makes the assertions, and that of the record which it belongs to.</summary>
    public SchemaPlace PlaceOf(out RecordSchema? schema)
    {
        SchemaPlace place = start.Place;
        SchemaPlace ofRecord = place;
        int first = 0;
        schema = start.Record;
        for (int i = 0; i < steps.Length; i++)
        {
            ref readonly CheckStep step = ref steps[i];
            if (step.Owner is RecordSchema own)
            {
                place = ofRecord = place.To(own.Location, schema);
                first = i;
                schema = own;
            }
            if (step.Member is not null)
                place = place.To(step.Member, schema);
            else if (step.Part is { } part)
                place = place.Within(part);
            if (step.SchemaLocation is not null)
                place = step.Reference is null ? place.To(step.SchemaLocation, schema, ofRecord, PartsOf(first, i)) : place.Through(step.Reference, step.SchemaLocation);
        }
        return place;
    }

    // The way through the schema of a record that some steps take.
    private string[] PartsOf(int first, int last) => [.. steps[first..(last + 1)].Select(static step => step.Part).OfType<string>()];
}

/// <summary>What an evaluation begins with, if its first step does not tell.</summary>
internal sealed class CheckStart
{
    /// <summary>The schema.</summary>
    public SchemaPlace Place;

    /// <summary>That of the record which it belongs to.</summary>
    public RecordSchema? Record;

    /// <summary>The URIs of schemas that no record's schema knows.</summary>
    public (string Place, string Uri)[] Identities = [];
}
