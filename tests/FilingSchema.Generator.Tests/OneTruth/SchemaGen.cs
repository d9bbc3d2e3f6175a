using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using static FilingSchema.GeneratorTests.OneTruth.JsonGen;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Random schemas of the dialect: two files, the root of the first a record, with values of all shapes.</summary>
internal static class SchemaGen
{
    /// <summary>The file whose root is tried.</summary>
    public const string Main = "a.json";

    private const string Other = "b.json";

    private static readonly string[] Names = ["a", "b", "c", "total sum", "x-mark", "d/e~f"];

    /// <summary>The files, by their paths.</summary>
    public static Gen<JsonObject> Files { get; } = Object(
        Always(Main, () => Record(3, isRoot: true)),
        Always(Other, () => Object(Always("$defs", () => Object(
            Always("Stamp", () => Part("stamp")),
            Always("Note", () => Scalars.String()),
            Always("Size", () => Scalars.Number()),
            Always("Shade", () => Scalars.NamedChoice()),
            Always("Remote", () => Record(1))))))).Select(static files => WithoutUnused(Linked(ValueTypes.Align(WithoutIdle((JsonObject)files!)))))
        .SelectMany(static files => Gen.Elements<string[]>([], [], [Other], [Main, Other]).Select(identified => identified.Length == 0 ? files : SchemaFiles.Identify(files, identified)));

    /// <summary>The files without counts of nothing, which the compiler refuses.</summary>
    private static JsonObject WithoutIdle(JsonObject files)
    {
        foreach (JsonObject schema in ObjectsIn(files))
        {
            bool counts = schema.ContainsKey("contains");
            _ = !counts && schema.Remove("minContains");
            _ = (!counts || schema.ContainsKey("minContains")) && schema.Remove("maxContains");
        }

        return files;
    }

    /// <summary>The files with what the second refers to in the first led there.</summary>
    private static JsonObject Linked(JsonObject files)
    {
        var definitions = (JsonObject)files[Other]!["$defs"]!;
        foreach (JsonObject schema in ObjectsIn(definitions))
        {
            if (schema["$ref"] is JsonValue reference && reference.GetValue<string>() is ['#', ..] within && !(within.StartsWith("#/$defs/", StringComparison.Ordinal) && definitions.ContainsKey(within[8..])))
            {
                schema["$ref"] = Main + within;
            }
        }

        return files;
    }

    private static List<JsonObject> ObjectsIn(JsonNode? node) => node switch
    {
        JsonObject members => [members, .. members.SelectMany(static member => ObjectsIn(member.Value))],
        JsonArray items => [.. items.SelectMany(ObjectsIn)],
        _ => [],
    };

    /// <summary>The files without the definitions that nothing refers to: less to compile.</summary>
    private static JsonObject WithoutUnused(JsonObject files)
    {
        bool changed = true;
        while (changed)
        {
            string text = files.ToJsonString();
            changed = false;
            foreach ((string path, JsonNode? schema) in files)
            {
                var definitions = (JsonObject)schema!["$defs"]!;
                foreach (string name in definitions.Select(static definition => definition.Key).ToList())
                {
                    string reference = $"#/$defs/{name}\"";
                    bool isUsed = text.Contains(path + reference, StringComparison.Ordinal) || (path == Main && text.Contains($"\"{reference}", StringComparison.Ordinal));
                    changed |= !isUsed && definitions.Remove(name);
                }
            }
        }

        return files;
    }

    private static Gen<JsonNode?> Definitions() => Object(
        Always("Base", () => Part("base")),
        Always("Low", () => Bound("minimum")),
        Always("High", () => Bound("maximum")),
        Always("Least", () => Object(Always("type", "number"), Always("minimum", () => Whole(0, 2)))),
        Always("Most", () => Object(Always("type", "number"), Always("maximum", () => Whole(2, 4)))),
        Always("Inner", () => Record(1)),
        Always("Text", Scalars.String),
        Always("Colour", Scalars.Choice),
        Always("Open", () => OpenSchemaGen.Open(2)),
        Always("Loop", () => OpenSchemaGen.Loop()),
        Always("Deal", () => Object(
            Always("type", "object"),
            Always("required", () => List(Text("kind"))),
            Always("properties", () => Object(Always("kind", () => Object(Always("type", "string"))))),
            Always("oneOf", () => List(Ref("#/$defs/Cash"), Ref("#/$defs/Stock"))))),
        Always("Cash", () => Case("cash")),
        Always("Stock", () => Case("stock")));

    private static Gen<JsonNode?> Part(string member) => Object(
        Always("type", "object"),
        Always("properties", () => Object(Always(member, Scalars.Any))),
        new("required", 50, () => List(Text(member))));

    /// <summary>A part that says of the same members as others of its kind what those do not.</summary>
    private static Gen<JsonNode?> Bound(string keyword) => Object(
        Always("type", "object"),
        Always("properties", () => Object(
            new("bound", 90, () => Numbers(keyword)),
            new("bounds", 90, () => Object(Always("type", "array"), Always("items", () => Numbers(keyword)))),
            new("rates", 60, () => Object(Always("type", "object"), Always("additionalProperties", () => Numbers(keyword)))))));

