using FilingSchema.Cli.Output;
using FilingSchema.Cli.Reading;
using FilingSchema.Edgar;

namespace FilingSchema.Cli.Commands;

/// <summary>What <c>read</c> was asked for.</summary>
internal sealed record ReadRequest
{
    /// <summary>A card for each filing.</summary>
    public const string Summary = "summary";

    /// <summary>An object for one filing, an array for several.</summary>
    public const string Json = "json";

    /// <summary>A line for each filing.</summary>
    public const string Ndjson = "ndjson";

    /// <summary>The paths, as given.</summary>
    public required string[] Paths { get; init; }

    /// <summary>One of the three formats.</summary>
    public required string Format { get; init; }

    /// <summary>The file to write; <see langword="null"/> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether the file is gone on with.</summary>
    public bool IsResumed { get; init; }

    /// <summary>The share that is read.</summary>
    public required Shard Shard { get; init; }

    /// <summary>How filings are read, and how many at the same time.</summary>
    public required BulkOptions Options { get; init; }

    /// <summary>Reads and prints.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(Terminal terminal, CancellationToken cancellationToken)
    {
        if (Output is null)
            return await PrintAsync([], terminal.Output, terminal, cancellationToken);
        if (!IsResumed && File.Exists(Output))
        {
            string advice = Format == Ndjson ? "Add --resume to go on with it, or name another file." : "Name another file.";
            await terminal.Error.WriteLineAsync($"error: {Output} exists. {advice}");
            return ExitCode.Usage;
        }

        // Others may look on, but a second worker on the same file would mix its lines with these.
        await using FileStream file = new(Output, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        ResumableFile begun = await ResumableFile.ReadAsync(file, cancellationToken);
        if (begun.Error is { } error)
        {
            await terminal.Error.WriteLineAsync($"error: {Output}: {error}");
            return ExitCode.Usage;
        }

        if (begun.Sources.Count > 0)
            await terminal.Error.WriteLineAsync($"Going on after the {Count.Of(begun.Sources.Count, "filing")} in {Output}.");
        await using StreamWriter lines = new(file) { NewLine = "\n" };
        return await PrintAsync(begun.Sources, lines, terminal, cancellationToken);
    }

    private async Task<int> PrintAsync(HashSet<string> done, TextWriter output, Terminal terminal, CancellationToken cancellationToken)
    {
        // An input that names no filing is told by every worker, each time: it belongs to no share, and is never done.
        IEnumerable<FilingPath> filings = FilingPaths.Enumerate(Paths, terminal.Input)
            .Where(filing => filing.Error is not null || (Shard.Has(filing.Name) && !done.Contains(filing.Path)));
        int? total = null;
        if (!Paths.Contains(FilingPaths.StandardInput))
        {
            List<FilingPath> all = [.. filings];
            filings = all;
            total = all.Count;
        }

        FilingRun run = new(CreateFormat(terminal), output, terminal.Error, new ProgressLine(terminal, total));
        return await run.PrintAsync(filings, Options, cancellationToken);
    }

    private IFilingFormat CreateFormat(Terminal terminal) => Format switch
    {
        Json when Paths is [var one] && FilingPaths.IsOneFile(one) => new JsonObjectFormat(),
        Json => new JsonArrayFormat(),
        Ndjson => new NdjsonFormat(),
        _ => new SummaryFormat(terminal),
    };
}
