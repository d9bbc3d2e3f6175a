namespace FilingSchema.Cli.Tests;

/// <summary>The cards that people read.</summary>
public class SummaryTests
{
    [Fact]
    public async Task A_card_says_what_the_filing_is_and_what_it_reports()
    {
        CommandLineRun run = await CommandLineRun.Of("read", Samples.Harrowgate);

        Assert.Equal(0, run.ExitCode);
        foreach (string part in (string[])
            [
                "8-K", "2024-04-30", "0009990417-24-000021", "001-99417", "HGIN29", "Item 2.02",
                "Results of Operations and Financial Condition", "99.1", "Ilse V. Drummond", "hgi-ex991_20240502.htm",
            ])
            Assert.Contains(part, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_filings_end_with_a_count()
    {
        using TemporaryFolder folder = new();

        CommandLineRun run = await CommandLineRun.Of("read", Samples.PellRiver, folder["missing.txt"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("There is no such file or folder.", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 of 2 filings read.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cards_that_are_piped_have_no_escape_codes_and_no_wide_lines()
    {
        CommandLineRun run = await CommandLineRun.Of("read", Samples.Folder);

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.All(run.Output.Split('\n'), static line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public async Task On_a_terminal_cards_have_colours()
    {
        using StringWriter output = new();
        using Terminal terminal = new() { Input = Stream.Null, Output = output, Error = TextWriter.Null, UseColor = true };

        await CommandLine.RunAsync(["read", Samples.Harrowgate], terminal, TestContext.Current.CancellationToken);

        Assert.Contains("\u001b[", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Square_brackets_in_a_filing_are_text()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("[bold]x[/].txt", "");

        CommandLineRun run = await CommandLineRun.Of("read", path);

        Assert.Contains("[bold]x[/].txt", run.Output, StringComparison.Ordinal);
    }
}
