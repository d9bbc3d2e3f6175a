using System.Reflection;
using System.Text.RegularExpressions;
using FilingSchema.Compiler.Problems;

namespace FilingSchema.Compiler.Tests.Problems;

public sealed class RuleTests
{
    public static TheoryData<string> Ids => [.. Rules.All.Select(static rule => rule.Id)];

    /// <summary>The rules that a file breaks by itself, apart from those whose pages only hint at what a thousand characters would show.</summary>
    public static TheoryData<string> IdsOfOneFile =>
    [
        .. Rules.All.Select(static rule => rule.Id).Where(static id =>
            (id[3] == '1' && id is not ("FSC1012" or "FSC1013" or "FSC1014")) || id is "FSC2009" or "FSC3002" or "FSC3003" or "FSC3004"),
    ];

    [Fact]
    public void The_catalogue_has_every_rule_once_in_order()
    {
        IEnumerable<Rule> fields = typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (Rule)field.GetValue(null)!);
        Assert.Equal(fields.OrderBy(static rule => rule.Id, StringComparer.Ordinal), Rules.All);
        Assert.Equal(Rules.All.Count, Rules.All.Select(static rule => rule.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_worded_as_the_compiler_wants_it(string id)
    {
        Rule rule = Rule(id);
        Assert.Matches("^FSC[1239][0-9]{3}$", rule.Id);
        Assert.DoesNotMatch(@"[.\n]$|\s$|^\s", rule.Title);
        Assert.DoesNotMatch(@"[^.]\.$|\n|\s$|^\s", rule.MessageFormat);
        Assert.Matches(@"^\S[^\n]*\.$", rule.Description);
        Assert.EndsWith($"/generators/rules/{id}.md", rule.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_shows_wrong_and_right(string id)
    {
        string page = Page(id);
        Assert.StartsWith($"# {id}: {Rule(id).Title}\n", page, StringComparison.Ordinal);
        Assert.NotEqual(Example(page, "Wrong"), Example(page, "Right"));
        Assert.Contains($"| [{id}]({id}.md) | {Rule(id).Title} |", Page("README"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_has_a_rule() =>
        Assert.Equal(
            Rules.All.Select(static rule => rule.Id),
            Directory.GetFiles(Folder, "FSC*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(IdsOfOneFile))]
    public void The_examples_of_a_page_are_wrong_and_right(string id)
    {
        string page = Page(id);
        Assert.Equal([id], Source.Read(Example(page, "Wrong")).Problems.Select(static problem => problem.Rule.Id).Distinct());
        Assert.Empty(Source.Places(Example(page, "Right")));
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "rules");

    private static Rule Rule(string id) => Rules.All.Single(rule => rule.Id == id);

    private static string Page(string id) => File.ReadAllText(Path.Combine(Folder, id + ".md"));

    private static string Example(string page, string heading) =>
        Regex.Match(page, $"## {heading}\n\n```[a-z]+\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value.Replace('→', '\t');
}
