using System.Text.Json.Nodes;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Makes the values of <c>const</c> and <c>enum</c> be of the type beside them, or around them: the compiler refuses others.</summary>
internal static class ValueTypes
{
    private static readonly string[] OfSameValue = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"];

    /// <summary>The files, changed in place.</summary>
    public static JsonObject Align(JsonObject files)
    {
        foreach (JsonNode? root in files.Select(static file => file.Value))
        {
            Align(root, null);
        }

        return files;
    }

    private static void Align(JsonNode? node, string? around)
    {
        if (node is JsonArray parts)
        {
            foreach (JsonNode? part in parts)
            {
                Align(part, around);
            }
        }

        if (node is not JsonObject schema)
        {
            return;
        }

        string? type = schema.TryGetPropertyValue("type", out JsonNode? own) ? own is JsonValue single ? single.GetValue<string>() : null : around;
        if (type is not null && schema.ContainsKey("const") && !IsOf(schema["const"], type))
        {
            schema["const"] = Example(type);
        }

        if (type is not null && schema["enum"] is JsonArray values && !values.All(value => IsOf(value, type)))
        {
            JsonNode[] others = [.. values.Where(value => IsOf(value, type)).Select(static value => value!.DeepClone())];
            schema["enum"] = new JsonArray(others.Length > 0 ? others : [Example(type)]);
        }

        foreach ((string keyword, JsonNode? value) in schema)
        {
            if (keyword is "properties" or "patternProperties" or "dependentSchemas" or "$defs" && value is JsonObject members)
            {
                foreach ((_, JsonNode? member) in members)
                {
                    Align(member, keyword == "dependentSchemas" ? type : null);
                }
            }
            else if (keyword is not ("const" or "enum"))
            {
                Align(value, OfSameValue.Contains(keyword) ? type : null);
            }
        }
    }

    private static bool IsOf(JsonNode? value, string type) => (value, type) switch
    {
        (JsonObject, "object") or (JsonArray, "array") => true,
        (JsonValue scalar, _) => scalar.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.String => type == "string",
            System.Text.Json.JsonValueKind.Number => type is "number" or "integer",
            _ => type == "boolean",
        },
        _ => false,
    };

    private static JsonNode Example(string type) => type switch
    {
        "object" => new JsonObject { ["a"] = 1 },
        "array" => new JsonArray(1, "red"),
        "string" => "red",
        "boolean" => true,
        _ => 1,
    };
}
