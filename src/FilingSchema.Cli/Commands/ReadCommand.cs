using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FilingSchema.Cli.Help;
using FilingSchema.Cli.Output;
using FilingSchema.Cli.Reading;

namespace FilingSchema.Cli.Commands;

/// <summary><c>read</c>: filings to cards or JSON.</summary>
internal static class ReadCommand
{
    private const string Summary = "summary";
    private const string Json = "json";
    private const string Ndjson = "ndjson";
    private const int MostParallel = 256;

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = PathArgument.Create(
            "path",
            "A filing, a folder of filings (*.txt, *.htm, *.html, with its subfolders), or '-' for paths on standard input.");
        Option<string> format = new("--format")
        {
            DefaultValueFactory = static _ => Summary,
            Description = "summary: a card for each filing. json: an object for one file, else an array. ndjson: a line for each filing.",
        };
        format.AcceptOnlyFromAmong(Summary, Json, Ndjson);
        Option<int> maxParallel = new("--max-parallel")
        {
            HelpName = "number",
            DefaultValueFactory = static _ => Environment.ProcessorCount,
            CustomParser = ParseMaxParallel,
            Description = "How many filings are read at the same time.",
        };

        CommandWithExamples command = new("read", "Read 8-K filings: cover, items, exhibits, signatures, and what is wrong with them.")
        {
            Examples =
            [
                new("filing-schema read 0000855654-13-000012.txt", "Show one filing."),
                new("filing-schema read --format json filing.txt > report.json", "Turn it into JSON."),
                new("filing-schema read --format ndjson filings/ > reports.ndjson", "Turn a folder into one line of JSON per filing."),
                new("find . -name '*.txt' | filing-schema read --format ndjson -", "Take the paths from standard input."),
            ],
        };
        command.Add(paths);
        command.Add(format);
        command.Add(maxParallel);
        command.SetAction((line, cancellationToken) => RunAsync(
            line.GetRequiredValue(paths), line.GetRequiredValue(format), line.GetRequiredValue(maxParallel), terminal, cancellationToken));
        return command;
    }

    private static int ParseMaxParallel(ArgumentResult result)
    {
        string text = result.Tokens.Single().Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= MostParallel)
            return number;

        result.AddError($"--max-parallel takes a number from 1 to {MostParallel}, not '{text}'.");
        return 1;
    }

    private static async Task<int> RunAsync(
        string[] arguments, string formatName, int maxParallel, Terminal terminal, CancellationToken cancellationToken)
    {
        IFilingFormat format = formatName switch
        {
            Json when arguments is [var one] && FilingPaths.IsOneFile(one) => new JsonObjectFormat(),
            Json => new JsonArrayFormat(),
            Ndjson => new NdjsonFormat(),
            _ => new SummaryFormat(terminal),
        };

        IEnumerable<FilingPath> filings = FilingPaths.Enumerate(arguments, terminal.Input);
        int? total = null;
        if (!arguments.Contains(FilingPaths.StandardInput))
        {
            List<FilingPath> all = [.. filings];
            filings = all;
            total = all.Count;
        }

        FilingRun run = new(format, terminal, new ProgressLine(terminal, total));
        return await run.PrintAsync(filings, maxParallel, cancellationToken);
    }
}
