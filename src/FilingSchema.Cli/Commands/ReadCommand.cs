using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FilingSchema.Cli.Help;
using FilingSchema.Cli.Reading;

namespace FilingSchema.Cli.Commands;

/// <summary><c>read</c>: filings to cards or JSON.</summary>
internal static class ReadCommand
{
    private const int MostParallel = 256;

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = PathArgument.Create(
            "path",
            "A filing, a folder of filings (*.txt, *.htm, *.html, with its subfolders), or '-' for paths on standard input.");
        Option<string> format = new("--format")
        {
            DefaultValueFactory = static _ => ReadRequest.Summary,
            Description = "summary: a card for each filing. json: an object for one file, else an array. ndjson: a line for each filing.",
        };
        format.AcceptOnlyFromAmong(ReadRequest.Summary, ReadRequest.Json, ReadRequest.Ndjson);
        Option<string?> output = new("--output", "-o")
        {
            HelpName = "file",
            Description = "Write to a file and not to standard output. A file that exists is not written over.",
        };
        Option<bool> resume = new("--resume")
        {
            Description = "Go on with the file of --output: leave out the filings that are in it, and cut off a last line that breaks off.",
        };
        Option<Shard> shard = new("--shard")
        {
            HelpName = "i/n",
            DefaultValueFactory = static _ => Shard.Whole,
            CustomParser = ParseShard,
            Description = "Read a share of the filings only: 3/16 is the third of sixteen. The path within the folder decides which.",
        };
        Option<bool> sectionsOnly = new("--sections-only")
        {
            Description = "Read the items' headings and texts only, and what EDGAR's header says: twice as fast.",
        };
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
                new("filing-schema read --format ndjson filings/ -o all.ndjson --resume", "The same; once interrupted, the rest of it."),
                new("filing-schema read --format ndjson filings/ -o 3.ndjson --shard 3/16", "The third of sixteen workers' shares."),
                new("filing-schema read --format ndjson filings/ --sections-only", "The items' texts and no values within them."),
                new("find . -name '*.txt' | filing-schema read --format ndjson -", "Take the paths from standard input."),
            ],
        };
        command.Add(paths);
        command.Add(format);
        command.Add(output);
        command.Add(resume);
        command.Add(shard);
        command.Add(sectionsOnly);
        command.Add(maxParallel);
        command.Validators.Add(line =>
        {
            if (line.GetValue(resume) && (line.GetValue(output) is null || line.GetValue(format) != ReadRequest.Ndjson))
                line.AddError("--resume goes on with a file of lines: it needs --format ndjson and --output <file>.");
        });
        command.SetAction((line, cancellationToken) =>
        {
            ReadRequest request = new()
            {
                Paths = line.GetRequiredValue(paths),
                Format = line.GetRequiredValue(format),
                Output = line.GetValue(output),
                IsResumed = line.GetValue(resume),
                Shard = line.GetValue(shard),
                Options = new() { MaxParallel = line.GetRequiredValue(maxParallel), Reading = new() { SectionsOnly = line.GetValue(sectionsOnly) } },
            };
            return request.RunAsync(terminal, cancellationToken);
        });
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

    private static Shard ParseShard(ArgumentResult result)
    {
        string text = result.Tokens.Single().Value;
        if (!Shard.TryParse(text, out Shard shard))
            result.AddError($"--shard takes a share and how many there are, such as 1/16 up to 16/16, not '{text}'.");
        return shard;
    }
}
