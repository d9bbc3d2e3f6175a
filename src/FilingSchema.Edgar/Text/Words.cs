using System.Buffers;
using System.Runtime.CompilerServices;

namespace FilingSchema.Edgar;

/// <summary>Compares texts by their words: letters and digits, without regard to case, spacing and punctuation.</summary>
internal static class Words
{
    /// <summary>In a longer word a slip of one letter is forgiven.</summary>
    public const int LongestWithoutSlip = 6;

    // Of each letter and digit of ASCII the small form, of everything else nothing.
    private static readonly char[] SmallLetters =
        [.. Enumerable.Range(0, 128).Select(static code => char.IsAsciiLetterOrDigit((char)code) ? char.ToLowerInvariant((char)code) : '\0')];

    private static readonly SearchValues<char> Punctuation = SearchValues.Create(" .:,;-–—_*\t\n");

    /// <summary>The words of a text, in small letters.</summary>
    public static string[] Of(string text)
    {
        string[] words = new string[Count(text)];
        int index = 0;
        for (int i = 0; i < words.Length && Next(text, ref index, out int start); i++)
        {
            words[i] = string.Create(index - start, text.AsSpan(start, index - start), static (small, word) =>
            {
                word.ToLowerInvariant(small);
                small.Replace('\u2019', '\'');
            });
        }
        return words;
    }

