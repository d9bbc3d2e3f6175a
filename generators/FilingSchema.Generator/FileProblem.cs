using System.Collections.Concurrent;
using FilingSchema.Compiler.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FilingSchema.Generator;

/// <summary>A problem and the file on disk that has it.</summary>
internal sealed record FileProblem(Problem Problem, string FullPath)
{
    /// <summary>The diagnostic, at the problem's place in the schema file.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptors.Of(Problem.Rule),
        Location.Create(
            FullPath,
            new Microsoft.CodeAnalysis.Text.TextSpan(Problem.Span.Start, Problem.Span.Length),
            new LinePositionSpan(Roslyn(Problem.Start), Roslyn(Problem.End))),
        [.. Problem.Arguments]);

    private static Microsoft.CodeAnalysis.Text.LinePosition Roslyn(Compiler.Text.LinePosition position) => new(position.Line, position.Character);

    /// <summary>A descriptor for each rule of the compiler's catalogue, made once: the host compares them by reference.</summary>
    /// <remarks>None can be silenced: what a schema says would be lost without a word.</remarks>
    private static class Descriptors
    {
        private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> ById = new(StringComparer.Ordinal);

        public static DiagnosticDescriptor Of(Rule rule) => ById.GetOrAdd(rule.Id, _ => new(
            rule.Id,
            rule.Title,
            rule.MessageFormat,
            category: "FilingSchema",
            DiagnosticSeverity.Error,
            isEnabledByDefault: true,
            rule.Description,
            rule.HelpLink,
            WellKnownDiagnosticTags.NotConfigurable));
    }
}
