namespace FilingSchema.Compiler.Text;

/// <summary>A place in a text by line and character, both counted from zero as the C# compiler does.</summary>
/// <param name="Line">The line, from zero.</param>
/// <param name="Character">The UTF-16 code unit within the line, from zero.</param>
public readonly record struct LinePosition(int Line, int Character);
