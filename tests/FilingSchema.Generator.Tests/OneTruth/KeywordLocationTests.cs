using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FilingSchema.Compiler;
using FilingSchema.Compiler.Syntax;
using FilingSchema.GeneratorTests.JsonSchemaSuite;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>The way to a violated keyword, reference by reference, as the "basic" output of JSON Schema tells it.</summary>
public sealed partial class KeywordLocationTests
{
    private static readonly Lazy<TwoForms> Forms = new(static () => new(
    [
        [
            ("deal.json", """
                {
                  "type": "object",
                  "required": ["name"],
                  "allOf": [{ "$ref": "common.json#/$defs/Dated" }],
                  "properties": {
                    "name": { "type": "string", "minLength": 2 },
                    "buyer": { "$ref": "common.json#/$defs/Party" },
                    "seller": { "anyOf": [{ "$ref": "common.json#/$defs/Party" }, { "type": "null" }] },
                    "others": { "$ref": "#/$defs/Others" },
                    "sum": { "$ref": "#/$defs/Sum" },
                    "fee": { "anyOf": [{ "const": "undetermined" }, { "$ref": "common.json#/$defs/Amount" }] },
                    "parts": { "type": "array", "items": { "$ref": "#" } },
                    "terms": { "type": "object", "additionalProperties": { "$ref": "common.json#/$defs/Party" } },
                    "payment": { "type": "array", "items": { "$ref": "payment.json" } },
                    "mark": { "if": { "type": "string" }, "then": { "$ref": "#/$defs/Mark" }, "else": { "$ref": "#/$defs/Mark" } }
                  },
                  "$defs": {
                    "Others": { "type": "array", "maxItems": 2, "items": { "$ref": "common.json#/$defs/Party" } },
                    "Sum": { "$ref": "common.json#/$defs/Amount" },
                    "Mark": { "enum": ["a", 1] }
                  }
                }
                """),
            ("common.json", """
                {
                  "$defs": {
                    "Dated": { "type": "object", "required": ["day"], "properties": { "day": { "type": "string", "format": "date" }, "by": { "$ref": "#/$defs/Party" }, "shade": { "oneOf": [{ "const": "red" }, { "const": "blue" }] } } },
                    "Party": { "type": "object", "required": ["city"], "properties": { "city": { "type": "string", "pattern": "^[A-Z]" }, "parent": { "$ref": "#/$defs/Party" } } },
                    "Amount": { "type": "number", "minimum": 0 }
                  }
                }
                """),
            ("payment.json", """
                { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } }, "oneOf": [{ "$ref": "#/$defs/Cash" }, { "$ref": "stock.json" }], "$defs": {
                  "Cash": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "cash" }, "payer": { "$ref": "common.json#/$defs/Party" } } } } }
                """),
            ("stock.json", """
                { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "stock" }, "payer": { "$ref": "common.json#/$defs/Party" } } }
                """),
        ],
        [
            ("note.json", """
                {
                  "$id": "https://acme.example/note",
                  "type": "object",
                  "properties": {
                    "sum": { "$ref": "shared#/$defs/Amount" },
                    "holder": { "$ref": "shared#/$defs/Holder" },
                    "issuer": { "$ref": "plain" },
                    "due": { "$id": "terms/due", "type": "object", "properties": { "day": { "type": "string", "format": "date" }, "grace": { "$ref": "#/$defs/Days" } }, "$defs": { "Days": { "type": "integer", "maximum": 90 } } },
                    "marks": { "type": "array", "uniqueItems": true, "items": { "$ref": "shared#/$defs/Mark" } },
                    "rates": { "type": "object", "additionalProperties": { "$ref": "shared#/$defs/Amount" } },
                    "extra": { "if": { "type": "string" }, "then": { "minLength": 2 }, "else": { "$ref": "shared#/$defs/Amount" } }
                  },
                  "$defs": { "Plain": { "$id": "plain", "$ref": "schema-file:///plain.json" } }
                }
                """),
            ("shared.json", """
                {
                  "$id": "https://acme.example/shared",
                  "$defs": {
                    "Amount": { "type": "number", "minimum": 0 },
                    "Mark": { "enum": ["a", "b"] },
                    "Holder": { "type": "object", "required": ["city"], "properties": { "city": { "type": "string", "pattern": "^[A-Z]" } } }
                  }
                }
                """),
            ("plain.json", """{ "type": "object", "properties": { "name": { "type": "string", "minLength": 2 } } }"""),
        ],
        [
            ("merged.json", """
                {
                  "type": "object",
                  "allOf": [
                    { "$ref": "#/$defs/Short" },
                    { "$ref": "#/$defs/Upper" },
                    { "properties": { "code": { "maxLength": 3 }, "size": { "$ref": "#/$defs/Small" } } },
                    { "properties": { "code": { "type": "string", "pattern": "^[A-Z]" }, "size": { "$ref": "#/$defs/Positive" } } }
                  ],
                  "properties": { "name": { "$ref": "#/$defs/Known" } },
                  "$defs": {
                    "Short": { "type": "object", "properties": { "name": { "$ref": "#/$defs/Three" }, "sums": { "type": "array", "items": { "$ref": "#/$defs/Positive" } } } },
                    "Upper": { "type": "object", "properties": { "name": { "$ref": "#/$defs/Capital" }, "sums": { "type": "array", "items": { "$ref": "#/$defs/Small" } } } },
                    "Three": { "type": "string", "maxLength": 3 },
                    "Capital": { "type": "string", "pattern": "^[A-Z]" },
                    "Known": { "type": "string", "minLength": 2 },
                    "Positive": { "type": "number", "minimum": 0 },
                    "Small": { "type": "number", "maximum": 9 }
                  }
                }
                """),
        ],
    ]));

