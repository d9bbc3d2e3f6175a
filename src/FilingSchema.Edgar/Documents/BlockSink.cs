using System.Text;

namespace FilingSchema.Edgar;

/// <summary>Takes blocks in reading order and makes rows of what stands in the cells of tables.</summary>
internal sealed class BlockSink(string source)
{
    private readonly List<Block> blocks = [];
    private readonly Stack<OpenTable> tables = new();
    private int tableCount;

    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>The table in which the next block stands: its number, or 0.</summary>
    public int Table => tables.TryPeek(out OpenTable? table) ? table.Number : 0;

    /// <summary>The row in which the next block stands.</summary>
    public int Row => tables.TryPeek(out OpenTable? table) ? table.Row : 0;

    public void Add(Block block)
    {
        if (!tables.TryPeek(out OpenTable? table))
            blocks.Add(block);
        else
            table.Current.Content.Add(block);
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
            table.BeginCell(columns, rows);
    }

    public void CloseRow()
    {
        if (!tables.TryPeek(out OpenTable? table) || table.Cells.Count == 0)
            return;
        List<OpenCell> filled = table.Cells.FindAll(static cell => cell.Content.Exists(static block => block.HasText));
        List<Block> content = filled.Count > 1
            && filled.TrueForAll(static cell => cell.Content.TrueForAll(static block => block.Kind != BlockKind.Row))
            ? [JoinCells(table, filled)]
            : [.. table.Cells.SelectMany(cell => cell.Content.Select(block => cell.Place(block, table.Number)))];
        table.Cells.Clear();
        tables.Pop();
        foreach (Block block in content)
            Add(block);
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

    private Block JoinCells(OpenTable table, List<OpenCell> filled)
    {
        StringBuilder text = new();
        List<Cell> cells = [];
        List<SourceRun> runs = [];
        List<(int Start, int End)>? raised = null;
        int emphasis = 0;
        foreach (OpenCell cell in filled)
        {
            if (text.Length > 0)
                text.Append('\t');
            int start = text.Length;
            foreach (Block block in cell.Content.Where(static block => block.HasText))
            {
                if (text.Length > start)
                    text.Append('\n');
                if (emphasis >= text.Length - 1)
                    emphasis = text.Length + block.EmphasisLength;
                runs.AddRange(block.Source.Slice(0, block.Text.Length, text.Length));
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
            Cells = cells,
            Table = table.Number,
            Row = table.Row,
            EmphasisLength = emphasis,
            Raised = raised is null ? [] : raised,
            Source = SourceMap.Join(source, runs),
        };
    }
}
