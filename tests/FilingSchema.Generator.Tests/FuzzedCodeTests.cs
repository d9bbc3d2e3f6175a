using FilingSchema.Compiler;
using FilingSchema.GeneratorTests.Harness;
using FilingSchema.Mistakes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FilingSchema.GeneratorTests;

/// <summary>However a schema is damaged, what is emitted is C#.</summary>
public sealed class FuzzedCodeTests
{
    [Fact]
    public void What_is_emitted_for_a_damaged_schema_has_no_syntax_error()
    {
        int cases = FuzzedSchema.Cases(usual: 300);
        int emitted = 0;
        for (int number = 0; number < cases; number++)
        {
            string path = FuzzedSchema.File(number).Path;
            foreach (GeneratedFile file in SchemaCompiler.Compile([FuzzedSchema.File(number)], new("Acme"), TestContext.Current.CancellationToken).Files)
            {
                emitted++;
                SyntaxTree tree = CSharpSyntaxTree.ParseText(file.Source, SchemaProject.ParseOptions, cancellationToken: TestContext.Current.CancellationToken);
                string[] errors =
                [
                    .. tree.GetDiagnostics(TestContext.Current.CancellationToken)
                        .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                        .Select(static diagnostic => diagnostic.ToString()),
                ];
                Assert.True(errors.Length == 0, $"Case {number}, {path}, {file.HintName}: {string.Join('\n', errors)}");
            }
        }

        // Where all is refused nothing is shown.
        Assert.True(emitted >= cases / 4, $"Only {emitted} sources came of {cases} cases.");
    }
}
