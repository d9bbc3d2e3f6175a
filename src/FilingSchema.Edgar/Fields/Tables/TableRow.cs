namespace FilingSchema.Edgar;

/// <summary>A row of a table: what it has for the members of its columns.</summary>
internal sealed record TableRow
{
    private const int MostWordsAmongFigures = 4;

    /// <summary>The words before its figures, if they are not the value of a member.</summary>
    public FoundText? Stub { get; init; }

    /// <summary>Whether it has a cell for every column of figures.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether a sentence tells it, not a table.</summary>
    public bool IsTold { get; init; }

    public Dictionary<MemberReading, FoundText> Cells { get; init; } = [];

    /// <summary>What it has for the record that holds the rows.</summary>
    public Dictionary<MemberReading, FoundText> OwnerCells { get; } = [];

    /// <summary>Reads a block as a row beneath a header; <see langword="null"/> if it is none.</summary>
    public static TableRow? Read(Block block, TableHeader header, TableColumns columns)
    {
        if (block.Kind != BlockKind.Row && columns.Count > 1)
            return null;
        List<Cell> cells = [.. block.Cells.Where(cell => !CellFigure.IsMark(block, cell))];
        int words = FirstFigure(block, cells, header);
        if (words < 0 || cells.Skip(words).Any(cell => !CellFigure.StandsIn(block, cell) && Words.Count(cell.In(block)) > MostWordsAmongFigures))
            return null;
        List<(TableColumn Column, Cell Cell)> pairs = Align(block, cells, words, header);
        Cell? stub = words > 0 ? cells[words - 1] : null;
        if (columns.Name is { } name && pairs.Find(pair => pair.Column.Member == name) is { Column.Member: not null } named)
            stub = named.Cell;
        TableRow row = new()
        {
            Stub = stub is { } cell ? WithoutLeaders(FoundText.Of(block, cell.Start, cell.End)) : null,
            IsWhole = cells.Count - words > 1 && pairs.Count(static pair => IsFigure(pair.Column)) == header.Columns.Count(IsFigure),
        };
        bool hasFigure = false;
        foreach ((TableColumn column, Cell found) in pairs)
        {
            if (column.Member is not { } member)
                continue;
            FoundText? text = member.Kind == ValueKind.Integer ? CellFigure.Find(block, found) : FoundText.Of(block, found.Start, found.End);
            if (text is not { } value || member == columns.Name)
                continue;
            if (!columns.IsOfRow(member))
            {
                // The words before the figures are told apart later: they may be a name.
                if (member is not { Kind: ValueKind.Text, Part: FilingPart.Heading } || found != stub)
                    row.OwnerCells[member] = value;
            }
            else if (ValueText.Convert(member, value.Text) is not null)
            {
                row.Cells[member] = value;
                hasFigure |= TableColumns.IsFigure(member);
            }
        }
        return hasFigure ? row : null;
    }

    /// <summary>Which cell is the first figure: a row may begin with its own number, beneath a caption that is none of figures.</summary>
    private static int FirstFigure(Block block, List<Cell> cells, TableHeader header)
    {
        int first = cells.FindIndex(cell => CellFigure.StandsIn(block, cell));
        if (first != 0 || cells.Count != header.Columns.Count || !IsRowNumber(cells[0].In(block)))
            return first;
        int column = header.Columns.FindIndex(IsFigure);
        return column > 0 ? cells.FindIndex(column, cell => CellFigure.StandsIn(block, cell)) : first;
    }

    private static bool IsRowNumber(ReadOnlySpan<char> text) =>
        text.Trim() is { Length: 1 or 2 } digits && !digits.ContainsAnyExceptInRange('0', '9');

    /// <summary>Words without the dots that lead to their figures.</summary>
    private static FoundText WithoutLeaders(FoundText stub)
    {
        ReadOnlySpan<char> trimmed = stub.Text.AsSpan().TrimEnd(" .");
        return stub.Text.Length - trimmed.Length > 1 && trimmed.Length > 0 ? stub.Slice(0, trimmed.Length) : stub;
    }

    /// <summary>
    /// Which cell stands in which column: one after the other if there are as many of them, else by their places. Filers put
    /// figures a column beside their caption more often than they leave one out.
    /// </summary>
    private static List<(TableColumn Column, Cell Cell)> Align(Block block, List<Cell> cells, int words, TableHeader header)
    {
        List<TableColumn> columns = header.Columns;
        int firstFigure = columns.FindIndex(IsFigure);
        if (cells.Count == columns.Count && Fits(block, cells, columns))
            return [.. columns.Zip(cells)];
        List<Cell> figures = cells[words..];
        List<(TableColumn, Cell)> pairs = [];
        if (words > 0 && columns.Take(firstFigure).Any(static column => column.Member is not null))
            pairs.Add((columns.First(static column => column.Member is not null), cells[words - 1]));
        if (figures.Count == columns.Count - firstFigure)
            return [.. pairs, .. columns.Skip(firstFigure).Zip(figures)];
        foreach (TableColumn column in columns.Skip(firstFigure).Where(static column => column.Member is not null))
        {
            Cell? nearest = figures.Where(cell => cell.IsOver(column.Place)).Cast<Cell?>()
                .MaxBy(cell => Math.Min(cell!.Value.Right, column.Place.Right) - Math.Max(cell.Value.Left, column.Place.Left));
            if (nearest is { } found)
            {
                pairs.Add((column, found));
                figures.Remove(found);
            }
        }
        return pairs;
    }

    private static bool IsFigure(TableColumn column) => column.Member is { } member && TableColumns.IsFigure(member);

    private static bool Fits(Block block, List<Cell> cells, List<TableColumn> columns)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            if (IsFigure(columns[i]) && !CellFigure.StandsIn(block, cells[i]))
                return false;
        }
        return true;
    }
}
