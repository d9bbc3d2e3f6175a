using System.CommandLine;
using FilingSchema.Cli.Docs;
using FilingSchema.Cli.Help;
using FilingSchema.Cli.Output;
using FilingSchema.Cli.Schemas;
using FilingSchema.Compiler;

namespace FilingSchema.Cli.Commands;

/// <summary><c>docs</c>: pages to browse schemas in.</summary>
internal static class DocsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = SchemaArguments.Paths();
        Option<string> rootNamespace = SchemaArguments.Namespace();
        Option<string[]> open = SchemaArguments.Open();
        Option<string> folder = new("--output", "-o")
        {
            HelpName = "folder",
            Required = true,
            Description = "The folder to write to; it is made if it is missing. Open its index.html.",
        };
        CommandWithExamples command = new(
            "docs",
            "Write pages to browse schemas in: fields, rules, where a reader finds each value, examples, and the C#.")
        {
            Examples =
            [
                new("filing-schema docs schemas/ -o site/", "Write site/index.html and a page for each schema."),
                new("filing-schema docs schemas/ -o site/ --namespace Acme.Filings", "The same, with your namespace in the C#."),
            ],
        };
        command.Add(paths);
        command.Add(folder);
        command.Add(rootNamespace);
        command.Add(open);
        command.SetAction((line, cancellationToken) => RunAsync(
            line.GetRequiredValue(paths), line.GetValue(open) ?? [], line.GetRequiredValue(folder), line.GetRequiredValue(rootNamespace), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string[] open, string folder, string rootNamespace, Terminal terminal, CancellationToken cancellationToken)
    {
        IReadOnlyList<SchemaSource> schemas = SchemaFiles.Read(paths, open, out string? error);
        if (error is null && File.Exists(folder))
            error = $"{folder} is a file. Name a folder.";
        if (error is not null)
        {
            await terminal.Error.WriteLineAsync($"error: {error}");
            return ExitCode.Usage;
        }

        Compilation compilation = SchemaSource.Compile(schemas, rootNamespace, cancellationToken);
        if (compilation.Problems.Count > 0)
        {
            ProblemReport.WriteText(terminal.Output, compilation.Problems);
            await terminal.Error.WriteLineAsync($"{Count.Of(compilation.Problems.Count, "error")}: nothing was written.");
            return ExitCode.Failure;
        }

        if (DocsSite.IsForeign(folder))
        {
            await terminal.Error.WriteLineAsync($"error: {folder} has an index.html that this command did not write. Name another folder.");
            return ExitCode.Failure;
        }

        SchemaLibrary library = SchemaLibrary.Load(schemas, rootNamespace, cancellationToken);
        foreach ((string path, string text) in DocsSite.Create(library))
        {
            string target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await File.WriteAllTextAsync(target, text, cancellationToken);
        }

        await terminal.Output.WriteLineAsync($"{Path.Combine(folder, IndexPage.Path)}: {Count.Of(library.Files.Count + 1, "page")}.");
        return ExitCode.Success;
    }
}
