namespace FilingSchema.Edgar;

/// <summary>The first words of what is looked for, to tell at a glance where none of it can begin.</summary>
internal sealed class FirstWords
{
    private readonly string[] words;

    // For each letter and digit, whether a word begins with it.
    private readonly bool[] beginnings = new bool[128];

    public FirstWords(IEnumerable<string[]> texts)
    {
        words = [.. texts.Where(static text => text.Length > 0).Select(static text => text[0]).Distinct()];
        foreach (string word in words.Where(static word => word[0] < 128))
            beginnings[word[0]] = true;
    }

    /// <summary>Whether a word of a document is one of them.</summary>
    public bool Has(ReadOnlySpan<char> word)
    {
        // A slip in the first letter is forgiven to long words alone.
        if (word.Length < Words.LongestWithoutSlip && Words.ToSmall(word[0]) is < (char)128 and var first && !beginnings[first])
            return false;
        foreach (string known in words)
        {
            if (Words.IsSame(word, known))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word of a document is one of them or begins with the letter of one.</summary>
    public bool MayBegin(ReadOnlySpan<char> word) => (Words.ToSmall(word[0]) is < (char)128 and var first && beginnings[first]) || Has(word);
}
