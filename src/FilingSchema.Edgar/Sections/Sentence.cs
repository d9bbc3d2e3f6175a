namespace FilingSchema.Edgar;

/// <summary>Tells a sentence from a caption.</summary>
internal static class Sentence
{
    private const int FewestWords = 6;
    private const int LongEnough = 120;

    /// <summary>How a sentence goes on that only mentions a section.</summary>
    private static readonly string[] Continuations =
    [
        "of this", "of the", "of our", "of its", "of form", "to this", "to the", "in this", "in our", "is", "are", "was", "were",
        "shall", "will", "above", "below", "hereof", "herein", "which", "has", "have", "as", "set forth", "disclosure above", "by",
        "that", "with",
    ];

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
    public static bool GoesOn(ReadOnlySpan<char> rest, StringComparison comparison)
    {
        foreach (string continuation in Continuations)
        {
            if (rest.StartsWith(continuation, comparison) && (rest.Length == continuation.Length || !char.IsLetter(rest[continuation.Length])))
                return true;
        }
        return false;
    }
}
