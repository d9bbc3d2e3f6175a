using FilingSchema.Compiler;
using FilingSchema.Compiler.Binding;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
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
internal sealed record LinkedFile(DeclaredFile Declared, Imports Imports);

/// <summary>What came of a file.</summary>
internal sealed record BoundSchema(BoundFile Bound, string FullPath)
{
    public EquatableArray<FileProblem> Problems => Bound.Problems.Select(problem => new FileProblem(problem, FullPath)).ToEquatableArray();

    public static BoundSchema Of(LinkedFile file, CancellationToken cancellationToken) => new(
        SchemaCompiler.Bind(file.Declared.File, file.Declared.Exports, file.Imports, cancellationToken),
        file.Declared.Text.FullPath);
}
