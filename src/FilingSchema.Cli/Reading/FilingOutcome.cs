using FilingSchema.Edgar;
using FilingSchema.EightK;

namespace FilingSchema.Cli.Reading;

/// <summary>What came of one filing.</summary>
internal sealed record FilingOutcome
{
    /// <summary>The path, as given.</summary>
    public required string Source { get; init; }

    /// <summary>The report, its <c>source</c> set; <see langword="null"/> where nothing could be read.</summary>
    public CurrentReport? Report { get; init; }

    /// <summary>What is wrong with the filing, by its schema; places are those in the filing.</summary>
    public IReadOnlyList<Violation> Violations { get; init; } = [];

    /// <summary>What the reader remarks on the filing.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>Why the filing could not be read, or <see langword="null"/>.</summary>
    public string? Error { get; init; }

    /// <summary>What came of a filing, told for people and programs.</summary>
    public static FilingOutcome Of(FilingPath filing, ReadResult<CurrentReport> result) => new()
    {
        Source = filing.Path,
        Report = result.Value is { } report ? report with { Source = filing.Path } : null,
        Violations = result.Violations,
        Notes = result.Notes,
        Error = filing.Error ?? result.Error ?? (result.Value is null ? "The file lacks what every report has." : null),
    };
}
