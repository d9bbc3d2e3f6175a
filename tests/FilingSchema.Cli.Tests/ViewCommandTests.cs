using System.Diagnostics;

namespace FilingSchema.Cli.Tests;

/// <summary><c>view</c>: where it writes, what it says, and that a browser shows what it wrote.</summary>
public sealed class ViewCommandTests : IDisposable
{
    private static readonly string[] Browsers = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_page_lies_beside_the_filing_and_is_no_filing_itself()
    {
        string filing = folder.Write("report.txt", await File.ReadAllTextAsync(Samples.Harrowgate, Cancellation));

        CommandLineRun run = await CommandLineRun.Of("view", filing);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"report\.view\.html: \d+ values, no violations, no notes\.\n$", run.Output);
        Assert.True(File.Exists(folder["report.view.html"]));
        CommandLineRun read = await CommandLineRun.Of("read", "--format", "ndjson", folder.Path);
        Assert.Single(read.Output.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("missing.txt", "There is no such file.")]
    [InlineData("empty.txt", "The file is empty.")]
    [InlineData(".", "It is a folder. Name one filing.")]
    public async Task What_cannot_be_read_is_told_and_nothing_is_written(string name, string reason)
    {
        folder.Write("empty.txt", "");

        CommandLineRun run = await CommandLineRun.Of("view", folder[name], "-o", folder["page.html"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"error: {folder[name]}: {reason}\n", run.Error);
        Assert.False(File.Exists(folder["page.html"]));
    }

    [Fact]
    public async Task The_filing_is_not_written_over()
    {
        CommandLineRun run = await CommandLineRun.Of("view", Samples.Harrowgate, "-o", Samples.Harrowgate);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is the filing itself", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_shows_the_page_and_chooses_the_value_that_the_address_names()
    {
        string? browser = Browsers.SelectMany(static name => (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator).Select(path => Path.Combine(path, name))).FirstOrDefault(File.Exists);
        Assert.SkipWhen(browser is null, "There is no Chromium on this machine.");
        await CommandLineRun.Of("view", Samples.Harrowgate, "-o", folder["page.html"]);

        string shown = await DumpAsync(browser!, $"file://{folder["page.html"]}#/signatures/0/name");

        // The script sets this when the frame has been shown and the mark was found in it.
        Assert.Matches("<a class=\"value on\"[^>]*href=\"#/signatures/0/name\"[^>]*aria-current=\"true\"", shown);
        Assert.Matches("data-marks=\"[1-9]", shown);
    }

    private async Task<string> DumpAsync(string browser, string address)
    {
        ProcessStartInfo start = new(browser) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", $"--user-data-dir={folder["profile"]}", "--virtual-time-budget=3000",
                "--dump-dom", address,
            ])
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(Cancellation);
        string shown = await process.StandardOutput.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        await errors;
        return shown;
    }
}