    private static Gen<JsonNode?> Numbers(string keyword) => Either(
        (2, () => Object(Always("type", "number"), Always(keyword, () => Whole(1, 3)))),
        (1, () => Ref("#/$defs/Least")),
        (1, () => Ref("#/$defs/Most")));

    private static Gen<JsonNode?> Case(string kind) => Object(
        Always("type", "object"),
        Always("required", () => List(Text("kind"))),
        Always("properties", () => Object(
            Always("kind", () => Object(Always("const", kind))),
            new("worth", 70, () => Value(0)))),
        new("unevaluatedProperties", 30, () => Only(static () => false)));

    private static Gen<JsonNode?> Record(int depth, bool isRoot = false) => SomeOf(Names).SelectMany(known => Gen.Choose(0, 1).SelectMany(closing => Object(
    [
        Always("type", "object"),
        .. isRoot ? (Keyword[])[Always("title", "A"), Always("$defs", Definitions)] : [],
        Always("properties", () => Object([.. known.Select(name => Always(name, () => Value(depth)))])),
        new("required", 60, () => Some(known)),
        new("minProperties", 10, () => Whole(0, 2)),
        new("maxProperties", 10, () => Whole(2, 4)),
        new("dependentRequired", known.Length > 1 ? 15 : 0, () => Object(Always(known[0], () => List(Text(known[1]))))),
        new("allOf", isRoot ? 25 : 0, () => Either((2, () => List(Ref("#/$defs/Base"))), (1, () => List(Ref(Other + "#/$defs/Stamp"))), (1, () => List(Part("base"), Ref(Other + "#/$defs/Stamp"))), (1, () => List(Ref("#/$defs/Low"), Ref("#/$defs/High"))), (1, () => List(Bound("minimum"), Ref("#/$defs/High"), Bound("multipleOf"))))),
        new(isRoot || closing == 0 ? "unevaluatedProperties" : "additionalProperties", 40, () => Either((6, () => Only(static () => false)), (4, Scalars.Any))),
        .. OpenSchemaGen.Applicators(depth, 10),
    ])));

    private static Gen<JsonNode?> Value(int depth) => Either(
        (6, Scalars.Any),
        (1, () => Ref("#/$defs/Text")),
        (1, () => Ref("#/$defs/Colour")),
        (1, () => Ref(Other + "#/$defs/Note")),
        (1, () => Ref(Other + "#/$defs/Size")),
        (1, () => Ref(Other + "#/$defs/Shade")),
        (2, Scalars.Constant),
        (1, Scalars.Untyped),
        (1, Scalars.SeveralTypes),
        (1, () => Object(Always("anyOf", () => List(depth > 0 ? Ref("#/$defs/Inner") : Scalars.Any(), Object(Always("type", "null")))))),
        (1, () => Object(Always("anyOf", () => List(Object(Always("const", "undetermined")), depth > 0 ? Lists(1) : Scalars.Any())))),
        (depth > 0 ? 2 : 0, () => Lists(depth)),
        (depth > 0 ? 2 : 0, () => Map(depth)),
        (depth > 0 ? 2 : 0, () => Either((3, () => Record(depth - 1)), (2, () => Ref("#/$defs/Inner")), (1, () => Ref(Other + "#/$defs/Remote")), (1, () => Ref("#")))),
        (depth > 0 ? 1 : 0, () => Ref("#/$defs/Deal")),
        (depth > 0 ? 2 : 0, () => Either((2, () => OpenSchemaGen.Open(depth)), (1, () => Ref("#/$defs/Open")), (1, () => Ref("#/$defs/Loop")))));

    private static Gen<JsonNode?> Lists(int depth) => Object(
        Always("type", "array"),
        new("items", 90, () => Either(
            (6, Scalars.Any),
            (1, Scalars.SeveralTypes),
            (depth > 1 ? 3 : 0, () => Ref("#/$defs/Inner")),
            (depth > 1 ? 1 : 0, () => Ref("#/$defs/Deal")),
            (1, () => Ref("#/$defs/Text")),
            (1, () => Ref("#/$defs/Colour")),
            (depth > 1 ? 1 : 0, () => Lists(depth - 1)),
            (1, () => Object(Always("anyOf", () => List(Scalars.Any(), Object(Always("type", "null")))))))),
        new("minItems", 20, () => Whole(0, 2)),
        new("maxItems", 20, () => Whole(2, 3)),
        new("uniqueItems", 20, () => Only(static () => true)),
        new("contains", 15, () => Either((2, Scalars.Any), (1, () => OpenSchemaGen.Any(1)))),
        new("minContains", 3, () => Whole(0, 2)),
        new("maxContains", 3, () => Whole(0, 2)));

    private static Gen<JsonNode?> Map(int depth) => Object(
        Always("type", "object"),
        Always("additionalProperties", () => Either((4, Scalars.Any), (depth > 1 ? 1 : 0, () => Ref("#/$defs/Inner")), (depth > 1 ? 1 : 0, () => Lists(depth - 1)))),
        new("minProperties", 15, () => Whole(0, 2)),
        new("maxProperties", 15, () => Whole(2, 3)));

    private static Gen<JsonNode?> Ref(string target) => Object(Always("$ref", target));
}
