using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using static FilingSchema.GeneratorTests.OneTruth.JsonGen;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Random JSON that is much as a schema says, spoilt here and there.</summary>
/// <param name="files">The schema files, by their paths.</param>
/// <param name="oddOneIn">One of so many values is not made by its schema; <see cref="Faithful"/> for none, so that what is not spoilt is valid.</param>
internal sealed class InstanceGen(JsonObject files, int oddOneIn)
{
    /// <summary>Every value is as its schema says, as far as this can be told without solving riddles.</summary>
    public const int Faithful = int.MaxValue;

    private const int Deepest = 8;

    /// <summary>What ends the name of a member that is written without it, and so a second time.</summary>
    public const char Again = '\uE000';

    private static readonly string[] Texts =
    [
        "", "a", "red", "green", "x-y", "fixed", "undetermined", "cash", "stock", "2004-08-23", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "5.07", "/a/0", "12 elephants", "🐘🐘", "é", "e\u0301", "\n", "\"\\", "\u0000",
    ];

    private static readonly string[] Names = ["a", "b", "c", "total sum", "x-mark", "x-other", "d/e~f", "base", "stamp", "kind", "worth", "red", "stranger"];

    /// <summary>Texts that match patterns.</summary>
    private static readonly Dictionary<string, string> Matching = new(StringComparer.Ordinal)
    {
        ["^[A-Z]{3}$"] = "USD",
        ["^--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"] = "--12-31",
        ["^[a-z]+$"] = "red",
        [@"^\d{2}"] = "12",
        ["e"] = "e",
        ["^x-"] = "x-y",
    };

    private bool IsFaithful => oddOneIn == Faithful;

    /// <summary>JSON for the root of a file, with so many faults at most.</summary>
    public Gen<JsonNode?> Of(string path, int faults) =>
        from made in Of(files[path], path, IsFaithful ? 4 * Deepest : Deepest)
        from spoils in Gen.Choose(0, faults)
        from spoilt in Enumerable.Range(0, spoils).Aggregate(Gen.Constant<JsonNode?>(made), static (so, _) => so.SelectMany(Spoil))
        select spoilt;

    private Gen<JsonNode?> Of(JsonNode? schema, string file, int depth) => Gen.Choose(0, IsFaithful ? 0 : oddOneIn - 1).SelectMany(odd =>
        schema is not JsonObject keywords || depth <= 0 || (odd == 0 && !IsFaithful) ? Any(2) : Ordinary(keywords, file, depth));

    private Gen<JsonNode?> Ordinary(JsonObject keywords, string file, int depth)
    {
        if (keywords["$ref"]?.GetValue<string>() is { } reference)
        {
            (JsonNode? target, string path) = Target(reference, file);
            return Of(target, path, depth - 1);
        }

        if (keywords["const"] is { } only)
        {
            return Only(only.DeepClone);
        }

        if (keywords["enum"] is JsonArray values)
        {
            return Gen.Elements(values.ToArray()).Select(static value => value?.DeepClone());
        }

        if ((keywords["anyOf"] ?? keywords["oneOf"]) is JsonArray choices && keywords["properties"] is null)
        {
            return Gen.Elements(choices.ToArray()).SelectMany(choice => Of(choice, file, depth - 1));
        }

        if (keywords["format"]?.GetValue<string>() is { } format)
        {
            return Text(IsFaithful ? FormatTexts.Of(format)[..1] : FormatTexts.Of(format));
        }

        return Gen.Elements(TypesOf(keywords)).SelectMany(type => type switch
        {
            "object" when keywords["oneOf"] is JsonArray cases && cases.All(static choice => choice?["$ref"] is not null) => Gen.Elements(cases.ToArray()).SelectMany(choice => Of(choice, file, depth - 1)),
            "object" => Members(keywords, file, depth),
            "array" => Gen.Choose(0, 3).SelectMany(count => List([.. Enumerable.Repeat(0, count).Select(_ => Of(keywords["items"], file, depth - 1))])),
            "integer" or "number" when IsFaithful => Between(keywords),
            "integer" => Whole(-4, 8),
            "number" => Number(),
            "boolean" => Truth(),
            "string" when keywords["pattern"] is { } pattern && Matching.TryGetValue(pattern.GetValue<string>(), out string? matching) => Text(matching),
            "string" => Text(keywords["minLength"] is null || !IsFaithful ? Texts : Texts[3..^1]),
            "null" => Only(static () => null),
            _ => Any(2),
        });
    }

    private (JsonNode? Schema, string Path) Target(string reference, string file)
    {
        (JsonNode? schema, string path, _) = SchemaFiles.Target(files, reference, file);
        return (schema, path);
    }

