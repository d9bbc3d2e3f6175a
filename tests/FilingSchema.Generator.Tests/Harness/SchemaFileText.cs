using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FilingSchema.GeneratorTests.Harness;

/// <summary>A schema file in memory, in the project's folder or another.</summary>
/// <param name="path">Its path below the folder.</param>
/// <param name="text">Its text, or <see langword="null"/> if it cannot be read.</param>
/// <param name="folder">The folder.</param>
internal sealed class SchemaFileText(string path, string? text, string folder = SchemaFileText.Folder) : AdditionalText
{
    public const string Folder = "/project/";

    public override string Path { get; } = folder + path;

    public string Text => text ?? string.Empty;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text, Encoding.UTF8);
}
