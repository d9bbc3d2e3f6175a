using System.IO.Compression;
using System.Reflection;

namespace FilingSchema.PackageTests;

/// <summary>The packages, packed once for all tests into a feed of their own.</summary>
public sealed class Packages : IAsyncLifetime
{
    /// <summary>A version that no cache can have.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}";

    public string Root { get; } = Directory.CreateTempSubdirectory("filing-schema-").FullName;

    public string Feed => Path.Combine(Root, "feed");

    private static string Repository { get; } = typeof(Packages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "RepositoryRoot").Value!;

    /// <summary>Packages are unpacked here and not in the user's cache, which a test version has no business in.</summary>
    internal Dictionary<string, string> Environment => new() { ["NUGET_PACKAGES"] = Path.Combine(Root, "cache") };

    /// <summary>What the user has fetched already is taken from there.</summary>
    internal static string UserCache => System.Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public async ValueTask InitializeAsync()
    {
        foreach (string project in (string[])["FilingSchema", "FilingSchema.EightK", "FilingSchema.Edgar", "FilingSchema.Cli"])
        {
            // Built apart from the repository's own output, which other tests may be building at this moment.
            string[] options = ["-c", "Release", "-o", Feed, "--artifacts-path", Path.Combine(Root, "artifacts"), $"-p:Version={Version}", "-v", "q", "--nologo"];
            SdkResult result = await Sdk.Run(Repository, new Dictionary<string, string>(), ["pack", $"src/{project}", .. options]);
            result.AssertSuccess();
        }
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The files in a package, without what NuGet itself adds.</summary>
    internal async Task<IReadOnlyList<string>> FilesOf(string package)
    {
        await using ZipArchive archive = await ZipFile.OpenReadAsync(Path.Combine(Feed, $"{package}.{Version}.nupkg"), TestContext.Current.CancellationToken);
        return
        [
            .. archive.Entries
                .Select(static entry => entry.FullName)
                .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The size of a file in a package, unpacked, in bytes.</summary>
    internal async Task<long> SizeOf(string package, string file)
    {
        await using ZipArchive archive = await ZipFile.OpenReadAsync(Path.Combine(Feed, $"{package}.{Version}.nupkg"), TestContext.Current.CancellationToken);
        return archive.GetEntry(file)!.Length;
    }

    /// <summary>An empty console project that has the packages, as <c>dotnet new console</c> makes it.</summary>
    internal async Task<ConsumerProject> NewConsole(string name, params string[] names)
    {
        var project = new ConsumerProject(Path.Combine(Root, name), this);
        await project.Create(names);
        return project;
    }
}