    private static string[] TypesOf(JsonObject keywords) => keywords["type"] switch
    {
        JsonArray types => [.. types.Select(static type => type!.GetValue<string>())],
        { } type => [type.GetValue<string>()],
        null => [keywords["properties"] is null ? "any" : "object"],
    };

    private Gen<JsonNode?> Members(JsonObject keywords, string file, int depth)
    {
        string[] required = [.. (keywords["required"] as JsonArray ?? []).Select(static name => name!.GetValue<string>())];
        List<Keyword> members = [.. (keywords["properties"] as JsonObject ?? []).Select(property => new Keyword(property.Key, required.Contains(property.Key) ? (IsFaithful ? 100 : 97) : 67, () => Of(property.Value, file, depth - 1)))];
        foreach (JsonNode? part in keywords["allOf"] as JsonArray ?? [])
        {
            (JsonNode? target, string path) = part!["$ref"]?.GetValue<string>() is { } reference ? Target(reference, file) : (part, file);
            members.AddRange((target!["properties"] as JsonObject ?? []).Where(property => members.All(known => known.Name != property.Key)).Select(property => new Keyword(property.Key, 80, () => Of(property.Value, path, depth - 1))));
        }

        int others = IsFaithful ? 0 : members.Count == 0 ? 100 : 100 / oddOneIn * 3;
        return Gen.Elements(Names).SelectMany(other => Object([
            .. members,
            .. members.Any(known => known.Name == other) ? (Keyword[])[] : [new Keyword(other, others, () => keywords["additionalProperties"] is JsonObject schema ? Of(schema, file, depth - 1) : Any(1))],
        ]));
    }

    private static Gen<JsonNode?> Between(JsonObject keywords)
    {
        int least = (int?)keywords["minimum"]?.GetValue<decimal>() ?? -4;
        int most = (int?)keywords["maximum"]?.GetValue<decimal>() ?? Math.Max(least, 0) + 8;
        return Whole(least, most);
    }

    private static Gen<JsonNode?> Number() => Either(
        (4, () => Gen.Choose(-8, 17).Select(static half => (JsonNode?)(half / 2m))),
        (1, () => Gen.Elements("1.0", "2e0", "-0.0", "0.30", "1E+1", "4.000").Select(static text => JsonNode.Parse(text))));

    private static Gen<JsonNode?> Any(int depth) => Either(
        (1, () => Only(static () => null)),
        (1, Truth),
        (1, () => Whole(-4, 8)),
        (1, Number),
        (2, () => Text(Texts)),
        (depth > 0 ? 1 : 0, () => Gen.Choose(0, 3).SelectMany(count => List([.. Enumerable.Repeat(0, count).Select(_ => Any(depth - 1))]))),
        (depth > 0 ? 1 : 0, () => Object([.. Names.Select(name => new Keyword(name, 25, () => Any(depth - 1)))])));

    /// <summary>Changes one value somewhere.</summary>
    private static Gen<JsonNode?> Spoil(JsonNode? node) => Gen.Choose(0, 9).SelectMany<int, JsonNode?>(luck => node switch
    {
        JsonObject { Count: > 0 } members when luck < 8 => Gen.Elements(members.Select(static member => member.Key).ToArray()).SelectMany<string, JsonNode?>(name => luck switch
        {
            0 or 1 => Only(() => Without(members, name)),
            2 when name[^1] != Again => Any(1).Select(value => (JsonNode?)With(members, name + Again, value)),
            _ => Spoil(members[name]?.DeepClone()).Select(value => (JsonNode?)With(members, name, value)),
        }),
        JsonArray { Count: > 0 } items when luck < 8 => Gen.Choose(0, items.Count - 1).SelectMany(index => luck == 0
            ? Only(() => With(items, index, items[0]?.DeepClone()))
            : Spoil(items[index]?.DeepClone()).Select(value => (JsonNode?)With(items, index, value))),
        JsonValue value when luck == 0 && value.TryGetValue(out decimal number) => Only(() => number + 0.25m),
        JsonValue value when luck == 1 => Text(value.ToString() + " "),
        _ => Any(2),
    });

    private static JsonObject With(JsonObject members, string name, JsonNode? value)
    {
        var changed = (JsonObject)members.DeepClone();
        changed[name] = value;
        return changed;
    }

    private static JsonObject Without(JsonObject members, string name)
    {
        var changed = (JsonObject)members.DeepClone();
        changed.Remove(name);
        return changed;
    }

    private static JsonArray With(JsonArray items, int index, JsonNode? value)
    {
        var changed = (JsonArray)items.DeepClone();
        changed[index] = value;
        return changed;
    }
}
