using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Tests.Syntax;

public sealed class SchemaReaderTests
{
    [Fact]
    public void The_first_schema_of_the_dialect_is_read()
    {
        Schema schema = Source.ReadRight("""
            title: Guidance
            type: object
            required: [metric, period]
            properties:
              metric:
                description: The measure.
                enum: [revenue, operating income]
              period: { type: string, pattern: '^FY\d{4}$' }
              low: { type: number, minimum: 0, exclusiveMaximum: 1.50 }
              notes: { type: array, maxItems: 10, uniqueItems: true, items: { type: string, minLength: 1 } }
            unevaluatedProperties: false
            """);
        Assert.Equal(("Guidance", string.Empty), (schema.Title, schema.Pointer));
        Assert.Equal<string>(["object"], schema.Types);
        Assert.Equal<string>(["metric", "period"], schema.Required);
        Assert.False(schema.UnevaluatedProperties!.Always);
        Assert.Equal(["metric", "period", "low", "notes"], schema.Properties.Select(static member => member.Name));
        Schema[] members = [.. schema.Properties.Select(static member => member.Schema)];
        Assert.Equal(["revenue", "operating income"], members[0].Enum.Select(static choice => choice.StringValue));
        Assert.Equal(@"^FY\d{4}$", members[1].Pattern);
        Assert.Equal((0m, 1.5m), (members[2].Minimum, members[2].ExclusiveMaximum));
        Assert.Equal((10, true, 1), (members[3].MaxItems, members[3].UniqueItems, members[3].Items!.MinLength));
        Assert.Equal("/properties/notes/items", members[3].Items!.Pointer);
    }

    [Fact]
    public void YAML_and_JSON_make_equal_schemas() =>
        Assert.Equal(
            Source.ReadRight("type: object\nproperties:\n  a/b: { type: [string, 'null'], const: no }\n"),
            Source.ReadRight("""{ "type": "object", "properties": { "a/b": { "type": ["string", "null"], "const": "no" } } }"""));

    [Fact]
    public void Pointers_escape_what_JSON_Pointer_escapes() =>
        Assert.Equal("/properties/a~1b~0c", Source.ReadRight("properties: { a/b~c: {} }").Properties[0].Schema.Pointer);

    [Fact]
    public void A_schema_may_be_true_or_false()
    {
        Schema schema = Source.ReadRight("properties: { a: true }\nadditionalProperties: false\n");
        Assert.Equal((true, false), (schema.Properties[0].Schema.Always, schema.AdditionalProperties!.Always));
    }

    [Fact]
    public void Everything_that_is_wrong_is_reported_and_the_rest_is_read()
    {
        SchemaFile file = Source.Read("""
            type: strng
            format: datetime
            pattern: '[a'
            minLength: -1
            maxLength: 1.5
            minimum: '5'
            maximum: 1e40
            multipleOf: 0
            uniqueItems: yes
            required: [a, a, {}]
            enum: []
            oneOf: []
            items: foo
            properties: []
            deprecated: "true"
            exclusiveMinimum: 0.12345678901234567890123456789012
            title:
            description: [a]
            dependentRequired: [a]
            $ref: ''
            minItems: 3.0
            """);
        Assert.Equal(
            [
                "FSC1104 1", "FSC1105 2", "FSC1106 3", "FSC1110 4", "FSC1110 5", "FSC1103 6", "FSC1110 7", "FSC1110 8", "FSC1103 9",
                "FSC1103 10", "FSC1108 10", "FSC1109 11", "FSC1109 12", "FSC1103 13", "FSC1103 14", "FSC1103 15", "FSC1110 16",
                "FSC1103 17", "FSC1103 18", "FSC1103 19", "FSC1109 20",
            ],
            file.Problems.Select(static problem => $"{problem.Rule.Id} {problem.Start.Line + 1}"));
        Assert.Equal<string>(["a"], file.Root!.Required);
        Assert.Equal(3, file.Root.MinItems);
    }

    [Theory]
    [InlineData("requird: [a]", "did you mean 'required'?")]
    [InlineData("Required: [a]", "did you mean 'required'?")]
    [InlineData("porperties: {}", "did you mean 'properties'?")]
    [InlineData("ref: a", "did you mean '$ref'?")]
    [InlineData("definitions: {}", "write $defs instead")]
    [InlineData("colour: red", "remove it, or say it in the description")]
    [InlineData("x-filing: { form: 8-K, formss: a }", "did you mean 'forms'?")]
    [InlineData("x-read: { colunm: a }", "did you mean 'column'?")]
    [InlineData("x-csharp: { nmae: A }", "did you mean 'name'?")]
    [InlineData("properties: { a: { x-csharp: { namespace: A } } }", "it belongs to the root of a file")]
    [InlineData("properties: { a: { x-filing: { form: A } } }", "it belongs to the root of a file")]
    public void An_unknown_keyword_comes_with_a_guess(string text, string guess)
    {
        Assert.Equal("FSC1101", Source.Problem(text).Rule.Id);
        Assert.EndsWith(guess, Source.Problem(text).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_keyword_of_the_vocabulary_is_known() =>
        Assert.All(Vocabulary.Keywords, static keyword =>
            Assert.DoesNotContain(Source.Read($"{keyword}: {{}}").Problems, static problem => problem.Rule.Id is "FSC1101"));

    [Theory]
    [InlineData("foo", "foo")]
    [InlineData("- a", "a list")]
    [InlineData("\"title\"", "the text \"title\"")]
    public void A_file_that_is_no_schema_is_refused(string text, string found) =>
        Assert.Equal($"The file takes a schema, but here is {found}", Source.Problem(text).Message);

    [Theory]
    [InlineData("https://json-schema.org/draft/2020-12/schema", 0)]
    [InlineData("https://json-schema.org/draft/2020-12/schema#", 0)]
    [InlineData("http://json-schema.org/draft-07/schema#", 1)]
    public void Other_versions_of_JSON_Schema_are_refused(string dialect, int problems) =>
        Assert.Equal(problems, Source.Places($"$schema: {dialect}").Count(static place => place == "FSC1112 1:10"));

    [Theory]
    [InlineData("'^(?<year>\\d{4})(?=-)(?!x)(?<!y)[(?]\\\\A$'", null)]
    [InlineData("'(?i)a'", "(?i is not known outside of .NET")]
    [InlineData("'a\\z'", "\\z is not known outside of .NET")]
    [InlineData("'a**'", "quantifier")]
    [InlineData("'['", "[] set")]
    public void A_pattern_is_one_that_all_tools_know(string pattern, string? mistake)
    {
        if (mistake is null)
        {
            Assert.NotNull(Source.ReadRight($"pattern: {pattern}").Pattern);
        }
        else
        {
            Assert.Contains(mistake, Source.Problem($"pattern: {pattern}").Message, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("((a{1,30000}){1,30000}){1,30000}")]
    [InlineData("(a+)+(b+)+(c+)+$")]
    public void Checking_a_pattern_does_not_run_it(string pattern) => Assert.Equal(pattern, Source.ReadRight($"pattern: '{pattern}'").Pattern);

    [Fact]
    public void A_pattern_has_a_longest_length() =>
        Assert.Contains("4,000", Source.Problem($"pattern: '{new string('(', 5000)}'").Message, StringComparison.Ordinal);

    [Fact]
    public void A_path_has_forward_slashes() => Assert.Equal("schemas/a.yaml", Source.Read("title: a", @"schemas\a.yaml").Path);
}
