using System.Text.RegularExpressions;
using FilingSchema.GeneratorTests.Harness;

namespace FilingSchema.GeneratorTests;

/// <summary>The schemas of Form 8-K under the generator: what one edit of them runs again.</summary>
public sealed class OfficialSchemasTests(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "8-k");

    private static readonly Regex Property = new(@"^    public (?!static |abstract )[^(]+ (\{ get => .+; init => .+; \}|=> .+;)( // .*)?$", RegexOptions.CultureInvariant);

    private readonly SchemaProject project = new([.. Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
        .Select(static path => (Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText(path)))]);

    [Fact]
    public void They_compile_without_a_problem()
    {
        GeneratorRun run = project.Run();

        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void Their_code_is_small()
    {
        int schemas = Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories).Count();
        string[] sources = [.. project.Run().Result.GeneratedSources.Select(static source => source.SourceText.ToString())];
        string[] lines = [.. sources.SelectMany(static source => source.Split('\n'))];
        int properties = lines.Count(static line => Property.IsMatch(line) && !line.Contains(" AdditionalMembers ", StringComparison.Ordinal));

        output.WriteLine($"{sources.Length} files of {schemas} schemas, {lines.Length} lines, {properties} properties");
        Assert.InRange(sources.Length, schemas, 3 * schemas);
        Assert.InRange(lines.Length, properties, 60 * properties);
    }

    [Fact]
    public void Editing_a_description_prints_one_type()
    {
        int files = project.Run().Result.TrackedSteps["Read"].Length;

        GeneratorRun run = project.Edit("item-5.07.yaml", static text => Replace(text, "Reported after", "Filed after")).Run();

        output.WriteLine(run.AllReasons());
        Assert.Equal($"{files - 1} Cached, 1 Modified", run.Reasons("Read"));
        Assert.Equal($"{files - 1} Cached, 1 Unchanged", run.Reasons("Exports"));
        Assert.Equal("1 Cached", run.Reasons("Link"));
        Assert.Equal($"{files - 1} Cached, 1 Modified", run.Reasons("Bind"));
        Assert.EndsWith(", 1 Modified", run.Reasons("Emit"), StringComparison.Ordinal);
    }

    [Fact]
    public void Editing_a_shared_types_description_binds_its_file_alone()
    {
        int files = project.Run().Result.TrackedSteps["Read"].Length;

        GeneratorRun run = project.Edit("common.yaml", static text => Replace(text, "A natural person", "A human being")).Run();

        Assert.Equal($"{files - 1} Cached, 1 Modified", run.Reasons("Bind"));
        Assert.EndsWith(", 1 Modified", run.Reasons("Emit"), StringComparison.Ordinal);
    }

    /// <summary>Replaces words that the text must have, or the test would edit nothing.</summary>
    private static string Replace(string text, string words, string replacement)
    {
        Assert.Contains(words, text, StringComparison.Ordinal);
        return text.Replace(words, replacement, StringComparison.Ordinal);
    }
}
