using System.Text.Json;
using System.Text.Json.Nodes;
using FilingSchema.Cli.Output;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;

namespace FilingSchema.Cli.Docs;

/// <summary>Makes a JSON value that is valid by a type's schema: the author's own example where there is one.</summary>
/// <remarks>What it cannot be sure of, such as what <c>not</c> and <c>if</c> ask, it makes no example for.</remarks>
internal sealed class ExampleJson
{
    private const int DeepestOptional = 5;
    private const int Deepest = 12;
    private const int MostElements = 20;

    /// <summary>Keywords that a value made from the others may violate.</summary>
    private static readonly string[] Unsure =
    [
        "not", "if", "prefixItems", "contains", "propertyNames", "patternProperties", "dependentSchemas", "unevaluatedItems", "allOf", "$dynamicRef",
    ];

    /// <summary>Keywords that say something beside the choices of <c>anyOf</c> and <c>oneOf</c>.</summary>
    private static readonly string[] BesideChoices = ["properties", "required", "items", "additionalProperties", "minProperties", "pattern"];

    /// <summary>Keywords that assert nothing beside a reference.</summary>
    private static readonly string[] Annotations = ["$ref", "$comment", "title", "description", "default", "deprecated", "readOnly", "writeOnly"];

    private readonly SchemaLibrary library;

    private ExampleJson(SchemaLibrary library) => this.library = library;

    /// <summary>Makes a value of the schema that a reference leads to.</summary>
    private delegate JsonNode? Follow(string reference, int depth);

    /// <summary>A value of a type as indented JSON, or <see langword="null"/> if none can be made that is surely valid.</summary>
    public static string? Of(LibraryType type, SchemaLibrary library)
    {
        ExampleJson examples = new(library);
        JsonNode? value = type switch
        {
            { Model: ObjectModel model } => examples.OfType(model, 0),
            { Model: ValidatorModel, Json: { } schema } => examples.OfOpen(schema),
            _ => null,
        };
        return value is null ? null : FilingJson.Text(indented: true, writer => value.WriteTo(writer));
    }

    /// <summary>References of the open form are followed within the file, and no further.</summary>
    private JsonNode? OfOpen(JsonElement schema)
    {
        const string Here = "#/$defs/";
        return Of(schema, "", Definition, 0);

        JsonNode? Definition(string reference, int depth) =>
            depth < Deepest && reference.StartsWith(Here, StringComparison.Ordinal)
            && schema.TryGetProperty("$defs", out JsonElement definitions) && definitions.TryGetProperty(reference[Here.Length..], out JsonElement definition)
            && definition.ValueKind == JsonValueKind.Object && !definition.TryGetProperty("$id", out _)
                ? Of(definition, "", Definition, depth)
                : null;
    }

    private JsonNode? OfType(ObjectModel model, int depth)
    {
        if (model is UnionModel union)
            return union.Cases.Select(one => OfSymbol(one.Type, depth + 1)).FirstOrDefault(static value => value is not null);
        using JsonDocument schema = JsonDocument.Parse(model.Json);
        return Of(schema.RootElement, "", Type, depth);

        JsonNode? Type(string reference, int at) =>
            model.References.FirstOrDefault(symbol => "#/$defs/" + symbol.Name == reference) is { } symbol ? OfSymbol(symbol, at) : null;
    }

    private JsonNode? OfSymbol(TypeSymbol symbol, int depth) =>
        depth < Deepest && library.Find(symbol)?.Model is ObjectModel model ? OfType(model, depth) : null;

    private JsonNode? Of(JsonElement schema, string name, Follow follow, int depth)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return null;
        foreach (string given in (string[])["examples", "const", "enum"])
        {
            if (schema.TryGetProperty(given, out JsonElement value))
                return Parse(value.ValueKind == JsonValueKind.Array && given != "const" ? value[0] : value);
        }

        if (schema.TryGetProperty("$ref", out JsonElement reference))
            return schema.EnumerateObject().All(static keyword => Array.IndexOf(Annotations, keyword.Name) >= 0) ? follow(reference.GetString()!, depth + 1) : null;

