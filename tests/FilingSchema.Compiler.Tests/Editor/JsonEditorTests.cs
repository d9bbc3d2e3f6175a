using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Tests.Editor;

/// <summary>What <c>filing-schema.json</c> makes of an editor with Visual Studio Code's JSON language server.</summary>
public sealed class JsonEditorTests(JsonSession editor) : IClassFixture<JsonSession>
{
    [Fact]
    public async Task Keywords_are_offered_with_what_they_mean()
    {
        IReadOnlyList<EditorSession.Offer> offers = await editor.CompleteAsync("{ \"title\": \"A\", | }");

        Assert.Equal(
            Vocabulary.Keywords.Except(["title"]).Order(StringComparer.Ordinal),
            offers.Select(static offer => offer.Label).Order(StringComparer.Ordinal));
        Assert.All(offers, static offer => Assert.NotEqual("", offer.Says));
    }

    [Theory]
    [InlineData("{ \"x-filing\": { \"form\": \"8-K\", \"item\": | } }", "5.07", "\"5.07\"", "Submission of Matters")]
    [InlineData("{ \"type\": \"string\", \"format\": | }", "cik", "\"cik\"", "EDGAR's ten digits")]
    [InlineData("{ \"x-read\": { \"part\": \"|\" } }", "narrative", "\"narrative\"", "its text")]
    [InlineData("{ \"x-read\": { | } }", "after", "\"after\"", "Labels that the value follows")]
    public async Task Keys_and_values_are_offered_with_what_they_mean(string text, string label, string inserts, string meaning)
    {
        EditorSession.Offer offer = Assert.Single(await editor.CompleteAsync(text), offer => offer.Label == label);

        Assert.StartsWith(inserts, offer.Inserts, StringComparison.Ordinal);
        Assert.Contains(meaning, offer.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_keyword_is_explained_with_an_example_where_the_mouse_rests()
    {
        string hover = await editor.HoverAsync("{ \"requ|ired\": [] }");

        Assert.Contains("members that must be there", hover, StringComparison.Ordinal);
        Assert.Contains("```yaml\ntype: object\n", hover, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"requird\": [] }", "1:3 Property requird is not allowed.")]
    [InlineData("{ \"type\": \"strin\" }", "1:11 Value is not accepted. Valid values: \"string\"")]
    public async Task A_mistake_is_underlined(string text, string expected) =>
        Assert.StartsWith(expected, Assert.Single(await editor.UnderlinedAsync(text)), StringComparison.Ordinal);

    [Fact]
    public async Task Nothing_is_underlined_in_a_schema_that_is_right() =>
        Assert.Empty(await editor.UnderlinedAsync("""{ "type": "object", "required": ["low"], "properties": { "low": { "type": "number", "minimum": 0 } } }"""));
}
