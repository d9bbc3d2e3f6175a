using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FilingSchema.GeneratorTests.Harness;

/// <summary>A schema file in memory, in the project's folder.</summary>
/// <param name="path">Its path below the folder.</param>
/// <param name="text">Its text, or <see langword="null"/> if it cannot be read.</param>
internal sealed class SchemaFileText(string path, string? text) : AdditionalText
{
    public const string Folder = "/project/";

    public override string Path { get; } = Folder + path;

    public string Text => text ?? string.Empty;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text, Encoding.UTF8);
}
