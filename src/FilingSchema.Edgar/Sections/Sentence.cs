namespace FilingSchema.Edgar;

/// <summary>Tells a sentence from a caption.</summary>
internal static class Sentence
{
    private const int FewestWords = 6;
    private const int LongEnough = 120;

    /// <summary>How a sentence goes on that only mentions a section, but no caption does.</summary>
    private static readonly string[] Continuations =
    [
        "of this", "in this", "is", "are", "was", "were", "shall", "will", "above", "below", "hereof", "herein", "which", "has", "have",
        "set forth", "disclosure above", "that",
    ];

    /// <summary>How it may go on behind a whole caption; one in other words may have these in it: "Vote by Holders" for "Vote of Holders".</summary>
    private static readonly string[] Prepositions =
        ["of the", "of our", "of its", "of form", "to this", "to the", "in our", "as", "by", "with"];

    /// <summary>Whether a text is a sentence: most of its longer words are small, and it ends as a sentence does or is long.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.Length <= LongEnough && text is not [.., '.'])
            return false;
        int words = 0, longer = 0, small = 0;
        for (int index = 0; Words.Next(text, ref index, out int start);)
        {
            words++;
            if (index - start < 4)
                continue;
            longer++;
            small += char.IsLower(text[start]) ? 1 : 0;
        }
        return words >= FewestWords && small * 5 > longer * 2;
    }

    /// <summary>Whether a text goes on as a sentence does that mentions what stands before it.</summary>
    /// <param name="rest">The text.</param>
    /// <param name="comparison">How to compare it.</param>
    /// <param name="isInCaption">Whether what stands before it is the beginning of a caption.</param>
    public static bool GoesOn(ReadOnlySpan<char> rest, StringComparison comparison, bool isInCaption = false) =>
        BeginsWith(rest, Continuations, comparison) || (!isInCaption && BeginsWith(rest, Prepositions, comparison));

    private static bool BeginsWith(ReadOnlySpan<char> text, string[] words, StringComparison comparison)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, comparison) && (text.Length == word.Length || !char.IsLetter(text[word.Length])))
                return true;
        }
        return false;
    }
}
