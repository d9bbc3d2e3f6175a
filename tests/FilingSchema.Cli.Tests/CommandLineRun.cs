using System.Globalization;
using System.Text;

namespace FilingSchema.Cli.Tests;

/// <summary>What a command line gave.</summary>
internal sealed record CommandLineRun(int ExitCode, string Output, string Error)
{
    private const int NarrowWidth = 60;

    /// <summary>Runs a command line in this process.</summary>
    public static Task<CommandLineRun> Of(params string[] arguments) => WithInput("", arguments);

    /// <summary>Runs a command line that reads standard input.</summary>
    public static Task<CommandLineRun> WithInput(string input, params string[] arguments) => On(isWatched: false, width: 100, input, arguments);

    /// <summary>Runs a command line whose output is laid out for 60 columns.</summary>
    public static Task<CommandLineRun> Narrow(params string[] arguments) => On(isWatched: false, NarrowWidth, "", arguments);

    /// <summary>Runs a command line on a terminal with colours, as narrow.</summary>
    public static Task<CommandLineRun> Watched(params string[] arguments) => On(isWatched: true, NarrowWidth, "", arguments);

    private static async Task<CommandLineRun> On(bool isWatched, int width, string input, string[] arguments)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using StringWriter error = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using MemoryStream bytes = new(Encoding.UTF8.GetBytes(input));
        using Terminal terminal = new() { Input = bytes, Output = output, Error = error, IsWatched = isWatched, UseColor = isWatched, Width = width };
        int exitCode = await CommandLine.RunAsync(arguments, terminal, TestContext.Current.CancellationToken);
        return new CommandLineRun(exitCode, output.ToString(), error.ToString());
    }
}
