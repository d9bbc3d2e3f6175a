namespace FilingSchema.Tests;

public class RegexPatternTests
{
    [Theory]
    [InlineData(@"^FY\d{4}$", "FY2026", true)]
    [InlineData(@"^FY\d{4}$", "FY२०२६", false)]
    [InlineData(@"^FY\d{4}$", "FY2026\n", false)]
    [InlineData("b", "abc", true)]
    [InlineData(@"^\w+$", "a_9", true)]
    [InlineData(@"^\w+$", "é", false)]
    [InlineData(@"^[\w-]+$", "a-b", true)]
    [InlineData(@"^\W$", "é", true)]
    [InlineData(@"^[\W]$", "a", false)]
    [InlineData(@"^[^\d]$", "5", false)]
    [InlineData(@"^[\D]$", "x", true)]
    [InlineData(@"^\S\s$", "a\uFEFF", true)]
    [InlineData(@"^a.c$", "a\rc", false)]
    [InlineData(@"^a.c$", "a\u2028c", false)]
    [InlineData(@"^[[]$", "[", true)]
    [InlineData(@"^[a-z-[aeiou]]$", "-]", true)]
    [InlineData(@"^\/$", "/", true)]
    [InlineData(@"^\u{1F600}$", "\uD83D\uDE00", true)]
    [InlineData(@"^\p{Lu}$", "Ä", true)]
    [InlineData(@"^[^]$", "\n", true)]
    [InlineData(@"[]", "x", false)]
    [InlineData(@"^(?=a)(a)\1$", "aa", true)]
    [InlineData(@"^\$$", "$", true)]
    [InlineData(@"^[\w-.]+$", "a-_.9", true)]
    [InlineData(@"^[\w-x]$", "`", false)]
    [InlineData(@"^[\s-.]+$", " -.", true)]
    [InlineData(@"^[\d-x]+$", "5-x", true)]
    [InlineData(@"^[$.]$", ".", true)]
    public void Patterns_mean_what_they_mean_in_ecmascript(string pattern, string text, bool matches) =>
        Assert.Equal(matches, new RegexPattern(pattern).IsMatch(text));

    [Fact]
    public void A_pattern_that_explodes_takes_linear_time() =>
        Assert.False(new RegexPattern("^(a+)+$").IsMatch(new string('a', 100_000) + "b"));

    [Fact]
    public void A_pattern_that_explodes_with_a_lookahead_ends_as_no_match() =>
        Assert.False(new RegexPattern("^(?=a)(a+)+$").IsMatch(new string('a', 60) + "b"));

    [Fact]
    public void A_pattern_prints_as_the_schema_has_it() => Assert.Equal(@"^\d$", new RegexPattern(@"^\d$").ToString());
}
