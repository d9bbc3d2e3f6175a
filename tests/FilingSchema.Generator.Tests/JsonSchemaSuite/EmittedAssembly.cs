using System.Reflection;
using System.Runtime.Loader;
using FilingSchema.Compiler;
using FilingSchema.GeneratorTests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace FilingSchema.GeneratorTests.JsonSchemaSuite;

/// <summary>Emitted C# as an assembly in this process, which stays to its end.</summary>
/// <remarks>
/// Not collectible: with assemblies being unloaded while others ran, under a garbage collection every 30 ms, a static property
/// of a type in use was <see langword="null"/> after some ten minutes. A million values take two hundred assemblies.
/// </remarks>
internal static class EmittedAssembly
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Emitted",
        null,
        SchemaProject.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));

    /// <summary>Compiles some sources; a warning fails the test.</summary>
    public static Assembly Of(IEnumerable<GeneratedFile> files)
    {
        // Under the same name, so that what is known of the references is used again: to learn it takes longer than to compile a schema.
        CSharpCompilation compilation = Empty.AddSyntaxTrees(files.Select(static file => CSharpSyntaxTree.ParseText(file.Source, SchemaProject.ParseOptions, file.HintName)));
        using var stream = new MemoryStream();
        EmitResult result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        string[] messages = [.. result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(20).Select(static diagnostic => diagnostic.ToString())];
        Assert.True(messages.Length == 0, string.Join('\n', messages));
        stream.Position = 0;
        return new AssemblyLoadContext(null).LoadFromStream(stream);
    }
}
