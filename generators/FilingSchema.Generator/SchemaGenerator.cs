using System.Text;
using FilingSchema.Compiler;
using FilingSchema.Compiler.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FilingSchema.Generator;

/// <summary>
/// Compiles the schema files of a project to C#. Each step is remembered for each file or type: an edit runs again what
/// depends on it, and an edit of C# code nothing at all.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The schema files among all additional files, with their text.
        IncrementalValuesProvider<SchemaText> texts = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => SchemaText.IsSchema(pair.Left, pair.Right))
            .Select(static (pair, cancellationToken) => SchemaText.Of(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(StepNames.Text);

        // Each file for itself: its syntax, and the types that it declares.
        IncrementalValuesProvider<DeclaredFile> files = texts
            .Select(static (text, cancellationToken) => DeclaredFile.Of(text, cancellationToken))
            .WithTrackingName(StepNames.Read);

        // What all files declare. Nothing here has a place in a text or a word of docs, so few edits change it.
        IncrementalValueProvider<SymbolTable> table = files
            .Select(static (file, _) => file.Exports)
            .WithTrackingName(StepNames.Exports)
            .Collect()
            .Select(static (exports, _) => SchemaCompiler.Link(exports))
            .WithTrackingName(StepNames.Link);

        // Each file with the slice of the table that it refers to; it is bound again only if one of them changed.
        IncrementalValuesProvider<BoundSchema> bound = files
            .Combine(table)
            .Select(static (pair, cancellationToken) => LinkedFile.Of(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(StepNames.Imports)
            .Select(static (file, cancellationToken) => BoundSchema.Of(file, cancellationToken))
            .WithTrackingName(StepNames.Bind);

        // Models become source. Only a test of ours turns the mark of generated code off, so that analyzers judge it.
        IncrementalValueProvider<bool> isMarked = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => !options.GlobalOptions.TryGetValue("build_property.FilingSchemaGeneratedCodeMarkers", out string? value) || value != "false");
        IncrementalValuesProvider<GeneratedFile> sources = bound
            .SelectMany(static (file, _) => file.Types)
            .WithTrackingName(StepNames.Types)
            .Combine(isMarked)
            .Select(static (pair, cancellationToken) => pair.Left.Print(pair.Right, cancellationToken))
            .WithTrackingName(StepNames.Emit);
        context.RegisterSourceOutput(sources, static (output, file) => output.AddSource(file.HintName, SourceText.From(file.Source, Encoding.UTF8)));

        // and problems become diagnostics.
        IncrementalValuesProvider<FileProblem> problems = bound
            .SelectMany(static (file, _) => file.Problems)
            .WithTrackingName(StepNames.Problems);
        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
    }
}
