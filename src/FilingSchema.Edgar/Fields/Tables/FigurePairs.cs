namespace FilingSchema.Edgar;

/// <summary>Reads captions that each have their figure behind them: a table set upright, or a line such as "For: 12 Against: 3".</summary>
internal static class FigurePairs
{
    /// <summary>The members and their figures if the block has nothing else; empty otherwise.</summary>
    public static IReadOnlyList<(MemberReading Member, FoundText Figure)> Read(Block block, int start, int end, TableColumns columns) =>
        block.Kind == BlockKind.Row ? OfCells(block, columns) : OfText(block, start, end, columns);

    private static List<(MemberReading Member, FoundText Figure)> OfCells(Block block, TableColumns columns)
    {
        List<(MemberReading, FoundText)> pairs = [];
        MemberReading? awaiting = null;
        foreach (Cell cell in block.Cells)
        {
            if (CellFigure.IsMark(block, cell))
                continue;
            if (CellFigure.StandsIn(block, cell))
            {
                if (awaiting is { } member && CellFigure.Find(block, cell) is { } figure)
                    pairs.Add((member, figure));
                else if (pairs.Count == 0 && awaiting is null)
                    return [];
                // What follows the figure is its percentage.
                awaiting = null;
            }
            else if (columns.FigureOf(cell.In(block).ToString()) is { } next)
                awaiting = next;
            else if (OfText(block, cell.Start, cell.End, columns) is { Count: > 0 } within)
                pairs.AddRange(within);
            else
                return [];
        }
        return pairs;
    }

    private static List<(MemberReading Member, FoundText Figure)> OfText(Block block, int start, int end, TableColumns columns)
    {
        List<(MemberReading, FoundText)> pairs = [];
        string text = block.Text;
        int at = start;
        while (true)
        {
            at = Skip(text, at, end, isBetween: true);
            if (at >= end)
                return pairs;
            if (columns.FigureAt(text.AsSpan(at, end - at)) is not { } caption)
                return [];
            int figure = Skip(text, at + caption.End, end, isBetween: false);
            int figureEnd = figure;
            while (figureEnd < end && (char.IsAsciiDigit(text[figureEnd]) || (text[figureEnd] == ',' && figureEnd + 1 < end && char.IsAsciiDigit(text[figureEnd + 1]))))
                figureEnd++;
            if (figureEnd == figure || (figureEnd < end && (char.IsLetter(text[figureEnd]) || text[figureEnd] is '%' || IsFraction(text, figureEnd, end))))
                return [];
            pairs.Add((caption.Member, FoundText.Of(block, figure, figureEnd)));
            at = figureEnd;
        }
    }

    private static bool IsFraction(string text, int index, int end) =>
        text[index] == '.' && index + 1 < end && char.IsAsciiDigit(text[index + 1]);

    private static int Skip(string text, int at, int end, bool isBetween)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is ':' or '-' or '–' or '—' or '=' or '.' or '"' or '\u201C' or '\u201D' || (isBetween && text[at] is ',' or ';' or '|')))
            at++;
        // "For 12, Against 3 and Abstain 4".
        return isBetween && text.AsSpan(at, end - at).StartsWith("and ", StringComparison.Ordinal) ? at + 4 : at;
    }
}
