namespace FilingSchema.Edgar;

/// <summary>A stretch of the file as it was filed.</summary>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Offset">How many bytes stand before it in the file.</param>
/// <param name="Line">The line that it begins in, counted from 1; 0 where the lines of the file were not counted on the way.</param>
/// <param name="Column">The column that it begins at, counted from 1 in UTF-16 code units.</param>
internal readonly record struct SourcePiece(ReadOnlyMemory<byte> Bytes, long Offset, int Line, int Column = 1)
{
    /// <summary>A part of the piece.</summary>
    public SourcePiece Slice(int start, int end)
    {
        ReadOnlySpan<byte> before = Bytes.Span[..start];
        LineCount lines = default;
        lines.Add(before);
        int lineStart = before.LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        int column = (lineStart == 0 ? Column : 1) + FilingEncoding.CountUnits(before[lineStart..]);
        return new SourcePiece(Bytes[start..end], Offset + start, Line == 0 ? 0 : Line + lines.Line - 1, column);
    }
}
