using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Problems;

namespace FilingSchema.Compiler.Tests.Problems;

/// <summary>Every rule has a page, a row among the releases and a case that breaks it; and nothing else has.</summary>
public sealed class RuleTests
{
    public static TheoryData<string> Ids => [.. Rules.All.Select(static rule => rule.Id)];

    /// <summary>The rules that a schema file can break, apart from those whose pages only hint at what a thousand characters would show.</summary>
    public static TheoryData<string> IdsWithExamples =>
        [.. Rules.All.Where(static rule => !IsOfHost(rule)).Select(static rule => rule.Id).Except(["FSC1012", "FSC1013", "FSC1014"])];

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
    public void A_rule_has_a_page_that_says_why_and_shows_wrong_and_right(string id)
    {
        string page = Page(id);
        Assert.Equal(
            [$"# {id}: {Rule(id).Title}", "## Why", "## Wrong", "## Right"],
            Regex.Matches(WithoutExamples(page), "^#.*$", RegexOptions.Multiline).Select(static match => match.Value));
        Assert.NotEqual(Example(page, "Wrong"), Example(page, "Right"));
    }

    [Fact]
    public void Every_page_has_a_rule() =>
        Assert.Equal(Rules.All.Select(static rule => rule.Id), Names(Directory.GetFiles(Repository.Rules, "FSC*.md")));

    [Fact]
    public void The_list_of_pages_has_every_rule_in_order() =>
        Assert.Equal(
            Rules.All.Select(static rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} |"),
            Page("README").Split('\n').Where(static line => line.StartsWith("| [", StringComparison.Ordinal)));

    [Fact]
    public void The_releases_have_every_rule_in_order()
    {
        string releases = Release("Shipped") + Release("Unshipped");
        Assert.Equal(
            Rules.All.Select(static rule => $"{rule.Id} | FilingSchema | Error | [{rule.Title}]({rule.HelpLink})"),
            releases.Split('\n').Where(static line => line.StartsWith("FSC", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_case_that_breaks_it()
    {
        string hostTests = Repository.Read("tests/FilingSchema.Generator.Tests/HostTests.cs");
        IEnumerable<string> ofHost = Rules.All.Where(static rule => IsOfHost(rule) && rule != Rules.CompilerTooOld).Select(static rule => rule.Id);
        Assert.All(ofHost, id => Assert.Contains($"\"{id}\"", hostTests, StringComparison.Ordinal));

        Assert.Equal(
            Rules.All.Where(static rule => !IsOfHost(rule)).Select(static rule => rule.Id),
            Names(Directory.GetDirectories(Path.Combine(Repository.Cases, "Problems"))));
    }

    [Fact]
    public void The_package_reports_a_compiler_that_is_too_old()
    {
        XElement error = Assert.Single(XDocument.Parse(Repository.Read("src/FilingSchema/build/FilingSchema.targets")).Descendants("Error"));
        Rule rule = Rules.CompilerTooOld;
        string needed = Regex.Match(error.Attribute("Condition")!.Value, @"VersionLessThan\('\$\(_FilingSchemaCompilerVersion\)', '([0-9.]+)'\)").Groups[1].Value;

        Assert.Equal(rule.Id, error.Attribute("Code")!.Value);
        Assert.Equal(rule.HelpLink, error.Attribute("HelpLink")!.Value);
        Assert.Equal(string.Format(CultureInfo.InvariantCulture, rule.MessageFormat, needed, "$(_FilingSchemaCompilerVersion)"), error.Attribute("Text")!.Value);
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void The_examples_of_a_page_are_wrong_and_right(string id)
    {
        string page = Page(id);
        Assert.Equal([id], Problems(Example(page, "Wrong")).Select(static problem => problem.Rule.Id).Distinct());
        Assert.Empty(Problems(Example(page, "Right")).Select(static problem => problem.ToString()));
    }

    /// <summary>Rules of the last band speak of what does not stand in a schema file: the host tests break them.</summary>
    private static bool IsOfHost(Rule rule) => rule.Id.StartsWith("FSC9", StringComparison.Ordinal);

    private static Rule Rule(string id) => Rules.All.Single(rule => rule.Id == id);

    private static string Page(string id) => Repository.ReadAt(Path.Combine(Repository.Rules, id + ".md"));

    private static string Release(string name) => Repository.Read($"generators/FilingSchema.Generator/AnalyzerReleases.{name}.md");

    private static IEnumerable<string?> Names(IEnumerable<string> paths) => paths.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

    private static string WithoutExamples(string page) => Regex.Replace(page, "```.*?```", string.Empty, RegexOptions.Singleline);

    private static string Example(string page, string heading) =>
        Regex.Match(page, $"## {heading}\n\n```[a-z]+\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value.Replace('→', '\t');

    /// <summary>Compiles an example; a comment such as <c># common.yaml</c> begins a file of that name.</summary>
    private static EquatableArray<Problem> Problems(string example)
    {
        string[] parts = Regex.Split(example, @"^# (\S+\.yaml)$", RegexOptions.Multiline);
        IEnumerable<SchemaInput> files = parts.Length == 1
            ? [new("guidance.yaml", example)]
            : parts.Skip(1).Chunk(2).Select(static part => new SchemaInput(part[0], part[1]));
        return SchemaCompiler.Compile(files, new("Acme"), TestContext.Current.CancellationToken).Problems;
    }
}
