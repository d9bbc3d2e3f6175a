using System.Collections.Frozen;

namespace FilingSchema.Edgar;

/// <summary>Tells a sentence from a caption.</summary>
internal static class Sentence
{
    private const int FewestWords = 6;
    private const int LongEnough = 120;

    private const int LongestEnd = 120;

    /// <summary>How a sentence goes on that only mentions a section, but no caption does.</summary>
    private static readonly string[] Continuations =
    [
        "of this", "in this", "of form", "to this", "is", "are", "was", "were", "shall", "will", "above", "below", "hereof", "herein",
        "which", "has", "have", "set forth", "disclosure above", "that",
    ];

    /// <summary>How both may go on: "Vote by Holders" for "Vote of Holders", "Agreement with Elm Works, Inc."</summary>
    private static readonly string[] Prepositions = ["of the", "of our", "of its", "to the", "in our", "as", "by", "with"];

    /// <summary>Words that a sentence that mentions a section has further on.</summary>
    private static readonly FrozenSet<string> WordsOfMentions = FrozenSet.ToFrozenSet(
        [
            "is", "are", "was", "were", "has", "have", "had", "be", "will", "shall", "hereby", "herein", "hereof", "above", "below", "see",
            "report", "form", "section", "item", "items", "incorporated", "included", "contained", "disclosed", "disclosure", "described", "reported",
            "filed", "furnished", "pursuant", "reference", "information",
        ],
        StringComparer.Ordinal);

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
    public static bool GoesOn(ReadOnlySpan<char> rest, StringComparison comparison) =>
        BeginsWith(rest, Continuations, comparison) || BeginsWith(rest, Prepositions, comparison);

    /// <summary>Whether a text could as well be the end of a caption: "with Elm Works, Inc.", short and without a word of those that mention.</summary>
    public static bool IsEndOfCaption(ReadOnlySpan<char> rest) =>
        rest.Length <= LongestEnd && BeginsWith(rest, Prepositions, StringComparison.Ordinal)
            && !Array.Exists(Words.Of(rest.ToString()), WordsOfMentions.Contains);

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
