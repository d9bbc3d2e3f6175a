using System.CommandLine;
using FilingSchema.Cli.Help;
using FilingSchema.Cli.Output;
using FilingSchema.Cli.Schemas;
using FilingSchema.Cli.Watching;
using FilingSchema.Compiler;

namespace FilingSchema.Cli.Commands;

/// <summary><c>check</c>: compiles schemas and prints what is wrong with them.</summary>
internal static class CheckCommand
{
    private const string Text = "text";
    private const string Pretty = "pretty";
    private const string Json = "json";

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = SchemaArguments.Paths();
        Option<string> rootNamespace = SchemaArguments.Namespace();
        Option<string[]> open = SchemaArguments.Open();
        Option<string> format = new("--format")
        {
            DefaultValueFactory = _ => terminal.IsWatched ? Pretty : Text,
            Description = "text: a line for each problem, as the build prints it. pretty: below it the line of the schema, the place underlined. json: one object with all of them.",
        };
        format.AcceptOnlyFromAmong(Text, Pretty, Json);

        Option<bool> watch = new("--watch", "-w")
        {
            Description = "Go on: check again whenever a file changes, and print what became different. Ctrl+C ends it.",
        };

        CommandWithExamples command = new("check", "Check filing schemas: every mistake with its file, line and column.")
        {
            Examples =
            [
                new("filing-schema check schemas/", "Check a folder of schemas, references among them included."),
                new("filing-schema check --watch schemas/", "Check it again on every change while you write."),
                new("filing-schema check schemas/ --open schemas/any.json", "Check a schema as the open form of Open=\"true\" in a project takes it."),
                new("filing-schema check --format json schemas/ > problems.json", "Keep the problems for another program."),
            ],
        };
        command.Add(paths);
        command.Add(format);
        command.Add(open);
        command.Add(rootNamespace);
        command.Add(watch);
        command.Validators.Add(line =>
        {
            if (line.GetValue(watch) && line.GetValue(format) == Json)
                line.AddError("--watch prints for people. Leave out --format json.");
        });
        command.SetAction((line, cancellationToken) => line.GetValue(watch)
            ? WatchedCheck.RunAsync(line.GetRequiredValue(paths), line.GetValue(open) ?? [], line.GetRequiredValue(rootNamespace), terminal, cancellationToken)
            : Task.FromResult(Run(
                line.GetRequiredValue(paths),
                line.GetValue(open) ?? [],
                line.GetRequiredValue(format),
                line.GetRequiredValue(rootNamespace),
                terminal,
                cancellationToken)));
        return command;
    }

    private static int Run(string[] paths, string[] open, string format, string rootNamespace, Terminal terminal, CancellationToken cancellationToken)
    {
        IReadOnlyList<SchemaSource> files = SchemaFiles.Read(paths, open, out string? error);
        if (error is not null)
        {
            terminal.Error.WriteLine($"error: {error}");
            return ExitCode.Usage;
        }

        Compilation compilation = SchemaSource.Compile(files, rootNamespace, cancellationToken);
        if (format == Json)
        {
            ProblemReport.WriteJson(terminal.Output, files.Count, compilation.Problems);
        }
        else
        {
            if (format == Pretty)
                ProblemReport.WritePretty(terminal, compilation.Problems, files.ToDictionary(static file => file.Path, static file => file.Input.Text, StringComparer.Ordinal));
            else
                ProblemReport.WriteText(terminal.Output, compilation.Problems);
            terminal.Output.WriteLine($"{Count.Of(files.Count, "schema file")}, {Count.Of(compilation.Problems.Count, "error")}.");
        }

        return compilation.Problems.Count > 0 ? ExitCode.Failure : ExitCode.Success;
    }
}