    [Theory]
    [InlineData("""{"day":"2026-01-02"}""", "/required", "deal.json#/required")]
    [InlineData("""{"name":"n","day":"2026-01-02"}""", "/properties/name/minLength", "deal.json#/properties/name/minLength")]
    [InlineData("""{"name":"nn"}""", "/allOf/0/$ref/required", "common.json#/$defs/Dated/required")]
    [InlineData("""{"name":"nn","day":"5"}""", "/allOf/0/$ref/properties/day/format", "common.json#/$defs/Dated/properties/day/format")]
    [InlineData("""{"name":"nn","day":"2026-01-02","by":{"city":"x"}}""", "/allOf/0/$ref/properties/by/$ref/properties/city/pattern", "common.json#/$defs/Party/properties/city/pattern")]
    [InlineData("""{"name":"nn","day":"2026-01-02","shade":"x"}""", "/allOf/0/$ref/properties/shade/oneOf", "common.json#/$defs/Dated/properties/shade/oneOf")]
    [InlineData("""{"name":"nn","day":"2026-01-02","buyer":{"city":"X","parent":{"city":"X","parent":{}}}}""", "/properties/buyer/$ref/properties/parent/$ref/properties/parent/$ref/required", "common.json#/$defs/Party/required")]
    [InlineData("""{"name":"nn","day":"2026-01-02","seller":{"city":5}}""", "/properties/seller/anyOf/0/$ref/properties/city/type", "common.json#/$defs/Party/properties/city/type")]
    [InlineData("""{"name":"nn","day":"2026-01-02","others":[{"city":"X"},{}]}""", "/properties/others/$ref/items/$ref/required", "common.json#/$defs/Party/required")]
    [InlineData("""{"name":"nn","day":"2026-01-02","others":[{"city":"X"},{"city":"X"},{"city":"X"}]}""", "/properties/others/$ref/maxItems", "deal.json#/$defs/Others/maxItems")]
    [InlineData("""{"name":"nn","day":"2026-01-02","sum":-1}""", "/properties/sum/$ref/$ref/minimum", "common.json#/$defs/Amount/minimum")]
    [InlineData("""{"name":"nn","day":"2026-01-02","sum":"1"}""", "/properties/sum/$ref/$ref/type", "common.json#/$defs/Amount/type")]
    [InlineData("""{"name":"nn","day":"2026-01-02","fee":-1}""", "/properties/fee/anyOf/1/$ref/minimum", "common.json#/$defs/Amount/minimum")]
    [InlineData("""{"name":"nn","day":"2026-01-02","parts":[{"name":"nn","day":"2026-01-02","parts":[{"name":"n","day":"2026-01-02"}]}]}""", "/properties/parts/items/$ref/properties/parts/items/$ref/properties/name/minLength", "deal.json#/properties/name/minLength")]
    [InlineData("""{"name":"nn","day":"2026-01-02","terms":{"a":{"city":"X"},"b":{"city":"x"}}}""", "/properties/terms/additionalProperties/$ref/properties/city/pattern", "common.json#/$defs/Party/properties/city/pattern")]
    [InlineData("""{"name":"nn","day":"2026-01-02","payment":[{"kind":"cash","payer":{"city":"x"}}]}""", "/properties/payment/items/$ref/oneOf/0/$ref/properties/payer/$ref/properties/city/pattern", "common.json#/$defs/Party/properties/city/pattern")]
    [InlineData("""{"name":"nn","day":"2026-01-02","payment":[{"kind":"stock","payer":{"city":5}}]}""", "/properties/payment/items/$ref/oneOf/1/$ref/properties/payer/$ref/properties/city/type", "common.json#/$defs/Party/properties/city/type")]
    [InlineData("""{"name":"nn","day":"2026-01-02","payment":[{"kind":"gold"}]}""", "/properties/payment/items/$ref/oneOf", "payment.json#/oneOf")]
    [InlineData("""{"name":"nn","day":"2026-01-02","mark":"b"}""", "/properties/mark/then/$ref/enum", "deal.json#/$defs/Mark/enum")]
    [InlineData("""{"name":"nn","day":"2026-01-02","mark":2}""", "/properties/mark/else/$ref/enum", "deal.json#/$defs/Mark/enum")]
    public void Both_forms_tell_the_way(string json, string way, string place)
    {
        (ISchemaRecord? record, ViolationList reading) = Forms.Value.Read(0, json);
        Violation violation = Assert.Single(reading);
        Assert.Equal((way, place), (violation.KeywordLocation, violation.SchemaLocation));
        Violation open = Assert.Single(Forms.Value.Evaluate(0, json));
        Assert.Equal((way, place), (open.KeywordLocation, open.SchemaLocation));
        if (record is not null && !violation.Keyword.Equals("type", StringComparison.Ordinal) && !violation.Keyword.Equals("format", StringComparison.Ordinal))
        {
            Violation built = Assert.Single(Checker.Run(record));
            Assert.Equal((way, place), (built.KeywordLocation, built.SchemaLocation));
        }

        AssertIsBasicOutput(reading);
    }

