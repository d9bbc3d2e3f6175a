using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace FilingSchema.Cli.Tests;

/// <summary><c>check --watch</c>, driven by edits of the files.</summary>
public sealed partial class WatchTests : IDisposable
{
    private const int Interrupt = 2;
    private const int Terminate = 15;

    private const string Good = "title: Guidance\ntype: object\nproperties:\n  period: { type: string }\n";
    private const string Misspelt = "title: Guidance\ntype: object\nrequird: [period]\nproperties:\n  period: { type: string }\n";

    private readonly TemporaryFolder folder = new();

    [GeneratedRegex(@"^\d\d:\d\d:\d\d ", RegexOptions.Multiline)]
    private static partial Regex Time { get; }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_mistake_is_told_when_it_is_made_and_when_it_is_mended()
    {
        string path = folder.Write("guidance.yaml", Good);
        await using WatchRun run = new(useColor: false, folder.Path);
        Assert.Equal(
            "1 schema file, no errors.\nWatching for changes. Ctrl+C ends it.",
            await run.PrintsAsync("Watching"));

        folder.Write("guidance.yaml", Misspelt);
        string[] made = (await run.PrintsAsync("1 error (1 new).")).TrimStart('\n').Split('\n');
        Assert.Matches(Time, made[0]);
        Assert.EndsWith($" changed: {path}", made[0], StringComparison.Ordinal);
        Assert.StartsWith($"{path}(3,1): error FSC1", made[1], StringComparison.Ordinal);
        Assert.Equal("1 schema file, 1 error (1 new).", made[^1]);

        folder.Write("guidance.yaml", Good);
        string mended = await run.PrintsAsync("(1 fixed).");
        Assert.Contains($"\nfixed: {path}: FSC1", mended, StringComparison.Ordinal);
        Assert.EndsWith("\n1 schema file, no errors (1 fixed).", mended, StringComparison.Ordinal);
        Assert.Equal(130, await run.StopAsync());
    }

