namespace FilingSchema.Edgar;

/// <summary>The way from an offset in the text of a filing to the file: byte, line and column.</summary>
/// <remarks>Nothing is counted before it is asked for. Once it is, the file is gone through once, however many questions follow.</remarks>
internal sealed class SourceIndex(PieceIndex[] pieces, ReadOnlyMemory<byte> file)
{
    private int[]? lines;

    /// <summary>The place of a part of the text. Of a part that reaches over the end of a piece, what stands in the piece.</summary>
    public SourceSpan SpanOf(int offset, int length)
    {
        int index = PieceAt(offset);
        if (index < 0)
            return new SourceSpan(0, 0, 1, 1);
        PieceIndex piece = pieces[index];
        int start = Math.Clamp(offset - piece.Start, 0, piece.Length);
        int end = Math.Clamp(start + length, start, piece.Length);
        PiecePoint first = piece.PointAt(start);
        int bytes = end > start ? piece.PointAt(end).Byte - first.Byte : 0;
        lines ??= FindLines();
        return new SourceSpan(
            piece.Source.Offset + first.Byte, bytes, lines[index] + first.Breaks,
            first.Unit - first.LineStart + (first.Breaks == 0 ? piece.Source.Column : 1));
    }

    // The last piece that begins at the offset or before it.
    private int PieceAt(int offset)
    {
        int low = 0;
        int high = pieces.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (pieces[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return Math.Max(low - 1, pieces.Length > 0 ? 0 : -1);
    }

    /// <summary>The line that each piece begins in.</summary>
    private int[] FindLines()
    {
        int[] found = new int[pieces.Length];
        LineCount count = default;
        int counted = 0;
        // The main document stands last in the text and before others in the file.
        foreach (int index in Enumerable.Range(0, pieces.Length).OrderBy(index => pieces[index].Source.Offset))
        {
            SourcePiece piece = pieces[index].Source;
            if (piece.Line == 0)
            {
                count.Add(file.Span[counted..(int)piece.Offset]);
                counted = (int)piece.Offset;
            }
            found[index] = piece.Line == 0 ? count.Line : piece.Line;
        }
        return found;
    }
}
