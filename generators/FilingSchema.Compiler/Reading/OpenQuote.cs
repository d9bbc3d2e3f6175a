using System.Text.RegularExpressions;
using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Reading;

/// <summary>Finds a quote that was never closed, but for the parser ended at the next one, lines behind it.</summary>
internal static class OpenQuote
{
    private const string Punctuation = " \t\r\n:,-?[]{}";

    private static readonly Regex Key = new(@"\G *(- +)*(?<key>[\w$.-]+|""[^""]*""|'[^']*') *:(\s|\z)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The first line of the text that the quote begins; <see langword="null"/> if it cannot be known to be one.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="from">Where a scalar begins that was read.</param>
    /// <param name="to">What the parser could not read.</param>
    /// <param name="isInBrackets">Whether lines may be indented as they like.</param>
    public static TextSpan? Find(string text, int from, int to, bool isInBrackets)
    {
        int at = from;
        while (at < to && at < text.Length)
        {
            if (text[at] is '\'' or '"')
            {
                int end = EndOf(text, at);
                if (end >= to || end < 0)
                {
                    return null;
                }

                if (TextLines.IsOneLine(text, end, to) && HasKeys(text, at, end, isInBrackets))
                {
                    return TextLines.FirstLine(text, TextSpan.FromBounds(at, end));
                }

                at = end + 1;
            }
            else
            {
                at = Punctuation.IndexOf(text[at]) >= 0 ? at + 1 : EndOfWords(text, at);
            }
        }

        return null;
    }

    /// <summary>The closing quote; -1 if there is none.</summary>
    private static int EndOf(string text, int start)
    {
        char quote = text[start];
        for (int i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && quote == '"')
            {
                i++;
            }
            else if (text[i] == quote && quote == '\'' && i + 1 < text.Length && text[i + 1] == quote)
            {
                i++;
            }
            else if (text[i] == quote)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The end of a text without quotes, or of a comment.</summary>
    private static int EndOfWords(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && text[end] is not ('\r' or '\n') && (text[start] == '#' || !(text[end] == ':' && end + 1 < text.Length && char.IsWhiteSpace(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a text holds, on a line behind its first, what must be a key: indented no more than its own.</summary>
    private static bool HasKeys(string text, int start, int end, bool isInBrackets)
    {
        int own = KeyColumn(text, TextLines.StartOfLine(text, start)) ?? int.MaxValue;
        for (int line = TextLines.NextLine(text, start); line <= end; line = TextLines.NextLine(text, line))
        {
            if (KeyColumn(text, line) is { } column && (isInBrackets || column <= own))
            {
                return true;
            }
        }

        return false;
    }

    private static int? KeyColumn(string text, int line) => Key.Match(text, line) is { Success: true } match ? match.Groups["key"].Index - line : null;
}
