namespace FilingSchema.Sentences;

/// <summary>Says how far a word goes, in a document as in a schema.</summary>
internal static class WordText
{
    /// <summary>
    /// The end of the word at a place, or the place itself if there is none. An apostrophe, hyphen, full stop or ampersand between
    /// letters belongs to the word (<c>non-votes</c>, <c>L.L.P</c>), and so does a comma or full stop between digits.
    /// </summary>
    public static int EndOf(string text, int start, int end, bool allowsAsterisk = false)
    {
        int at = start;
        while (at < end)
        {
            char character = text[at];
            bool isWord = char.IsLetterOrDigit(character) || (allowsAsterisk && character == '*');
            if (!isWord && (at == start || !IsInner(text, at, end)))
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static bool IsInner(string text, int at, int end)
    {
        if (at + 1 >= end)
        {
            return false;
        }

        char before = text[at - 1];
        char after = text[at + 1];
        return text[at] switch
        {
            '\'' or '\u2019' or '&' => (char.IsLetter(before) || before == '*') && char.IsLetter(after),
            '-' or '\u2010' or '\u2011' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),
            '.' => (char.IsLetter(before) && char.IsLetter(after)) || (IsDigit(before) && IsDigit(after)),
            ',' => IsThousands(text, at, end),
            _ => char.IsSurrogate(text[at]),
        };
    }

    /// <summary>Whether a comma parts thousands: a digit before it, three behind it and no more.</summary>
    private static bool IsThousands(string text, int at, int end) =>
        IsDigit(text[at - 1]) && at + 3 < end && IsDigit(text[at + 1]) && IsDigit(text[at + 2]) && IsDigit(text[at + 3])
            && (at + 4 == end || !IsDigit(text[at + 4]));

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
