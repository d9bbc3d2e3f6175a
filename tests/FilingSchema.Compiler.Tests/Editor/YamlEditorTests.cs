using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Tests.Editor;

/// <summary>What <c>filing-schema.json</c> makes of an editor with the YAML language server.</summary>
public sealed class YamlEditorTests(YamlSession editor) : IClassFixture<YamlSession>
{
    [Theory]
    [InlineData("title: Guidance\n|")]
    [InlineData("properties:\n  low:\n    |")]
    [InlineData("$defs:\n  Money:\n    properties:\n      amount:\n        |\n")]
    public async Task Keywords_are_offered_with_what_they_mean(string text)
    {
        IReadOnlyList<EditorSession.Offer> offers = await editor.CompleteAsync(text);

        IEnumerable<string> elsewhere = text.StartsWith("title", StringComparison.Ordinal) ? ["title"] : ["x-filing"];
        Assert.Equal(
            Vocabulary.Keywords.Except(elsewhere).Order(StringComparer.Ordinal),
            offers.Select(static offer => offer.Label).Intersect(Vocabulary.Keywords).Except(elsewhere).Order(StringComparer.Ordinal));
        Assert.Contains("members that must be there", Says(offers, "required"), StringComparison.Ordinal);
        Assert.All(offers.Where(static offer => Vocabulary.Keywords.Contains(offer.Label)), static offer => Assert.NotEqual("", offer.Says));
    }

    [Fact]
    public async Task Keys_of_a_section_are_offered() => await OffersAsync("x-filing:\n  form: 8-K\n  |\n", Vocabulary.FilingKeys.Except(["form"]));

    [Theory]
    [InlineData("properties:\n  day:\n    x-read:\n      |\n")]
    [InlineData("properties:\n  day: { type: string, x-read: { a| } }\n")]
    public async Task Keys_of_a_place_in_a_document_are_offered(string text) => await OffersAsync(text, Vocabulary.ReadKeys);

    [Theory]
    [InlineData("x-filing:\n  form: 8-K\n  item: |\n")]
    [InlineData("x-filing: { form: 8-K, successor: 5| }\n")]
    public async Task Item_numbers_are_offered_in_quotes_with_their_captions(string text)
    {
        IReadOnlyList<EditorSession.Offer> offers = await editor.CompleteAsync(text);

        Assert.Contains(new("5.07", "\"5.07\"", "Submission of Matters to a Vote of Security Holders"), offers);
        Assert.Contains(new("5", "\"5\"", "Other Events (until 2004-08-22)"), offers);
    }

    [Theory]
    [InlineData("type: string\nformat: |\n", "cik", "EDGAR's ten digits")]
    [InlineData("properties:\n  day: { type: string, format: d| }\n", "date", "DateOnly")]
    [InlineData("x-filing:\n  form: 8-K\n  item: \"7.01\"\n  status: |\n", "furnished", "Items 2.02 and 7.01")]
    [InlineData("x-read:\n  part: |\n", "narrative", "its text")]
    [InlineData("x-read:\n  role: |\n", "postalCode", "ZIP")]
    [InlineData("type: |\n", "number", "decimal")]
    public async Task Values_are_offered_with_what_they_mean(string text, string value, string meaning)
    {
        IReadOnlyList<EditorSession.Offer> offers = await editor.CompleteAsync(text);

        Assert.Contains(meaning, Says(offers, value), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_format_is_offered() => await OffersAsync("type: string\nformat: |\n", Vocabulary.Formats);

    [Theory]
    [InlineData("title: A\nrequi|red: [a]\n", "members that must be there", "```yaml\ntype: object\nrequired: [period]\n")]
    [InlineData("x-filing: { form: 8-K, it|em: '5.07' }\n", "\"5.10\" is not 5.1", "x-filing: { form: 8-K, item: \"5.07\" }")]
    [InlineData("properties:\n  who:\n    x-read: { af|ter: [By] }\n", "first words that are always there are enough", "x-read: { after: [Date of Report] }")]
    [InlineData("x-read: { part: nar|rative }\n", "fills the list or object", "`narrative`: In a section: its text")]
    public async Task A_keyword_is_explained_with_an_example_where_the_mouse_rests(string text, string sentence, string example)
    {
        string hover = await editor.HoverAsync(text);

        Assert.Contains(sentence, hover, StringComparison.Ordinal);
        Assert.Contains(example, hover, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: A\nrequird: [a]\n", "2:1 Property requird is not allowed.")]
    [InlineData("properties:\n  a: { type: strin }\n", "2:14 Value is not accepted. Valid values: \"string\"")]
    [InlineData("x-filing: { form: 8-K, item: 5.07x }\n", "1:30 String does not match the pattern")]
    [InlineData("x-filing: { form: 8-K, item: 5.10 }\n", "1:30 Incorrect type. Expected \"string\".")]
    [InlineData("x-filing: { form: 8-K, since: 2010-02-28 }\n", "1:11 Object is missing property item required by property since.")]
    [InlineData("properties:\n  a: { x-filing: { form: 8-K } }\n", "2:8 ")]
    [InlineData("minLength: -1\n", "1:12 Value is below the minimum of 0.")]
    public async Task A_mistake_is_underlined(string text, string expected)
    {
        IReadOnlyList<string> underlined = await editor.UnderlinedAsync(text);

        Assert.StartsWith(expected, Assert.Single(underlined), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_underlined_in_an_official_schema_whose_first_line_names_the_dialect()
    {
        string folder = Repository.FullPath("schemas/8-k");
        foreach (string path in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories))
        {
            string text = Repository.ReadAt(path);
            Assert.StartsWith("# yaml-language-server: $schema=../", text, StringComparison.Ordinal);
            Assert.Equal([], (await editor.UnderlinedAsync(new Uri(path), text)).Select(problem => $"{path}: {problem}"));
        }

        // The line is what does it: a mistake in a file of that folder is seen.
        string wrong = "# yaml-language-server: $schema=../filing-schema.json\nrequird: [a]\n";
        Assert.Single(await editor.UnderlinedAsync(new Uri(Path.Combine(folder, "never-saved.yaml")), wrong));
    }

    private static string Says(IReadOnlyList<EditorSession.Offer> offers, string label) => Assert.Single(offers, offer => offer.Label == label).Says;

    private async Task OffersAsync(string text, IEnumerable<string> labels) => Assert.Equal(
        labels.Order(StringComparer.Ordinal),
        (await editor.CompleteAsync(text)).Select(static offer => offer.Label).Order(StringComparer.Ordinal));
}
