using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Tests.Reading;

/// <summary>No text may throw, hang, or bring the process down.</summary>
public sealed class HostileInputTests
{
    [Theory]
    [InlineData("[", "FSC1012 1:65")]
    [InlineData("- ", "FSC1012 1:129")]
    [InlineData("? ", "FSC1012 1:129")]
    [InlineData("{a: ", "FSC1012 1:257")]
    [InlineData("[\n", "FSC1012 65:1")]
    public void Nesting_ends_at_64_levels_however_deep_it_goes_on(string opening, string place) =>
        Assert.Equal([place], Source.Places(string.Concat(Enumerable.Repeat(opening, 100_000))));

    [Fact]
    public void Sixty_four_levels_are_allowed()
    {
        string text = string.Concat(Enumerable.Repeat("{\"items\":", 64)) + "true" + new string('}', 64);
        Assert.Empty(Source.Places(text));
        Assert.Equal(["FSC1012 1:577"], Source.Places("{\"items\":" + text + "}"));
    }

    [Fact]
    public void Aliases_expand_to_nothing()
    {
        string bomb = "$defs:\n  a: &a {}\n" + string.Concat(
            Enumerable.Range('b', 20).Select(static c => $"  {(char)c}: &{(char)c} {{ oneOf: [*{(char)(c - 1)}, *{(char)(c - 1)}] }}\n"));
        Assert.All(Source.Read(bomb).Problems, static problem => Assert.Equal(Rules.AnchorOrAlias, problem.Rule));
        Assert.Equal(1 + (20 * 3), Source.Read(bomb).Problems.Count);
    }

    [Theory]
    [InlineData("{0}: 1\n", "FSC1013 1:1")]
    [InlineData("title: a\n{0}: 1\n", "FSC1013 2:1")]
    [InlineData("{{\"{0}\": 1}}", "FSC1013 1:2")]
    [InlineData("? {0}\n: 1\n", "FSC1013 1:3")]
    public void A_key_of_more_than_1024_characters_is_refused(string format, string place) =>
        Assert.Equal([place], Source.Places(string.Format(null, format, new string('k', 1025))));

    [Fact]
    public void A_key_of_1024_characters_is_taken() =>
        Assert.Single(Source.ReadRight($"properties:\n  {new string('k', 1024)}: true\n").Properties);

    [Fact]
    public void A_long_text_before_a_mistake_is_not_taken_for_a_key() =>
        Assert.Equal(["FSC1004 2:2"], Source.Places($"description: {new string('d', 2000)}\n type: object\n"));

    [Theory]
    [InlineData("title: a\n\0type: object", "FSC1014 2:1", "U+0000")]
    [InlineData("title: \u0007", "FSC1014 1:8", "U+0007")]
    [InlineData("title: \uFFFD", "FSC1014 1:8", "U+FFFD")]
    [InlineData("\u007FELF", "FSC1014 1:1", "U+007F")]
    public void What_is_not_text_is_refused(string text, string place, string name)
    {
        Assert.Equal([place], Source.Places(text));
        Assert.Contains(name, Source.Problem(text).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_not_text() =>
        Assert.Equal(["FSC1014 1:8"], Source.Places("title: " + '\uD83D'));

    [Fact]
    public void A_byte_order_mark_moves_nothing() =>
        Assert.Equal(["FSC1101 1:1"], Source.Places("\uFEFFtitel: a\n"));

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("---\n")]
    [InlineData("\t")]
    [InlineData("\uFEFF")]
    public void An_empty_file_says_so(string text) => Assert.Equal("FSC1011", Source.Problem(text).Rule.Id);

    [Theory]
    [InlineData("*/ \"\"\" /// <c> & {0} ${x}")]
    [InlineData("line one\nline two")]
    public void A_description_keeps_every_character(string description)
    {
        string json = description.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n");
        Assert.Equal(description, Source.ReadRight($"{{\"description\": \"{json}\"}}").Description);
    }

    [Fact]
    public void A_message_quotes_hostile_text_as_it_is() =>
        Assert.Equal("'{0}{' is not a keyword here; remove it, or say it in the description", Source.Problem("'{0}{': 1").Message);

    [Fact]
    public void A_file_of_a_hundred_thousand_keys_is_read()
    {
        string text = "properties:\n" + string.Concat(Enumerable.Range(0, 100_000).Select(static i => $"  k{i}: true\n"));
        Assert.Equal(100_000, Source.ReadRight(text).Properties.Count);
    }

    [Fact]
    public void No_text_throws_and_every_problem_lies_within_it()
    {
        const string Alphabet = "ab:-?[]{}\"'\n\n  \t,&*!|>#%@`\\~1.<$\r\uFEFF";
        var random = new Random(8);
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            SchemaFile file = Source.Read(text);
            Assert.True(file.Root is not null || file.Problems.Count > 0, text);
            Assert.All(file.Problems, problem => Assert.True(problem.Span is { Start: >= 0, Length: >= 0 } && problem.Span.End <= text.Length, text));
        }
    }
}
