using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FilingSchema.Cli.Tests.Docs;

/// <summary>The pages of schemas that become a validator of JSON as it is, and no record.</summary>
public sealed class DocsOpenFormTests : IDisposable
{
    private const string Disclosure =
        """
        title: Disclosure
        description: What a filer says of an event.
        type: object
        required: [form, event, note]
        properties:
          form: { enum: [8-K, 6-K], description: The form. }
          event: { $ref: "#/$defs/Event", description: What happened. }
          tags: { type: array, minItems: 1, items: { type: string, minLength: 2 }, description: Words for it. }
          note: true
        patternProperties:
          ^x-: { type: string }
        additionalProperties: false
        dependentRequired: { tags: [source] }
        if: { properties: { form: { const: 8-K } } }
        then: { required: [amount] }
        else: { properties: { amount: { type: number, minimum: 1 } } }
        not: { required: [withdrawn] }
        $defs:
          Event:
            description: An event.
            type: object
            required: [day]
            properties:
              day: { type: string, format: date, description: The day. }
            oneOf:
              - { required: [place] }
              - { properties: { day: { const: "2026-01-01" } } }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Fields_have_type_duty_meaning_and_bounds()
    {
        IElement section = (await PageOfAsync("any.yaml", Disclosure)).GetElementById("AnyValidator")!;

        Assert.Equal("AnyValidator validator", section.QuerySelector("h2")!.TextContent);
        Assert.Equal(
            [
                "form required | \"8-K\" or \"6-K\" | The form.",
                "event required | Event | What happened.",
                "tags | list of text | Words for it.at least 1 elementeach: at least 2 characters",
                "note required | any JSON | ",
                "names that match ^x- | text | ",
            ],
            Rows(section.QuerySelector(".fields")!));
        Assert.Equal(["day required | text | The day.format date"], Rows(section.QuerySelector(".definition .fields")!));
    }

    [Fact]
    public async Task Rules_are_sentences()
    {
        IElement section = (await PageOfAsync("any.yaml", Disclosure)).GetElementById("AnyValidator")!;

        Assert.Equal(
            [
                "It has no members but these.",
                "With tags it has source.",
                "If form is \"8-K\", then it has amount; else amount is number, at least 1.",
                "It must not hold that it has withdrawn.",
                "Exactly one of these holds: it has place; day is \"2026-01-01\".",
            ],
            section.QuerySelectorAll("h3 + ul > li").Select(static rule => rule.TextContent));
    }

    [Fact]
    public async Task A_reference_leads_to_its_definition_and_the_search_to_fields()
    {
        IHtmlDocument page = await PageOfAsync("any.yaml", Disclosure);

        Assert.Equal("#AnyValidator.%24defs%2FEvent", page.QuerySelector(".of a")!.GetAttribute("href"));
        Assert.NotNull(page.GetElementById("AnyValidator.%24defs%2FEvent"));
        Assert.All(page.QuerySelectorAll("[id]").GroupBy(static element => element.Id), static same => Assert.Single(same));
        string index = await File.ReadAllTextAsync(folder["site/search.js"], TestContext.Current.CancellationToken);
        Assert.Contains("""["AnyValidator.event","field","What happened.","any.html#AnyValidator.event"]""", index, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_is_shown_as_JSON_and_beside_it_how_it_is_called()
    {
        IHtmlDocument page = await PageOfAsync("any.yaml", Disclosure);
        string[] code = [.. page.QuerySelectorAll(".pair pre").Select(static pre => pre.TextContent)];

        Assert.Equal(1, JsonDocument.Parse(code[0]).RootElement.GetProperty("properties").GetProperty("tags").GetProperty("minItems").GetInt32());
        Assert.StartsWith("foreach (Violation violation in AnyValidator.Validate(json))\n    Console.WriteLine(violation);\n\n", code[1], StringComparison.Ordinal);
        Assert.Contains("public static class AnyValidator\n{\n", code[1], StringComparison.Ordinal);
        Assert.Contains("    public static ViolationList Validate(JsonElement json);\n", code[1], StringComparison.Ordinal);
        Assert.DoesNotContain("Schema1", code[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "anyOf": [{ "type": "string", "minLength": 2 }, { "type": "integer" }] }""", "\"Text\"")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/$defs/One" }, "$defs": { "One": { "type": "integer", "minimum": 3 } } }""", "[\n  3\n]")]
    [InlineData("""{ "anyOf": [{ "type": "string" }], "examples": [{ "a": 1 }] }""", "{\n  \"a\": 1\n}")]
    [InlineData("""{ "oneOf": [{ "type": "string" }, { "minLength": 2 }] }""", null)]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string" } }, "anyOf": [{ "required": ["b"] }] }""", null)]
    [InlineData("""{ "$ref": "#/$defs/One", "maximum": 2, "$defs": { "One": { "type": "integer", "minimum": 1 } } }""", null)]
    [InlineData("""{ "not": { "type": "string" } }""", null)]
    [InlineData("true", null)]
    public async Task An_example_is_valid_or_there_is_none(string schema, string? example) =>
        Assert.Equal(example, (await PageOfAsync("one.json", schema)).QuerySelector(".example pre")?.TextContent);

    [Fact]
    public async Task What_an_open_schema_says_becomes_no_markup()
    {
        const string Harm = "</script><img src=x onerror=alert(1)>&amp;";
        string name = JsonSerializer.Serialize(Harm);
        IHtmlDocument page = await PageOfAsync(
            "one.json",
            $$"""{ "description": {{name}}, "properties": { {{name}}: { "description": {{name}}, "const": {{name}} } }, "required": [{{name}}], "if": { "required": [{{name}}] }, "$defs": { {{name}}: { "description": {{name}} } } }""");

        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Equal(Harm, page.QuerySelector(".field")!.TextContent);
        Assert.StartsWith(Harm, page.QuerySelector(".definition h3")!.TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Rows(IElement table) =>
        table.QuerySelectorAll("tbody tr").Select(static row => string.Join(" | ", row.QuerySelectorAll("td").Select(static cell => cell.TextContent)));

    /// <summary>Writes a schema, and the site of it.</summary>
    internal static async Task WriteSiteAsync(TemporaryFolder folder, string name, string schema)
    {
        folder.Write("schemas/" + name, schema);
        CommandLineRun run = await CommandLineRun.Of("docs", folder["schemas"], "-o", folder["site"], "--open", folder["schemas/" + name]);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Error, run.ExitCode == 0 ? "" : run.Output));
    }

    private async Task<IHtmlDocument> PageOfAsync(string name, string schema)
    {
        await WriteSiteAsync(folder, name, schema);
        return OfficialSite.Parse(folder["site/" + Path.ChangeExtension(name, "html")]);
    }
}
