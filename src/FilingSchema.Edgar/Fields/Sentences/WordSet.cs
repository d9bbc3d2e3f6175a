namespace FilingSchema.Edgar;

/// <summary>The words that fit at one place of a sentence.</summary>
internal sealed class WordSet
{
    private readonly HashSet<int> words = [];
    private readonly List<string> beginnings = [];
    private readonly List<string> endings = [];

    public WordSet(IEnumerable<string> texts, SentenceVocabulary vocabulary)
    {
        foreach (string text in texts)
        {
            if (text[^1] == '*')
                beginnings.Add(text[..^1]);
            else if (text[0] == '*')
                endings.Add(text[1..]);
            else
                words.Add(vocabulary.Add(text));
        }
    }

    /// <summary>Whether a token is one of the words.</summary>
    public bool Has(SentenceText text, int index)
    {
        SentenceToken token = text[index];
        return (token.Word >= 0 && words.Contains(token.Word))
            || ((beginnings.Count > 0 || endings.Count > 0) && !token.Is(TokenForm.Mark) && HasPart(text.Span(index)));
    }

    private bool HasPart(ReadOnlySpan<char> word)
    {
        foreach (string beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        foreach (string ending in endings)
        {
            if (word.Length > ending.Length && EndsWith(word, ending))
                return true;
        }
        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string ending)
    {
        int offset = word.Length - ending.Length;
        for (int i = 0; i < ending.Length; i++)
        {
            if (char.ToLowerInvariant(SentenceText.Plain(word[offset + i])) != char.ToLowerInvariant(SentenceText.Plain(ending[i])))
                return false;
        }
        return true;
    }
}
