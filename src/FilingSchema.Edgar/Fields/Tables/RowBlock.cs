namespace FilingSchema.Edgar;

/// <summary>A row, and the number of the block that it stands in.</summary>
/// <param name="Index">The number of the block.</param>
/// <param name="Block">The row: the block itself, or one made of its text.</param>
/// <remarks>
/// Not every filer sets a row as a row. A table may have one row only, whose cells hold a column each, line beneath line; or none,
/// its columns being kept apart by spaces that do not collapse.
/// </remarks>
internal readonly record struct RowBlock(int Index, Block Block)
{
    private const int LongestSpacedLine = 200;
    private const int LeastWidth = 4;

    // How wide they are.
    private static readonly (string Space, int Width)[] Spaces =
        [("&nbsp;", 1), ("&#160;", 1), ("&#xA0;", 1), ("\u00A0", 1), ("&ensp;", 2), ("&#8194;", 2), ("\u2002", 2), ("&emsp;", 3), ("&#8195;", 3), ("\u2003", 3)];

    /// <summary>The rows that a block of a table stands for.</summary>
    public static void AddTo(List<RowBlock> rows, Block block, int index)
    {
        if (block.Kind != BlockKind.Row || LinesOfCells(block) is not { } lines)
        {
            rows.Add(new RowBlock(index, block));
            return;
        }
        for (int i = 0; i < lines[0].Count; i++)
            rows.Add(new RowBlock(index, Part(block, [.. lines.Select(line => line[i])])));
    }

    /// <summary>The row that a paragraph is whose words are far apart; <see langword="null"/> if it is none.</summary>
    public static RowBlock? OfSpaced(Block block, int index)
    {
        if (block.Text.Length > LongestSpacedLine || block.Text.Contains('\n', StringComparison.Ordinal))
            return null;
        List<Cell> cells = [];
        int start = 0;
        for (int i = block.Text.IndexOf(' ', StringComparison.Ordinal); i > 0; i = block.Text.IndexOf(' ', i + 1))
        {
            if (!IsWide(block.Source.SpaceAt(i)))
                continue;
            cells.Add(new Cell(start, i - start, cells.Count, cells.Count + 1));
            start = i + 1;
        }
        if (cells.Count == 0)
            return null;
        cells.Add(new Cell(start, block.Text.Length - start, cells.Count, cells.Count + 1));
        return new RowBlock(index, Part(block, [.. cells]));
    }

    /// <summary>The lines of each cell, if there are as many in all of them: captions, and figures beneath.</summary>
    private static List<List<Cell>>? LinesOfCells(Block block)
    {
        if (!block.Text.Contains('\n', StringComparison.Ordinal))
            return null;
        List<List<Cell>> lines = [];
        foreach (Cell cell in block.Cells)
        {
            if (CellFigure.IsMark(block, cell))
                continue;
            List<Cell> ofCell = [];
            foreach (Range line in cell.In(block).Split('\n'))
                ofCell.Add(cell with { Start = cell.Start + line.Start.Value, Length = line.End.Value - line.Start.Value });
            if (lines.Count > 0 && ofCell.Count != lines[0].Count)
                return null;
            lines.Add(ofCell);
        }
        return lines.Count > 1 && lines[0].Count > 1 && Enumerable.Range(0, lines[0].Count).All(HasItsPlace) ? lines : null;

        bool HasItsPlace(int line) => (line > 0) == lines.Exists(ofCell => CellFigure.Find(block, ofCell[line]) is not null);
    }

    private static Block Part(Block block, Cell[] cells) => new()
    {
        Kind = BlockKind.Row, Text = block.Text, Cells = cells, Table = block.Table, Row = block.Row, Source = block.Source,
    };

    private static bool IsWide(ReadOnlySpan<char> space)
    {
        int width = 0;
        foreach ((string one, int each) in Spaces)
            width += space.Count(one) * each;
        return width >= LeastWidth;
    }
}
