using System.Text.Json;

namespace FilingSchema.Cli.Docs;

/// <summary>What a schema asserts of a value, in words.</summary>
internal static class Constraints
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["minLength"] = "at least {0} characters",
        ["maxLength"] = "at most {0} characters",
        ["minimum"] = "at least {0}",
        ["maximum"] = "at most {0}",
        ["exclusiveMinimum"] = "greater than {0}",
        ["exclusiveMaximum"] = "less than {0}",
        ["multipleOf"] = "a multiple of {0}",
        ["minItems"] = "at least {0} elements",
        ["maxItems"] = "at most {0} elements",
        ["minProperties"] = "at least {0} members",
        ["maxProperties"] = "at most {0} members",
        ["minContains"] = "at least {0} such elements",
        ["maxContains"] = "at most {0} such elements",
    };

    private static readonly Dictionary<string, string> Facts = new(StringComparer.Ordinal)
    {
        ["not"] = "must not be as not says",
        ["if"] = "what if, then and else say",
        ["contains"] = "has elements as contains says",
        ["prefixItems"] = "its first elements are as prefixItems says",
        ["propertyNames"] = "the names of its members are as propertyNames says",
        ["patternProperties"] = "members whose names match are as patternProperties says",
        ["dependentSchemas"] = "what dependentSchemas says",
        ["unevaluatedItems"] = "other elements are as unevaluatedItems says",
    };

    /// <summary>What is asserted of a value, each in a few words.</summary>
    /// <param name="schema">Its JSON Schema.</param>
    /// <param name="isTextFormat">Whether it is text, so that its format is not told by its type.</param>
    public static IEnumerable<string> Of(JsonElement schema, bool isTextFormat)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            yield break;
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            if (Words.TryGetValue(keyword.Name, out string? words))
                yield return One(words, keyword.Value.GetRawText());
            else if (Facts.TryGetValue(keyword.Name, out string? fact))
                yield return fact;
            else if (keyword.Name == "pattern")
                yield return $"matches {keyword.Value.GetString()}";
            else if (keyword.Name == "format" && isTextFormat)
                yield return $"format {keyword.Value.GetString()}";
            else if (keyword is { Name: "const", Value.ValueKind: not (JsonValueKind.Object or JsonValueKind.Array) })
                yield return $"always {keyword.Value.GetRawText()}";
            else if (keyword is { Name: "uniqueItems", Value.ValueKind: JsonValueKind.True })
                yield return "no two elements are equal";
            else if (keyword.Name == "items")
            {
                foreach (string ofElement in Of(keyword.Value, isTextFormat))
                    yield return $"each: {ofElement}";
            }
            else if (keyword.Name == "anyOf" && keyword.Value.EnumerateArray().Any(IsUndetermined))
                yield return "or \"undetermined\"";
        }
    }

    /// <summary>What is asserted of an object as a whole, a sentence each.</summary>
    /// <param name="schema">Its JSON Schema.</param>
    /// <param name="isSpelledOut">Whether conditions, and fields that have no name of their own, are told elsewhere.</param>
    public static IEnumerable<string> OfWhole(JsonElement schema, bool isSpelledOut = false)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            if (keyword.Name is "minProperties" or "maxProperties")
                yield return $"It has {One(Words[keyword.Name], keyword.Value.GetRawText())}.";
            else if (keyword is { Name: "unevaluatedProperties" or "additionalProperties", Value.ValueKind: JsonValueKind.False })
                yield return "It has no members but these.";
            else if (keyword.Name == "dependentRequired")
            {
                foreach (JsonProperty dependent in keyword.Value.EnumerateObject())
                    yield return $"With {dependent.Name} it has {string.Join(" and ", dependent.Value.EnumerateArray().Select(static name => name.GetString()))}.";
            }
            else if (!(isSpelledOut && keyword.Name is "if" or "not" or "patternProperties" or "prefixItems") && Facts.TryGetValue(keyword.Name, out string? fact))
                yield return $"It is checked as a whole: {fact}; see its JSON Schema.";
        }
    }

    private static bool IsUndetermined(JsonElement choice) =>
        choice.ValueKind == JsonValueKind.Object && choice.TryGetProperty("const", out JsonElement value) && value.ValueEquals("undetermined"u8);

    private static string One(string words, string number) =>
        (number == "1" ? words.Replace("characters", "character", StringComparison.Ordinal).Replace("elements", "element", StringComparison.Ordinal).Replace("members", "member", StringComparison.Ordinal) : words)
        .Replace("{0}", number, StringComparison.Ordinal);
}
