using System.Text;

namespace FilingSchema.Compiler.Tests.Golden;

/// <summary>A folder with schema files, and beside them what they compile to: the C# of each type, and <c>problems.txt</c> if there are any.</summary>
internal sealed class GoldenCase(string name)
{
    /// <summary>The file that lists the problems, one a line.</summary>
    public const string ProblemsFile = "problems.txt";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string folder = Path.Combine(Repository.Cases, name);

    /// <summary>The schema files, by their paths below the folder.</summary>
    public IReadOnlyList<SchemaInput> Inputs =>
    [
        .. Files(static file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json")
            .Select(file => new SchemaInput(file, File.ReadAllText(Path.Combine(folder, file)))),
    ];

    /// <summary>Compiles the schema files.</summary>
    public Compilation Compile() =>
        SchemaCompiler.Compile(Inputs, new("Acme"), TestContext.Current.CancellationToken);

    /// <summary>
    /// Compares what came out with what stands beside the schemas. What differs is written beside it as <c>.received</c>.
    /// </summary>
    public void Compare(IReadOnlyDictionary<string, string> outputs)
    {
        foreach (string received in Files(static file => file.Contains(".received.", StringComparison.Ordinal)))
        {
            File.Delete(Path.Combine(folder, received));
        }

        string[] expected = [.. Files(static file => file == ProblemsFile || file.EndsWith(".g.cs", StringComparison.Ordinal))];
        string[] different = [.. outputs.Where(output => !expected.Contains(output.Key) || Read(output.Key) != output.Value).Select(static output => output.Key)];
        foreach (string file in different)
        {
            File.WriteAllText(Path.Combine(folder, Received(file)), outputs[file], Utf8);
        }

        string[] missing = [.. expected.Except(outputs.Keys)];
        Assert.True(
            different.Length == 0 && missing.Length == 0,
            $"""
            Case {name} compiles to something else than before.
            Differs: {List(different)}. Compare each with the .received file beside it; if that is right, rename it over the expected one.
            No longer there: {List(missing)}. If that is right, delete it.
            Folder: {folder}
            """);
    }

    private IEnumerable<string> Files(Func<string, bool> isWanted) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Where(isWanted)
        .Order(StringComparer.Ordinal);

    private string Read(string file) => Repository.ReadAt(Path.Combine(folder, file));

    /// <summary>The name for what differs from a file: <c>problems.received.txt</c>.</summary>
    private static string Received(string file) => Path.ChangeExtension(file, $".received{Path.GetExtension(file)}");

    private static string List(string[] files) => files.Length == 0 ? "nothing" : string.Join(", ", files);
}
