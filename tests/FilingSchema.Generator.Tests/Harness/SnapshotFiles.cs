using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace FilingSchema.GeneratorTests.Harness;

/// <summary>A run as the files that Verify.SourceGenerators would write: one for each source, one for the diagnostics if there are any.</summary>
internal static class SnapshotFiles
{
    /// <summary>The ends of the file names, from <c>#</c> or <c>.</c> on, and the texts.</summary>
    public static IEnumerable<(string Suffix, string Text)> Of(GeneratorRun run)
    {
        foreach (GeneratedSourceResult source in run.Result.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(source.HintName);
            yield return ($"#{name}.verified.cs", $"//HintName: {source.HintName}\n{source.SourceText}");
        }

        if (run.Diagnostics.Length > 0)
        {
            yield return (".verified.txt", Describe(run.Diagnostics));
        }
    }

    private static string Describe(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder("{\n  Diagnostics: [\n");
        text.AppendJoin(",\n", diagnostics.Select(Describe));
        return text.Append("\n  ]\n}").ToString();
    }

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        DiagnosticDescriptor rule = diagnostic.Descriptor;
        return $$"""
                {
                  Location: {{span.Path.Replace('/', '\\')}}: ({{span.StartLinePosition}})-({{span.EndLinePosition}}),
                  Message: {{diagnostic.GetMessage(CultureInfo.InvariantCulture)}},
                  Severity: {{diagnostic.Severity}},
                  Descriptor: {
                    Id: {{rule.Id}},
                    Title: {{rule.Title.ToString(CultureInfo.InvariantCulture)}},
                    Description: {{rule.Description.ToString(CultureInfo.InvariantCulture)}},
                    HelpLink: {{rule.HelpLinkUri}},
                    MessageFormat: {{rule.MessageFormat.ToString(CultureInfo.InvariantCulture)}},
                    Category: {{rule.Category}},
                    DefaultSeverity: {{rule.DefaultSeverity}},
                    IsEnabledByDefault: {{(rule.IsEnabledByDefault ? "true" : "false")}}
                  }
                }
            """;
    }
}
