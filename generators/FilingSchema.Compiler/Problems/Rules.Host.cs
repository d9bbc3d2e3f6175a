namespace FilingSchema.Compiler.Problems;

/// <content>FSC9001 to FSC9999: the compiler's host, or the compiler itself.</content>
public static partial class Rules
{
    /// <summary>FSC9001.</summary>
    public static readonly Rule UnreadableFile = new(
        "FSC9001",
        "A schema file cannot be read",
        "The file cannot be read; check that it exists and may be opened",
        "The file is among the project's schema files, but its text could not be loaded.");

    /// <summary>FSC9002.</summary>
    public static readonly Rule InternalError = new(
        "FSC9002",
        "The compiler failed",
        "The compiler failed with {0}; please report it with the schema file",
        "This is a mistake of the compiler and not of the schema. The other files are compiled all the same.");
}
