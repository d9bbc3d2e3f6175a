namespace FilingSchema.Edgar;

/// <summary>A cell of a table that is being read.</summary>
internal sealed record OpenCell(int Left, int Right)
{
    public List<Block> Content { get; } = [];

    /// <summary>Gives a paragraph of this cell the cell's columns.</summary>
    public Block Place(Block block, int table)
    {
        if (block.Kind == BlockKind.Paragraph && block.Table == table)
            block.Cells = [new Cell(0, block.Text.Length, Left, Right)];
        return block;
    }
}

/// <summary>A table that is being read: its current row, and the columns that cells above reach down into.</summary>
internal sealed class OpenTable(int number)
{
    private const int MostColumns = 1000;

    /// <summary>For each column, how many more rows a cell above covers.</summary>
    private readonly List<int> covered = [];
    private int column;

    public int Number { get; } = number;

    public int Row { get; private set; }

    public List<OpenCell> Cells { get; } = [];

    /// <summary>The cell that takes the next block; text outside any cell makes one.</summary>
    public OpenCell Current
    {
        get
        {
            if (Cells.Count == 0)
                BeginCell(1, 1);
            return Cells[^1];
        }
    }

    public void BeginRow()
    {
        Row++;
        column = 0;
        for (int i = 0; i < covered.Count; i++)
        {
            if (covered[i] > 0)
                covered[i]--;
        }
    }

    public void BeginCell(int columns, int rows)
    {
        while (column < covered.Count && covered[column] > 0)
            column++;
        columns = Math.Clamp(columns, 1, MostColumns);
        Cells.Add(new OpenCell(column, column + columns));
        if (rows > 1)
        {
            while (covered.Count < column + columns)
                covered.Add(0);
            for (int i = column; i < column + columns; i++)
                covered[i] = Math.Min(rows, MostColumns);
        }
        column += columns;
    }
}
