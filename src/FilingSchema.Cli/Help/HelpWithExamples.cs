using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FilingSchema.Cli.Help;

/// <summary>The help of System.CommandLine, followed by the command's examples and the exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Makes <c>--help</c> of a command line end with examples, in lines of at most so many columns.</summary>
    public static void Install(RootCommand root, int width)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        HelpAction help = (HelpAction)option.Action!;
        help.MaxWidth = width;
        option.Action = new HelpWithExamples(help);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        Command command = parseResult.CommandResult.Command;
        IEnumerable<Example> examples = command is CommandWithExamples one
            ? one.Examples
            : command.Subcommands.OfType<CommandWithExamples>().Select(static each => each.Examples[0]);

        output.WriteLine("Examples:");
        foreach (Example example in examples)
        {
            output.WriteLine($"  {example.Line}");
            output.WriteLine($"      {example.Meaning}");
        }

        output.WriteLine();
        output.WriteLine("Exit codes: 0 all well; 1 some input could not be read or is not valid; 2 wrong usage.");
        return ExitCode.Success;
    }
}
