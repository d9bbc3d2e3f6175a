namespace FilingSchema.Edgar;

/// <summary>A column of a table: where it stands, and the member that its caption names.</summary>
internal readonly record struct TableColumn(Cell Place, MemberReading? Member);

/// <summary>The captions of a table.</summary>
/// <param name="End">The row after it.</param>
/// <param name="Columns">The columns, from left to right.</param>
internal sealed record TableHeader(int End, List<TableColumn> Columns)
{
    /// <summary>The cell before the captions that is the caption of no member, and its row among those asked: it may say what the table is about.</summary>
    public (int Row, Cell Cell)? Corner { get; private init; }

    private const int MostRows = 4;
    private const int MostWordsOfCaption = 6;

    /// <summary>The header that begins at a row, or <see langword="null"/>. A caption may be spread over several rows.</summary>
    public static TableHeader? Read(List<RowBlock> rows, int at, TableColumns columns)
    {
        if (!MayBegin(rows, at, columns))
            return null;
        TableHeader? best = null;
        int bestCount = 0;
        int enough = Math.Min(2, columns.Count);
        for (int count = 1; count <= MostRows && at + count <= rows.Count; count++)
        {
            Block last = rows[at + count - 1].Block;
            if (last.Table != rows[at].Block.Table || HasFigure(last, columns))
                break;
            TableHeader header = Match(rows, at, count, columns);
            int found = header.Columns.Count(column => column.Member is { } member && columns.IsOfRow(member));
            if (found > bestCount)
                (best, bestCount) = (header, found);
        }
        if (best is null || bestCount < enough || !best.Columns.Any(static column => column.Member is { } member && TableColumns.IsFigure(member)))
            return null;
        // A title above the captions is none of them.
        bool isFirstNeeded = best.End == at + 1 || IsCaptionRow(rows[at].Block)
            || Match(rows, at + 1, best.End - at - 1, columns).Columns.Count(column => column.Member is { } member && columns.IsOfRow(member)) < bestCount;
        return isFirstNeeded ? best with { Corner = FindCorner(rows, at, best) } : null;
    }

    private static (int Row, Cell Cell)? FindCorner(List<RowBlock> rows, int at, TableHeader header)
    {
        if (header.Columns[0] is not { Member: null, Place: var place })
            return null;
        for (int row = at; row < header.End; row++)
        {
            Block block = rows[row].Block;
            if (block.Cells is [var first, _, ..] && first.Left == place.Left && Words.AreIn(first.In(block)))
                return (row, first);
        }
        return null;
    }

    /// <summary>Whether a cell of the first rows begins as a caption does: hardly a row of figures has one.</summary>
    private static bool MayBegin(List<RowBlock> rows, int at, TableColumns columns)
    {
        for (int i = at; i < rows.Count && i < at + MostRows; i++)
        {
            foreach (Cell cell in rows[i].Block.Cells)
            {
                if (columns.MayBegin(cell.In(rows[i].Block)))
                    return true;
            }
        }
        return false;
    }

    private static TableHeader Match(List<RowBlock> rows, int at, int count, TableColumns columns)
    {
        List<(Cell Place, string Text)> captions = [];
        for (int i = at + count - 1; i >= at; i--)
        {
            Block block = rows[i].Block;
            foreach (Cell cell in block.Cells)
            {
                List<int> under = [];
                for (int index = 0; index < captions.Count; index++)
                {
                    if (captions[index].Place.IsOver(cell))
                        under.Add(index);
                }
                string text = cell.In(block).ToString();
                if (under.Count == 0)
                    captions.Add((cell, text));
                // What spans several captions says what they have in common, or, over "Number" and "%", what their figures are.
                else if (under.Count > 1 && columns.FigureOf(text) is null)
                    continue;
                foreach (int index in under)
                {
                    if (under.Count == 1 || (columns.FigureOf(captions[index].Text) is null && !IsOfShares(captions[index].Text)))
                        captions[index] = (captions[index].Place, $"{text} {captions[index].Text}");
                }
            }
        }
        captions.Sort(static (one, other) => one.Place.Left.CompareTo(other.Place.Left));
        MemberReading?[] members = columns.Match([.. captions.Select(static caption => caption.Text)]);
        return new TableHeader(at + count, [.. captions.Select((caption, index) => new TableColumn(caption.Place, members[index]))]);
    }

    private static bool IsOfShares(string caption) =>
        caption.Contains('%', StringComparison.Ordinal) || caption.Contains("percent", StringComparison.OrdinalIgnoreCase);

    private static bool HasFigure(Block block, TableColumns columns) =>
        block.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && FigurePairs.Read(block, 0, block.Text.Length, columns, out _).Count > 0
        || block.Cells.Any(cell => CellFigure.StandsIn(block, cell));

    /// <summary>Whether a row may be the upper part of captions: some short words over several columns.</summary>
    private static bool IsCaptionRow(Block block) =>
        block.Cells.Length > 1 && block.Cells.All(cell =>
            Words.Of(cell.In(block).ToString()) is { Length: > 0 and <= MostWordsOfCaption } words && !char.IsAsciiDigit(words[0][0])
                && cell.In(block)[0] != '(');
}
