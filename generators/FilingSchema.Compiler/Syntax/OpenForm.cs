namespace FilingSchema.Compiler.Syntax;

/// <summary>
/// That a file becomes no records, but a class that validates JSON as it is: any schema of JSON Schema 2020-12 can.
/// </summary>
/// <param name="AssertsFormats">Whether <c>format</c> asserts, even where the schema's <c>$schema</c> makes it an annotation.</param>
/// <param name="AllowsUnknownKeywords">Whether an unknown keyword is worth a warning only, as JSON Schema has it.</param>
public sealed record OpenForm(bool AssertsFormats = false, bool AllowsUnknownKeywords = false);
