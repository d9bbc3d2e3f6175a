namespace FilingSchema.Edgar;

/// <summary>Finds a word of ASCII in a text, whatever the case of its letters.</summary>
/// <remarks>
/// Where .NET goes without the cultures of the system, as the command line does, it looks at each character of the text for that. Here
/// the rarest letter of the word is looked for, at many characters at a time.
/// </remarks>
internal static class WordSearch
{
    // The letters of English, the rarest first.
    private const string ByRarity = "zqxjkvbwpygfmhducslnriotae";

    private const char SmallLetter = (char)0x20;

    /// <summary>Whether the word, which is in small letters, is in a text. No word at all is in every text.</summary>
    public static bool IsIn(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return true;
        int anchor = RarestIn(word);
        char small = word[anchor];
        char other = char.IsAsciiLetter(small) ? (char)(small & ~SmallLetter) : small;
        for (int at = anchor; at < text.Length - (word.Length - 1 - anchor); at++)
        {
            int found = text[at..].IndexOfAny(small, other);
            if (found < 0)
                return false;
            at += found;
            if (at - anchor + word.Length <= text.Length && text.Slice(at - anchor, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static int RarestIn(ReadOnlySpan<char> word)
    {
        int rarest = 0;
        int least = int.MaxValue;
        for (int i = 0; i < word.Length; i++)
        {
            int rank = ByRarity.IndexOf(word[i], StringComparison.Ordinal);
            if (rank < least)
                (rarest, least) = (i, rank);
        }
        return rarest;
    }
}
