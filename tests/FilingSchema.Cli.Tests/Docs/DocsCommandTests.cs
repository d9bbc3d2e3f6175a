using AngleSharp.Html.Dom;
using FilingSchema.Cli.Docs;

namespace FilingSchema.Cli.Tests.Docs;

/// <summary><c>docs</c> on schemas of one's own, and on those that mean harm.</summary>
public sealed class DocsCommandTests : IDisposable
{
    private const string Guidance =
        """
        title: Guidance
        description: What management expects of the coming period.
        type: object
        required: [metric, period]
        properties:
          metric:
            description: The measure that the guidance is given for.
            enum: [revenue, operating income, diluted EPS]
          period: { type: string, pattern: '^FY\d{4}(Q[1-4])?$', description: The fiscal year or quarter. }
          low: { type: number, minimum: 0, description: The lower end of the range. }
          notes: { type: array, maxItems: 10, items: { type: string }, description: What the figures leave out. }
        """;

    private const string Harm = "</script></code></pre><script>alert(1)</script><img src=x onerror=alert(1)>\\\"'&amp;{{nav}}";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_page_of_a_schema_has_its_csharp_as_a_caller_sees_it()
    {
        IHtmlDocument page = await PageOfAsync("guidance.yaml", Guidance);

        Assert.Equal(
            """
            /// <summary>What management expects of the coming period.</summary>
            public sealed partial record Guidance
            {
                /// <summary>The measure that the guidance is given for.</summary>
                public required GuidanceMetric Metric { get; init; }

                /// <summary>The fiscal year or quarter.</summary>
                public required string Period { get; init; }

                /// <summary>The lower end of the range.</summary>
                public decimal? Low { get; init; }

                /// <summary>What the figures leave out.</summary>
                public ValueList<string>? Notes { get; init; }

                /// <summary>Members of the JSON object that the schema does not name: kept as read, and written back.</summary>
                public JsonMembers AdditionalMembers { get; init; }

                /// <summary>The schema that the type was compiled from.</summary>
                public static RecordSchema Schema { get; }

                public static Guidance Parse(string json);
                public static Guidance Parse(ReadOnlySpan<byte> utf8Json);
                public static bool TryParse(string json, out Guidance value, out ViolationList violations);
                public static bool TryParse(ReadOnlySpan<byte> utf8Json, out Guidance value, out ViolationList violations);
                public static IAsyncEnumerable<RecordLine<Guidance>> ReadLinesAsync(Stream utf8Lines, CancellationToken cancellationToken = default);
                public static Task WriteLinesAsync(IEnumerable<Guidance> records, Stream utf8Lines, CancellationToken cancellationToken = default);
                public ViolationList Validate();
                public string ToJson(bool indented = false);
                public void WriteTo(Utf8JsonWriter writer);
            }

            """.ReplaceLineEndings("\n"),
            page.QuerySelector("#Guidance .pair figure:last-child pre")!.TextContent);
    }

    [Fact]
    public async Task An_example_fits_patterns_bounds_and_lengths()
    {
        IHtmlDocument page = await PageOfAsync("guidance.yaml", Guidance);

        Assert.Equal(
            """
            {
              "metric": "revenue",
              "period": "FY2026",
              "low": 1,
              "notes": [
                "Note"
              ]
            }
            """.ReplaceLineEndings("\n"),
            page.QuerySelector("#Guidance .example pre")!.TextContent);
    }

    [Theory]
    [InlineData("type: object\nproperties:\n  a: { type: string, examples: [one, two] }\n", "\"one\"")]
    [InlineData("type: object\nproperties:\n  a: { type: integer, exclusiveMinimum: 4, multipleOf: 5 }\n", "5")]
    [InlineData("type: object\nproperties:\n  a: { type: string, minLength: 12, maxLength: 12 }\n", "\"Axxxxxxxxxxx\"")]
    [InlineData("type: object\nproperties:\n  a: { type: string, format: cik }\n", "\"0000855654\"")]
    public async Task A_value_is_the_authors_example_or_one_within_the_bounds(string schema, string value)
    {
        IHtmlDocument page = await PageOfAsync("thing.yaml", schema);

        Assert.Equal($"{{\n  \"a\": {value}\n}}", page.QuerySelector(".example pre")!.TextContent);
    }

