using System.Globalization;
using FilingSchema.Cli.Watching;
using FilingSchema.Compiler.Problems;

namespace FilingSchema.Cli.Output;

/// <summary>Prints what came of a check, and then of every change only what is different.</summary>
internal sealed class WatchReport(Terminal terminal)
{
    private const int MostNames = 5;

    private readonly Ink ink = new(terminal);

    /// <summary>The whole of the first check.</summary>
    public void Start(SchemaCheck check)
    {
        ProblemReport.WriteText(terminal.Output, check.Problems);
        terminal.Output.WriteLine($"{Total(check)}.");
        terminal.Output.WriteLine(ink.Quiet("Watching for changes. Ctrl+C ends it."));
        terminal.Output.Flush();
    }

    /// <summary>What a change made different: the files, the problems that are new, those that are fixed, the count.</summary>
    public void Change(SchemaCheck before, SchemaCheck after)
    {
        terminal.Output.WriteLine();
        if (after.Error is { } error)
            terminal.Output.WriteLine($"{Time()} {ink.Wrong(error)}");
        else
            Write(CheckDifference.Between(before, after), after);
        terminal.Output.Flush();
    }

    private void Write(CheckDifference difference, SchemaCheck after)
    {
        string[] files =
        [
            .. Named("changed", difference.Changed),
            .. Named("new", difference.Added),
            .. Named("deleted", difference.Deleted),
            .. Named("renamed", [.. difference.Renamed.Select(static file => $"{file.From} to {file.To}")]),
        ];
        terminal.Output.WriteLine($"{Time()} {string.Join("; ", files)}");
        foreach (Problem problem in difference.Fixed)
            terminal.Output.WriteLine(ink.Right($"fixed: {problem.Path}: {problem.Rule.Id}: {problem.Message}"));
        ProblemReport.WriteText(terminal.Output, difference.New);
        terminal.Output.WriteLine(Total(after) + Balance(difference) + ".");
    }

    private string Total(SchemaCheck check)
    {
        string errors = Count.Of(check.Problems.Count, "error");
        return $"{Count.Of(check.Files.Count, "schema file")}, {(check.Problems.Count > 0 ? ink.Wrong(errors) : ink.Right(errors))}";
    }

    private static string Balance(CheckDifference difference) => (difference.New.Count, difference.Fixed.Count) switch
    {
        (0, 0) => "",
        (var added, 0) => string.Create(CultureInfo.InvariantCulture, $" ({added} new)"),
        (0, var gone) => string.Create(CultureInfo.InvariantCulture, $" ({gone} fixed)"),
        (var added, var gone) => string.Create(CultureInfo.InvariantCulture, $" ({added} new, {gone} fixed)"),
    };

    private static IEnumerable<string> Named(string what, IReadOnlyList<string> names) => names.Count switch
    {
        0 => [],
        <= MostNames => [$"{what}: {string.Join(", ", names)}"],
        _ => [$"{what}: {string.Join(", ", names.Take(MostNames))} and {Count.Of(names.Count - MostNames, "other")}"],
    };

    private string Time() => ink.Quiet(terminal.Clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture));
}
