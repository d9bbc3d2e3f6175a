using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>The folder of real filings that the environment names, and the tables of facts on them that are kept here.</summary>
internal static class Corpus
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("FILINGSCHEMA_CORPUS");

    /// <summary>The rows of the manifest, its first line left out. Skips the test if no corpus is there.</summary>
    public static IEnumerable<string[]> Manifest()
    {
        SkipWithout();
        return Rows(Path.Combine(Folder!, "manifest.tsv"));
    }

    /// <summary>Skips the test if no corpus is there.</summary>
    public static void SkipWithout()
    {
        if (Folder is null)
            Assert.Skip("FILINGSCHEMA_CORPUS does not name the folder of a corpus.");
    }

    /// <summary>The rows of a table of facts that stands beside these tests.</summary>
    public static IEnumerable<string[]> Labels(string name) =>
        Rows(Path.Combine(Repository.Tests, "EightK", "Labels", name));

    public static string PathOf(string file) => Path.Combine(Folder!, file.StartsWith("filings/", StringComparison.Ordinal) ? file : $"filings/{file}");

    public static ReadResult<CurrentReport> Read(string file) => EdgarReader.Read<CurrentReport>(PathOf(file));

    /// <summary>The filing of a file, taken apart; null for one that is no Form 8-K.</summary>
    public static Filing? Open(string file) => TakenApart.Open(File.ReadAllBytes(PathOf(file)));

    private static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Skip(1).Select(static line => line.Split('\t'));
}
