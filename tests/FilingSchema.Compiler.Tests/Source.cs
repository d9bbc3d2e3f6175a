using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Tests;

/// <summary>Reads schemas that are written in a test.</summary>
internal static class Source
{
    public static SchemaFile Read(string text, string path = "schemas/guidance.yaml") =>
        SchemaReader.Read(path, text, open: null, TestContext.Current.CancellationToken);

    /// <summary>The schema of a text that has nothing wrong with it.</summary>
    public static Schema ReadRight(string text)
    {
        SchemaFile file = Read(text);
        Assert.Empty(file.Problems.Select(static problem => problem.ToString()));
        return file.Root!;
    }

    /// <summary>What is wrong, in the order of the text: <c>FSC1101 2:1</c>, counted from one.</summary>
    public static IReadOnlyList<string> Places(string text) =>
        [.. Read(text).Problems.Select(static problem => $"{problem.Rule.Id} {problem.Start.Line + 1}:{problem.Start.Character + 1}")];

    /// <summary>The one thing that is wrong.</summary>
    public static Problem Problem(string text) => Assert.Single(Read(text).Problems);

    /// <summary>What the one problem marks.</summary>
    public static string Marked(string text)
    {
        Problem problem = Problem(text);
        return text.Substring(problem.Span.Start, problem.Span.Length);
    }

    /// <summary>Compiles schemas that are written in a test.</summary>
    public static Compilation Compile(params (string Path, string Text)[] files) => SchemaCompiler.Compile(
        files.Select(static file => new SchemaInput(file.Path, file.Text)),
        new("Acme"),
        TestContext.Current.CancellationToken);

    /// <summary>What some files declare.</summary>
    public static IReadOnlyList<FileExports> Declare(params (string Path, string Text)[] files) =>
        [.. files.Select(static file => SchemaCompiler.Declare(Read(file.Text, file.Path), "Acme"))];
}
