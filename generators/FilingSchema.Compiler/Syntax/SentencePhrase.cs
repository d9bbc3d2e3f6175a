namespace FilingSchema.Compiler.Syntax;

/// <summary>A phrase that sentences share.</summary>
/// <param name="Name">How they name it.</param>
/// <param name="Text">What stands for it.</param>
public sealed record SentencePhrase(string Name, string Text);
