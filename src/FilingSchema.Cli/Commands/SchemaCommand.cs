using System.CommandLine;
using FilingSchema.Cli.Help;
using FilingSchema.Cli.Schemas;

namespace FilingSchema.Cli.Commands;

/// <summary><c>schema</c>: the dialect as a JSON Schema, with which an editor helps to write schemas.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Option<string?> output = new("--output", "-o")
        {
            HelpName = "file",
            Description = "Write to a file and not to standard output. An older version of it is replaced.",
        };
        CommandWithExamples command = new(
            "schema",
            "Write the JSON Schema of filing schemas: with it an editor completes, explains and underlines what you write.")
        {
            Examples =
            [
                new("filing-schema schema -o schemas/filing-schema.json", "Put it beside your schemas; commands and builds pass over it."),
                new("filing-schema schema | jq '.\"$defs\" | keys'", "Look into it."),
            ],
        };
        command.Add(output);
        command.SetAction((line, cancellationToken) => RunAsync(line.GetValue(output), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string? output, Terminal terminal, CancellationToken cancellationToken)
    {
        if (output is null)
        {
            await terminal.Output.WriteAsync(DialectSchema.Read());
            return ExitCode.Success;
        }

        if (File.Exists(output) && !DialectSchema.IsAt(output))
        {
            await terminal.Error.WriteLineAsync($"error: {output} is something else. Name another file.");
            return ExitCode.Failure;
        }

        await File.WriteAllTextAsync(output, DialectSchema.Read(), cancellationToken);
        await terminal.Output.WriteLineAsync(
            $"{output}: begin a schema beside it with '# yaml-language-server: $schema={Path.GetFileName(output)}', or set yaml.schemas of your editor.");
        return ExitCode.Success;
    }
}
