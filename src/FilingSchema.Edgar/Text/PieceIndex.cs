using System.Text;

namespace FilingSchema.Edgar;

/// <summary>A character of a piece: how many UTF-16 code units, bytes and line breaks stand before it, and where its line begins.</summary>
internal readonly record struct PiecePoint(int Unit, int Byte, int Breaks, int LineStart);

/// <summary>A piece of the file within the text of a filing, and the way from its characters to its bytes.</summary>
internal sealed class PieceIndex(SourcePiece source, int start, int length)
{
    // So many bytes are gone through for an answer, at most.
    private const int Step = 1024;

    private PiecePoint[]? points;

    public SourcePiece Source { get; } = source;

    /// <summary>Where the piece begins in the text.</summary>
    public int Start { get; } = start;

    /// <summary>Its length in the text.</summary>
    public int Length { get; } = length;

    /// <summary>The character before which so many UTF-16 code units of the piece stand.</summary>
    public PiecePoint PointAt(int unit)
    {
        points ??= FindPoints();
        int low = 0;
        for (int high = points.Length - 1; low < high;)
        {
            int middle = (low + high + 1) / 2;
            if (points[middle].Unit <= unit)
                low = middle;
            else
                high = middle - 1;
        }
        return Walk(points[low], unit, int.MaxValue);
    }

    private PiecePoint[] FindPoints()
    {
        List<PiecePoint> found = [default];
        while (found[^1].Byte + Step < Source.Bytes.Length)
            found.Add(Pass(found[^1], Step));
        return [.. found];
    }

    /// <summary>Goes on by so many bytes, or to the end of the character that they end in.</summary>
    private PiecePoint Pass(PiecePoint from, int count)
    {
        ReadOnlySpan<byte> bytes = Source.Bytes.Span.Slice(from.Byte, count);
        // Of most of a filing each byte is a character, and a line feed alone ends a line.
        if (!Ascii.IsValid(bytes) || bytes.Contains((byte)'\r'))
            return Walk(from, int.MaxValue, from.Byte + count);
        int last = bytes.LastIndexOf((byte)'\n');
        return new PiecePoint(
            from.Unit + count, from.Byte + count, from.Breaks + bytes.Count((byte)'\n'), last < 0 ? from.LineStart : from.Unit + last + 1);
    }

    /// <summary>Goes on to a unit or a byte, whichever comes first.</summary>
    private PiecePoint Walk(PiecePoint from, int unit, int limit)
    {
        ReadOnlySpan<byte> bytes = Source.Bytes.Span;
        (int units, int at, int breaks, int lineStart) = from;
        limit = Math.Min(limit, bytes.Length);
        while (units < unit && at < limit)
        {
            byte first = bytes[at];
            if (first < 0x80)
            {
                units++;
                at++;
            }
            else
            {
                (int length, int width) = FilingEncoding.Step(bytes[at..]);
                units += width;
                at += length;
            }
            if (first == '\n' || (first == '\r' && (at == bytes.Length || bytes[at] != '\n')))
            {
                breaks++;
                lineStart = units;
            }
        }
        return new PiecePoint(units, at, breaks, lineStart);
    }
}
