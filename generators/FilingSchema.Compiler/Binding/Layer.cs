using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>A schema and the file that it stands in: one of the layers that together say what a value is.</summary>
/// <param name="Path">The file.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Owner">The record that <c>allOf</c> took the schema from, if it is a member of another record.</param>
internal readonly record struct Layer(string Path, Schema Schema, TypeSymbol? Owner = null)
{
    /// <summary>The schema's place.</summary>
    public Reference Place => new(Path, Schema.Pointer);

    /// <summary>A part of the schema, in the same file.</summary>
    public Layer Part(Schema part) => this with { Schema = part };
}
