namespace FilingSchema.Sentences;

/// <summary>A sentence, or a phrase of one, that has been read.</summary>
/// <param name="Node">What it says, its phrases put in.</param>
/// <param name="Length">How many characters it has, its phrases put in.</param>
/// <param name="Depth">How deeply its parts are nested.</param>
/// <param name="Phrases">The names of the phrases in it, one for each place.</param>
/// <param name="Mistakes">What is wrong with it.</param>
internal sealed record ParsedSentence(SentenceNode Node, long Length, int Depth, IReadOnlyList<string> Phrases, IReadOnlyList<SentenceMistake> Mistakes)
{
    /// <summary>Whether nothing is wrong with it and its phrases.</summary>
    public bool IsSound { get; init; }
}
