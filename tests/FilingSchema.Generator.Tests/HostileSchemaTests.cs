using FilingSchema.GeneratorTests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace FilingSchema.GeneratorTests;

/// <summary>Whatever a schema contains, there is an error at its place, or code that compiles; never anything else.</summary>
public sealed class HostileSchemaTests
{
    [Theory]
    [InlineData("class")]
    [InlineData("Equals")]
    [InlineData("GetHashCode")]
    [InlineData("EqualityContract")]
    [InlineData("additionalMembers")]
    [InlineData("schema")]
    [InlineData("parse")]
    [InlineData("hostile")]
    [InlineData("json")]
    [InlineData("writer")]
    [InlineData("check")]
    [InlineData("item")]
    [InlineData("more")]
    [InlineData("seenItem")]
    [InlineData("value")]
    [InlineData("field")]
    [InlineData("1st")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("a b.c")]
    [InlineData("naïve")]
    [InlineData("株価")]
    [InlineData("😀")]
    [InlineData("\\\"; } class Evil {")]
    [InlineData("*/ class Evil { /*")]
    [InlineData("\\u2028x")]
    [InlineData("\\n")]
    [InlineData("__x")]
    [InlineData("__more")]
    [InlineData("__Keep")]
    [InlineData("__Known")]
    [InlineData("record")]
    [InlineData("system")]
    [InlineData("fs")]
    [InlineData("string")]
    public void A_member_of_any_name_compiles(string name) => AssertCompiles($$"""
        type: object
        required: ["{{name}}"]
        properties:
          "{{name}}": { type: array, maxItems: 3, items: { type: string, minLength: 1 } }
          other: { type: [string, "null"] }
        """);

    [Theory]
    [InlineData("*/ class Evil { /*")]
    [InlineData("\\\"\\\"\\\" + Evil() + \\\"\\\"\\\"")]
    [InlineData("</summary> <script> & ]]> <!--")]
    [InlineData("one\\ntwo\\r\\nthree\\u2028four\\u0000five\\uFFFF")]
    [InlineData("{0} {{name}} $\\\"{x}\\\" \\\\u0022")]
    public void A_description_of_any_text_stays_a_description(string description) => AssertCompiles($$"""
        title: "{{description}}"
        description: "{{description}}"
        type: object
        properties:
          a: { type: string, description: "{{description}}", pattern: "[a\"\\\\]" }
          b: { enum: ["{{description}}", "", "1", "a b", "A B C", class], description: "{{description}}" }
        """);

    /// <summary>Its place is told in a comment, which the name must not end.</summary>
    [Theory]
    [InlineData("\\nclass Evil { }")]
    [InlineData("\\u2028class Evil { }")]
    [InlineData("*/ class Evil { /*")]
    public void A_definition_of_any_name_compiles(string name) => AssertCompiles($$"""
        type: object
        properties:
          a: { type: string }
        $defs:
          "{{name}}": { type: object, x-csharp: { name: Inner }, properties: { b: { type: string } } }
        """);

    [Fact]
    public void A_type_with_the_name_of_a_contextual_keyword_is_reported_or_compiles()
    {
        IEnumerable<string> words = SyntaxFacts.GetContextualKeywordKinds().Select(SyntaxFacts.GetText).Append("nint").Append("dynamic").Append("notnull");
        new SchemaProject([.. words.Select(static (word, i) => ($"file-{i}.yaml", $"type: object\nx-csharp: {{ name: {word} }}\n"))]).Run().AssertCompiles();
    }

    [Theory]
    [InlineData("system")]
    [InlineData("string")]
    [InlineData("checker")]
    [InlineData("json-source")]
    [InlineData("value-list")]
    [InlineData("filing-schema")]
    [InlineData("item-number")]
    [InlineData("acme")]
    [InlineData("task")]
    [InlineData("date-only")]
    [InlineData("object")]
    [InlineData("8-k")]
    public void A_type_of_any_name_compiles(string file) => AssertCompiles("""
        type: object
        required: [when, which]
        properties:
          when: { type: string, format: date }
          which: { type: string, format: item-number }
          name: { type: string, minLength: 1 }
          self: { $ref: "#" }
          selves: { type: array, items: { $ref: "#" } }
          any: {}
        """, file);

