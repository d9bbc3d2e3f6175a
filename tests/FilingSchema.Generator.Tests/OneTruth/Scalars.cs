using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using static FilingSchema.GeneratorTests.OneTruth.JsonGen;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Random schemas of texts, numbers and choices.</summary>
internal static class Scalars
{
    private static readonly string[] Words = ["red", "green", "blue"];
    private static readonly string[] Patterns = ["^[a-z]+$", @"^\d{2}", "e", "^x-"];

    private static readonly string[] Formats =
    [
        "date", "date-time", "uuid", "uri", "email", "time", "ipv4", "hostname", "cik", "accession-number", "commission-file-number",
        "employer-identification-number", "item-number", "duration", "json-pointer", "uri-reference", "regex",
    ];

    public static Gen<JsonNode?> Any() => Either((3, Number), (1, () => Object(Always("type", "boolean"))), (2, Choice), (1, NamedChoice), (5, String));

    public static Gen<JsonNode?> Number() => Object(
        Always("type", () => Either((4, () => Text("integer")), (4, () => Text("number")), (1, () => List(Text("integer", "number"), Text("null"))))),
        new("minimum", 40, () => Bound(-3, 2)),
        new("maximum", 10, () => Bound(2, 9)),
        new("exclusiveMinimum", 10, () => Bound(-4, 0)),
        new("exclusiveMaximum", 30, () => Bound(3, 9)),
        new("multipleOf", 20, () => Either((3, () => Whole(1, 3)), (1, () => Only(static () => 0.5m)))));

    public static Gen<JsonNode?> String() => Either((3, () => Object(Always("type", "string"), Always("format", () => Text(Formats)))), (7, PlainText));

    /// <summary>Values to choose from, with and without the type that they have.</summary>
    public static Gen<JsonNode?> Choice() => Either(
        (5, () => Object(new("type", 30, () => Text("string")), Always("enum", () => Some(Words)))),
        (1, () => Object(Always("type", () => List(Text("string"), Text("null"))), Always("enum", () => Only(static () => new JsonArray("red", "blue", null))))),
        (1, () => Object(Always("type", "integer"), Always("enum", () => Only(static () => new JsonArray(1, 2, 5))))));

    /// <summary>Values with a title each.</summary>
    public static Gen<JsonNode?> NamedChoice() => Object(
        new("type", 30, () => Text("string")),
        Always("oneOf", () => Only(static () => new JsonArray(
            new JsonObject { ["const"] = "red", ["title"] = "Warm" },
            new JsonObject { ["const"] = "x-y", ["title"] = "Cold" }))));

    public static Gen<JsonNode?> Constant() => Either(
        (3, () => Object(Always("const", "fixed"))),
        (1, () => Object(Always("type", "string"), Always("const", "fixed"))),
        (1, () => Object(Always("type", "integer"), Always("const", () => Whole(5, 5)))),
        (1, () => Object(Always("const", Truth))));

    /// <summary>Assertions that hold of every value of another type.</summary>
    public static Gen<JsonNode?> Untyped() => Object(
        new("minLength", 40, () => Whole(0, 3)),
        new("pattern", 30, () => Text(Patterns)),
        new("minimum", 40, () => Bound(-3, 2)),
        new("multipleOf", 10, () => Whole(1, 3)),
        new("maxItems", 30, () => Whole(0, 2)),
        new("uniqueItems", 20, () => Only(static () => true)),
        new("minProperties", 20, () => Whole(0, 2)),
        new("enum", 10, () => Only(static () => new JsonArray(1, "red", true, null))));

    public static Gen<JsonNode?> SeveralTypes() => Object(
        Always("type", () => SomeOf(["integer", "null", "array", "object"]).Select(static others => (JsonNode?)new JsonArray(["string", .. others.Select(static type => (JsonNode)type)]))),
        new("minLength", 30, () => Whole(0, 3)),
        new("maximum", 30, () => Bound(0, 4)));

    private static Gen<JsonNode?> PlainText() => Object(
        Always("type", () => Either((5, () => Text("string")), (1, () => List(Text("string"), Text("null"))))),
        new("minLength", 30, () => Whole(0, 2)),
        new("maxLength", 30, () => Whole(2, 5)),
        new("pattern", 30, () => Text(Patterns)));

    private static Gen<JsonNode?> Bound(int least, int most) => Either((4, () => Whole(least, most)), (1, () => Only(() => least + 0.5m)));
}
