using FilingSchema.Cli.Schemas;
using FilingSchema.Compiler.Problems;

namespace FilingSchema.Cli.Watching;

/// <summary>The schema files at one moment, and what was wrong with them.</summary>
/// <param name="Files">The text of each file by its path.</param>
/// <param name="Problems">What is wrong, in the order of the files.</param>
/// <param name="Error">Why there is nothing to check, or <see langword="null"/>.</param>
internal sealed record SchemaCheck(IReadOnlyDictionary<string, string> Files, IReadOnlyList<Problem> Problems, string? Error)
{
    /// <summary>Reads the files, and compiles them unless they are what they were.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="open">Those among them that have an open form.</param>
    /// <param name="rootNamespace">The namespace of types whose schema names none.</param>
    /// <param name="before">The check before this one, if there was one.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The check before, if nothing has changed since.</returns>
    public static SchemaCheck Run(string[] paths, string[] open, string rootNamespace, SchemaCheck? before, CancellationToken cancellationToken)
    {
        IReadOnlyList<SchemaSource> sources;
        string? error;
        try
        {
            sources = SchemaFiles.Read(paths, open, out error);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // An editor may be in the middle of writing it.
            (sources, error) = ([], exception.Message);
        }

        Dictionary<string, string> files = sources.ToDictionary(
            static source => source.Path, static source => source.Input.Text, StringComparer.Ordinal);
        if (before is not null && before.Error == error && IsSame(before.Files, files))
            return before;

        IReadOnlyList<Problem> problems = SchemaSource.Compile(sources, rootNamespace, cancellationToken).Problems;
        return new(files, problems, error);
    }

    private static bool IsSame(IReadOnlyDictionary<string, string> one, Dictionary<string, string> other) =>
        one.Count == other.Count && one.All(file => other.TryGetValue(file.Key, out string? text) && text == file.Value);
}
