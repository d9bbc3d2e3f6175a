using System.Buffers;
using System.Runtime.CompilerServices;

namespace FilingSchema.Edgar;

/// <summary>Finds the ends of what is no markup: of comments, and of the content of scripts, styles and titles.</summary>
internal static class HtmlContent
{
    public static readonly SearchValues<char> EndsOfValue = SearchValues.Create("\t\n\f\r >");

    /// <summary>Whether a character is space within a tag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char character) => character is ' ' or '\n' or '\r' or '\t' or '\f';

    /// <summary>Whether the name of an element ends before a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsEndOfName(char character) => character <= '>' && (character is '>' or '/' || IsSpace(character));

    /// <summary>Where a comment ends whose text begins at a place, or else the text.</summary>
    public static int EndOfComment(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> comment = text[start..];
        if (comment.StartsWith(">", StringComparison.Ordinal))
            return start + 1;
        if (comment.StartsWith("->", StringComparison.Ordinal))
            return start + 2;
        for (int at = start; text[at..].IndexOf("--", StringComparison.Ordinal) is >= 0 and var dashes;)
        {
            at += dashes + 2;
            while (at < text.Length && text[at] == '-')
                at++;
            if (text[at..].StartsWith(">", StringComparison.Ordinal))
                return at + 1;
            if (text[at..].StartsWith("!>", StringComparison.Ordinal))
                return at + 2;
        }
        return text.Length;
    }

    /// <summary>Where the content of an element ends that begins at a place: before its end tag, or where the text ends.</summary>
    public static int End(ReadOnlySpan<char> text, int start, HtmlElement element)
    {
        // A script may write scripts, in a comment for the browsers that know none.
        bool mayHaveComment = element.Kind == ElementKind.Script;
        bool isInComment = false;
        bool isInInnerScript = false;
        int at = start;
        while (true)
        {
            int next = isInComment ? text[at..].IndexOfAny('<', '-') : text[at..].IndexOf('<');
            if (next < 0)
                return text.Length;
            at += next;
            if (isInComment && text[at] == '-')
            {
                if (text[at..].StartsWith("-->", StringComparison.Ordinal))
                    isInComment = isInInnerScript = false;
            }
            else if (IsTag(text[(at + 1)..], isEndTag: true, element.Name))
            {
                if (!isInInnerScript)
                    return at;
                isInInnerScript = false;
            }
            else if (mayHaveComment && !isInComment && text[at..].StartsWith("<!--", StringComparison.Ordinal))
            {
                isInComment = true;
                // The dashes may end it at once.
                at++;
            }
            else if (isInComment && IsTag(text[(at + 1)..], isEndTag: false, element.Name))
            {
                isInInnerScript = true;
            }
            at++;
        }
    }

    private static bool IsTag(ReadOnlySpan<char> text, bool isEndTag, string name)
    {
        if (isEndTag)
        {
            if (text.IsEmpty || text[0] != '/')
                return false;
            text = text[1..];
        }
        return text.Length > name.Length && IsEndOfName(text[name.Length])
            && text[..name.Length].Equals(name, StringComparison.OrdinalIgnoreCase);
    }
}