    [Theory]
    [InlineData("""{"sum":-1}""", "shared.json#/$defs/Amount/minimum", "https://acme.example/shared#/$defs/Amount/minimum")]
    [InlineData("""{"sum":"x"}""", "shared.json#/$defs/Amount/type", "https://acme.example/shared#/$defs/Amount/type")]
    [InlineData("""{"holder":{}}""", "shared.json#/$defs/Holder/required", "https://acme.example/shared#/$defs/Holder/required")]
    [InlineData("""{"holder":{"city":"x"}}""", "shared.json#/$defs/Holder/properties/city/pattern", "https://acme.example/shared#/$defs/Holder/properties/city/pattern")]
    [InlineData("""{"issuer":{"name":"x"}}""", "plain.json#/properties/name/minLength", null)]
    [InlineData("""{"due":{"day":"x"}}""", "note.json#/properties/due/properties/day/format", "https://acme.example/terms/due#/properties/day/format")]
    [InlineData("""{"due":{"grace":91}}""", "note.json#/properties/due/$defs/Days/maximum", "https://acme.example/terms/due#/$defs/Days/maximum")]
    [InlineData("""{"due":5}""", "note.json#/properties/due/type", "https://acme.example/terms/due#/type")]
    [InlineData("""{"marks":["a","a"]}""", "note.json#/properties/marks/uniqueItems", "https://acme.example/note#/properties/marks/uniqueItems")]
    [InlineData("""{"marks":["c"]}""", "shared.json#/$defs/Mark/enum", "https://acme.example/shared#/$defs/Mark/enum")]
    [InlineData("""{"rates":{"x":-1}}""", "shared.json#/$defs/Amount/minimum", "https://acme.example/shared#/$defs/Amount/minimum")]
    [InlineData("""{"extra":"x"}""", "note.json#/properties/extra/then/minLength", "https://acme.example/note#/properties/extra/then/minLength")]
    [InlineData("""{"extra":-1}""", "shared.json#/$defs/Amount/minimum", "https://acme.example/shared#/$defs/Amount/minimum")]
    public void Both_forms_tell_the_place_by_the_id_of_its_schema(string json, string place, string? uri)
    {
        Violation violation = Assert.Single(Forms.Value.Read(1, json).Violations);
        Assert.Equal((place, uri), (violation.SchemaLocation, violation.SchemaUri));
        Violation open = Assert.Single(Forms.Value.Evaluate(1, json));
        Assert.Equal((place, uri), (open.SchemaLocation, open.SchemaUri));
        AssertIsBasicOutput([violation]);
    }