    [Fact]
    public void Every_shape_of_value_compiles() => AssertCompiles("""
        type: object
        required: [s, n, i, i32, b, list, map, any, nullable, kind, undetermined, record, dateTime]
        minProperties: 2
        maxProperties: 90
        dependentRequired: { optS: [s, optN] }
        unevaluatedProperties: false
        properties:
          s: { type: string, minLength: 1, maxLength: 9, pattern: '^a' }
          n: { type: number, minimum: -1.5, exclusiveMaximum: 1e3, multipleOf: 0.01 }
          i: { type: integer, exclusiveMinimum: 0, maximum: 9007199254740993 }
          i32: { type: integer, minimum: 1, maximum: 10 }
          b: { type: boolean }
          list: { type: array, minItems: 1, maxItems: 3, uniqueItems: true, items: { type: integer, minimum: 0 } }
          contains: { type: array, items: { type: integer }, contains: { const: 5 }, minContains: 2, maxContains: 3 }
          containsInt32: { type: array, items: { type: [integer, "null"], minimum: 0, maximum: 9 }, contains: { enum: [5, 6] } }
          containsNumber: { type: array, items: { type: number }, contains: { type: integer, exclusiveMinimum: 0.5 } }
          containsText: { type: array, items: { type: [string, "null"] }, contains: { type: string, pattern: '^a', format: email } }
          containsFlag: { type: array, items: { type: boolean }, contains: { const: true } }
          containsDate: { type: array, items: { type: string, format: date }, contains: { enum: ["2026-01-01", "2026-12-31"] } }
          containsItem: { type: array, items: { type: string, format: item-number }, contains: { const: "5.07" } }
          containsCik: { type: array, items: { type: string, format: cik }, contains: { format: cik } }
          containsChoice: { type: array, items: { anyOf: [{ $ref: "#/$defs/Color" }, { type: "null" }] }, contains: { const: r } }
          containsColor: { type: array, items: { $ref: "#/$defs/Color" }, contains: { $ref: "#/$defs/Color" } }
          containsOpen: { type: array, contains: { type: [string, "null"], enum: [a, null], minLength: 1 } }
          containsNumbers: { type: array, contains: { minimum: 5, maximum: 9.5, multipleOf: 2 } }
          containsAny: { type: array, items: { type: string }, contains: true }
          containsEach: { type: array, items: { type: array, items: { type: string }, contains: { minLength: 2 } } }
          containsNothing: { type: array, items: { type: string }, contains: { minLength: 2 }, minContains: 0 }
          lists: { type: array, items: { type: array, items: { type: [string, "null"], maxLength: 2 } } }
          map: { type: object, minProperties: 1, additionalProperties: { type: number, minimum: 0 } }
          maps: { type: object, additionalProperties: { type: array, items: { type: object, properties: { x: { type: string } } } } }
          any: {}
          anyList: { type: array }
          either: { type: [string, integer] }
          nullable: { type: [integer, "null"] }
          nullableRef: { anyOf: [{ $ref: "#/$defs/Inner" }, { type: "null" }] }
          kind: { const: fixed }
          optKind: { const: fixed }
          five: { type: integer, const: 5 }
          oneOfNumbers: { type: integer, enum: [1, 2, 3] }
          undetermined: { anyOf: [{ const: undetermined }, { type: number, minimum: 0 }] }
          undeterminedList: { anyOf: [{ const: undetermined }, { type: array, items: { $ref: "#/$defs/Inner" } }] }
          record: { $ref: "#/$defs/Inner" }
          records: { type: array, items: { $ref: "#/$defs/Inner" } }
          choice: { enum: [a, b] }
          choices: { type: array, items: { $ref: "#/$defs/Color" } }
          date: { type: string, format: date }
          dateTime: { type: string, format: date-time }
          uuid: { type: string, format: uuid }
          uri: { type: string, format: uri }
          email: { type: string, format: email }
          time: { type: string, format: time }
          cik: { type: string, format: cik }
          accession: { type: string, format: accession-number }
          file: { type: string, format: commission-file-number }
          ein: { type: string, format: employer-identification-number }
          item: { type: string, format: item-number }
          old: { type: string, deprecated: true }
          optS: { type: string }
          optN: { type: number }
        $defs:
          Inner: { type: object, properties: { a: { type: string } }, allOf: [{ $ref: "#/$defs/Base" }] }
          Base: { type: object, required: [z], properties: { z: { type: string, description: From the base. } } }
          Color: { type: string, oneOf: [{ const: r, title: Red }, { const: g, title: Green }] }
        """);