    // Records do not have $dynamicRef: only an open form does.
    [Fact]
    public async Task A_schema_stays_open_while_it_is_edited()
    {
        const string Open = "$dynamicAnchor: node\ntype: object\nproperties: { next: { $dynamicRef: '#node' } }\n";
        string path = folder.Write("chain.yaml", Open);
        await using WatchRun run = new(useColor: false, folder.Path, "--open", path);
        Assert.StartsWith("1 schema file, no errors.", await run.PrintsAsync("Watching"), StringComparison.Ordinal);

        folder.Write("chain.yaml", Open + "minPropertys: 1\n");
        Assert.Contains($"{path}(4,1): error FSC1101", await run.PrintsAsync("1 error (1 new)."), StringComparison.Ordinal);

        folder.Write("chain.yaml", Open + "minProperties: 1\n");
        Assert.EndsWith("no errors (1 fixed).", await run.PrintsAsync("(1 fixed)."), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_that_stays_is_not_told_again_though_its_line_moves()
    {
        folder.Write("guidance.yaml", Misspelt);
        await using WatchRun run = new(useColor: false, folder.Path);
        Assert.Contains("requird", await run.PrintsAsync("Watching"), StringComparison.Ordinal);

        folder.Write("guidance.yaml", "# moved\n" + Misspelt);
        string moved = await run.PrintsAsync("schema file,");

        Assert.DoesNotContain("requird", moved, StringComparison.Ordinal);
        Assert.EndsWith("1 schema file, 1 error.", moved, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_renamed_and_deleted_files_are_told()
    {
        folder.Write("guidance.yaml", Good);
        await using WatchRun run = new(useColor: false, folder.Path);
        await run.PrintsAsync("Watching");

        string other = folder.Write("deeper/other.yaml", Good.Replace("Guidance", "Other", StringComparison.Ordinal));
        Assert.Contains($"new: {other}", await run.PrintsAsync("2 schema files, no errors."), StringComparison.Ordinal);

        File.Move(other, folder["renamed.yaml"]);
        Assert.Contains($"renamed: {other} to {folder["renamed.yaml"]}", await run.PrintsAsync("2 schema files, no errors."), StringComparison.Ordinal);

        File.Delete(folder["renamed.yaml"]);
        Assert.Contains($"deleted: {folder["renamed.yaml"]}", await run.PrintsAsync("1 schema file, no errors."), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_may_save_by_renaming_a_new_file()
    {
        string path = folder.Write("guidance.yaml", Good);
        await using WatchRun run = new(useColor: false, path);
        await run.PrintsAsync("Watching");

        // As vim does it: the old file becomes a backup, the new one is written in its place, the backup goes.
        File.Move(path, path + "~");
        folder.Write("guidance.yaml", Misspelt);
        File.Delete(path + "~");
        Assert.Contains($"changed: {path}", await run.PrintsAsync("1 error (1 new)."), StringComparison.Ordinal);

        // As others do it: a temporary file takes the name.
        folder.Write("guidance.yaml.tmp", Good);
        File.Move(folder["guidance.yaml.tmp"], path, overwrite: true);
        Assert.Contains($"changed: {path}", await run.PrintsAsync("no errors (1 fixed)."), StringComparison.Ordinal);
        Assert.DoesNotContain("deleted", run.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_written_as_it_was_prints_nothing()
    {
        folder.Write("guidance.yaml", Good);
        await using WatchRun run = new(useColor: false, folder.Path);
        await run.PrintsAsync("Watching");

        folder.Write("guidance.yaml", Good);
        folder.Write("notes.md", "no schema");
        await Task.Delay(500, TestContext.Current.CancellationToken);
        folder.Write("other.yaml", Good.Replace("Guidance", "Other", StringComparison.Ordinal));

        Assert.Single(Time.Matches(await run.PrintsAsync("2 schema files")));
    }

    [Fact]
    public async Task A_folder_may_go_and_come_back()
    {
        string schemas = Path.GetDirectoryName(folder.Write("schemas/guidance.yaml", Good))!;
        await using WatchRun run = new(useColor: false, schemas);
        await run.PrintsAsync("Watching");

        Directory.Delete(schemas, recursive: true);
        await run.PrintsAsync($"There is no such file or folder: {schemas}");

        folder.Write("schemas/guidance.yaml", Misspelt);
        await run.PrintsAsync("1 schema file, 1 error (1 new).");
    }

    [Fact]
    public async Task On_a_terminal_what_is_wrong_is_red_and_what_is_fixed_is_green()
    {
        folder.Write("guidance.yaml", Misspelt);
        await using WatchRun run = new(useColor: true, folder.Path);
        Assert.Contains("\u001b[31m1 error\u001b[0m", await run.PrintsAsync("Watching"), StringComparison.Ordinal);

        folder.Write("guidance.yaml", Good);
        Assert.Contains("\u001b[32mfixed: ", await run.PrintsAsync("(1 fixed)."), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_watch_is_a_usage_error()
    {
        CommandLineRun missing = await CommandLineRun.Of("check", "--watch", folder["none"]);
        Assert.Equal((2, $"error: There is no such file or folder: {folder["none"]}\n"), (missing.ExitCode, missing.Error));

        CommandLineRun empty = await CommandLineRun.Of("check", "--watch", folder.Path);
        Assert.Equal(2, empty.ExitCode);
        Assert.Contains("no *.yaml, *.yml or *.json", empty.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_ends_the_process_with_130_and_nothing_on_standard_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal that could be sent to one process.");
        folder.Write("guidance.yaml", Good);
        ProcessStartInfo start = new("dotnet", [typeof(CommandLine).Assembly.Location, "check", "--watch", folder.Path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Assert.Equal("1 schema file, no errors.", await process.StandardOutput.ReadLineAsync(cancellation));
        Assert.StartsWith("Watching", await process.StandardOutput.ReadLineAsync(cancellation), StringComparison.Ordinal);

        try
        {
            if (Kill(process.Id, IsIgnored(Interrupt) ? Terminate : Interrupt) != 0)
                throw new Win32Exception(Marshal.GetLastPInvokeError());
            await process.WaitForExitAsync(cancellation).WaitAsync(TimeSpan.FromMinutes(1), cancellation);
        }
        finally
        {
            // What did not hear the signal is not left watching.
            process.Kill();
        }

        Assert.Equal(130, process.ExitCode);
        Assert.Equal("", await process.StandardError.ReadToEndAsync(cancellation));
    }

    /// <summary>Whether processes that this one starts ignore a signal, as those do that a shell put into the background.</summary>
    private static bool IsIgnored(int signal) =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").FirstOrDefault(static line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } mask
        && ((ulong.Parse(mask.AsSpan("SigIgn:".Length), NumberStyles.AllowHexSpecifier | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture) >> (signal - 1)) & 1) != 0;

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int process, int signal);
}
