using System.Text.Json.Nodes;
using FsCheck;
using static FilingSchema.GeneratorTests.OneTruth.JsonGen;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Random schemas that say what no C# type can.</summary>
internal static class OpenSchemaGen
{
    private static readonly string[] Names = ["a", "b", "c", "x-mark", "red"];

    /// <summary>A schema with at least one such keyword.</summary>
    public static Gen<JsonNode?> Open(int depth) => Either((1, () => Open("not", depth)), (1, () => Open("if", depth)));

    /// <summary>A schema that refers to itself.</summary>
    public static Gen<JsonNode?> Loop() => Object(
        Always("anyOf", () => List(
            Any(0),
            Object(Always("type", "array"), Always("items", () => Object(Always("$ref", "#/$defs/Loop")))),
            Object(Always("type", "object"), Always("additionalProperties", () => Object(Always("$ref", "#/$defs/Loop")))))),
        new("not", 30, () => Any(0)));

    /// <summary>Any schema of JSON Schema.</summary>
    public static Gen<JsonNode?> Any(int depth) => Either(
        (14, () => Ordinary(depth)),
        (1, () => Object(Always("enum", () => Only(static () => new JsonArray(1, "red", true, null))))),
        (1, () => Object(Always("const", () => Only(static () => new JsonArray(1, "red"))))));

    private static Gen<JsonNode?> Ordinary(int depth) => Object(
    [
        new("type", 40, () => Text("string", "integer", "object", "array", "boolean")),
        new("minLength", 20, () => Whole(0, 3)),
        new("maximum", 20, () => Whole(0, 3)),
        new("required", 20, () => Some(Names)),
        .. depth <= 0 ? (Keyword[])[] :
        [
            new("properties", 30, () => Object(new("a", 50, () => Any(depth - 1)), new("b", 50, () => Any(depth - 1)), new("red", 50, () => Any(depth - 1)))),
            new("items", 20, () => Either((1, () => Only(static () => false)), (4, () => Any(depth - 1)))),
            new("contains", 10, () => Any(depth - 1)),
            new("minContains", 3, () => Whole(0, 2)),
            new("unevaluatedItems", 10, () => Only(static () => false)),
            new("unevaluatedProperties", 10, () => Either((1, () => Only(static () => false)), (1, () => Any(depth - 1)))),
            new("$ref", 10, () => Text("#/$defs/Text", "#/$defs/Colour", "#/$defs/Base", "#/$defs/Loop", "b.json#/$defs/Note", "b.json#/$defs/Stamp")),
            new("prefixItems", 5, () => List(Any(depth - 1), Any(0))),
            .. Applicators(depth, 10),
        ],
    ]);

    /// <summary>The keywords that apply schemas to the same value, or to members by their names.</summary>
    public static Keyword[] Applicators(int depth, int percent) => depth <= 0 ? [] :
    [
        new("anyOf", percent, () => List(Any(depth - 1), Any(depth - 1), Any(0))),
        new("oneOf", percent / 2, () => List(Any(depth - 1), Any(0))),
        new("if", percent, () => Any(depth - 1)),
        new("then", percent, () => Any(depth - 1)),
        new("else", percent / 2, () => Any(depth - 1)),
        new("not", percent / 3, () => Any(depth - 1)),
        new("patternProperties", percent, () => Object(Always("^x-", () => Any(depth - 1)))),
        new("propertyNames", percent / 2, () => Object(Always("maxLength", () => Whole(1, 9)))),
        new("dependentSchemas", percent, () => Object(new("a", 60, () => Any(depth - 1)), new("b", 40, () => Any(depth - 1)))),
    ];

    private static Gen<JsonNode?> Open(string keyword, int depth) => Object(
    [
        Always(keyword, () => Any(depth - 1)),
        .. Applicators(depth, 30).Where(other => other.Name != keyword),
        new("prefixItems", 20, () => List(Any(depth - 1), Any(0))),
    ]);
}
