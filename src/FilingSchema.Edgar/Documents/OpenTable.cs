using System.Runtime.InteropServices;

namespace FilingSchema.Edgar;

/// <summary>A cell of a table that is being read: the blocks from its start on.</summary>
internal struct OpenCell(int left, int right, int start)
{
    public readonly int Left => left;

    public readonly int Right => right;

    /// <summary>How many blocks stand before it in the document.</summary>
    public readonly int Start => start;

    public bool HasText { get; private set; }

    /// <summary>Whether there is a row of another table within.</summary>
    public bool HasRow { get; private set; }

    /// <summary>Notes a block, and gives a paragraph of this cell the cell's columns.</summary>
    public void Take(Block block, int table)
    {
        if (block.Kind == BlockKind.Paragraph && block.Table == table)
            block.Cells = [new Cell(0, block.Text.Length, left, right)];
        Take(block.HasText, block.Kind == BlockKind.Row);
    }

    /// <summary>Notes what stands in the cell.</summary>
    public void Take(bool hasText, bool hasRow)
    {
        HasText |= hasText;
        HasRow |= hasRow;
    }
}

/// <summary>A table that is being read: its current row, and the columns that cells above reach down into.</summary>
internal sealed class OpenTable(int number)
{
    private const int MostColumns = 1000;
    private const int MostRows = 1000;

    /// <summary>For each column, how many more rows a cell above covers.</summary>
    private readonly List<int> covered = [];
    private int column;

    public int Number { get; } = number;

    public int Row { get; private set; }

    public List<OpenCell> Cells { get; } = [];

    /// <summary>The cell that takes the block at an index of the document; text outside any cell makes one.</summary>
    public ref OpenCell CellAt(int index)
    {
        if (Cells.Count == 0)
            BeginCell(1, 1, index);
        return ref CollectionsMarshal.AsSpan(Cells)[^1];
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

    public void BeginCell(int columns, int rows, int start)
    {
        while (column < covered.Count && covered[column] > 0)
            column++;
        columns = Math.Clamp(columns, 1, MostColumns);
        Cells.Add(new OpenCell(column, column + columns, start));
        if (rows > 1)
        {
            // No table is wider: the columns are looked through at every row.
            int end = Math.Min(column + columns, MostColumns);
            while (covered.Count < end)
                covered.Add(0);
            for (int i = column; i < end; i++)
                covered[i] = Math.Min(rows, MostRows);
        }
        column += columns;
    }
}
