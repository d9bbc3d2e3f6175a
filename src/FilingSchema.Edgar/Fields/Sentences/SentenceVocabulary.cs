namespace FilingSchema.Edgar;

/// <summary>The words that a set of sentences knows, numbered. Case does not count, nor which apostrophe or hyphen was taken.</summary>
internal sealed class SentenceVocabulary
{
    private const int LongestWord = 64;

    private readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public SentenceVocabulary() => lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many words it has.</summary>
    public int Count => numbers.Count;

    /// <summary>The number of a word; a new one for a new word.</summary>
    public int Add(string word)
    {
        word = word.Replace('\u2019', '\'');
        if (!numbers.TryGetValue(word, out int number))
            numbers.Add(word, number = numbers.Count);
        return number;
    }

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return -1;
        if (!word.ContainsAny('\u2019', '\u2010', '\u2011'))
            return lookup.TryGetValue(word, out int number) ? number : -1;
        Span<char> plain = stackalloc char[word.Length];
        word.Replace(plain, '\u2019', '\'');
        plain.Replace('\u2010', '-');
        plain.Replace('\u2011', '-');
        return lookup.TryGetValue(plain, out int found) ? found : -1;
    }
}
