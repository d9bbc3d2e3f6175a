using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Reading;

/// <summary>Looks at the text around a place.</summary>
internal static class TextLines
{
    /// <summary>The first tab that indents a line, among the lines from one offset to another.</summary>
    /// <remarks>The parser notes a tab at the beginning of what the line belongs to, which may be many lines before.</remarks>
    public static TextSpan? FindTabIndentation(string text, int from, int to)
    {
        for (int line = StartOfLine(text, from); line <= to && line < text.Length; line = NextLine(text, line))
        {
            int start = SkipSpaces(text, line);
            int end = start;
            while (end < text.Length && text[end] == '\t')
            {
                end++;
            }

            if (end > start && end < text.Length && text[end] is not ('\r' or '\n'))
            {
                return TextSpan.FromBounds(start, end);
            }
        }

        return null;
    }

    /// <summary>The line of an offset, without its indentation.</summary>
    public static TextSpan LineAt(string text, int offset) =>
        FirstLine(text, TextSpan.FromBounds(Math.Min(SkipSpaces(text, StartOfLine(text, offset)), offset), text.Length));

    /// <summary>What a span has of the line that it begins on.</summary>
    public static TextSpan FirstLine(string text, TextSpan span)
    {
        int end = text.IndexOfAny(['\r', '\n'], span.Start);
        return TextSpan.FromBounds(span.Start, end < 0 || end > span.End ? span.End : end);
    }

    /// <summary>Whether no line ends between two offsets.</summary>
    public static bool IsOneLine(string text, int start, int end) => end >= start && text.IndexOfAny(['\r', '\n'], start, end - start) < 0;

    /// <summary>Whether a quote stands before an offset, apart from spaces.</summary>
    public static bool FollowsQuote(string text, int offset)
    {
        int before = Math.Min(offset, text.Length) - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        return before >= 0 && text[before] is '"' or '\'';
    }

    /// <summary>A span without the space at its end: a block of text ends for the parser where the next key begins, for people at its last character.</summary>
    public static TextSpan TrimEnd(string text, TextSpan span)
    {
        int end = span.End;
        while (end > span.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(span.Start, end);
    }

    /// <summary>The word of a span that begins with a character, such as an anchor or a tag; without one, the span.</summary>
    public static TextSpan WordAt(string text, char first, TextSpan span)
    {
        int start = text.IndexOf(first, span.Start, span.Length);
        int end = start;
        while (end >= 0 && end < text.Length && !char.IsWhiteSpace(text[end]) && ",[]{}".IndexOf(text[end]) < 0)
        {
            end++;
        }

        return start < 0 ? span : TextSpan.FromBounds(start, end);
    }

    /// <summary>Where the line of an offset begins.</summary>
    public static int StartOfLine(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', Math.Min(offset, text.Length) - 1) + 1;

    /// <summary>Where the line behind that of an offset begins; the end of the text if there is none.</summary>
    public static int NextLine(string text, int offset)
    {
        int end = text.IndexOf('\n', offset);
        return end < 0 ? text.Length : end + 1;
    }

    private static int SkipSpaces(string text, int offset)
    {
        while (offset < text.Length && text[offset] == ' ')
        {
            offset++;
        }

        return offset;
    }
}
