using System.Globalization;
using FilingSchema.Compiler;
using FilingSchema.GeneratorTests.Harness;
using FilingSchema.Mistakes;
using Microsoft.CodeAnalysis;

namespace FilingSchema.GeneratorTests;

/// <summary>A build says of a mistake what the compiler says of it: the rule, the file, the place and the message.</summary>
public sealed class MistakeParityTests
{
    public static TheoryData<string> Names => [.. AllMistakes.List.Select(static mistake => mistake.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_generator_says_what_the_compiler_says(string name)
    {
        (Dictionary<string, string> files, _) = AllMistakes.Named(name).Make(OfficialSchemas.All);

        GeneratorRun run = new SchemaProject([.. files.Select(static file => (file.Key, file.Value))]).Run();

        string[] expected =
        [
            .. SchemaCompiler.Compile(files.Select(static file => new SchemaInput(file.Key, file.Value)), new("Acme"), TestContext.Current.CancellationToken)
                .Problems.Select(static problem => problem.ToString()).Order(StringComparer.Ordinal),
        ];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, run.Diagnostics.Select(Describe).Order(StringComparer.Ordinal));
    }

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{span.Path[SchemaFileText.Folder.Length..]}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): error {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
