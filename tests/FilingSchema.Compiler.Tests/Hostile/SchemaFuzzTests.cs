using System.Diagnostics;
using FilingSchema.Mistakes;

namespace FilingSchema.Compiler.Tests.Hostile;

/// <summary>However a schema is damaged, compiling it ends soon, throws nothing, and every problem lies within the text.</summary>
public sealed class SchemaFuzzTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    [Fact]
    public void A_damaged_schema_is_compiled_or_has_problems_within_it()
    {
        int cases = FuzzedSchema.Cases(usual: 500);
        for (int number = 0; number < cases; number++)
        {
            Try(number);
        }
    }

    private static void Try(int number)
    {
        SchemaInput[] files = FuzzedSchema.Files(number);
        var watch = Stopwatch.StartNew();
        Compilation? compilation = null;
        Exception? thrown = Record.Exception(() => compilation = SchemaCompiler.Compile(files, new("Acme"), TestContext.Current.CancellationToken));

        Assert.True(thrown is null, $"Case {number} throws: {thrown}");
        // What takes long once may have waited for the processor.
        for (int again = 0; again < 3 && watch.Elapsed >= Limit; again++)
        {
            watch.Restart();
            SchemaCompiler.Compile(files, new("Acme"), TestContext.Current.CancellationToken);
        }

        Assert.True(watch.Elapsed < Limit, $"Case {number} takes {watch.Elapsed}.");
        Assert.True(
            compilation!.Problems.Count > 0 || SchemaCompiler.Read(files[0], TestContext.Current.CancellationToken).Root is not null,
            $"Case {number} has neither a schema nor a problem: {files[0].Text}");
        Assert.All(compilation.Problems, problem =>
        {
            string text = files.Single(file => file.Path == problem.Path).Text;
            Assert.True(
                problem.Span is { Start: >= 0, Length: >= 0 } && problem.Span.End <= text.Length && !string.IsNullOrWhiteSpace(problem.Message),
                $"Case {number}: {problem} lies outside of the text.");
        });
    }
}
