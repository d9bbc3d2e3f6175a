using System.Collections.Immutable;
using FilingSchema.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FilingSchema.GeneratorTests.Harness;

/// <summary>What a run of the generator made, and which of its steps ran again.</summary>
internal sealed class GeneratorRun(GeneratorDriver driver, CSharpCompilation compilation)
{
    public GeneratorDriver Driver => driver;

    public GeneratorRunResult Result { get; } = driver.GetRunResult().Results.Single();

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public IEnumerable<string> HintNames => Result.GeneratedSources.Select(static source => source.HintName).Order(StringComparer.Ordinal);

    public string this[string hintName] => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>Shows the errors and warnings of the project with the generated code in it, if there are any.</summary>
    public void AssertCompiles()
    {
        string[] messages = [.. CompilerMessages];
        Assert.True(messages.Length == 0, string.Join('\n', messages));
    }

    private IEnumerable<string> CompilerMessages => compilation.GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(static diagnostic => diagnostic.ToString());

    /// <summary>How often a step had each outcome: <c>Bind: 1 Modified, 49 Cached</c>.</summary>
    public string Reasons(string step) =>
        !Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs)
            ? "none"
            : string.Join(", ", runs
                .SelectMany(static run => run.Outputs)
                .GroupBy(static output => output.Reason)
                .OrderBy(static group => group.Key.ToString(), StringComparer.Ordinal)
                .Select(static group => $"{group.Count()} {group.Key}"));

    /// <summary>The outcomes of all steps, one a line.</summary>
    public string AllReasons() => string.Join('\n', AllSteps.Select(step => $"{step}: {Reasons(step)}"));

    private static readonly string[] AllSteps =
    [
        StepNames.Text, StepNames.Read, StepNames.Exports, StepNames.Link, StepNames.Imports,
        StepNames.Bind, StepNames.Types, StepNames.Emit, StepNames.Problems,
    ];
}
