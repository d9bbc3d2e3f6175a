namespace FilingSchema;

/// <summary>Turns offsets, which only ever grow, into lines and columns, in one pass over the text.</summary>
internal ref struct LineCounter(ReadOnlySpan<byte> text, TextOrigin origin)
{
    private readonly ReadOnlySpan<byte> text = text;
    private int offset;
    private int line = origin.Line;

    // The units of the line up to the counted offset.
    private int counted;
    private int units;

    public TextPosition PositionAt(int target)
    {
        target = Math.Min(target, text.Length);
        while (true)
        {
            int found = text[offset..target].IndexOfAny((byte)'\n', (byte)'\r');
            if (found < 0)
            {
                offset = target;
                break;
            }
            offset += found + 1;
            // The two of CRLF end one line.
            if (text[offset - 1] == '\r' && offset < text.Length && text[offset] == '\n')
            {
                if (offset >= target)
                {
                    offset--;
                    break;
                }
                offset++;
            }
            line++;
            counted = offset;
            units = 0;
        }
        if (target > counted)
        {
            units += CountUnits(text[counted..target]);
            counted = target;
        }
        return new(line, units + 1, origin.Offset + target);
    }

    // UTF-16 code units: a character of four bytes takes two, others one.
    private static int CountUnits(ReadOnlySpan<byte> utf8)
    {
        int units = 0;
        while (true)
        {
            int ascii = utf8.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
                return units + utf8.Length;
            units += ascii;
            for (utf8 = utf8[ascii..]; !utf8.IsEmpty && utf8[0] >= 0x80; utf8 = utf8[1..])
            {
                if ((utf8[0] & 0xC0) != 0x80)
                    units += utf8[0] >= 0xF0 ? 2 : 1;
            }
        }
    }
}

/// <summary>Where a text begins within a larger one.</summary>
/// <param name="line">Its first line, counted from 1.</param>
/// <param name="offset">What stands before it, in bytes.</param>
internal readonly struct TextOrigin(int line, long offset)
{
    public readonly int Line = line;

    public readonly long Offset = offset;
}
