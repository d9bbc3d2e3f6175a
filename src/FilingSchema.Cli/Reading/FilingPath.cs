namespace FilingSchema.Cli.Reading;

/// <summary>A filing to read, or an input that names none.</summary>
/// <param name="Path">The path, as it is shown.</param>
/// <param name="Error">Why there is nothing to read at the path, or <see langword="null"/>.</param>
internal readonly record struct FilingPath(string Path, string? Error = null)
{
    /// <summary>The path within the folder that was given, parted by slashes: the same on every machine that has the folder.</summary>
    public string Name { get; init; } = Path;
}
