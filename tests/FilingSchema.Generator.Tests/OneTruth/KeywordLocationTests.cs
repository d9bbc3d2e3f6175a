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
