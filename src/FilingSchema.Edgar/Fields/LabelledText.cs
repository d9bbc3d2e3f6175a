namespace FilingSchema.Edgar;

/// <summary>Finds the texts that follow labels, and those that stand over them.</summary>
internal static class LabelledText
{
    private const int MostLines = 4;
    private const int MostCellsOfDate = 3;

    // "Exact name of registrant as specified in its charter:"
    private const int LongestRestOfLabel = 80;

    // A value stands near its label.
    private const int LongestValue = 4000;

    /// <summary>The texts that may be the value of a label before them, nearest first.</summary>
    public static IEnumerable<FoundText> After(Block[] blocks, FoundLabel label)
    {
        Block block = blocks[label.Block];
        Cell? cell = BlockGeometry.CellAt(block, label.Start);
        int end = Math.Min(cell?.End ?? block.Text.Length, label.End + LongestValue);
        int start = PastLabel(block.Text, label.End, end);
        if (Words.AreIn(block.Text.AsSpan(start, end - start)))
        {
            int lineEnd = EndOfLine(block, start);
            if (lineEnd < end && Words.AreIn(block.Text.AsSpan(start, lineEnd - start)))
                yield return FoundText.Of(block, start, lineEnd);
            yield return FoundText.Of(block, start, end);
        }
        // Next to the label in the row.
        foreach (Cell next in block.Cells)
        {
            if (next.Start > label.End && Words.AreIn(next.In(block)))
            {
                yield return FoundText.Of(block, next.Start, next.End);
                if (DateFrom(block, next) is { } date)
                    yield return date;
                break;
            }
        }
        // Beneath it.
        if (BlockGeometry.Neighbour(blocks, label.Block, 1) is { } below && cell is { } own)
        {
            Block under = blocks[below];
            if (under.Kind == BlockKind.Paragraph)
                yield return FoundText.Of(under, 0, LongestValue);
            else if (BlockGeometry.Overlapping(under, own) is { } beneath)
                yield return FoundText.Of(under, beneath.Start, beneath.End);
        }
    }

    /// <summary>A date that begins in a cell and ends in another: "March 14," and "2011".</summary>
    private static FoundText? DateFrom(Block block, Cell first)
    {
        int at = Array.IndexOf(block.Cells, first);
        for (int i = at; i < block.Cells.Length && i - at < MostCellsOfDate; i++)
        {
            if (DayText.IsIn(block.Text.AsSpan(first.Start, block.Cells[i].End - first.Start)))
                return i == at ? null : FoundText.Of(block, first.Start, block.Cells[i].End);
        }
        return null;
    }

    /// <summary>The text on the line of a label, where a colon ends the label: a label under values points forward then.</summary>
    public static FoundText? BehindColon(Block[] blocks, FoundLabel label)
    {
        Block block = blocks[label.Block];
        Cell cell = BlockGeometry.CellAt(block, label.Start) ?? new Cell(0, block.Text.Length, 0, 1);
        int end = Math.Min(cell.End, BlockGeometry.LineAt(block, label.End).End);
        // A label that is wrapped goes on with a small letter.
        if (end < cell.End - 1 && block.Text[end] == '\n' && char.IsLower(block.Text[end + 1]) && !block.Text.AsSpan(label.End, end - label.End).ContainsAny(':', ')'))
            end = Math.Min(cell.End, BlockGeometry.LineAt(block, end + 1).End);
        ReadOnlySpan<char> line = block.Text.AsSpan(label.End, Math.Max(0, end - label.End));
        int colon = line.IndexOf(':');
        if (colon < 0 || colon > LongestRestOfLabel || line[..colon].ContainsAnyInRange('0', '9')
            || !line[(line[..colon].LastIndexOf(')') + 1)..colon].IsWhiteSpace() && line[..colon].Contains(')'))
            return null;
        if (Words.AreIn(line[(colon + 1)..]))
            return FoundText.Of(block, label.End + colon + 1, end);
        foreach (Cell next in block.Cells)
        {
            if (next.Start > label.End && Words.AreIn(next.In(block)))
                return FoundText.Of(block, next.Start, next.End);
        }
        return null;
    }

    /// <summary>The texts that may be the value of a label beneath them, nearest first; then the same with the lines above.</summary>
    public static IEnumerable<FoundText> Above(Block[] blocks, FoundLabel label)
    {
        Block block = blocks[label.Block];
        Cell cell = BlockGeometry.CellAt(block, label.Start) ?? new Cell(0, block.Text.Length, 0, 1);
        (int lineStart, _) = BlockGeometry.LineAt(block, label.Start);
        int valueStart = PastLastLabel(block.Text, lineStart, label.Start);
        if (IsBeforeLabel(block.Text, valueStart, label.Start, out int valueEnd))
        {
            yield return FoundText.Of(block, valueStart, valueEnd);
            yield break;
        }
        if (lineStart > cell.Start && LinesAbove(block, cell.Start, lineStart) is { } lines)
        {
            yield return lines;
            yield break;
        }
        List<FoundText> stack = [];
        int at = label.Block;
        while (stack.Count < MostLines && BlockGeometry.Neighbour(blocks, at, -1) is { } above)
        {
            Block over = blocks[above];
            at = above;
            Cell? piece = over.Kind == BlockKind.Paragraph && over.Table != block.Table
                ? over.Cells[0] : BlockGeometry.AllOverlapping(over, cell) ?? SameCell(over, block, cell);
            if (piece is not { } found)
            {
                if (over.Table == 0 || label.Block - above > MostLines)
                    break;
                continue;
            }
            if (LinesAbove(over, found.Start, found.End) is not { } text)
            {
                if (Words.AreIn(found.In(over)))
                    break;
                continue;
            }
            stack.Insert(0, text);
            yield return stack.Count == 1 ? text : FoundText.Join([.. stack]);
            // An answer that there is nothing ends the search.
            if (NothingToReport.IsSaidIn(text.Text))
                break;
            if (found.In(over).Contains(')') && text.Text.Length < found.Length - 1)
                break;
        }
    }

