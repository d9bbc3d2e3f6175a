using FilingSchema.Compiler;
using FilingSchema.Mistakes;

namespace FilingSchema.Cli.Tests;

/// <summary><c>check</c> says of a mistake what the compiler says of it: the rule, the file, the place and the message.</summary>
public class MistakeParityTests
{
    public static TheoryData<string> Names => [.. AllMistakes.List.Select(static mistake => mistake.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Check_says_what_the_compiler_says(string name)
    {
        (Dictionary<string, string> files, _) = AllMistakes.Named(name).Make(OfficialSchemas.All);
        using TemporaryFolder folder = new();
        foreach ((string path, string text) in files)
            folder.Write(path, text);

        CommandLineRun run = await CommandLineRun.Of("check", folder.Path, "--namespace", "Acme");

        string[] expected =
        [
            .. SchemaCompiler.Compile(files.Select(static file => new SchemaInput(file.Key, file.Value)), new CompilerOptions("Acme"), TestContext.Current.CancellationToken)
                .Problems.Select(problem => Path.Combine(folder.Path, problem.ToString())),
        ];
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), run.Output.TrimEnd('\n').Split('\n')[..^1].Order(StringComparer.Ordinal));
    }
}
