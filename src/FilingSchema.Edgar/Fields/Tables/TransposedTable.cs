namespace FilingSchema.Edgar;

/// <summary>A table whose names stand across, and whose captions stand down the side.</summary>
/// <param name="End">The row after it.</param>
/// <param name="Header">A header without columns: each row has its members already.</param>
/// <param name="Rows">What each name has.</param>
internal sealed record TransposedTable(int End, TableHeader Header, List<TableRow> Rows)
{
    private const int LeastFigures = 2;

    /// <summary>The table that begins at a row, or <see langword="null"/>.</summary>
    public static TransposedTable? Read(List<RowBlock> rows, int at, TableColumns columns, MemberReading name, TableHeading headings)
    {
        Block head = rows[at].Block;
        List<Cell> heads = [.. head.Cells.Where(cell => !CellFigure.IsMark(head, cell))];
        if (heads.Count < 2 || heads.Exists(cell => CellFigure.StandsIn(head, cell)))
            return null;
        List<List<(MemberReading Member, FoundText? Figure)>> lines = [];
        int end = at + 1;
        for (; end < rows.Count && rows[end].Block.Table == head.Table; end++)
        {
            if (LineOf(rows[end].Block, columns) is not { } line || (lines.Count > 0 && line.Count != lines[0].Count))
                break;
            lines.Add(line);
        }
        if (lines.Count < LeastFigures || lines[0].Count < 2)
            return null;
        // A caption may stand over the captions as well.
        heads.RemoveRange(0, Math.Max(0, heads.Count - lines[0].Count));
        if (heads.Count != lines[0].Count)
            return null;
        FoundText[] texts = [.. heads.Select(cell => FoundText.Of(head, cell.Start, cell.End))];
        FoundText?[] names = [.. texts.Select(text => ValueFinder.Narrow(name, text))];
        if (Array.TrueForAll(names, static text => text is not null))
            return new TransposedTable(end, new TableHeader(end, []), [.. names.Select((text, i) => RowOf(lines, i, new() { [name] = text!.Value }))]);
        // Without names these are records, each with its words or its number over its figures. Percentages beside the counts are none.
        List<TableRow> records = [.. texts.Select((text, i) => RowOf(lines, i, [], stub: text)).Where(static row => row.Cells.Count >= LeastFigures)];
        return records.Count > 1 && records.TrueForAll(row => headings.Fits(row.Stub!.Value.Text) || headings.IsNumber(row.Stub.Value.Text))
            ? new TransposedTable(end, new TableHeader(end, []), records) : null;
    }

    /// <summary>The figures of a row behind the caption that it begins with, or <see langword="null"/> if it is another.</summary>
    private static List<(MemberReading Member, FoundText? Figure)>? LineOf(Block block, TableColumns columns)
    {
        List<Cell> cells = [.. block.Cells.Where(cell => !CellFigure.IsMark(block, cell))];
        if (cells.Count < LeastFigures + 1 || columns.FigureOf(cells[0].In(block).ToString()) is not { } member
            || !cells.Skip(1).All(cell => CellFigure.StandsIn(block, cell)))
            return null;
        return [.. cells.Skip(1).Select(cell => (member, CellFigure.Find(block, cell)))];
    }

    private static TableRow RowOf(
        List<List<(MemberReading Member, FoundText? Figure)>> lines, int index, Dictionary<MemberReading, FoundText> cells, FoundText? stub = null)
    {
        foreach (List<(MemberReading Member, FoundText? Figure)> line in lines)
        {
            if (line[index].Figure is { } figure)
                cells.TryAdd(line[index].Member, figure);
        }
        return new TableRow { Cells = cells, Stub = stub };
    }
}
