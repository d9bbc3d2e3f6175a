using System.CommandLine;

namespace FilingSchema.Cli.Help;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class CommandWithExamples(string name, string description) : Command(name, description)
{
    /// <summary>What to type, and what it does.</summary>
    public required IReadOnlyList<Example> Examples { get; init; }
}

/// <summary>One example of a command.</summary>
/// <param name="Line">What to type.</param>
/// <param name="Meaning">What it does.</param>
internal sealed record Example(string Line, string Meaning);
