using FilingSchema.Compiler;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Cli.Schemas;

/// <summary>The schema files that the arguments of a command stand for.</summary>
internal static class SchemaFiles
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>Reads the files, each once.</summary>
    /// <param name="arguments">Files, and folders with their subfolders.</param>
    /// <param name="open">Those among them, or folders of them, that have an open form.</param>
    /// <param name="error">What is wrong with the arguments, or <see langword="null"/>.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static IReadOnlyList<SchemaSource> Read(IEnumerable<string> arguments, IEnumerable<string> open, out string? error)
    {
        List<string> paths = [];
        error = null;
        foreach (string argument in arguments)
        {
            List<string> found = Expand(argument);
            paths.AddRange(found);
            if (found.Count == 0)
            {
                error = Directory.Exists(argument)
                    ? $"The folder {argument} has no schema: no *.yaml, *.yml or *.json."
                    : $"There is no such file or folder: {argument}";
            }
        }

        HashSet<string> all = [.. paths.Select(Path.GetFullPath)];
        HashSet<string> opened = new(StringComparer.Ordinal);
        foreach (string argument in open)
        {
            string[] found = [.. Expand(argument).Select(Path.GetFullPath).Where(all.Contains)];
            opened.UnionWith(found);
            if (found.Length == 0)
                error ??= $"--open {argument} is none of the schemas given.";
        }

        return error is null ? Read([.. paths.DistinctBy(Path.GetFullPath)], opened) : [];
    }

    private static List<SchemaSource> Read(List<string> paths, HashSet<string> opened)
    {
        string root = CommonFolder([.. paths.Select(Path.GetFullPath)]);
        return
        [
            .. paths.Select(path => new SchemaSource(path, new SchemaInput(
                Path.GetRelativePath(root, path).Replace('\\', '/'),
                File.ReadAllText(path),
                Open: opened.Contains(Path.GetFullPath(path)) ? new OpenForm() : null))),
        ];
    }

    private static List<string> Expand(string argument)
    {
        if (File.Exists(argument))
            return [argument];
        if (!Directory.Exists(argument))
            return [];

        EnumerationOptions everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };
        return
        [
            .. Directory.EnumerateFiles(argument, "*", everything)
                .Where(static file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Where(static file => Path.GetFileName(file) != DialectSchema.FileName),
        ];
    }

    /// <summary>The folder that paths start from: the current one if it holds them all, else the nearest that does.</summary>
    private static string CommonFolder(List<string> fullPaths)
    {
        string current = Directory.GetCurrentDirectory();
        if (fullPaths.TrueForAll(path => Holds(current, path)))
            return current;

        string folder = Path.GetDirectoryName(fullPaths[0])!;
        while (!fullPaths.TrueForAll(path => Holds(folder, path)) && Path.GetDirectoryName(folder) is { } parent)
            folder = parent;
        return folder;
    }

    private static bool Holds(string folder, string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
