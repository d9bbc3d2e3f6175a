using FilingSchema.Compiler;
using FilingSchema.GeneratorTests.Harness;
using FilingSchema.Mistakes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FilingSchema.GeneratorTests;

/// <summary>However a schema is damaged, what is emitted compiles: without an error, and without a warning if nothing was reported.</summary>
public sealed class FuzzedCodeTests
{
    private const string Common = "common.yaml";

    private readonly Dictionary<string, SyntaxTree> trees = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SyntaxTree[]> undamaged = new(StringComparer.Ordinal);
    private int bound;

    [Fact]
    public void What_is_emitted_for_a_damaged_schema_compiles()
    {
        int cases = FuzzedSchema.Cases(usual: 300);
        AssertCompiles([new(Common, OfficialSchemas.All[Common])], Common);
        for (int number = 0; number < cases; number++)
        {
            SchemaInput[] files = FuzzedSchema.Files(number);
            if (!undamaged.ContainsKey(files[0].Path))
            {
                AssertCompiles([.. files.Select(static file => file with { Text = OfficialSchemas.All[file.Path] })], files[0].Path);
            }

            AssertCompiles(files, $"Case {number}, {files[0].Path}");
        }

        // Where all is refused nothing is shown.
        Assert.True(bound >= cases / 4, $"Only {bound} sources of {cases} cases were bound.");
    }

    [Fact]
    public void The_generator_reports_and_never_throws()
    {
        int cases = FuzzedSchema.Cases(usual: 1000) / 10;
        for (int number = 0; number < cases; number++)
        {
            GeneratorRun run = new SchemaProject([.. FuzzedSchema.Files(number).Select(static file => (file.Path, file.Text))]).Run();

            Assert.True(run.Result.Exception is null, $"Case {number}: {run.Result.Exception}");
            Assert.All(run.Diagnostics, static diagnostic => Assert.StartsWith("FSC", diagnostic.Id, StringComparison.Ordinal));
        }
    }

    /// <summary>Binds the sources, but for those of the common file, unless it is that which is damaged.</summary>
    private void AssertCompiles(SchemaInput[] files, string description)
    {
        Compiler.Compilation compiled = SchemaCompiler.Compile(files, new("Acme"), TestContext.Current.CancellationToken);
        SyntaxTree[] emitted = [.. compiled.Files.Select(Parse)];
        if (!undamaged.TryAdd(files[0].Path, emitted) && emitted.SequenceEqual(undamaged[files[0].Path]))
        {
            return;
        }

        CSharpCompilation compilation = CSharpCompilation.Create("Fuzzed", emitted, SchemaProject.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        DiagnosticSeverity least = compiled.Problems.Count == 0 ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        foreach (SyntaxTree tree in files[0].Path == Common ? emitted : emitted.Except(undamaged[Common]))
        {
            bound++;
            string[] messages =
            [
                .. compilation.GetSemanticModel(tree).GetDiagnostics(null, TestContext.Current.CancellationToken)
                    .Where(diagnostic => diagnostic.Severity >= least)
                    .Select(static diagnostic => diagnostic.ToString()),
            ];
            Assert.True(messages.Length == 0, $"{description}:\n{string.Join('\n', messages)}");
        }
    }

    /// <summary>A damaged file's sources are thrown away; those of the others are the same each time.</summary>
    private SyntaxTree Parse(GeneratedFile file)
    {
        if (!trees.TryGetValue(file.Source, out SyntaxTree? tree))
        {
            tree = CSharpSyntaxTree.ParseText(file.Source, SchemaProject.ParseOptions, file.HintName, cancellationToken: TestContext.Current.CancellationToken);
            if (trees.Count < 5_000)
            {
                trees[file.Source] = tree;
            }
        }

        return tree;
    }
}
