using System.Text.Json;

namespace FilingSchema.Cli.Tests;

/// <summary><c>read --output</c> and <c>--resume</c>: what an interrupted run leaves, and what the next one makes of it.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly TemporaryFolder filings = new();
    private readonly TemporaryFolder results = new();

    public ResumeTests()
    {
        string text = File.ReadAllText(Samples.PellRiver);
        for (int number = 0; number < 12; number++)
            filings.Write($"{number:00}.txt", text);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Output => results["reports.ndjson"];

    public void Dispose()
    {
        filings.Dispose();
        results.Dispose();
    }

    [Fact]
    public async Task The_file_has_what_standard_output_would_have()
    {
        CommandLineRun printed = await CommandLineRun.Of("read", "--format", "ndjson", filings.Path);
        CommandLineRun written = await CommandLineRun.Of("read", "--format", "ndjson", filings.Path, "-o", Output);

        Assert.Equal(0, written.ExitCode);
        Assert.Empty(written.Output);
        Assert.Equal(printed.Output, await File.ReadAllTextAsync(Output, Cancellation));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5000)]
    [InlineData(20000)]
    public async Task A_run_that_broke_off_anywhere_is_gone_on_with(int length)
    {
        await ReadAsync();
        byte[] whole = await File.ReadAllBytesAsync(Output, Cancellation);
        Assert.True(whole.Length > length);
        await File.WriteAllBytesAsync(Output, whole[..length], Cancellation);

        CommandLineRun run = await ReadAsync("--resume");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(whole, await File.ReadAllBytesAsync(Output, Cancellation));
    }

    [Fact]
    public async Task What_is_done_is_left_out_and_what_came_later_is_added()
    {
        await ReadAsync();
        string late = filings.Write("00-late.txt", await File.ReadAllTextAsync(Samples.Harrowgate, Cancellation));

        CommandLineRun run = await ReadAsync("--resume");

        string[] lines = await File.ReadAllLinesAsync(Output, Cancellation);
        Assert.Equal(13, lines.Length);
        Assert.Equal(late, SourceOf(lines[^1]));
        Assert.Equal($"Going on after the 12 filings in {Output}.\n", run.Error);
    }

    [Fact]
    public async Task Resuming_what_was_never_begun_begins_it()
    {
        CommandLineRun run = await ReadAsync("--resume");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(12, (await File.ReadAllLinesAsync(Output, Cancellation)).Length);
    }

    [Fact]
    public async Task A_run_that_is_stopped_leaves_whole_lines_that_the_next_one_goes_on_with()
    {
        using CancellationTokenSource stop = new();
        using StringWriter error = new();
        using Terminal terminal = new() { Input = new SlowPaths(filings.Path, stop), Output = TextWriter.Null, Error = error };
        int exitCode = await CommandLine.RunAsync(["read", "--format", "ndjson", "-", "-o", Output], terminal, stop.Token);

        Assert.Equal(130, exitCode);
        Assert.StartsWith("Stopped after ", error.ToString(), StringComparison.Ordinal);
        string begun = await File.ReadAllTextAsync(Output, Cancellation);
        Assert.True(begun.Length == 0 || begun.EndsWith('\n'));
        Assert.All(begun.Split('\n', StringSplitOptions.RemoveEmptyEntries), static line => Assert.NotEmpty(SourceOf(line)));
        await ReadAsync("--resume");
        string[] lines = await File.ReadAllLinesAsync(Output, Cancellation);
        Assert.Equal(12, lines.Select(SourceOf).Distinct().Count());
        Assert.Equal(12, lines.Length);
    }

    [Fact]
    public async Task A_file_that_exists_is_not_written_over()
    {
        await File.WriteAllTextAsync(Output, "precious", Cancellation);

        CommandLineRun run = await ReadAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"error: {Output} exists. Add --resume to go on with it, or name another file.\n", run.Error);
        Assert.Equal("precious", await File.ReadAllTextAsync(Output, Cancellation));
    }

    [Fact]
    public async Task A_file_of_something_else_is_not_gone_on_with()
    {
        await File.WriteAllTextAsync(Output, "{\"source\":\"a.txt\"}\nfirst,second\nhalf", Cancellation);

        CommandLineRun run = await ReadAsync("--resume");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"error: {Output}: line 2 is none that 'read' wrote. Name another file.\n", run.Error);
        Assert.EndsWith("\nhalf", await File.ReadAllTextAsync(Output, Cancellation), StringComparison.Ordinal);
    }

    private Task<CommandLineRun> ReadAsync(params string[] more) =>
        CommandLineRun.Of(["read", "--format", "ndjson", filings.Path, "-o", Output, .. more]);

    private static string SourceOf(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("source").GetString()!;
    }

    /// <summary>Standard input that names a few filings and then stops the run.</summary>
    private sealed class SlowPaths(string folder, CancellationTokenSource stop) : MemoryStream(
        [.. Enumerable.Range(0, 12).SelectMany(number => System.Text.Encoding.UTF8.GetBytes(Path.Combine(folder, $"{number:00}.txt") + "\n"))])
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Position == Length)
                stop.Cancel();
            return base.Read(buffer, offset, Math.Min(count, 40));
        }
    }
}
