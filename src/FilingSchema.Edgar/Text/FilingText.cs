using System.Text;

namespace FilingSchema.Edgar;

/// <summary>The text of a filing, and the way from an offset in it to line and column.</summary>
internal sealed class FilingText(string text)
{
    private int[]? lineStarts;

    public string Text { get; } = text;

    public SourceSpan SpanOf(int offset, int length)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int line = LineOf(offset);
        return new SourceSpan(offset, Math.Clamp(length, 0, Text.Length - offset), line + 1, offset - lineStarts![line] + 1);
    }

    public TextPosition PositionOf(SourceSpan span) =>
        new(span.Line, span.Column, Encoding.UTF8.GetByteCount(Text.AsSpan(0, span.Offset)));

    private int LineOf(int offset)
    {
        lineStarts ??= FindLineStarts(Text);
        int index = Array.BinarySearch(lineStarts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            int next = text.AsSpan(i).IndexOfAny('\r', '\n');
            if (next < 0)
                break;
            i += next;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            starts.Add(i + 1);
        }
        return [.. starts];
    }
}
