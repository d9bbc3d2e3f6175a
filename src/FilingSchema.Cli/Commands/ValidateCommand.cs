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
    private const string Pretty = "pretty";
    private const string Json = "json";
    private const string Basic = "basic";

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = PathArgument.Create(
            "report",
            "A file of reports: a JSON object, an array, or an object a line (NDJSON); '-' for standard input.");
        Option<string> format = new("--format")
        {
            DefaultValueFactory = _ => terminal.IsWatched ? Pretty : Text,
            Description = "text: a line for each violation. pretty: below it the line of the report, the place underlined. json: an object for each file. basic: the same as the \"basic\" output of JSON Schema 2020-12.",
        };
        format.AcceptOnlyFromAmong(Text, Pretty, Json, Basic);

        CommandWithExamples command = new(
            "validate",
            "Validate 8-K reports in JSON, such as 'read' prints them: what is wrong, and at which line and column.")
        {
            Examples =
            [
                new("filing-schema validate report.json", "Validate one report."),
                new("filing-schema validate --format json reports.ndjson", "Validate a report a line; print what is wrong as JSON."),
                new("filing-schema validate --format basic report.json", "Print what is wrong in the form of the JSON Schema specification."),
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
            (CheckedFile file, byte[]? json) = await CheckAsync(path, terminal, cancellationToken);
            files.Add(file);
            if (format is Text or Pretty)
                ValidationReport.WriteText(terminal, file, format == Pretty ? json : null);
        }

        if (format == Json)
            ValidationReport.WriteJson(terminal.Output, files);
        else if (format == Basic)
            ValidationReport.WriteBasic(terminal.Output, files);
        return files.TrueForAll(static file => file.IsValid) ? ExitCode.Success : ExitCode.Failure;
    }

    private static async Task<(CheckedFile File, byte[]? Json)> CheckAsync(string path, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            bool isInput = path == StandardInput;
            byte[] json = isInput ? await ReadToEndAsync(terminal.Input, cancellationToken) : await File.ReadAllBytesAsync(path, cancellationToken);
            return (ReportChecker.Check(isInput ? "(standard input)" : path, json), json);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (new CheckedFile { Source = path, Error = exception.Message }, null);
        }
    }

    private static async Task<byte[]> ReadToEndAsync(Stream stream, CancellationToken cancellationToken)
    {
        using MemoryStream bytes = new();
        await stream.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
