using System.Text.RegularExpressions;

namespace FilingSchema.GeneratorTests.JsonSchemaSuite;

/// <summary>The official JSON Schema suite for draft 2020-12, asked of generated code. The page beside it names the tests that fail, and why.</summary>
public sealed class SuiteTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_required_test_passes()
    {
        SuiteRun run = Run(string.Empty, assertsFormats: false);

        Assert.True(run.Outcomes.Count >= 1299, $"{run.Outcomes.Count} tests");
        Assert.Empty(run.Failures.Select(static outcome => outcome.ToString()));
    }

    [Fact]
    public void Every_test_of_a_format_passes()
    {
        SuiteRun run = Run("optional/format", assertsFormats: true);

        Assert.True(run.Outcomes.Count >= 764, $"{run.Outcomes.Count} tests");
        Assert.Empty(run.Failures.Select(static outcome => outcome.ToString()));
    }

    [Fact]
    public void The_optional_tests_that_fail_are_those_that_the_page_names()
    {
        SuiteRun run = Run("optional", assertsFormats: false);

        Assert.Equal(Rows("| file | schema | test | why it fails |", cells: 3).Order(StringComparer.Ordinal), run.Failures.Select(static outcome => outcome.Row).Order(StringComparer.Ordinal));
        Assert.Equal(Rows("| file | passed | of |", cells: 3), run.Table());
    }

    private SuiteRun Run(string below, bool assertsFormats)
    {
        SuiteRun run = SuiteRun.Of(below, assertsFormats);
        output.WriteLine($"{run.Outcomes.Count - run.Failures.Count()} of {run.Outcomes.Count} tests pass.");
        foreach (string row in run.Table().Concat(run.Failures.Select(static outcome => outcome.Row)))
        {
            output.WriteLine(row);
        }

        return run;
    }

    /// <summary>The first cells of the rows of a table of the page.</summary>
    private static IEnumerable<string> Rows(string head, int cells) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "JsonSchemaSuite.md"))
        .SkipWhile(line => line != head)
        .Skip(2)
        .TakeWhile(static line => line.StartsWith('|'))
        .Select(line => Regex.Match(line, $@"^\|(.*?\|){{{cells}}}").Value);
}