    [Theory]
    [InlineData("type: object\nproperties:\n\ta: { type: string }")]
    [InlineData("a: &x [*x, *x]\nb: *x")]
    [InlineData("type: object\ntype: object")]
    [InlineData("- 1\n- 2")]
    [InlineData("just text")]
    [InlineData("type: object\nproperties: { a: { $ref: '#/properties/b' }, b: { $ref: '#/properties/a' } }")]
    [InlineData("$ref: '#'")]
    [InlineData("allOf: [{ $ref: '#' }]\ntype: object")]
    [InlineData("type: object\nproperties: { a: { anyOf: [{ $ref: '#/properties/a' }, { type: 'null' }] } }")]
    [InlineData("oneOf: [{ $ref: '#' }]")]
    [InlineData("type: [string, nonsense]")]
    [InlineData("type: object\nproperties: { a: { type: string, minimum: 3 }, b: { not: {} } }")]
    [InlineData("type: object\nrequired: [nowhere]")]
    [InlineData("{\"type\": \"object\", \"properties\": {")]
    [InlineData("type: object\nproperties: { a: { type: string, pattern: '(' } }")]
    [InlineData("\0\u0001\u0002")]
    public void A_wrong_schema_is_an_error_with_a_place_and_other_schemas_stay(string text)
    {
        GeneratorRun run = new SchemaProject(("schemas/wrong.yaml", text), ("schemas/right.yaml", "type: object\nproperties: { a: { type: string } }")).Run();

        Assert.Null(run.Result.Exception);
        Assert.NotEmpty(run.Diagnostics);
        Assert.All(run.Diagnostics, static diagnostic =>
        {
            Assert.StartsWith("FSC", diagnostic.Id, StringComparison.Ordinal);
            Assert.Equal("/project/schemas/wrong.yaml", diagnostic.Location.GetLineSpan().Path);
        });
        Assert.Contains("Acme.Right.g.cs", run.HintNames);
        run.AssertCompiles();
    }

    [Fact]
    public void A_shared_member_named_as_its_union_compiles()
    {
        GeneratorRun run = new SchemaProject(
            ("schemas/chapter.yaml", "type: object\nrequired: [kind]\nproperties: { kind: { type: string }, chapter: { type: string } }\noneOf: [{ $ref: first.yaml }]"),
            ("schemas/first.yaml", "type: object\nrequired: [kind]\nproperties: { kind: { const: first }, chapter: { type: string } }")).Run();

        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    private static void AssertCompiles(string schema, string file = "hostile")
    {
        GeneratorRun run = new SchemaProject(($"schemas/{file}.yaml", schema)).Run();

        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
        Assert.All(run.Result.GeneratedSources, static source => Assert.DoesNotContain(
            source.SyntaxTree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BaseTypeDeclarationSyntax>(),
            static type => type.Identifier.Text == "Evil"));
    }
}
