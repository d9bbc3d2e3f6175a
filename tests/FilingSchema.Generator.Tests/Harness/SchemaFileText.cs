using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FilingSchema.GeneratorTests.Harness;

/// <summary>A schema file in memory, in the project's folder.</summary>
internal sealed class SchemaFileText(string path, string text) : AdditionalText
{
    public const string Folder = "/project/";

    public override string Path { get; } = Folder + path;

    public string Text => text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
