using System.Runtime.InteropServices;

namespace FilingSchema.Edgar;

/// <summary>Takes blocks in reading order and makes rows of what stands in the cells of tables.</summary>
/// <remarks>
/// An open cell is the blocks from its start to that of the next one, so that what a table holds is never moved to the table
/// around it, however deep they nest.
/// </remarks>
internal sealed class BlockSink(FilingText source)
{
    private const int UsualCount = 128;

    private readonly List<Block> blocks = new(UsualCount);
    private readonly Stack<OpenTable> tables = new();
    private readonly List<char> joined = [];
    private readonly List<SourceRun> runs = [];
    private int tableCount;

    public Block[] Blocks => [.. blocks];

    /// <summary>Adds the paragraph that was gathered, and has the gathering begin anew.</summary>
    public void Add(BlockText text)
    {
        if (!tables.TryPeek(out OpenTable? table))
        {
            blocks.Add(text.ToBlock(table: 0, row: 0));
            return;
        }
        ref OpenCell cell = ref table.CellAt(blocks.Count);
        cell.Take(hasText: true, hasRow: false);
        blocks.Add(text.ToBlock(table.Number, table.Row, left: cell.Left, right: cell.Right));
    }

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
            int withText = 0;
            bool hasRow = false;
            foreach (OpenCell cell in table.Cells)
            {
                withText += cell.HasText ? 1 : 0;
                hasRow |= cell.HasRow;
            }
            if (!hasRow && withText > 1)
            {
                Block row = JoinCells(table, withText);
                blocks.RemoveRange(start, blocks.Count - start);
                blocks.Add(row);
                hasRow = true;
            }

            // What the row has become stands in a cell of the table around this one.
            if (tables.TryPeek(out OpenTable? outer))
                outer.CellAt(start).Take(withText > 0, hasRow);
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

    private Block JoinCells(OpenTable table, int withText)
    {
        joined.Clear();
        runs.Clear();
        Cell[] cells = new Cell[withText];
        int count = 0;
        List<(int Start, int End)>? raised = null;
        int emphasis = 0;
        for (int i = 0; i < table.Cells.Count; i++)
        {
            OpenCell cell = table.Cells[i];
            if (!cell.HasText)
                continue;
            if (joined.Count > 0)
                joined.Add('\t');
            int start = joined.Count;
            int end = i + 1 < table.Cells.Count ? table.Cells[i + 1].Start : blocks.Count;
            for (int at = cell.Start; at < end; at++)
            {
                Block block = blocks[at];
                if (!block.HasText)
                    continue;
                if (joined.Count > start)
                    joined.Add('\n');
                if (emphasis >= joined.Count - 1)
                    emphasis = joined.Count + block.EmphasisLength;
                block.Source.CopyTo(runs, joined.Count);
                for (int k = 0; k < block.Raised.Count; k++)
                    (raised ??= []).Add((joined.Count + block.Raised[k].Start, joined.Count + block.Raised[k].End));
                joined.AddRange(block.Text.AsSpan());
            }
            cells[count++] = new Cell(start, joined.Count - start, cell.Left, cell.Right);
        }
        return new Block
        {
            Kind = BlockKind.Row,
            Text = CollectionsMarshal.AsSpan(joined).ToString(),
            Cells = cells,
            Table = table.Number,
            Row = table.Row,
            EmphasisLength = emphasis,
            Raised = (IReadOnlyList<(int, int)>?)raised ?? [],
            Source = SourceMap.Join(source, runs),
        };
    }
}
