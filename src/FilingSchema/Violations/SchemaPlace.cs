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
    public SchemaPlace Within(string pointer) => new(string.Concat(Place, Place.Contains('#', StringComparison.Ordinal) ? "" : "#", pointer), way + pointer);

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
        new(target, place is null ? "" : way + (Find(place, [], target, schema) ?? Reference));

    /// <summary>A schema that is applied to the same value, be it by another of the schemas that are merged into the record.</summary>
    /// <param name="target">The schema.</param>
    /// <param name="schema">The record's.</param>
    /// <param name="record">Its place.</param>
    /// <param name="value">The way from the record to the value, step by step.</param>
    public SchemaPlace To(string target, RecordSchema? schema, SchemaPlace record, ReadOnlySpan<string> value)
    {
        if (value.IsEmpty)
            return To(target, schema);
        if (Find(Place, [], target, schema) is { } direct)
            return new(target, way + direct);
        return Find(record.Place, value, target, schema) is { } rest ? new(target, record.Way + rest) : new(target, way + Reference);
    }

    /// <summary>The place by the <c>$id</c> of the innermost schema around that has one; <see langword="null"/> if none has.</summary>
    /// <param name="identities">The places and URIs of schemas, an outer one before those within.</param>
    public string? Uri((string Place, string Uri)[] identities)
    {
        for (int i = identities.Length; --i >= 0;)
        {
            (string around, string uri) = identities[i];
            if (!Place.StartsWith(around, StringComparison.Ordinal))
                continue;
            string rest = Place[around.Length..];
            if (rest.Length == 0)
                return uri;
            if (rest.StartsWith('#') || (rest.StartsWith('/') && around.Contains('#', StringComparison.Ordinal)))
                return uri + "#" + rest.TrimStart('#');
        }
        return null;
    }

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

    // The way from a schema to another that it applies to the same value, or to the value that steps from there lead to. On these
    // the record's schema knows the ways through all that is merged into it.
    private static string? Find(
        string place, ReadOnlySpan<string> steps, string target, RecordSchema? schema, int left = MostReferences, HashSet<(string Place, int Steps)>? tried = null)
    {
        string? below = steps.IsEmpty ? Below(place, target)
            : Find(JsonText.WithFragment(place) + steps[0], steps[1..], target, schema, left, tried ??= []) is { } within ? steps[0] + within
            : null;
        // Many ways may lead to a place from which none goes on.
        if (below is not null || schema is null || left == 0 || !(tried ??= []).Add((place, steps.Length)))
            return below;
        foreach ((string from, string way, string to) in schema.Links)
        {
            if (from == place && way.StartsWith('/') && Find(to, steps, target, steps.IsEmpty ? schema.At(to) : schema, left - 1, tried) is { } rest)
                return way + rest;
        }
        return null;
    }
}
