namespace FilingSchema.Sentences;

/// <summary>What is wrong with a sentence, and where in its text.</summary>
/// <param name="Start">The first character.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record SentenceMistake(int Start, int Length, string Message);
