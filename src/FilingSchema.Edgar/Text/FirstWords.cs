namespace FilingSchema.Edgar;

/// <summary>The first words of what is looked for, to tell at a glance where none of it can begin.</summary>
internal sealed class FirstWords
{
    private const int Letters = 128;

    private readonly string[] words;

    // For each letter and digit of ASCII, the words that begin with it.
    private readonly string[][] byLetter;

    public FirstWords(IEnumerable<string[]> texts)
    {
        words = [.. texts.Where(static text => text.Length > 0).Select(static text => text[0]).Distinct()];
        byLetter = [.. Enumerable.Range(0, Letters).Select(letter => Array.FindAll(words, word => word[0] == letter))];
    }

    /// <summary>Whether a word of a document is one of them.</summary>
    public bool Has(ReadOnlySpan<char> word)
    {
        // A slip in the first letter is forgiven to long words alone.
        bool hasItsLetter = word.Length < Words.LongestWithoutSlip && word[0] < Letters;
        foreach (string known in hasItsLetter ? byLetter[Words.ToSmall(word[0])] : words)
        {
            if (Words.IsSame(word, known))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word of a document is one of them or begins with the letter of one.</summary>
    public bool MayBegin(ReadOnlySpan<char> word) => (Words.ToSmall(word[0]) is < (char)Letters and var first && byLetter[first].Length > 0) || Has(word);
}
