namespace FilingSchema.Compiler.Problems;

/// <content>FSC9001 to FSC9999: the host. What these rules speak of does not stand in a schema file.</content>
public static partial class Rules
{
    /// <summary>FSC9001.</summary>
    public static readonly Rule UnreadableFile = new(
        "FSC9001",
        "A schema file cannot be read",
        "The file cannot be read; check that it exists and may be opened",
        "The file is among the project's schema files, but its text could not be loaded.");

    /// <summary>FSC9002. The package's MSBuild target reports it: such a compiler would not load the generator.</summary>
    public static readonly Rule CompilerTooOld = new(
        "FSC9002",
        "The C# compiler is too old",
        "FilingSchema needs the C# compiler {0} or newer, but this build uses {1}. Install the .NET SDK 10, or remove an older version from global.json",
        "An older compiler leaves the generator out with a warning that few read, and then every type is missing.");

    /// <summary>FSC9003.</summary>
    public static readonly Rule RepeatedFile = new(
        "FSC9003",
        "Two schema files have the same path",
        "Another schema file of the project has the path {0} too; give one of them another Link, or remove it",
        "Schema files refer to each other by their paths, so each has one of its own. Nothing is compiled from files that share one.");
}
