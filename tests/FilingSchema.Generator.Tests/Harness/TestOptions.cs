using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FilingSchema.GeneratorTests.Harness;

/// <summary>What MSBuild would tell the generator of the project and its files.</summary>
internal sealed class TestOptions(string rootNamespace = "Acme") : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new()
    {
        ["build_property.RootNamespace"] = rootNamespace,
        ["build_property.ProjectDir"] = SchemaFileText.Folder,
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile.Path.EndsWith(".txt", StringComparison.Ordinal)
            ? Options.None
            : new Options(new()
            {
                ["build_metadata.AdditionalFiles.SourceItemGroup"] = "FilingSchema",
                ["build_metadata.AdditionalFiles.Open"] = textFile.Path.Contains("/open/", StringComparison.Ordinal) ? "true" : textFile.Path.Contains("/Open/", StringComparison.Ordinal) ? "True" : string.Empty,
            });

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Options None { get; } = new([]);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
