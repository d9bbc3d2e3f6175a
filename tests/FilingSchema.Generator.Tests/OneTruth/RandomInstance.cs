using System.Text.Json.Nodes;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Makes JSON that is much as a schema says, and spoils it here and there.</summary>
internal sealed class RandomInstance(Random random, JsonObject file, int oddOneIn)
{
    private static readonly string[] Texts =
    [
        "", "a", "red", "green", "x-y", "fixed", "undetermined", "2004-08-23", "2004-08-23T17:30:00Z", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "filer@example.com", "17:30:00Z", "192.0.2.1", "www.sec.gov", "0000855654", "5.07", "P1D", "/a/0", "12 elephants", "🐘🐘",
    ];

    private static readonly string[] Names = ["a", "b", "c", "total sum", "x-mark", "x-other", "base", "red", "stranger"];

    /// <summary>JSON for the whole file.</summary>
    public JsonNode? Make()
    {
        JsonNode? instance = Of(file, 8);
        for (int spoils = random.Next(4); spoils > 0; spoils--)
        {
            instance = Spoil(instance);
        }

        return instance;
    }

    private JsonNode? Of(JsonNode? schema, int depth)
    {
        if (schema is not JsonObject keywords || depth == 0 || random.Next(oddOneIn) == 0)
        {
            return Any(2);
        }

        if (keywords["$ref"] is { } reference)
        {
            return Of(file["$defs"]![reference.GetValue<string>().Split('/')[^1]], depth);
        }

        if (keywords["const"] is { } only)
        {
            return only.DeepClone();
        }

        if ((keywords["enum"] ?? keywords["anyOf"] ?? keywords["oneOf"]) is JsonArray choices && keywords["properties"] is null)
        {
            JsonNode? choice = choices[random.Next(choices.Count)];
            return keywords["enum"] is null ? Of(choice, depth - 1) : choice?.DeepClone();
        }

        if (keywords["format"] is { } format && random.Next(4) > 0)
        {
            return OfFormat(format.GetValue<string>());
        }

        return TypeOf(keywords) switch
        {
            "object" when keywords["oneOf"] is JsonArray cases => Of(cases[random.Next(cases.Count)], depth - 1),
            "object" => Object(keywords, depth),
            "array" => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Of(keywords["items"], depth - 1))]),
            "integer" => random.Next(-4, 9),
            "number" => random.Next(-8, 18) / 2m,
            "boolean" => random.Next(2) == 0,
            "string" => Texts[random.Next(Texts.Length)],
            "null" => null,
            _ => Any(2),
        };
    }

    private string? TypeOf(JsonObject keywords) => keywords["type"] switch
    {
        JsonArray types => types[random.Next(types.Count)]!.GetValue<string>(),
        { } type => type.GetValue<string>(),
        null => null,
    };

    private static string OfFormat(string format) => format switch
    {
        "date" => "2004-08-23",
        "date-time" => "2004-08-23T17:30:00Z",
        "uuid" => "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "email" => "filer@example.com",
        "time" => "17:30:00Z",
        "ipv4" => "192.0.2.1",
        "hostname" => "www.sec.gov",
        "uri" => "https://www.sec.gov/",
        "cik" => "0000855654",
        "accession-number" => "0000855654-13-000012",
        "commission-file-number" => "0-17999",
        "employer-identification-number" => "04-2726691",
        "item-number" => "5.07",
        "duration" => "P1D",
        _ => "/a/0",
    };

    private JsonObject Object(JsonObject keywords, int depth)
    {
        var made = new JsonObject();
        var properties = keywords["properties"] as JsonObject ?? [];
        string[] required = [.. (keywords["required"] as JsonArray ?? []).Select(static name => name!.GetValue<string>())];
        foreach ((string name, JsonNode? schema) in properties)
        {
            if (required.Contains(name) || random.Next(3) > 0)
            {
                made[name] = Of(schema, depth - 1);
            }
        }

        if (keywords["allOf"] is not null && file["$defs"]?["Base"] is not null)
        {
            made["base"] = Of(file["$defs"]!["Base"]!["properties"]!["base"], depth - 1);
        }

        if (random.Next(oddOneIn / 4) == 0 || properties.Count == 0)
        {
            string other = Names[random.Next(Names.Length)];
            made[other] ??= keywords["additionalProperties"] is JsonObject schema ? Of(schema, depth - 1) : Any(1);
        }

        return made;
    }

    private JsonNode? Any(int depth) => random.Next(depth > 0 ? 8 : 6) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => random.Next(-4, 9),
        3 => random.Next(-8, 18) / 2m,
        4 or 5 => Texts[random.Next(Texts.Length)],
        6 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Any(depth - 1))]),
        _ => new JsonObject(Names.Where(_ => random.Next(4) == 0).Select(name => KeyValuePair.Create(name, Any(depth - 1)))),
    };

    /// <summary>Changes one value somewhere.</summary>
    private JsonNode? Spoil(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } members when random.Next(5) > 0:
                string name = members.ElementAt(random.Next(members.Count)).Key;
                JsonNode? value = members[name];
                members.Remove(name);
                if (random.Next(4) > 0)
                {
                    members[name] = Spoil(value);
                }

                return members;
            case JsonArray { Count: > 0 } items when random.Next(4) > 0:
                int index = random.Next(items.Count);
                JsonNode? item = items[index];
                items.RemoveAt(index);
                items.Insert(index, Spoil(item));
                return items;
            default:
                return Any(2);
        }
    }
}
