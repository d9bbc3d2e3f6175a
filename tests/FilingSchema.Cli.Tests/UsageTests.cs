namespace FilingSchema.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("A command is missing")]
    [InlineData("There is no command 'raed'", "raed")]
    [InlineData("Required argument missing", "read")]
    [InlineData("'xml' not recognized", "read", "--format", "xml", "a.txt")]
    [InlineData("There is no option '--fromat'", "read", "--fromat", "json", "a.txt")]
    [InlineData("A path is empty", "read", "")]
    [InlineData("a number from 1", "read", "--max-parallel", "0", "a.txt")]
    [InlineData("a number from 1", "read", "--max-parallel", "many", "a.txt")]
    [InlineData("--resume goes on with a file of lines", "read", "--resume", "a.txt")]
    [InlineData("--resume goes on with a file of lines", "read", "--resume", "--format", "json", "-o", "a.json", "a.txt")]
    [InlineData("Required argument missing", "view")]
    [InlineData("There is no option '--opne'", "view", "--opne")]
    [InlineData("Required argument missing", "validate")]
    [InlineData("Required argument missing", "check")]
    [InlineData("'--output' is required", "emit", "schemas")]
    [InlineData("'--output' is required", "docs", "schemas")]
    [InlineData("not a C# namespace", "check", "--namespace", "8-K", "schemas")]
    [InlineData("not a C# namespace", "check", "--namespace", "Acme.class", "schemas")]
    [InlineData("not a C# namespace", "check", "--namespace", "", "schemas")]
    [InlineData("--watch prints for people", "check", "--watch", "--format", "json", "schemas")]
    public async Task A_wrong_command_line_exits_with_2_and_says_why_on_standard_error(string reason, params string[] arguments)
    {
        CommandLineRun run = await CommandLineRun.Of(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("view")]
    [InlineData("validate")]
    [InlineData("check")]
    [InlineData("emit")]
    [InlineData("docs")]
    [InlineData("schema")]
    public async Task Help_of_a_command_shows_usage_and_examples_in_lines_that_fit(string command)
    {
        CommandLineRun run = await CommandLineRun.Of(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches($@" {command} (<|\[options\])", run.Output);
        string examples = run.Output[run.Output.IndexOf("Examples:", StringComparison.Ordinal)..];
        Assert.Contains($"\n  filing-schema {command} ", examples, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), static line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public async Task Help_shows_one_example_for_each_command()
    {
        CommandLineRun run = await CommandLineRun.Of("--help");

        string examples = run.Output[run.Output.IndexOf("Examples:", StringComparison.Ordinal)..];
        Assert.Equal(
            ["read", "view", "validate", "check", "emit", "docs", "schema"],
            examples.Split('\n')
                .Where(static line => line.StartsWith("  filing-schema ", StringComparison.Ordinal))
                .Select(static line => line.Split(' ')[3]));
    }

    [Fact]
    public async Task Version_is_the_package_version_alone()
    {
        CommandLineRun run = await CommandLineRun.Of("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?\n$", run.Output);
    }
}
