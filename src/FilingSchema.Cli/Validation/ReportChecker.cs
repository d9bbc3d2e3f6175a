using System.Text.Json;
using FilingSchema.EightK;

namespace FilingSchema.Cli.Validation;

/// <summary>What came of one file of reports.</summary>
internal sealed record CheckedFile
{
    /// <summary>The file, as named on the command line.</summary>
    public required string Source { get; init; }

    /// <summary>How many reports it holds.</summary>
    public int Reports { get; init; }

    /// <summary>What is wrong with them; paths and places are those in the file.</summary>
    public IReadOnlyList<Violation> Violations { get; init; } = [];

    /// <summary>Why the file could not be read, or <see langword="null"/>.</summary>
    public string? Error { get; init; }

    /// <summary>Whether the file could be read and nothing is wrong with it.</summary>
    public bool IsValid => Error is null && Violations.Count == 0;
}

/// <summary>Checks JSON reports against the schema of the current report.</summary>
internal static class ReportChecker
{
    private const string NotJson = "json";
    private const string NotRead = "error";

    /// <summary>Checks every report of a text.</summary>
    public static CheckedFile Check(string source, byte[] json)
    {
        List<ReportText> reports = ReportText.Find(json, out bool isBroken);
        List<Violation> violations = [];
        // Each report is sought from the one before on: a text may have a million of them.
        TextPosition start = new(1, 1, 0);
        foreach (ReportText report in reports)
        {
            int offset = (int)start.Offset;
            start = Shift(TextLocator.PositionAt(json.AsSpan(offset), report.Start - offset), start);
            violations.AddRange(Check(report, json, start));
        }
        if (isBroken && !CurrentReport.TryParse(json, out _, out ViolationList whole))
            violations.AddRange(whole.Where(static violation => violation.Keyword == NotJson));
        return new CheckedFile { Source = source, Reports = reports.Count, Violations = violations };
    }

    private static IEnumerable<Violation> Check(ReportText report, byte[] json, TextPosition start)
    {
        if (CurrentReport.TryParse(json.AsSpan(report.Start, report.Length), out _, out ViolationList violations))
            return [];
        if (ErrorOf(json.AsSpan(report.Start, report.Length)) is { } error)
            return [new() { Path = report.Path + "/error", Keyword = NotRead, SchemaLocation = "", Message = $"tells of a filing that was not read: {error}", Position = start }];
        return violations.Select(violation => violation with
        {
            Path = report.Path + violation.Path,
            Position = violation.Position is { } position ? Shift(position, start) : start,
        });
    }

    /// <summary>Why a filing could not be read, of which there is this in place of a report.</summary>
    private static string? ErrorOf(ReadOnlySpan<byte> json)
    {
        try
        {
            JsonElement report = JsonElement.Parse(json);
            return report.ValueKind == JsonValueKind.Object && !report.TryGetProperty("items", out _)
                && report.TryGetProperty("error", out JsonElement error) && error.ValueKind == JsonValueKind.String ? error.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static TextPosition Shift(TextPosition position, TextPosition start) => new(
        start.Line + position.Line - 1,
        position.Line == 1 ? start.Column + position.Column - 1 : position.Column,
        start.Offset + position.Offset);
}
