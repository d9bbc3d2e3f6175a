using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Problems;

namespace FilingSchema.Compiler.Syntax;

/// <summary>A schema file that was read.</summary>
/// <param name="Path">Its path, normalised: forward slashes, as it is named in problems and in references between files.</param>
/// <param name="Root">The schema, or <see langword="null"/> if the text could not be read as one.</param>
/// <param name="Map">Where each keyword stands.</param>
/// <param name="Open">How its open form is made, if it is to have one instead of records.</param>
/// <param name="Problems">What is wrong with its syntax.</param>
public sealed record SchemaFile(string Path, Schema? Root, SourceMap Map, OpenForm? Open, EquatableArray<Problem> Problems);
