namespace FilingSchema.Cli.Schemas;

/// <summary>The dialect as a JSON Schema, for editors.</summary>
internal static class DialectSchema
{
    /// <summary>The name under which editors and builds know it: it describes schemas, not filings.</summary>
    public const string FileName = "filing-schema.json";

    private const string Mark = "\"title\": \"FilingSchema\"";

    /// <summary>Its text.</summary>
    public static string Read()
    {
        using Stream stream = typeof(DialectSchema).Assembly.GetManifestResourceStream(FileName)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Whether a file is the dialect, of this version or another.</summary>
    public static bool IsAt(string path) => File.ReadAllText(path).Contains(Mark, StringComparison.Ordinal);
}
