namespace FilingSchema;

/// <summary>A place in the schemas, and the way that evaluation took to it.</summary>
/// <param name="place">The schema: its file and JSON Pointer; <see langword="null"/> before the first.</param>
/// <param name="way">The JSON Pointer from the first schema, in which each reference is a step.</param>
internal readonly struct SchemaPlace(string? place, string way)
{
    private const string Reference = "/$ref";

    // What comes back to itself is left.
    private const int MostReferences = 64;

    /// <summary>The schema.</summary>
    public string Place => place!;

    /// <summary>The way to it.</summary>
    public string Way => way ?? "";

    /// <summary>The keyword, if it is the place of one.</summary>
    public string Keyword => Place[(Place.LastIndexOf('/') + 1)..];

    /// <summary>A part of the schema.</summary>
    public SchemaPlace Within(string pointer) => new(JsonText.WithFragment(Place) + pointer, way + pointer);

    /// <summary>A part of the schema, or of the one that has it instead, to which references lead.</summary>
    public SchemaPlace Within(string pointer, RecordSchema? schema)
    {
        SchemaPlace part = Within(pointer);
        foreach ((string from, string way, string to) in schema?.Links ?? [])
        {
            if (!way.StartsWith('/') && from == part.Place)
                return To(to, schema).Within(way.Length > 0 ? "/" + way : pointer);
        }
        return part;
    }

    /// <summary>The schema that a keyword of this one leads to.</summary>
    public SchemaPlace Through(string keyword, string target) => new(target, way + keyword);

    /// <summary>A schema that is applied to the same value: a part, or what references of a record's schema lead to.</summary>
    public SchemaPlace To(string target, RecordSchema? schema) =>
        new(target, place is null ? "" : way + (Below(place, target) ?? Find(place, target, schema, MostReferences) ?? Reference));

    // The pointer from a schema to one that is written within it; null if it is not, but for the definitions there.
    private static string? Below(string place, string target)
    {
        if (!target.StartsWith(place, StringComparison.Ordinal))
            return null;
        if (target.Length == place.Length)
            return "";
        string rest = target[place.Length..];
        if (rest.StartsWith('#'))
            rest = rest[1..];
        return rest.StartsWith('/') && !rest.StartsWith("/$defs/", StringComparison.Ordinal) ? rest : null;
    }

    private static string? Find(string place, string target, RecordSchema? schema, int left)
    {
        if (schema is null || left == 0)
            return null;
        foreach ((string from, string way, string to) in schema.Links)
        {
            if (from == place && way.StartsWith('/') && (Below(to, target) ?? Find(to, target, schema.At(to), left - 1)) is { } rest)
                return way + rest;
        }
        return null;
    }
}
