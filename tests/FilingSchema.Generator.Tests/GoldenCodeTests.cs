using FilingSchema.GeneratorTests.Harness;

namespace FilingSchema.GeneratorTests;

/// <summary>The golden cases of the compiler's tests show what is emitted; here the C# compiler says that it is C#.</summary>
public sealed class GoldenCodeTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Folder).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_compiles_without_warnings(string name)
    {
        string folder = Path.Combine(Folder, name);
        GeneratorRun run = new SchemaProject(
        [
            .. Directory.GetFiles(folder).Select(path => ($"schemas/{Path.GetFileName(path)}", File.ReadAllText(path))),
        ]).Run();

        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }
}
