using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using FilingSchema.Compiler;
using FilingSchema.GeneratorTests.JsonSchemaSuite;

namespace FilingSchema.GeneratorTests;

/// <summary>A pattern that the compiler takes apart needs no regular expression, and means what that would.</summary>
public sealed class FlatPatternTests
{
    [Theory]
    [InlineData("^[A-Z]{3}$")]
    [InlineData(@"^\d{10}-\d{2}-\d{6}$")]
    [InlineData("^--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")]
    [InlineData(@"^FY\d{4}(Q[1-4])?$")]
    [InlineData("^EX-")]
    [InlineData("^(?:a|b[c-e]{0,2})x+$")]
    [InlineData(@"^a\.b\-c\\\$?$")]
    [InlineData("^a*b?c{2,}$")]
    [InlineData("^$")]
    [InlineData(@"^[\w.-]+@$")]
    [InlineData("^a{0}b{2,3}$")]
    public void A_row_of_classes_is_flat_and_matches_what_the_expression_matches(string pattern)
    {
        FlatPattern flat = Assert.IsType<FlatPattern>(Compile(pattern));
        Assert.Equal(pattern, flat.ToString());
        Regex regex = new(pattern.EndsWith('$') ? pattern[..^1] + @"\z" : pattern, RegexOptions.CultureInvariant | RegexOptions.ECMAScript);
        Random random = new(8);
        foreach (string text in (string[])["USD", "US", "USDE", "0000855654-13-000012", "--02-29", "--13-01", "--1-1", "FY2026", "FY2026Q1", "FY2026Q5", "EX-99", "ax", "bx", "bcdx", "bcdex", "a.b-c\\", "a.b-c\\$", "bcc", "aaabccc", "", "a@", "é", "USD\n"])
        {
            Assert.Equal(regex.IsMatch(text), flat.IsMatch(text));
            for (int i = 0; i < 200; i++)
            {
                char[] damaged = [.. text, .. random.GetItems<char>("ab-x0$@é\n", random.Next(2))];
                if (damaged.Length > 0)
                    damaged[random.Next(damaged.Length)] = random.GetItems<char>("aA09-.xcQ\\é", 1)[0];
                string other = new(damaged);
                Assert.True(regex.IsMatch(other) == flat.IsMatch(other), $"{pattern} on {other}");
            }
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("^a|b$")]
    [InlineData("^[^a]$")]
    [InlineData("^a.c$")]
    [InlineData(@"^\s$")]
    [InlineData(@"^\bx$")]
    [InlineData("^(a+)+$")]
    [InlineData("^a*a$")]
    [InlineData("^a+?b$")]
    [InlineData("^(a|b){2}$")]
    [InlineData("^[a-z-[aeiou]]$")]
    [InlineData("^é$")]
    [InlineData("^(?=a)a$")]
    [InlineData("^a$b$")]
    [InlineData("^a{70000}$")]
    public void Anything_else_is_left_to_a_regular_expression(string pattern) => Assert.IsType<RegexPattern>(Compile(pattern));

    private static TextPattern Compile(string pattern)
    {
        string schema = $$"""{ "title": "Text", "type": "object", "properties": { "text": { "type": "string", "pattern": {{JsonSerializer.Serialize(pattern)}} } } }""";
        Compilation compiled = SchemaCompiler.Compile([new("text.json", schema)], new("Acme"), TestContext.Current.CancellationToken);
        Assert.Empty(compiled.Problems);
        Type known = EmittedAssembly.Of(compiled.Files).GetType("Acme.Text+__Known")!;
        return (TextPattern)known.GetField("Pattern1", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
    }
}
