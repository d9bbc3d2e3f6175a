namespace FilingSchema;

/// <summary>Finds places in a JSON text: by offset, by JSON Pointer, by line and column.</summary>
/// <remarks>Each call goes through the text from its beginning. None throws for a text that is not JSON: it is read as far as it is.</remarks>
public static class TextLocator
{
    /// <summary>The JSON Pointer of the value, or of the member, whose text stands at an offset or comes next.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="offset">A distance from its beginning, in bytes.</param>
    public static string PointerAt(ReadOnlySpan<byte> utf8Json, int offset) => PointersAt(WithoutMark(utf8Json, out int mark), [offset - mark])[0];

    /// <summary>Where a value begins, or, if there is none at that place, the nearest value that would enclose it.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="pointer">The JSON Pointer (RFC 6901) of the value; empty for the whole.</param>
    /// <returns><see langword="null"/> if the text has no value at all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is <see langword="null"/>.</exception>
    public static TextPosition? Locate(ReadOnlySpan<byte> utf8Json, string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        int offset = PointerTree.Find(WithoutMark(utf8Json, out int mark), pointer);
        return offset < 0 ? null : PositionAt(utf8Json, offset + mark);
    }

    /// <summary>The line and column of an offset. A byte order mark takes no column.</summary>
    /// <param name="utf8Text">The text, JSON or not.</param>
    /// <param name="offset">A distance from its beginning, in bytes; beyond the end, the end is meant.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative.</exception>
    public static TextPosition PositionAt(ReadOnlySpan<byte> utf8Text, int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ReadOnlySpan<byte> text = WithoutMark(utf8Text, out int mark);
        return new LineCounter(text, new(1, mark)).PositionAt(Math.Max(0, offset - mark));
    }

    /// <summary>The pointers at offsets, which are in ascending order.</summary>
    internal static string[] PointersAt(ReadOnlySpan<byte> text, ReadOnlySpan<int> offsets)
    {
        // What was read whole is not gone through for nothing.
        if (offsets.IsEmpty)
            return [];
        string[] pointers = new string[offsets.Length];
        int next = 0;
        PointerScan scan = new(text, stackalloc PointerScan.Level[JsonText.MaxDepth]);
        while (next < offsets.Length && scan.Read())
        {
            for (; next < offsets.Length && offsets[next] < scan.End; next++)
                pointers[next] = next > 0 && offsets[next] == offsets[next - 1] ? pointers[next - 1] : scan.Pointer();
        }
        if (next < offsets.Length)
            pointers.AsSpan(next).Fill(scan.Pointer());
        return pointers;
    }

    /// <summary>The text behind its byte order mark, if it has one.</summary>
    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text, out int mark)
    {
        mark = text.Length >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF ? 3 : 0;
        return text[mark..];
    }
}