        if (Array.Exists(Unsure, keyword => schema.TryGetProperty(keyword, out _)))
            return null;
        bool isAny = schema.TryGetProperty("anyOf", out JsonElement choices);
        if (isAny || schema.TryGetProperty("oneOf", out choices))
            return Array.Exists(BesideChoices, keyword => schema.TryGetProperty(keyword, out _)) ? null : OfChoices(choices, isAny, name, follow, depth);
        return TypeOf(schema) switch
        {
            "string" => StringSample.Of(schema, name),
            "integer" or "number" => NumberSample.Of(schema),
            "boolean" => true,
            "array" => OfArray(schema, name, follow, depth),
            "object" => OfObject(schema, follow, depth),
            _ => null,
        };
    }

    /// <summary>The first of the choices that says more than that the value is missing: of a value that may be undetermined, the determined one.</summary>
    private JsonNode? OfChoices(JsonElement choices, bool isAny, string name, Follow follow, int depth)
    {
        JsonElement[] all = [.. choices.EnumerateArray()];
        if (!Array.TrueForAll(all, static choice => choice.ValueKind == JsonValueKind.Object))
            return null;
        bool isEnum = Array.TrueForAll(all, static choice => choice.TryGetProperty("const", out _));
        JsonElement[] told = isEnum ? all : [.. all.Where(static choice => !choice.TryGetProperty("const", out _) && TypeOf(choice) != "null")];
        if (told.Length == 1 || isEnum)
            return Of(told[0], name, follow, depth);
        // Of several, one that holds suffices; of oneOf, another might hold too.
        return isAny ? told.Select(choice => Of(choice, name, follow, depth)).FirstOrDefault(static value => value is not null) : null;
    }

    private JsonArray? OfArray(JsonElement schema, string name, Follow follow, int depth)
    {
        int least = schema.TryGetProperty("minItems", out JsonElement minimum) ? minimum.GetInt32() : 1;
        int most = schema.TryGetProperty("maxItems", out JsonElement maximum) ? maximum.GetInt32() : MostElements;
        if (least > MostElements || !schema.TryGetProperty("items", out JsonElement items))
            return null;

        JsonArray array = [];
        bool isUnique = schema.TryGetProperty("uniqueItems", out JsonElement unique) && unique.GetBoolean();
        for (int i = 0; i < Math.Min(Math.Max(least, 1), most); i++)
        {
            if (Of(items, Singular(name), follow, depth) is not { } element)
                return least == 0 ? [] : null;
            if (isUnique && array.Any(other => JsonNode.DeepEquals(other, element)))
                return null;
            array.Add(element);
        }

        return array;
    }

    private JsonObject? OfObject(JsonElement schema, Follow follow, int depth)
    {
        HashSet<string> required = schema.TryGetProperty("required", out JsonElement names)
            ? [.. names.EnumerateArray().Select(static name => name.GetString()!)]
            : [];
        bool isShort = depth > DeepestOptional || schema.TryGetProperty("maxProperties", out _);
        JsonObject value = [];
        if (schema.TryGetProperty("properties", out JsonElement properties))
        {
            foreach (JsonProperty member in properties.EnumerateObject())
            {
                bool isRequired = required.Remove(member.Name);
                if (isShort && !isRequired)
                    continue;
                JsonNode? made = Of(member.Value, member.Name, follow, depth + 1);
                if (made is not null)
                    value.Add(member.Name, made);
                else if (isRequired)
                    return null;
            }
        }
        else if (schema.TryGetProperty("additionalProperties", out JsonElement others) && Of(others, "name", follow, depth + 1) is { } other)
            value.Add("name", other);

        return required.Count == 0 && IsFullEnough(schema, value) ? value : null;
    }

    private static bool IsFullEnough(JsonElement schema, JsonObject value)
    {
        if (schema.TryGetProperty("minProperties", out JsonElement minimum) && value.Count < minimum.GetInt32())
            return false;
        if (schema.TryGetProperty("maxProperties", out JsonElement maximum) && value.Count > maximum.GetInt32())
            return false;
        return !schema.TryGetProperty("dependentRequired", out JsonElement dependent) || dependent.EnumerateObject()
            .Where(entry => value.ContainsKey(entry.Name))
            .All(entry => entry.Value.EnumerateArray().All(name => value.ContainsKey(name.GetString()!)));
    }

    private static JsonNode? Parse(JsonElement value) => JsonNode.Parse(value.GetRawText());

    private static string? TypeOf(JsonElement schema)
    {
        if (!schema.TryGetProperty("type", out JsonElement type))
            return schema.TryGetProperty("properties", out _) ? "object" : null;
        return type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Select(static one => one.GetString()).FirstOrDefault(static one => one != "null")
            : type.GetString();
    }

    private static string Singular(string name) => name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal) ? name[..^1] : name;
}
