using System.Text.Json;
using System.Text.Json.Nodes;

namespace FilingSchema.EightK.Tests;

/// <summary>For each item of the form, a report in which every member of every object is given, made from the JSON Schema alone.</summary>
/// <remarks>It is the oracle of the tests that go through everything: the schema says what is right, and the compiled code must agree.</remarks>
internal static class CompleteReports
{
    // Characters that JSON must escape, and some that it need not.
    private const string Text = "Zoë’s \"10 %\" <b>\\ \t\u0001";

    private static readonly JsonDocument Document = JsonDocument.Parse(CurrentReport.Schema.JsonSchema);

    private static JsonElement Definitions => Document.RootElement.GetProperty("$defs");

    /// <summary>The JSON Schemas of the items, by item number, in the order of the form.</summary>
    public static IReadOnlyList<(string Item, JsonElement Schema)> Cases { get; } =
    [
        .. Definitions.GetProperty("EightKItem").GetProperty("oneOf").EnumerateArray()
            .Select(Resolve)
            .Select(schema => (schema.GetProperty("properties").GetProperty("item").GetProperty("const").GetString()!, schema)),
    ];

    /// <summary>The item numbers, as data for a theory.</summary>
    public static TheoryData<string> Items => [.. Cases.Select(static choice => choice.Item)];

    /// <summary>A complete report of one item, and each of its values with its place and its schema.</summary>
    public static (JsonObject Report, IReadOnlyList<Place> Places) Of(string item)
    {
        JsonElement choice = Cases.Single(candidate => candidate.Item == item).Schema;
        List<Place> places = [];
        return (Make(Document.RootElement, choice, "", places)!.AsObject(), places);
    }

    private static JsonNode? Make(JsonElement schema, JsonElement choice, string path, List<Place> places)
    {
        schema = Resolve(schema);
        if (schema.TryGetProperty("properties", out _) && schema.TryGetProperty("oneOf", out _))
            schema = choice;
        places.Add(new(path, schema));
        if (schema.TryGetProperty("anyOf", out JsonElement alternatives))
            schema = Resolve(alternatives[1]);
        return Kind(schema) switch
        {
            "object" => new JsonObject(schema.GetProperty("properties").EnumerateObject().Select(
                member => KeyValuePair.Create(member.Name, Make(member.Value, choice, $"{path}/{member.Name}", places)))),
            "array" => new JsonArray(Make(schema.GetProperty("items"), choice, path + "/0", places)),
            "integer" => schema.TryGetProperty("maximum", out JsonElement maximum) ? maximum.GetInt32() : long.MaxValue,
            "number" => 12.50m,
            "boolean" => true,
            "string" => MakeText(schema),
            string kind => throw new InvalidOperationException($"No example for {kind}."),
        };
    }

    private static string MakeText(JsonElement schema)
    {
        if (schema.TryGetProperty("const", out JsonElement only))
            return only.GetString()!;
        if (schema.TryGetProperty("enum", out JsonElement choices))
            return choices.EnumerateArray().Last().GetString()!;
        if (schema.TryGetProperty("oneOf", out JsonElement constants))
            return constants.EnumerateArray().Last().GetProperty("const").GetString()!;
        if (schema.TryGetProperty("pattern", out JsonElement pattern))
            return Examples.OfPattern[pattern.GetString()!];
        return schema.TryGetProperty("format", out JsonElement format) ? Examples.OfFormat[format.GetString()!] : Text;
    }

    /// <summary>What a schema's <c>type</c> says.</summary>
    public static string Kind(JsonElement schema) => schema.GetProperty("type").GetString()!;

    /// <summary>The schema itself, or the one that its <c>$ref</c> names.</summary>
    public static JsonElement Resolve(JsonElement schema) =>
        schema.TryGetProperty("$ref", out JsonElement reference)
            ? Definitions.GetProperty(reference.GetString()!["#/$defs/".Length..])
            : schema;
}

/// <summary>A value of a report: its JSON Pointer, and the schema that it follows.</summary>
internal sealed record Place(string Path, JsonElement Schema)
{
    /// <summary>The value in a report.</summary>
    public JsonNode? In(JsonNode report)
    {
        JsonNode? node = report;
        foreach (string segment in Path.Split('/').Skip(1))
            node = node is JsonArray list ? list[int.Parse(segment, System.Globalization.CultureInfo.InvariantCulture)] : node![segment];
        return node;
    }

    /// <summary>A copy of the report in which another value, or none, stands here. The place must not be the root.</summary>
    public JsonObject Replace(JsonObject report, JsonNode? value)
    {
        JsonObject copy = report.DeepClone().AsObject();
        JsonNode old = In(copy)!;
        if (old.Parent is JsonArray list)
            list[0] = value;
        else
            old.Parent![old.GetPropertyName()] = value;
        return copy;
    }
}

/// <summary>A right value of each pattern and format that the schemas name.</summary>
internal static class Examples
{
    public static IReadOnlyDictionary<string, string> OfPattern { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["^[A-Z]{3}$"] = "CHF",
        ["^--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"] = "--12-31",
    };

    public static IReadOnlyDictionary<string, string> OfFormat { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["date"] = "2024-02-29",
        ["cik"] = "0000320193",
        ["accession-number"] = "0001193125-24-000001",
        ["commission-file-number"] = "333-123456-01",
        ["employer-identification-number"] = "04-2726691",
        ["uri"] = "https://example.com/a?b=c#d",
    };
}
