using System.Reflection;
using FilingSchema.Compiler;
using FilingSchema.GeneratorTests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace FilingSchema.GeneratorTests.JsonSchemaSuite;

/// <summary>Emitted C# as an assembly in this process.</summary>
internal static class EmittedAssembly
{
    /// <summary>Compiles some sources; a warning fails the test.</summary>
    public static Assembly Of(IEnumerable<GeneratedFile> files)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Emitted" + Guid.NewGuid().ToString("N"),
            files.Select(static file => CSharpSyntaxTree.ParseText(file.Source, SchemaProject.ParseOptions, file.HintName)),
            SchemaProject.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        EmitResult result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        string[] messages = [.. result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(20).Select(static diagnostic => diagnostic.ToString())];
        Assert.True(messages.Length == 0, string.Join('\n', messages));
        return Assembly.Load(stream.ToArray());
    }
}
