using System.Text.Json;

namespace FilingSchema.Cli.Docs;

/// <summary>What a schema of the open form asks of JSON as it is, in words.</summary>
internal static class OpenWords
{
    private const int MostValues = 6;

    /// <summary>What kind of value a schema asks for.</summary>
    public static string Kind(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return schema.ValueKind == JsonValueKind.False ? "nothing" : "any JSON";
        if (schema.TryGetProperty("$ref", out JsonElement reference) || schema.TryGetProperty("$dynamicRef", out reference))
            return NameOf(reference.GetString()!);
        if (schema.TryGetProperty("const", out JsonElement only))
            return only.GetRawText();
        if (schema.TryGetProperty("enum", out JsonElement values))
            return OneOf(values);
        if (schema.TryGetProperty("type", out JsonElement type))
        {
            string[] kinds = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(static one => one.GetString()!)] : [type.GetString()!];
            return string.Join(" or ", kinds.Select(kind => kind == "array" && schema.TryGetProperty("items", out JsonElement items) ? $"list of {Kind(items)}" : Word(kind)));
        }

        foreach (string choice in (string[])["anyOf", "oneOf"])
        {
            if (schema.TryGetProperty(choice, out JsonElement choices))
                return string.Join(" or ", choices.EnumerateArray().Select(Kind).Distinct(StringComparer.Ordinal));
        }

        return schema.TryGetProperty("properties", out _) ? "object" : "any JSON";
    }

    /// <summary>What is asserted of a value as a whole, a sentence each.</summary>
    public static IEnumerable<string> Rules(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            yield return schema.ValueKind == JsonValueKind.False ? "No value is valid." : "Every value is valid.";
            yield break;
        }

        string[] missing = [.. Required(schema).Where(name => !Has(schema, name))];
        if (missing.Length > 0)
            yield return $"It has {string.Join(" and ", missing)}.";
        foreach (string rule in Constraints.OfWhole(schema, isSpelledOut: true))
            yield return rule;
        if (schema.TryGetProperty("if", out JsonElement condition))
            yield return Conditional(schema, condition);
        if (schema.TryGetProperty("anyOf", out JsonElement any))
            yield return $"At least one of these holds: {Choices(any)}.";
        if (schema.TryGetProperty("oneOf", out JsonElement one))
            yield return $"Exactly one of these holds: {Choices(one)}.";
        if (schema.TryGetProperty("not", out JsonElement not))
            yield return $"It must not hold that {Says(not)}.";
        if (!schema.TryGetProperty("allOf", out JsonElement all))
            yield break;
        foreach (JsonElement part in all.EnumerateArray())
        {
            if (part.ValueKind == JsonValueKind.Object && part.TryGetProperty("if", out JsonElement ofPart))
                yield return Conditional(part, ofPart);
            else
                yield return $"Always {Says(part)}.";
        }
    }

    /// <summary>The names of the members that an object must have.</summary>
    public static IEnumerable<string> Required(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("required", out JsonElement required)
            ? required.EnumerateArray().Select(static name => name.GetString()!)
            : [];

    /// <summary>The name of what a reference leads to.</summary>
    private static string NameOf(string reference)
    {
        string name = reference[(reference.LastIndexOfAny(['/', '#']) + 1)..];
        return name.Length > 0 ? Uri.UnescapeDataString(name) : reference == "#" ? "a value like this one" : reference;
    }

    private static bool Has(JsonElement schema, string name) => schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(name, out _);

    private static string Conditional(JsonElement schema, JsonElement condition)
    {
        string then = schema.TryGetProperty("then", out JsonElement held) ? Says(held) : "anything holds";
        string otherwise = schema.TryGetProperty("else", out JsonElement not) ? $"; else {Says(not)}" : "";
        return $"If {Says(condition)}, then {then}{otherwise}.";
    }

    private static string Choices(JsonElement choices) => string.Join("; ", choices.EnumerateArray().Select(Says));

    /// <summary>What a schema says of a value, as a part of a sentence: <c>form is "8-K" and it has item</c>.</summary>
    private static string Says(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return schema.ValueKind == JsonValueKind.False ? "nothing is valid" : "anything holds";
        List<string> says = [];
        string kind = Kind(schema);
        string[] asserted = [.. Constraints.Of(schema, isTextFormat: true).Where(IsNews)];
        if (kind is not ("any JSON" or "object") || asserted.Length > 0 || schema.TryGetProperty("type", out _))
            says.Add($"it is {string.Join(", ", asserted.Prepend(kind))}");
        if (schema.TryGetProperty("properties", out JsonElement properties))
            says.AddRange(properties.EnumerateObject().Select(static member => $"{member.Name} is {string.Join(", ", Constraints.Of(member.Value, isTextFormat: true).Where(IsNews).Prepend(Kind(member.Value)))}"));
        string[] names = [.. Required(schema)];
        if (names.Length > 0)
            says.Add($"it has {string.Join(" and ", names)}");
        return says.Count == 0 ? "what its JSON Schema says holds" : string.Join(" and ", says);
    }

    // What the kind does not say.
    private static bool IsNews(string words) => !words.StartsWith("always ", StringComparison.Ordinal);

    private static string OneOf(JsonElement values) => values.GetArrayLength() <= MostValues
        ? string.Join(" or ", values.EnumerateArray().Select(static value => value.GetRawText()))
        : $"one of {values.GetArrayLength()} values";

    private static string Word(string type) => type switch
    {
        "string" => "text",
        "integer" => "whole number",
        "boolean" => "true or false",
        "array" => "list",
        _ => type,
    };
}
