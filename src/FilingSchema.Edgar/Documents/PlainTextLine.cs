namespace FilingSchema.Edgar;

/// <summary>A line of a plain-text document, taken apart where gaps part its columns.</summary>
internal sealed record PlainTextLine
{
    private const int TabWidth = 8;
    private const int LeastWideGaps = 3;
    private const int LeastEvenGaps = 5;

    /// <summary>The gap that parts columns outside of tables.</summary>
    public const int GapInProse = 3;

    /// <summary>The text of the line, without the space around it.</summary>
    public required ReadOnlyMemory<char> Text { get; init; }

    /// <summary>Where the text begins, in the content.</summary>
    public required int Start { get; init; }

    /// <summary>The pieces between the gaps: their start within <see cref="Text"/>, length, and columns on the page.</summary>
    public required IReadOnlyList<Cell> Pieces { get; init; }

    public bool IsBlank => Text.IsEmpty;

    /// <summary>Reads a line; a gap is at least so many spaces, or a tab.</summary>
    public static PlainTextLine Read(ReadOnlyMemory<char> content, int start, int end, int gap)
    {
        ReadOnlySpan<char> all = content.Span;
        int first = start;
        int last = end;
        while (first < last && char.IsWhiteSpace(all[first]))
            first++;
        while (last > first && char.IsWhiteSpace(all[last - 1]))
            last--;
        return new PlainTextLine { Text = content[first..last], Start = first, Pieces = Split(all[start..last], first - start, gap) };
    }

    /// <summary>
    /// The widest gap between the words of a line that is drawn out to the margin, or 0 for one that is not. It has words in small
    /// letters, and gaps of two or three spaces, or gaps that are all as wide. Such gaps part no columns.
    /// </summary>
    private static int GapOfJustified(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        bool hasDouble = false;
        int gaps = 0, wide = 0, widest = 0, narrowest = int.MaxValue, small = 0;
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i] == '\t')
                return 0;
            if (line[i] != ' ' || line[i - 1] == ' ')
                continue;
            int width = line[i..].IndexOfAnyExcept(' ');
            (widest, narrowest) = (Math.Max(widest, width), Math.Min(narrowest, width));
            gaps++;
            // Behind a full stop two spaces are common.
            if (width > 1 && (char.IsLetterOrDigit(line[i - 1]) || line[i - 1] == ','))
                wide++;
            hasDouble |= width == 2;
            ReadOnlySpan<char> next = line[(i + width)..].TrimStart("(\"'");
            if (next.Length > 0 && char.IsLower(next[0]))
                small++;
        }
        bool isEven = gaps >= LeastEvenGaps && narrowest > 1 && widest - narrowest <= 1;
        bool isUneven = widest <= GapInProse && wide >= LeastWideGaps && hasDouble;
        return (isEven || isUneven) && 3 * small >= gaps ? widest : 0;
    }

    private static List<Cell> Split(ReadOnlySpan<char> line, int first, int gap)
    {
        if (gap == GapInProse && line.Contains("   ", StringComparison.Ordinal))
            gap = Math.Max(gap, GapOfJustified(line) + 1);
        List<Cell> pieces = [];
        int column = 0;
        int pieceStart = -1;
        int pieceColumn = 0;
        int lastText = -1;
        int lastColumn = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '\t')
            {
                column += TabWidth - (column % TabWidth);
                continue;
            }
            if (!char.IsWhiteSpace(line[i]))
            {
                if (pieceStart >= 0 && column - lastColumn > gap)
                {
                    pieces.Add(new Cell(pieceStart - first, lastText + 1 - pieceStart, pieceColumn, lastColumn + 1));
                    pieceStart = -1;
                }
                if (pieceStart < 0)
                    (pieceStart, pieceColumn) = (i, column);
                (lastText, lastColumn) = (i, column);
            }
            column++;
        }
        if (pieceStart >= 0)
            pieces.Add(new Cell(pieceStart - first, lastText + 1 - pieceStart, pieceColumn, lastColumn + 1));
        return pieces;
    }
}
