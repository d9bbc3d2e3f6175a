namespace FilingSchema.Edgar;

/// <summary>The words that a set of sentences knows, numbered. Case does not count, nor which apostrophe or hyphen was taken.</summary>
/// <remarks>Every word of a text is asked for, so they are chained by a hash of their plain letters.</remarks>
internal sealed class SentenceVocabulary
{
    private const int Chains = 1024;

    private readonly List<(string Word, int Next)> words = [];
    private readonly int[] chains = new int[Chains];

    public SentenceVocabulary() => chains.AsSpan().Fill(-1);

    /// <summary>How many words it has.</summary>
    public int Count => words.Count;

    /// <summary>The number of a word; a new one for a new word.</summary>
    public int Add(string word)
    {
        if (Find(word) is >= 0 and int known)
            return known;
        ref int chain = ref ChainOf(word);
        words.Add((word, chain));
        return chain = words.Count - 1;
    }

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        int at = ChainOf(word);
        while (at >= 0 && !AreSame(word, words[at].Word))
            at = words[at].Next;
        return at;
    }

    private ref int ChainOf(ReadOnlySpan<char> word)
    {
        uint hash = 0;
        foreach (char letter in word)
            hash = (hash * 31) + Plain(letter);
        return ref chains[(hash ^ (hash >> 10)) % Chains];
    }

    private static bool AreSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length != other.Length)
            return false;
        for (int i = 0; i < one.Length; i++)
        {
            if (Plain(one[i]) != Plain(other[i]))
                return false;
        }
        return true;
    }

    private static char Plain(char letter) => letter is '\u2010' or '\u2011' ? '-' : Words.ToSmall(letter);
}
