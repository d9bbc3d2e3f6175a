using FilingSchema.Compiler;
using FilingSchema.Compiler.Collections;

namespace FilingSchema.Cli.Schemas;

/// <summary>A schema file: what the compiler sees of it, and the path by which the user knows it.</summary>
/// <param name="Path">The path as the command line has it.</param>
/// <param name="Input">What the compiler sees; its path names no folder of this machine, since generated code carries it.</param>
internal sealed record SchemaSource(string Path, SchemaInput Input)
{
    /// <summary>Compiles schemas together. Problems have the paths of the command line.</summary>
    public static Compilation Compile(IReadOnlyList<SchemaSource> sources, string rootNamespace, CancellationToken cancellationToken)
    {
        Compilation compilation = SchemaCompiler.Compile(
            sources.Select(static source => source.Input), new CompilerOptions(rootNamespace), cancellationToken);
        Dictionary<string, string> shown = sources.ToDictionary(
            static source => source.Input.Path, static source => source.Path, StringComparer.Ordinal);
        return compilation with
        {
            Problems = compilation.Problems.Select(problem => problem with { Path = shown[problem.Path] }).ToEquatableArray(),
        };
    }
}
