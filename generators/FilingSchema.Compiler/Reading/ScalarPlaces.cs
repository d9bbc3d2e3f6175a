using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Reading;

/// <summary>From a place in the value of a scalar back to the file, through quotes, escapes, folded lines and indentation.</summary>
/// <remarks>YAML adds and drops white space only. So both are walked together, white space left out.</remarks>
internal sealed class ScalarPlaces
{
    private readonly string text;
    private readonly ScalarNode scalar;
    private readonly int content;

    /// <summary>Where each character of the value stands, up to one that is not found; white space nowhere.</summary>
    private readonly List<TextSpan?> places = [];

    public ScalarPlaces(string text, ScalarNode scalar)
    {
        this.text = text;
        this.scalar = scalar;
        content = ContentOf();
        int at = content;
        foreach (char character in scalar.Value)
        {
            if (char.IsWhiteSpace(character))
            {
                places.Add(null);
                continue;
            }

            while (at < scalar.Span.End && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            int width = WidthOf(at);
            if (at + width > scalar.Span.End || (width == 1 && text[at] != character))
            {
                return;
            }

            places.Add(new TextSpan(at, width));
            at += width;
        }
    }

    /// <summary>Where a stretch of the scalar's value stands in the text of its file.</summary>
    public TextSpan Of(int start, int length)
    {
        int end = Math.Min(start + length, scalar.Value.Length);
        if (end > places.Count)
        {
            return scalar.Span;
        }

        int first = start;
        while (first < end && places[first] is null)
        {
            first++;
        }

        int last = end - 1;
        while (last >= 0 && places[last] is null)
        {
            last--;
        }

        // What is missing at the end is missing behind the last character.
        int behind = last < 0 ? content : places[last]!.Value.End;
        return first < end ? TextSpan.FromBounds(places[first]!.Value.Start, behind)
            : behind > scalar.Span.Start ? new TextSpan(behind - 1, 1)
            : scalar.Span;
    }

    /// <summary>Where the value begins: behind a quote, or behind the header of a block.</summary>
    private int ContentOf()
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
    private int WidthOf(int at)
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
