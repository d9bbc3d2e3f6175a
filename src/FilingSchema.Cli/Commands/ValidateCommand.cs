using System.CommandLine;
using FilingSchema.Cli.Help;
using FilingSchema.Cli.Output;
using FilingSchema.Cli.Validation;

namespace FilingSchema.Cli.Commands;

/// <summary><c>validate</c>: checks JSON reports against the form.</summary>
internal static class ValidateCommand
{
    private const string StandardInput = "-";
    private const string Text = "text";
    private const string Json = "json";

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = PathArgument.Create(
            "report",
            "A file of reports: a JSON object, an array, or an object a line (NDJSON); '-' for standard input.");
        Option<string> format = new("--format")
        {
            DefaultValueFactory = static _ => Text,
            Description = "text: a line for each violation. json: an object for each file.",
        };
        format.AcceptOnlyFromAmong(Text, Json);

        CommandWithExamples command = new(
            "validate",
            "Validate 8-K reports in JSON, such as 'read' prints them: what is wrong, and at which line and column.")
        {
            Examples =
            [
                new("filing-schema validate report.json", "Validate one report."),
                new("filing-schema validate --format json reports.ndjson", "Validate a report a line; print what is wrong as JSON."),
                new("filing-schema read --format json filing.txt | filing-schema validate -", "Validate what was read."),
            ],
        };
        command.Add(paths);
        command.Add(format);
        command.SetAction((line, cancellationToken) =>
            RunAsync(line.GetRequiredValue(paths), line.GetRequiredValue(format), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string format, Terminal terminal, CancellationToken cancellationToken)
    {
        List<CheckedFile> files = [];
        foreach (string path in paths)
        {
            CheckedFile file = await CheckAsync(path, terminal, cancellationToken);
            files.Add(file);
            if (format == Text)
                ValidationReport.WriteText(terminal.Output, file);
        }

        if (format == Json)
            ValidationReport.WriteJson(terminal.Output, files);
        return files.TrueForAll(static file => file.IsValid) ? ExitCode.Success : ExitCode.Failure;
    }

    private static async Task<CheckedFile> CheckAsync(string path, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            return path == StandardInput
                ? ReportChecker.Check("(standard input)", await ReadToEndAsync(terminal.Input, cancellationToken))
                : ReportChecker.Check(path, await File.ReadAllBytesAsync(path, cancellationToken));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new CheckedFile { Source = path, Error = exception.Message };
        }
    }

    private static async Task<byte[]> ReadToEndAsync(Stream stream, CancellationToken cancellationToken)
    {
        using MemoryStream bytes = new();
        await stream.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
