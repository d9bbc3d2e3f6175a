namespace FilingSchema.Edgar;

/// <summary>A stretch of a text that no sentence reaches beyond, and what stands in it.</summary>
/// <param name="text">The text.</param>
/// <param name="start">The token that it begins with.</param>
/// <param name="vocabulary">The words that count.</param>
internal sealed class SentenceClause(SentenceText text, int start, SentenceVocabulary vocabulary)
{
    // A bit for each word of the vocabulary.
    private readonly ulong[] words = new ulong[(vocabulary.Count + 63) >> 6];
    private TokenForm forms;

    /// <summary>The token that it begins with.</summary>
    public int Start { get; } = start;

    /// <summary>The token behind it.</summary>
    public int End { get; private set; } = start;

    /// <summary>Takes the token in that stands behind it.</summary>
    public void Add(SentenceToken token)
    {
        End++;
        forms |= token.Form;
        if (token.Word >= 0)
            words[token.Word >> 6] |= 1UL << (token.Word & 63);
    }

    /// <summary>Whether a token is written in one of some ways.</summary>
    public bool Has(TokenForm any) => (forms & any) != 0;

    /// <summary>Whether one of some words stands in it.</summary>
    public bool Has(WordSet any)
    {
        if (any.HasAny(words))
            return true;
        for (int i = Start; any.HasParts && i < End; i++)
        {
            if (any.Has(text, i))
                return true;
        }
        return false;
    }
}
