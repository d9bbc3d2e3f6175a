using System.Text.Json.Nodes;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Makes schemas of the dialect at random: objects that become records, with values of all shapes.</summary>
internal sealed class RandomSchema(Random random)
{
    private static readonly string[] Names = ["a", "b", "c", "total sum", "x-mark"];
    private static readonly string[] Words = ["red", "green", "blue"];
    private static readonly string[] Patterns = ["^[a-z]+$", @"^\d{2}", "e", "^x-"];
    private static readonly string[] Formats = ["date", "date-time", "uuid", "email", "time", "ipv4", "hostname", "cik", "item-number", "duration", "json-pointer"];

    /// <summary>A schema for a file, its root a record.</summary>
    public JsonObject File()
    {
        JsonObject root = Record(3);
        root["title"] = "A";
        root["$defs"] = new JsonObject
        {
            ["Base"] = With(new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["base"] = Scalar() } }, "required", () => Array("base"), 0.5),
            ["Inner"] = Record(1),
            ["Text"] = Text(),
            ["Colour"] = new JsonObject { ["enum"] = Array(Words) },
            ["Open"] = Open(2),
        };
        return root;
    }

    private JsonObject Record(int depth)
    {
        var properties = new JsonObject();
        foreach (string name in Some(Names))
        {
            properties[name] = Value(depth);
        }

        string[] known = [.. properties.Select(static property => property.Key)];
        var record = new JsonObject { ["type"] = "object", ["properties"] = properties };
        With(record, "required", () => Array(Some(known)), 0.6);
        With(record, "minProperties", () => random.Next(3), 0.1);
        With(record, "maxProperties", () => random.Next(1, 4), 0.1);
        if (known.Length > 1)
        {
            With(record, "dependentRequired", () => new JsonObject { [known[0]] = Array(known[1]) }, 0.15);
        }

        if (depth == 3)
        {
            With(record, "allOf", () => new JsonArray(Ref("Base")), 0.2);
        }

        With(record, random.Next(2) == 0 || record.ContainsKey("allOf") ? "unevaluatedProperties" : "additionalProperties", () => Chance(0.6) ? false : Scalar(), 0.4);
        AddOpen(record, depth, 0.1);
        return record;
    }

    private JsonObject Value(int depth) => random.Next(depth > 0 ? 12 : 6) switch
    {
        0 or 1 or 2 => Scalar(),
        3 => Ref("Text"),
        4 => Ref("Colour"),
        5 => new JsonObject { ["const"] = "fixed" },
        6 => new JsonObject { ["anyOf"] = new JsonArray(Scalar(), new JsonObject { ["type"] = "null" }) },
        7 => new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["const"] = "undetermined" }, new JsonObject { ["type"] = "integer" }) },
        8 => List(depth),
        9 => new JsonObject { ["type"] = "object", ["additionalProperties"] = Scalar() },
        10 => Chance(0.5) ? Record(depth - 1) : Ref("Inner"),
        _ => Chance(0.3) ? Ref("Open") : Open(depth),
    };

    private JsonObject List(int depth)
    {
        JsonObject items = depth > 1 && Chance(0.3) ? Ref("Inner") : Scalar();
        var list = new JsonObject { ["type"] = "array", ["items"] = items };
        With(list, "minItems", () => random.Next(3), 0.2);
        With(list, "maxItems", () => random.Next(1, 4), 0.2);
        With(list, "uniqueItems", () => true, 0.2);
        return list;
    }

    private JsonObject Scalar() => random.Next(5) switch
    {
        0 => Number(),
        1 => new JsonObject { ["type"] = "boolean" },
        2 => new JsonObject { ["enum"] = Array(Words) },
        _ => Text(),
    };

    private JsonObject Number()
    {
        var number = new JsonObject { ["type"] = Chance(0.5) ? "integer" : "number" };
        With(number, "minimum", () => random.Next(-3, 3), 0.4);
        With(number, "exclusiveMaximum", () => random.Next(3, 9), 0.3);
        With(number, "multipleOf", () => random.Next(1, 4), 0.2);
        return number;
    }

    private JsonObject Text()
    {
        var text = new JsonObject { ["type"] = "string" };
        if (Chance(0.3))
        {
            text["format"] = Pick(Formats);
            return text;
        }

        With(text, "minLength", () => random.Next(3), 0.3);
        With(text, "maxLength", () => random.Next(2, 6), 0.3);
        With(text, "pattern", () => Pick(Patterns), 0.3);
        return text;
    }

    /// <summary>Any schema of JSON Schema, with at least one keyword that no C# type can express.</summary>
    private JsonObject Open(int depth)
    {
        var open = new JsonObject { [Chance(0.5) ? "not" : "if"] = Any(depth - 1) };
        AddOpen(open, depth, 0.3);
        return open;
    }

    private JsonObject Any(int depth)
    {
        var any = new JsonObject();
        With(any, "type", () => Pick(["string", "integer", "object", "array", "boolean"]), 0.4);
        With(any, "minLength", () => random.Next(4), 0.2);
        With(any, "maximum", () => random.Next(4), 0.2);
        With(any, "required", () => Array(Some(Names)), 0.2);
        With(any, "enum", () => new JsonArray(1, "red", true, null), any.ContainsKey("type") ? 0 : 0.1);
        if (depth > 0)
        {
            With(any, "properties", () => new JsonObject { [Pick(Names)] = Any(depth - 1), [Pick(Words)] = Any(depth - 1) }, 0.3);
            With(any, "items", () => Chance(0.2) ? false : Any(depth - 1), 0.2);
            With(any, "contains", () => Any(depth - 1), 0.1);
            With(any, "unevaluatedItems", () => false, 0.1);
            With(any, "unevaluatedProperties", () => Chance(0.5) ? false : Any(depth - 1), 0.1);
            With(any, "$ref", () => "#/$defs/" + Pick(["Text", "Colour", "Base"]), 0.1);
            AddOpen(any, depth, 0.1);
        }

        return any;
    }

    private void AddOpen(JsonObject schema, int depth, double chance)
    {
        if (depth <= 0)
        {
            return;
        }

        With(schema, "anyOf", () => new JsonArray(Any(depth - 1), Any(depth - 1), Any(0)), chance);
        With(schema, "oneOf", () => new JsonArray(Any(depth - 1), Any(0)), chance / 2);
        With(schema, "if", () => Any(depth - 1), chance);
        With(schema, "then", () => Any(depth - 1), schema.ContainsKey("if") ? 0.8 : 0.02);
        With(schema, "else", () => Any(depth - 1), schema.ContainsKey("if") ? 0.4 : 0);
        With(schema, "patternProperties", () => new JsonObject { ["^x-"] = Any(depth - 1) }, chance);
        With(schema, "propertyNames", () => new JsonObject { ["maxLength"] = random.Next(1, 9) }, chance / 2);
        With(schema, "dependentSchemas", () => new JsonObject { [Pick(Names)] = Any(depth - 1) }, chance);
        if (!schema.ContainsKey("properties"))
        {
            With(schema, "prefixItems", () => new JsonArray(Any(depth - 1), Any(0)), chance);
        }
    }

    private JsonObject With(JsonObject schema, string keyword, Func<JsonNode> value, double chance)
    {
        if (!schema.ContainsKey(keyword) && Chance(chance))
        {
            schema[keyword] = value();
        }

        return schema;
    }

    private static JsonObject Ref(string name) => new() { ["$ref"] = "#/$defs/" + name };

    private static JsonArray Array(params string[] texts) => [.. texts.Select(static text => (JsonNode)text)];

    private string[] Some(string[] all) => [.. all.Where(_ => Chance(0.5)).DefaultIfEmpty(all[0])];

    private string Pick(string[] all) => all[random.Next(all.Length)];

    private bool Chance(double chance) => random.NextDouble() < chance;
}
