using System.Text.Json;

namespace FilingSchema.Cli.Tests;

/// <summary>What <c>read</c> takes, in which order it answers, and how it ends.</summary>
public class ReadCommandTests
{
    [Fact]
    public async Task One_file_gives_one_object()
    {
        CommandLineRun run = await CommandLineRun.Of("read", "--format", "json", Samples.Harrowgate);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.StartsWith("{\n  \"source\": ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_files_give_an_array_in_their_order()
    {
        CommandLineRun run = await CommandLineRun.Of("read", "--format", "json", Samples.PellRiver, Samples.Harrowgate);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([Samples.PellRiver, Samples.Harrowgate], SourcesOfArray(run.Output));
    }

    [Fact]
    public async Task A_folder_gives_its_filings_in_ordinal_order_with_those_of_its_subfolders()
    {
        using TemporaryFolder folder = new();
        string[] expected =
        [
            folder.Write("B.htm", "x"), folder.Write("a.txt", "x"), folder.Write("b/c.HTML", "x"),
        ];
        folder.Write("notes.md", "x");

        CommandLineRun run = await CommandLineRun.Of("read", "--format", "json", folder.Path);

        Assert.Equal(expected, SourcesOfArray(run.Output));
    }

    [Fact]
    public async Task A_folder_of_one_filing_gives_an_array_like_every_folder()
    {
        using TemporaryFolder folder = new();
        string filing = folder.Write("one.txt", "x");

        CommandLineRun run = await CommandLineRun.Of("read", "--format", "json", folder.Path);

        Assert.Equal([filing], SourcesOfArray(run.Output));
    }

    [Fact]
    public async Task A_folder_without_filings_is_told()
    {
        using TemporaryFolder folder = new();
        folder.Write("notes.md", "x");

        CommandLineRun run = await CommandLineRun.Of("read", "--format", "ndjson", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no *.txt, *.htm or *.html", ErrorOf(run.Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ndjson_gives_a_line_for_each_filing_whatever_the_number_of_workers()
    {
        string[] filings = [.. Enumerable.Range(0, 40).Select(static number => number % 3 == 0 ? Samples.PellRiver : Samples.Harrowgate)];

        CommandLineRun one = await CommandLineRun.Of(["read", "--format", "ndjson", "--max-parallel", "1", .. filings]);
        CommandLineRun four = await CommandLineRun.Of(["read", "--format", "ndjson", "--max-parallel", "4", .. filings]);

        Assert.Equal(filings, one.Output.TrimEnd('\n').Split('\n').Select(SourceOf));
        Assert.Equal(one.Output, four.Output);
    }

    [Fact]
    public async Task Sections_only_gives_texts_and_no_values_within_them()
    {
        CommandLineRun run = await CommandLineRun.Of("read", "--format", "json", "--sections-only", Samples.Harrowgate);

        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement item = json.RootElement.GetProperty("items")[0];
        Assert.Equal(["item", "heading", "narrative"], item.EnumerateObject().Select(static member => member.Name));
        Assert.False(json.RootElement.TryGetProperty("signatures", out _));
    }

    [Fact]
    public async Task A_dash_takes_files_and_folders_from_standard_input()
    {
        CommandLineRun run = await CommandLineRun.WithInput(
            $"{Samples.PellRiver}\r\n\n{Samples.Folder}\n", "read", "--format", "ndjson", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [Samples.PellRiver, Samples.Harrowgate, Samples.PellRiver],
            run.Output.TrimEnd('\n').Split('\n').Select(SourceOf));
    }

    [Fact]
    public async Task A_dash_without_paths_gives_nothing()
    {
        Assert.Equal("[]\n", (await CommandLineRun.WithInput("", "read", "--format", "json", "-")).Output);
        Assert.Equal("", (await CommandLineRun.WithInput("", "read", "--format", "ndjson", "-")).Output);
    }

    [Fact]
    public async Task What_cannot_be_read_has_an_error_and_does_not_stop_the_rest()
    {
        using TemporaryFolder folder = new();
        string empty = folder.Write("empty.txt", "");
        string missing = folder["missing.txt"];
        string binary = folder["binary.txt"];
        byte[] zip = [0x50, 0x4B, 3, 4, .. new byte[400], 0xFF, 0xFE, 1, 2];
        await File.WriteAllBytesAsync(binary, zip, TestContext.Current.CancellationToken);

        CommandLineRun run = await CommandLineRun.Of("read", "--format", "ndjson", empty, missing, binary, Samples.Harrowgate);

        Assert.Equal(1, run.ExitCode);
        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal([empty, missing, binary, Samples.Harrowgate], lines.Select(SourceOf));
        Assert.All(lines[..3], static line => Assert.False(string.IsNullOrWhiteSpace(ErrorOf(line))));
        Assert.Null(ErrorOf(lines[3]));
    }

    [Fact]
    public async Task A_run_that_is_stopped_leaves_whole_json_behind()
    {
        using CancellationTokenSource stopped = new();
        await stopped.CancelAsync();
        using StringWriter output = new();
        using StringWriter error = new();
        using Terminal terminal = new() { Input = Stream.Null, Output = output, Error = error };

        int exitCode = await CommandLine.RunAsync(["read", "--format", "json", Samples.Folder], terminal, stopped.Token);

        Assert.Equal(130, exitCode);
        using JsonDocument json = JsonDocument.Parse(output.ToString());
        Assert.Equal(JsonValueKind.Array, json.RootElement.ValueKind);
        Assert.StartsWith("Stopped after ", error.ToString(), StringComparison.Ordinal);
    }

    private static string[] SourcesOfArray(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(static report => report.GetProperty("source").GetString()!)];
    }

    private static string SourceOf(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("source").GetString()!;
    }

    private static string? ErrorOf(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return document.RootElement.TryGetProperty("error", out JsonElement error) ? error.GetString() : null;
    }
}
