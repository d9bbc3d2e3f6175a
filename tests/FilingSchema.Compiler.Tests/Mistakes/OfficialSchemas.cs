namespace FilingSchema.Mistakes;

/// <summary>The schemas of Form 8-K, as they are.</summary>
public static class OfficialSchemas
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "8-k");

    /// <summary>Each file's text with <c>\n</c> line ends, by its path below the folder.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
        .ToDictionary(
            static path => Path.GetRelativePath(Folder, path).Replace('\\', '/'),
            static path => File.ReadAllText(path).ReplaceLineEndings("\n"),
            StringComparer.Ordinal);
}
