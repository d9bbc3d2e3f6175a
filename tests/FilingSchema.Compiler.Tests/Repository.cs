using System.Reflection;

namespace FilingSchema.Compiler.Tests;

/// <summary>The files of this repository that tests compare with each other.</summary>
internal static class Repository
{
    private static readonly string ProjectDirectory = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == nameof(ProjectDirectory)).Value!;

    /// <summary>The folder of golden cases.</summary>
    public static string Cases { get; } = Path.Combine(ProjectDirectory, "Cases");

    /// <summary>The folder of pages, one a rule.</summary>
    public static string Rules { get; } = FullPath("generators/rules");

    /// <summary>The full path of a file that is named from the root of the repository.</summary>
    public static string FullPath(string path) => Path.GetFullPath(Path.Combine(ProjectDirectory, "..", "..", path));

    /// <summary>The text of a file, with <c>\n</c> line ends.</summary>
    public static string Read(string path) => ReadAt(FullPath(path));

    /// <summary>The text of a file that is named by its full path, with <c>\n</c> line ends.</summary>
    public static string ReadAt(string fullPath) => File.ReadAllText(fullPath).ReplaceLineEndings("\n");
}