    /// <summary>Whether a text has a letter or digit, and so a word.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (char.IsLetterOrDigit(character))
                return true;
        }
        return false;
    }

    /// <summary>How many words a text has.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        int index = 0;
        while (Next(text, ref index, out _))
            count++;
        return count;
    }

    /// <summary>Writes the words of a text in small letters, one after the other; returns how long that is, which is never longer than the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="joined">Takes the words; as long as the text.</param>
    /// <param name="isSpaced">Whether a space parts them.</param>
    public static int Join(ReadOnlySpan<char> text, Span<char> joined, bool isSpaced)
    {
        int length = 0;
        bool isAfterSpace = false;
        for (int i = 0; i < text.Length; i++)
        {
            char letter = LetterAt(text, i);
            if (letter == '\0')
            {
                isAfterSpace = isSpaced && length > 0;
                continue;
            }
            if (isAfterSpace)
                joined[length++] = ' ';
            isAfterSpace = false;
            joined[length++] = letter;
        }
        return length;
    }

    /// <summary>Writes the letters and digits of a text in small form; returns how many they are.</summary>
    public static int Letters(ReadOnlySpan<char> text, Span<char> letters)
    {
        int length = 0;
        foreach (char character in text)
        {
            if (char.IsLetterOrDigit(character))
                letters[length++] = char.ToLowerInvariant(character);
        }
        return length;
    }

    /// <summary>The letter or digit of a word that stands at a place, in its small form; nothing if what stands there parts words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // most are letters of ASCII
    public static char LetterAt(ReadOnlySpan<char> text, int index)
    {
        char letter = text[index];
        return letter < SmallLetters.Length && SmallLetters[letter] is not '\0' and var small ? small : OtherAt(text, index);
    }

    private static char OtherAt(ReadOnlySpan<char> text, int index)
    {
        char letter = text[index];
        return letter >= SmallLetters.Length && char.IsLetterOrDigit(letter) ? ToSmall(letter) : IsInner(text, index) ? '\'' : '\0';
    }

    /// <summary>A letter in its small form, an apostrophe in its plain one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char ToSmall(char letter) =>
        letter < '\u0080' ? letter is >= 'A' and <= 'Z' ? (char)(letter | 0x20) : letter : letter == '\u2019' ? '\'' : char.ToLowerInvariant(letter);

    /// <summary>Moves past the next word; an apostrophe belongs to the word that it stands in.</summary>
    public static bool Next(ReadOnlySpan<char> text, ref int index, out int start)
    {
        while (index < text.Length && !char.IsLetterOrDigit(text[index]))
            index++;
        start = index;
        while (index < text.Length && (char.IsLetterOrDigit(text[index]) || (IsApostrophe(text[index]) && IsInner(text, index))))
            index++;
        return index > start;
    }

    /// <summary>How far the words match the beginning of a text: where they end in it, or -1.</summary>
    public static int MatchStart(ReadOnlySpan<char> text, string[] words)
    {
        int index = 0;
        foreach (string word in words)
        {
            if (!Next(text, ref index, out int start) || !IsSame(text[start..index], word))
                return -1;
        }
        return index;
    }

    /// <summary>Whether two texts have the same letters and digits, however they are spaced: <c>S I G N A T U R E S</c>.</summary>
    public static bool AreSameLetters(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int j = 0;
        foreach (char character in one)
        {
            if (!char.IsLetterOrDigit(character))
                continue;
            while (j < other.Length && !char.IsLetterOrDigit(other[j]))
                j++;
            if (j == other.Length || char.ToLowerInvariant(character) != char.ToLowerInvariant(other[j++]))
                return false;
        }
        return other[j..].IndexOfAnyExcept(Punctuation) < 0;
    }

    /// <summary>Finds the words of a text, as many as there is room for; returns how many.</summary>
    public static int Split(ReadOnlySpan<char> text, Span<Range> words)
    {
        int count = 0;
        int index = 0;
        while (count < words.Length && Next(text, ref index, out int start))
            words[count++] = start..index;
        return count;
    }

    /// <summary>How far some words match the beginning of a text that was split: where they end in it, or -1.</summary>
    public static int MatchStart(ReadOnlySpan<char> text, ReadOnlySpan<Range> ranges, string[] words)
    {
        if (words.Length > ranges.Length)
            return -1;
        for (int i = 0; i < words.Length; i++)
        {
            if (!IsSame(text[ranges[i]], words[i]))
                return -1;
        }
        return words.Length == 0 ? 0 : ranges[words.Length - 1].End.Value;
    }

    /// <summary>
    /// Whether a word of a document is a known one: in another case, in the plural, or with a slip of one letter in a long word.
    /// </summary>
    public static bool IsSame(ReadOnlySpan<char> word, string known)
    {
        int difference = Math.Abs(word.Length - known.Length);
        // Most words are another by their first letter; a slip there is forgiven to long ones alone.
        if ((known.Length <= LongestWithoutSlip || difference > 1) && ToSmall(word[0]) != ToSmall(known[0]))
            return false;
        if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            return true;
        if (known.Length < 4 || difference > 1)
            return IsSameButApostrophe(word, known);
        if (difference == 1 && (word[..^1].Equals(known, StringComparison.OrdinalIgnoreCase)
            || known.AsSpan(0, known.Length - 1).Equals(word, StringComparison.OrdinalIgnoreCase)))
            return char.ToLowerInvariant(word.Length > known.Length ? word[^1] : known[^1]) == 's' || known.Length > LongestWithoutSlip;
        return known.Length > LongestWithoutSlip && (IsOneSlip(word, known) || IsSameButApostrophe(word, known));
    }

    private static bool IsSameButApostrophe(ReadOnlySpan<char> word, string known)
    {
        int i = 0;
        int j = 0;
        while (i < word.Length && j < known.Length)
        {
            if (word[i] is '\'' or '\u2019')
                i++;
            else if (known[j] is '\'' or '\u2019')
                j++;
            else if (char.ToLowerInvariant(word[i++]) != char.ToLowerInvariant(known[j++]))
                return false;
        }
        return i == word.Length && j == known.Length;
    }

    private static bool IsOneSlip(ReadOnlySpan<char> word, string known)
    {
        int head = 0;
        while (head < word.Length && head < known.Length && char.ToLowerInvariant(word[head]) == known[head])
            head++;
        int tail = 0;
        while (tail < word.Length - head && tail < known.Length - head && char.ToLowerInvariant(word[^(tail + 1)]) == known[^(tail + 1)])
            tail++;
        return word.Length - head - tail <= 1 && known.Length - head - tail <= 1;
    }

    private static bool IsApostrophe(char character) => character is '\'' or '\u2019';

    private static bool IsInner(ReadOnlySpan<char> text, int index) =>
        IsApostrophe(text[index]) && index > 0 && index + 1 < text.Length && char.IsLetterOrDigit(text[index - 1])
            && char.IsLetterOrDigit(text[index + 1]);
}
