using System.Text;

namespace FilingSchema.Edgar;

/// <summary>Takes blocks in reading order and makes rows of what stands in the cells of tables.</summary>
/// <remarks>
/// An open cell is the blocks from its start to that of the next one, so that what a table holds is never moved to the table
/// around it, however deep they nest.
/// </remarks>
internal sealed class BlockSink(FilingText source)
{
    private readonly List<Block> blocks = [];
    private readonly Stack<OpenTable> tables = new();
    private int tableCount;

    public Block[] Blocks => [.. blocks];

    /// <summary>The table in which the next block stands: its number, or 0.</summary>
    public int Table => tables.TryPeek(out OpenTable? table) ? table.Number : 0;

    /// <summary>The row in which the next block stands.</summary>
    public int Row => tables.TryPeek(out OpenTable? table) ? table.Row : 0;

    public void Add(Block block)
    {
        if (tables.TryPeek(out OpenTable? table))
            table.CellAt(blocks.Count).Take(block, table.Number);
        blocks.Add(block);
    }

    public void OpenTable()
    {
        tables.Push(new OpenTable(++tableCount));
    }

    public void OpenRow()
    {
        CloseRow();
        if (tables.TryPeek(out OpenTable? table))
            table.BeginRow();
    }

    public void OpenCell(int columns, int rows)
    {
        if (tables.TryPeek(out OpenTable? table))
            table.BeginCell(columns, rows, blocks.Count);
    }

    public void CloseRow()
    {
        if (!tables.TryPop(out OpenTable? table))
            return;
        if (table.Cells.Count > 0 && table.Cells[0].Start is int start && start < blocks.Count)
        {
            bool hasText = table.Cells.Exists(static cell => cell.HasText);
            bool hasRow = table.Cells.Exists(static cell => cell.HasRow);
            if (!hasRow && table.Cells.Count(static cell => cell.HasText) > 1)
            {
                Block row = JoinCells(table);
                blocks.RemoveRange(start, blocks.Count - start);
                blocks.Add(row);
                hasRow = true;
            }

            // What the row has become stands in a cell of the table around this one.
            if (tables.TryPeek(out OpenTable? outer))
                outer.CellAt(start).Take(hasText, hasRow);
        }
        table.Cells.Clear();
        tables.Push(table);
    }

    public void CloseTable()
    {
        CloseRow();
        tables.TryPop(out _);
    }

    public void CloseAll()
    {
        while (tables.Count > 0)
            CloseTable();
    }

    private Block JoinCells(OpenTable table)
    {
        StringBuilder text = new();
        List<Cell> cells = [];
        List<SourceRun> runs = [];
        List<(int Start, int End)>? raised = null;
        int emphasis = 0;
        for (int i = 0; i < table.Cells.Count; i++)
        {
            OpenCell cell = table.Cells[i];
            if (!cell.HasText)
                continue;
            if (text.Length > 0)
                text.Append('\t');
            int start = text.Length;
            int end = i + 1 < table.Cells.Count ? table.Cells[i + 1].Start : blocks.Count;
            for (int at = cell.Start; at < end; at++)
            {
                Block block = blocks[at];
                if (!block.HasText)
                    continue;
                if (text.Length > start)
                    text.Append('\n');
                if (emphasis >= text.Length - 1)
                    emphasis = text.Length + block.EmphasisLength;
                block.Source.CopyTo(runs, text.Length);
                foreach ((int from, int to) in block.Raised)
                    (raised ??= []).Add((text.Length + from, text.Length + to));
                text.Append(block.Text);
            }
            cells.Add(new Cell(start, text.Length - start, cell.Left, cell.Right));
        }
        return new Block
        {
            Kind = BlockKind.Row,
            Text = text.ToString(),
            Cells = [.. cells],
            Table = table.Number,
            Row = table.Row,
            EmphasisLength = emphasis,
            Raised = raised is null ? [] : raised,
            Source = SourceMap.Join(source, runs),
        };
    }
}