    /// <summary>The cell at the same place in a row of as many cells, where the columns are out of line.</summary>
    private static Cell? SameCell(Block over, Block block, Cell cell)
    {
        for (int i = 0; over.Cells.Length > 1 && over.Cells.Length == block.Cells.Length && i < block.Cells.Length; i++)
        {
            if (block.Cells[i] == cell)
                return over.Cells[i];
        }
        return null;
    }

    /// <summary>Where the line of a value ends; figures in parentheses on the next line go on with it.</summary>
    private static int EndOfLine(Block block, int index)
    {
        (_, int end) = BlockGeometry.LineAt(block, index);
        if (end < block.Text.Length && block.Text[end] == '\n')
        {
            (int next, int nextEnd) = BlockGeometry.LineAt(block, end + 1);
            ReadOnlySpan<char> line = block.Text.AsSpan(next, nextEnd - next);
            if (line is ['(', .., ')'] && line.ContainsAnyInRange('0', '9'))
                return nextEnd;
        }
        return end;
    }

    /// <summary>Passes what belongs to a label after its first words: a parenthesis, and all up to a colon.</summary>
    private static int PastLabel(string text, int start, int end)
    {
        int lineEnd = text.IndexOfAny(['\n', '\t'], start);
        if (lineEnd < 0 || lineEnd > end)
            lineEnd = end;
        ReadOnlySpan<char> rest = text.AsSpan(start, lineEnd - start);
        // "including area code: (781) 895-0600", but not the colon of a time.
        int colon = rest.IndexOf(':');
        if (colon >= 0 && !(colon > 0 && char.IsAsciiDigit(rest[colon - 1])))
            return start + colon + 1;
        int close = rest.IndexOf(')');
        int open = rest.IndexOf('(');
        if (close >= 0 && (open < 0 || close < open || rest[..open].IsWhiteSpace()) && rest[..close].IndexOfAnyInRange('0', '9') < 0)
            start += close + 1;
        while (start < end && text[start] is '.' or ',' or ' ' or '-' or '–' or '—' or '#' or '_')
            start++;
        return start;
    }

    /// <summary>Where the value begins that a label follows on its line: after the label of the value before it.</summary>
    private static int PastLastLabel(string text, int lineStart, int labelStart)
    {
        int close = labelStart > lineStart ? text.LastIndexOf(')', labelStart - 1, labelStart - lineStart) : -1;
        // The parenthesis of an area code closes no label.
        return close > lineStart && char.IsLetter(text[close - 1]) || close > 0 && text[close - 1] == '.' ? close + 1 : lineStart;
    }

    /// <summary>Whether a value stands before a label in parentheses on the same line.</summary>
    private static bool IsBeforeLabel(string text, int start, int labelStart, out int end)
    {
        end = labelStart;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end == start || text[end - 1] is not ('(' or '['))
            return false;
        end--;
        return Words.AreIn(text.AsSpan(start, end - start));
    }

    /// <summary>The last lines of a range that are no label, up to the label before them.</summary>
    private static FoundText? LinesAbove(Block block, int start, int end)
    {
        int first = end;
        int last = end;
        int count = 0;
        while (first > start && count < MostLines)
        {
            int lineEnd = first;
            while (lineEnd > start && char.IsWhiteSpace(block.Text[lineEnd - 1]))
                lineEnd--;
            if (lineEnd == start)
                break;
            int lineStart = Math.Max(start, block.Text.LastIndexOf('\n', lineEnd - 1) + 1);
            ReadOnlySpan<char> line = block.Text.AsSpan(lineStart, lineEnd - lineStart).Trim();
            if (IsLabel(line))
                break;
            if (Words.AreIn(line))
            {
                if (count == 0)
                    last = lineEnd;
                count++;
            }
            first = lineStart;
        }
        return count == 0 ? null : FoundText.Of(block, first, last);
    }

    // "(a Delaware corporation)" is a value.
    private static bool IsLabel(ReadOnlySpan<char> line) =>
        !line.StartsWith("(a ", StringComparison.OrdinalIgnoreCase) && !line.StartsWith("(an ", StringComparison.OrdinalIgnoreCase) && ((line is ['(', .., ')'] && line[1..^1].IndexOf('(') < 0 && line.IndexOfAnyInRange('0', '9') < 0)
            || (line is [.., ')'] && !line.Contains('(') && line.IndexOfAnyInRange('0', '9') < 0));
}