    [Theory]
    [InlineData("""{"name":"Abcd"}""", "/allOf/0/$ref/properties/name/$ref/maxLength")]
    [InlineData("""{"name":"abc"}""", "/allOf/1/$ref/properties/name/$ref/pattern")]
    [InlineData("""{"name":"A"}""", "/properties/name/$ref/minLength")]
    [InlineData("""{"sums":[-1]}""", "/allOf/0/$ref/properties/sums/items/$ref/minimum")]
    [InlineData("""{"sums":[10]}""", "/allOf/1/$ref/properties/sums/items/$ref/maximum")]
    [InlineData("""{"code":"Abcd"}""", "/allOf/2/properties/code/maxLength")]
    [InlineData("""{"code":"abc"}""", "/allOf/3/properties/code/pattern")]
    [InlineData("""{"size":10}""", "/allOf/2/properties/size/$ref/maximum")]
    [InlineData("""{"size":-1}""", "/allOf/3/properties/size/$ref/minimum")]
    public void What_several_parts_say_of_one_member_is_told_by_the_way_through_each(string json, string way)
    {
        Violation violation = Assert.Single(Forms.Value.Read(2, json).Violations);
        Assert.Equal(way, violation.KeywordLocation);
        Assert.Equal(way, Assert.Single(Forms.Value.Evaluate(2, json)).KeywordLocation);
    }

    [Fact]
    public void A_dynamic_reference_is_a_step_of_its_own()
    {
        const string Schema = """
            { "title": "Tree", "$dynamicAnchor": "node", "properties": { "size": { "type": "integer" }, "next": { "$dynamicRef": "#node" } } }
            """;
        Compilation compiled = SchemaCompiler.Compile([new("tree.json", Schema, "Open", new OpenForm())], new("Open"), TestContext.Current.CancellationToken);
        Assert.Empty(compiled.Problems);
        var validate = EmittedAssembly.Of(compiled.Files).GetType("Open.TreeValidator")!.GetMethod("Validate", [typeof(string)])!.CreateDelegate<Func<string, ViolationList>>();

        Violation violation = Assert.Single(validate("""{"next":{"next":{"size":"x"}}}"""));
        Assert.Equal("/properties/next/$dynamicRef/properties/next/$dynamicRef/properties/size/type", violation.KeywordLocation);
        Assert.Equal("tree.json#/properties/size/type", violation.SchemaLocation);
        AssertIsBasicOutput([violation]);
    }

    /// <summary>What the specification's own schema of outputs asks of the "basic" one (2020-12, "output/schema").</summary>
    private static void AssertIsBasicOutput(ViolationList violations)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            violations.WriteBasicTo(writer);
        }

        JsonElement output = JsonElement.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        Assert.False(output.GetProperty("valid").GetBoolean());
        foreach (JsonElement unit in output.GetProperty("errors").EnumerateArray())
        {
            Assert.False(unit.GetProperty("valid").GetBoolean());
            Assert.Matches(Pointer, unit.GetProperty("keywordLocation").GetString());
            Assert.Matches(Pointer, unit.GetProperty("instanceLocation").GetString());
            Assert.NotEmpty(unit.GetProperty("error").GetString()!);
            var uri = new Uri(unit.GetProperty("absoluteKeywordLocation").GetString()!, UriKind.Absolute);
            Assert.DoesNotMatch("/\\$(ref|dynamicRef)/", uri.Fragment);
            Assert.False(unit.TryGetProperty("annotation", out _));
        }
    }

    [GeneratedRegex("^(/([^~/]|~[01])*)*$")]
    private static partial Regex Pointer { get; }
}
