using FilingSchema.Compiler;
using FilingSchema.Compiler.Binding;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Emitting;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Generator;

/// <summary>A file that was read for itself.</summary>
internal sealed record DeclaredFile(SchemaText Text, SchemaFile File, FileExports Exports)
{
    public static DeclaredFile Of(SchemaText text, CancellationToken cancellationToken)
    {
        SchemaFile file = SchemaCompiler.Read(text.Input, cancellationToken);
        if (!text.IsReadable)
        {
            var problems = new ProblemBag(file.Map);
            problems.Add(Rules.UnreadableFile, string.Empty);
            file = file with { Problems = problems.ToProblems() };
        }

        return new(text, file, SchemaCompiler.Declare(file, text.Input.Namespace ?? string.Empty));
    }
}

/// <summary>A file, and what it can see of the others.</summary>
internal sealed record LinkedFile(DeclaredFile Declared, Imports Imports)
{
    public static LinkedFile Of(DeclaredFile file, SymbolTable table, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(file, Imports.Of(file.Exports, table));
    }
}

/// <summary>A type, and where it stands.</summary>
internal sealed record PlacedType(TypeModel Model, TypeLines Lines)
{
    public GeneratedFile Print(bool isMarked, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return SourceEmitter.Emit(Model, Lines, isMarked);
    }
}

/// <summary>What came of a file: its types and its problems.</summary>
internal sealed record BoundSchema(EquatableArray<PlacedType> Types, EquatableArray<FileProblem> Problems)
{
    public static BoundSchema Of(LinkedFile file, CancellationToken cancellationToken)
    {
        DeclaredFile declared = file.Declared;
        BoundFile bound = SchemaCompiler.Bind(declared.File, declared.Exports, file.Imports, cancellationToken);
        return new(
            bound.Types.Select(type => new PlacedType(type, TypeLines.Of(type, declared.File.Map))).ToEquatableArray(),
            bound.Problems.Select(problem => new FileProblem(problem, declared.Text.FullPath)).ToEquatableArray());
    }
}
