using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using FilingSchema.Cli.Commands;
using FilingSchema.Cli.Help;

namespace FilingSchema.Cli;

/// <summary>The <c>filing-schema</c> command: its parts, and how a line of arguments becomes an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line.</summary>
    /// <param name="arguments">The arguments, without the name of the program.</param>
    /// <param name="terminal">Where the command reads and writes.</param>
    /// <param name="cancellationToken">Stops the command; what it has written by then is whole.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        // "@" begins a file's name like any other sign: no response files.
        ParseResult line = CreateRoot(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (line.Action is ParseErrorAction || (line.Errors.Count > 0 && line.Action is null))
            return await ReportUsageAsync(line, terminal);

        InvocationConfiguration configuration = new()
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            return await line.InvokeAsync(configuration, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"error: {exception.Message}");
            return ExitCode.Failure;
        }
        finally
        {
            await terminal.Output.FlushAsync(CancellationToken.None);
        }
    }

    private static RootCommand CreateRoot(Terminal terminal)
    {
        RootCommand root = new("Reads SEC filings into JSON, validates reports, and compiles filing schemas.")
        {
            ReadCommand.Create(terminal),
            ViewCommand.Create(terminal),
            ValidateCommand.Create(terminal),
            CheckCommand.Create(terminal),
            EmitCommand.Create(terminal),
            DocsCommand.Create(terminal),
            SchemaCommand.Create(terminal),
        };
        HelpWithExamples.Install(root, terminal.Width);
        VersionOfTool.Install(root);
        return root;
    }

    private static async Task<int> ReportUsageAsync(ParseResult line, Terminal terminal)
    {
        if (line.CommandResult.Command is RootCommand root)
        {
            string problem = line.UnmatchedTokens.Count > 0 ? $"There is no command '{line.UnmatchedTokens[0]}'." : "A command is missing.";
            string commands = string.Join(", ", root.Subcommands.Select(static command => command.Name));
            await terminal.Error.WriteLineAsync($"error: {problem} The commands are: {commands}.");
            await terminal.Error.WriteLineAsync("Try 'filing-schema --help'.");
            return ExitCode.Usage;
        }

        foreach (ParseError error in line.Errors)
            await terminal.Error.WriteLineAsync($"error: {error.Message}");
        await terminal.Error.WriteLineAsync($"Try 'filing-schema {line.CommandResult.Command.Name} --help'.");
        return ExitCode.Usage;
    }
}
