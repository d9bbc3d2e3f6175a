using FilingSchema.Compiler;
using FilingSchema.Compiler.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FilingSchema.Generator;

/// <summary>The text of a schema file, and what the project says of it.</summary>
/// <param name="Input">What the compiler sees: the path as other files refer to it, the text, the namespace.</param>
/// <param name="FullPath">The path on disk, for diagnostics.</param>
/// <param name="IsReadable">Whether there was a text to read.</param>
internal sealed record SchemaText(SchemaInput Input, string FullPath, bool IsReadable)
{
    private const string ItemGroup = "build_metadata.AdditionalFiles.SourceItemGroup";

    /// <summary>Whether an additional file is a <c>FilingSchema</c> item.</summary>
    public static bool IsSchema(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(ItemGroup, out string? group) && group == "FilingSchema";

    public static SchemaText Of(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        AnalyzerConfigOptions metadata = options.GetOptions(file);
        string path = Option(metadata, "build_metadata.AdditionalFiles.SchemaLink")
            ?? Relative(file.Path, Option(options.GlobalOptions, "build_property.ProjectDir"));
        string? @namespace = Option(metadata, "build_metadata.AdditionalFiles.Namespace")
            ?? Option(options.GlobalOptions, "build_property.RootNamespace");
        string? text = file.GetText(cancellationToken)?.ToString();
        OpenForm? open = string.Equals(Option(metadata, "build_metadata.AdditionalFiles.Open"), "true", StringComparison.OrdinalIgnoreCase) ? new() : null;
        return new(new(path.Replace('\\', '/'), text ?? string.Empty, @namespace ?? string.Empty, open), file.Path, text is not null);
    }

    private static string? Option(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) && value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The path from the project's folder, out of it with <c>..</c> if need be: what does not name the machine it was built on.</summary>
    private static string Relative(string path, string? folder)
    {
        List<string> file = Segments(path);
        List<string> root = folder is null ? [] : Segments(folder);
        int same = 0;
        while (same < root.Count && same < file.Count - 1 && string.Equals(root[same], file[same], StringComparison.OrdinalIgnoreCase))
        {
            same++;
        }

        // From one drive no path leads to another.
        return string.Join("/", same == 0 ? file : Enumerable.Repeat("..", root.Count - same).Concat(file.Skip(same)));
    }

    private static List<string> Segments(string path)
    {
        var segments = new List<string>();
        foreach (string segment in path.Replace('\\', '/').TrimEnd('/').Split('/'))
        {
            if (segment == ".." && segments.Count > 1)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return segments;
    }
}