    [Fact]
    public async Task Where_validity_is_in_doubt_there_is_no_example()
    {
        IHtmlDocument page = await PageOfAsync(
            "thing.yaml", "type: object\nproperties:\n  a: { type: integer }\nnot: { properties: { a: { const: 1 } }, required: [a] }\n");

        Assert.Null(page.QuerySelector(".example"));
        Assert.Contains("checked as a whole", page.QuerySelector("#Thing")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"^[A-Z]{3}$", "AAA")]
    [InlineData(@"^--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9])$", "--01-01")]
    [InlineData(@"^(?:EX-)?\d{1,3}(\.\d+)?$", "2")]
    [InlineData(@"^(?=a)b$", null)]
    [InlineData(@"^[^a]$", null)]
    [InlineData(@"(", null)]
    public void A_pattern_has_a_text_or_none(string pattern, string? text) => Assert.Equal(text, PatternSample.Of(pattern));

    [Fact]
    public async Task Nothing_that_a_schema_says_becomes_markup()
    {
        string schema =
            $$$"""
            title: "{{{Harm}}}"
            description: "{{{Harm}}}"
            x-filing: { form: "{{{Harm}}}", item: "5.07", version: "{{{Harm}}}", headings: ["{{{Harm}}}"], header: ["{{{Harm}}}"], successor: "9.99" }
            x-csharp: { name: Thing }
            type: object
            required: ["{{{Harm}}}"]
            properties:
              "{{{Harm}}}":
                x-csharp: { name: Harmful }
                type: string
                description: "{{{Harm}}}"
                examples: ["{{{Harm}}}"]
                x-read: { after: ["{{{Harm}}}"], concept: ["{{{Harm}}}"] }
              choice:
                description: "{{{Harm}}}"
                type: string
                oneOf:
                  - { const: "{{{Harm}}}", title: One, description: "{{{Harm}}}", x-read: { text: ["{{{Harm}}}"] } }
                  - { const: b, title: Two, description: Two. }
            """;

        IHtmlDocument page = await PageOfAsync("thing.yaml", schema);

        string harm = Harm.Replace("\\\"", "\"", StringComparison.Ordinal);
        foreach (IHtmlDocument each in (IHtmlDocument[])[page, OfficialSite.Parse(folder["site/index.html"])])
        {
            Assert.Equal(2, each.QuerySelectorAll("script").Length);
            Assert.Empty(each.QuerySelectorAll("img"));
            Assert.All(each.All.SelectMany(static element => element.Attributes), static attribute =>
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name));
            Assert.Contains(harm, each.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains(harm, each.Title, StringComparison.Ordinal);
        }

        Assert.Equal(harm, page.QuerySelector(".field")!.TextContent);
    }

    [Fact]
    public async Task Schemas_of_the_same_name_have_pages_of_their_own()
    {
        folder.Write("schemas/index.yaml", Guidance);
        folder.Write("schemas/a.yaml", Guidance.Replace("title: Guidance", "title: First", StringComparison.Ordinal));
        folder.Write("schemas/a.json", """{ "title": "Second", "x-csharp": { "name": "Second" }, "type": "object", "properties": { "a": { "type": "string", "description": "A." } } }""");

        CommandLineRun run = await CommandLineRun.Of("docs", folder["schemas"], "-o", folder["site"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["a.html", "a.yaml.html", "index.html", "index.yaml.html"],
            Directory.EnumerateFiles(folder["site"], "*.html").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Wrong_schemas_are_told_and_nothing_is_written()
    {
        folder.Write("schemas/guidance.yaml", Guidance.Replace("required", "requird", StringComparison.Ordinal));

        CommandLineRun run = await CommandLineRun.Of("docs", folder["schemas"], "-o", folder["site"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("FSC1101", run.Output, StringComparison.Ordinal);
        Assert.Equal("1 error: nothing was written.\n", run.Error);
        Assert.False(Directory.Exists(folder["site"]));
    }

    [Fact]
    public async Task A_first_page_of_somebody_else_is_left_alone_and_one_of_ours_is_written_again()
    {
        folder.Write("schemas/guidance.yaml", Guidance);
        folder.Write("site/index.html", "<p>mine");

        CommandLineRun refused = await CommandLineRun.Of("docs", folder["schemas"], "-o", folder["site"]);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("that this command did not write", refused.Error, StringComparison.Ordinal);

        File.Delete(folder["site/index.html"]);
        Assert.Equal(0, (await CommandLineRun.Of("docs", folder["schemas"], "-o", folder["site"])).ExitCode);
        Assert.Equal(0, (await CommandLineRun.Of("docs", folder["schemas"], "-o", folder["site"])).ExitCode);
    }

    private async Task<IHtmlDocument> PageOfAsync(string name, string schema)
    {
        folder.Write("schemas/" + name, schema);
        CommandLineRun run = await CommandLineRun.Of("docs", folder["schemas"], "-o", folder["site"]);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Error, run.ExitCode == 0 ? "" : run.Output));
        return OfficialSite.Parse(folder["site/" + Path.ChangeExtension(name, "html")]);
    }
}
