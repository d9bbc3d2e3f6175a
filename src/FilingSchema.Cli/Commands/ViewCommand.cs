using System.CommandLine;
using FilingSchema.Cli.Help;
using FilingSchema.Cli.Output;
using FilingSchema.Cli.Reading;
using FilingSchema.Cli.View;
using FilingSchema.Edgar;
using FilingSchema.EightK;

namespace FilingSchema.Cli.Commands;

/// <summary><c>view</c>: a filing and what was read from it, side by side on a page.</summary>
internal static class ViewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> path = PathArgument.CreateOne("filing", "A filing.");
        Option<string?> output = new("--output", "-o")
        {
            HelpName = "file",
            Description = $"The page to write; if none is named, the filing's name with {FilingPaths.ViewExtension}, beside it.",
        };
        CommandWithExamples command = new(
            "view",
            "Show a filing in the browser: as filed on the left, what was read on the right, each value tied to its place.")
        {
            Examples =
            [
                new("filing-schema view 0000855654-13-000012.txt", "Write 0000855654-13-000012.view.html."),
                new("filing-schema view filing.txt -o report.html", "Write a page of a name of your own."),
            ],
        };
        command.Add(path);
        command.Add(output);
        command.SetAction((line, cancellationToken) =>
            RunAsync(line.GetRequiredValue(path), line.GetValue(output), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string path, string? output, Terminal terminal, CancellationToken cancellationToken)
    {
        output ??= Path.ChangeExtension(path, null) + FilingPaths.ViewExtension;
        if (string.Equals(Path.GetFullPath(output), Path.GetFullPath(path), StringComparison.Ordinal))
        {
            await terminal.Error.WriteLineAsync($"error: {output} is the filing itself. Name another file.");
            return ExitCode.Usage;
        }

        if (!File.Exists(path))
        {
            string reason = Directory.Exists(path) ? "It is a folder. Name one filing." : "There is no such file.";
            await terminal.Error.WriteLineAsync($"error: {path}: {reason}");
            return ExitCode.Failure;
        }

        byte[] filing = await File.ReadAllBytesAsync(path, cancellationToken);
        ReadResult<CurrentReport> result = EdgarReader.Read<CurrentReport>(filing);
        FilingOutcome outcome = FilingOutcome.Of(new FilingPath(path), result);
        if (outcome.Error is { } error)
        {
            await terminal.Error.WriteLineAsync($"error: {path}: {error}");
            return ExitCode.Failure;
        }

        ViewPage page = ViewPage.Create(outcome, result, filing);
        await File.WriteAllTextAsync(output, page.Html, cancellationToken);
        string remarks = $"{Count.Of(outcome.Violations.Count, "violation")}, {Count.Of(outcome.Notes.Count, "note")}";
        await terminal.Output.WriteLineAsync($"{output}: {Count.Of(page.Values, "value")}, {remarks}.");
        return ExitCode.Success;
    }
}
