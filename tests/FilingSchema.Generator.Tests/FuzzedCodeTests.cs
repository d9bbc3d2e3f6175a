using System.Collections.Concurrent;
using System.Globalization;
using FilingSchema.Compiler;
using FilingSchema.GeneratorTests.Harness;
using FilingSchema.Mistakes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FilingSchema.GeneratorTests;

/// <summary>However a schema is damaged, what is emitted compiles: without an error, and without a warning if nothing was reported.</summary>
public sealed class FuzzedCodeTests(ITestOutputHelper output)
{
    private const string Common = "common.yaml";
    private const int CasesPerBatch = 500;

    private static readonly SyntaxTree Friend = Parse("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Fuzzed\")]", "Friend.cs");

    private static readonly CSharpCompilationOptions Library = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("Fuzzed", null, [.. SchemaProject.References, Whole()], Library);

    private readonly ConcurrentDictionary<string, int> seen = new(StringComparer.Ordinal);
    private int bound;

    [Fact]
    public void What_is_emitted_for_a_damaged_schema_compiles()
    {
        int cases = FuzzedSchema.Cases(usual: 1_000);
        Parallel.For(0, (cases + CasesPerBatch - 1) / CasesPerBatch, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, batch =>
            AssertCompiles(Enumerable.Range(batch * CasesPerBatch, Math.Min(CasesPerBatch, cases - (batch * CasesPerBatch)))));

        output.WriteLine($"{cases} damaged schemas, {seen.Count} different outcomes, {bound} sources.");
        // Where all is refused nothing is shown.
        Assert.True(seen.Count >= cases / 8, $"Only {seen.Count} of {cases} cases were bound.");
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

    /// <summary>Binds what some cases come to, all in one go, each in a namespace of its own.</summary>
    private void AssertCompiles(IEnumerable<int> numbers)
    {
        var cases = new Dictionary<SyntaxTree, (int Number, bool IsWithoutProblem)>();
        foreach (int number in numbers)
        {
            Compiler.Compilation compiled = Compile(number, out string path);
            GeneratedFile[] emitted = [.. compiled.Files.Where(file => file.HintName.StartsWith("Fuzzed.", StringComparison.Ordinal))];
            if (emitted.Length == 0 || !seen.TryAdd($"{path}\n{string.Join('\n', emitted.Select(static file => file.Source))}", number))
            {
                continue;
            }

            string @namespace = string.Create(CultureInfo.InvariantCulture, $"Fuzzed{number}");
            foreach (GeneratedFile file in emitted)
            {
                string source = file.Source.Replace("global::Fuzzed.", $"global::{@namespace}.", StringComparison.Ordinal).Replace("namespace Fuzzed;", $"namespace {@namespace};", StringComparison.Ordinal);
                cases.Add(Parse(source, $"{@namespace}/{file.HintName}"), (number, compiled.Problems.Count == 0));
            }
        }

        Interlocked.Add(ref bound, cases.Count);
        string[] messages =
        [
            .. Empty.AddSyntaxTrees(cases.Keys).GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(diagnostic => diagnostic.Severity >= Least(diagnostic))
                .Take(20)
                .Select(diagnostic => $"Case {diagnostic.Location.SourceTree?.FilePath}: {diagnostic}"),
        ];
        Assert.True(messages.Length == 0, string.Join('\n', messages));

        DiagnosticSeverity Least(Diagnostic diagnostic) =>
            diagnostic.Location.SourceTree is { } tree && cases.TryGetValue(tree, out (int, bool IsWithoutProblem) found) && !found.IsWithoutProblem ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
    }

    private static Compiler.Compilation Compile(int number, out string path)
    {
        SchemaInput damaged = FuzzedSchema.File(number) with { Namespace = "Fuzzed" };
        path = damaged.Path;
        return SchemaCompiler.Compile(damaged.Path == Common ? [damaged] : [damaged, WholeCommon()], new("Acme"), TestContext.Current.CancellationToken);
    }

    /// <summary>What the file is compiled to that most others refer to, as an assembly: the same for each case that leaves it whole.</summary>
    private static PortableExecutableReference Whole()
    {
        GeneratedFile[] emitted = [.. SchemaCompiler.Compile([WholeCommon()], new("Acme")).Files];
        CSharpCompilation compilation = CSharpCompilation.Create("Whole", emitted.Select(static file => Parse(file.Source, file.HintName)).Append(Friend), SchemaProject.References, Library);
        using var stream = new MemoryStream();
        Assert.True(compilation.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private static SchemaInput WholeCommon() => new(Common, OfficialSchemas.All[Common], "Whole");

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, SchemaProject.ParseOptions, path, cancellationToken: TestContext.Current.CancellationToken);
}
