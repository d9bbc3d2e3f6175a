using FilingSchema.Compiler.Binding;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Emitting;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler;

/// <summary>The whole story of a compilation: read each file, declare its types, link them, bind each file, print each type.</summary>
/// <remarks>The generator runs the same steps, each remembered for itself; this is the way of the command line and of tests.</remarks>
public static class SchemaCompiler
{
    /// <summary>Reads a file.</summary>
    public static SchemaFile Read(SchemaInput input, CancellationToken cancellationToken) =>
        SchemaReader.Read(input.Path, input.Text, input.Open, cancellationToken);

    /// <summary>Names the types that a file declares.</summary>
    public static FileExports Declare(SchemaFile file, string @namespace) => Declarer.Declare(file, @namespace);

    /// <summary>The namespace that types get where a project, or who compiles, calls it so: the name itself if C# takes it.</summary>
    public static string NamespaceOf(string name) => CSharpName.Namespace(name);

    /// <summary>Links what all files declare.</summary>
    public static SymbolTable Link(IEnumerable<FileExports> exports) => new(exports);

    /// <summary>Decides everything about a file's types, against the slice of the table that it refers to.</summary>
    public static BoundFile Bind(SchemaFile file, FileExports exports, Imports imports, CancellationToken cancellationToken) =>
        Binder.Bind(file, exports, imports, cancellationToken);

    /// <summary>Compiles some files. Their order does not matter; a file that is wrong does not take the others' types away.</summary>
    public static Compilation Compile(IEnumerable<SchemaInput> inputs, CompilerOptions options, CancellationToken cancellationToken = default)
    {
        var files = inputs
            .OrderBy(static input => input.Path, StringComparer.Ordinal)
            .Select(input => (File: Read(input, cancellationToken), Namespace: input.Namespace ?? options.RootNamespace))
            .Select(static read => (read.File, Exports: Declare(read.File, read.Namespace)))
            .ToList();
        SymbolTable table = Link(files.Select(static file => file.Exports));
        var bound = files.Select(file => Bind(file.File, file.Exports, Imports.Of(file.Exports, table), cancellationToken)).ToList();
        return new(
            bound.SelectMany(static file => file.Types).Select(static type => SourceEmitter.Emit(type)).ToEquatableArray(),
            bound.SelectMany(static file => file.Problems).ToEquatableArray());
    }
}

/// <summary>A schema file.</summary>
/// <param name="Path">Its path with forward slashes, by which other files refer to it and problems name it; it may be a URI.</param>
/// <param name="Text">Its text, YAML or JSON.</param>
/// <param name="Namespace">The namespace of its types, if it is not the root namespace; the file's own <c>x-csharp</c> wins.</param>
/// <param name="Open">If it is to become a class that validates JSON as it is, instead of records: how.</param>
public sealed record SchemaInput(string Path, string Text, string? Namespace = null, OpenForm? Open = null);

/// <summary>What holds for all files of a compilation.</summary>
/// <param name="RootNamespace">The namespace of types whose file names none.</param>
public sealed record CompilerOptions(string RootNamespace);

/// <summary>What came of a compilation.</summary>
/// <param name="Files">The C# sources, one a type.</param>
/// <param name="Problems">What is wrong, by file, in the order of the text.</param>
public sealed record Compilation(EquatableArray<GeneratedFile> Files, EquatableArray<Problem> Problems);

/// <summary>A C# source.</summary>
/// <param name="HintName">Its file name: <c>{Namespace}.{Type}.g.cs</c>.</param>
/// <param name="Source">Its text.</param>
public sealed record GeneratedFile(string HintName, string Source);
