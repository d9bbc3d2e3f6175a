using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace FilingSchema.Cli.Help;

/// <summary>Prints the version of this tool, whichever program hosts it.</summary>
internal sealed class VersionOfTool : SynchronousCommandLineAction
{
    /// <summary>Makes <c>--version</c> of a command line print this assembly's version.</summary>
    public static void Install(RootCommand root) =>
        root.Options.OfType<VersionOption>().Single().Action = new VersionOfTool();

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Assembly tool = typeof(VersionOfTool).Assembly;
        parseResult.InvocationConfiguration.Output.WriteLine(
            tool.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        return ExitCode.Success;
    }
}
