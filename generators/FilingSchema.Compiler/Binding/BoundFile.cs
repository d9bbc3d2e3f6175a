using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Problems;

namespace FilingSchema.Compiler.Binding;

/// <summary>What came of a file: its types, and what is wrong with it.</summary>
/// <param name="Types">The types, in the order of the file.</param>
/// <param name="Problems">What is wrong, in the order of the text: the problems of reading it among them.</param>
public sealed record BoundFile(EquatableArray<TypeModel> Types, EquatableArray<Problem> Problems);
