using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Reading;

/// <summary>From a place in the value of a scalar back to the file, through quotes, escapes, folded lines and indentation.</summary>
/// <remarks>YAML adds and drops white space only. So both are walked together, white space left out.</remarks>
internal static class ScalarPlaces
{
    /// <summary>Where a stretch of a scalar's value stands in the text of its file.</summary>
    public static TextSpan Of(string text, ScalarNode scalar, int start, int length)
    {
        int first = -1;
        int last = -1;
        int at = ContentOf(text, scalar);
        for (int i = 0; i < scalar.Value.Length && i < start + length; i++)
        {
            if (char.IsWhiteSpace(scalar.Value[i]))
            {
                continue;
            }

            while (at < scalar.Span.End && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            int width = WidthOf(text, at, scalar);
            if (at + width > scalar.Span.End || (width == 1 && text[at] != scalar.Value[i]))
            {
                return scalar.Span;
            }

            if (i >= start)
            {
                first = first < 0 ? at : first;
                last = at + width;
            }

            at += width;
        }

        // What is missing at the end is missing behind the last character.
        return first >= 0 ? TextSpan.FromBounds(first, last) : at > scalar.Span.Start ? new TextSpan(at - 1, 1) : scalar.Span;
    }

    /// <summary>Where the value begins: behind a quote, or behind the header of a block.</summary>
    private static int ContentOf(string text, ScalarNode scalar)
    {
        int start = scalar.Span.Start;
        if (scalar.IsPlain || scalar.Span.Length == 0)
        {
            return start;
        }

        int line = text.IndexOf('\n', start);
        return text[start] is '|' or '>' && line >= 0 ? line + 1 : start + 1;
    }

    /// <summary>How many characters stand for one: two of an escape, six of a numbered one.</summary>
    private static int WidthOf(string text, int at, ScalarNode scalar)
    {
        char quote = scalar.IsPlain ? '\0' : text[scalar.Span.Start];
        if (at + 1 >= text.Length)
        {
            return 1;
        }

        return quote switch
        {
            '\'' when text[at] == '\'' => 2,
            '"' when text[at] == '\\' => text[at + 1] switch { 'u' => 6, 'x' => 4, 'U' => 10, _ => 2 },
            _ => 1,
        };
    }
}
