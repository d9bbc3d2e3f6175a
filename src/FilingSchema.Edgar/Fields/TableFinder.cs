namespace FilingSchema.Edgar;

/// <summary>Finds the tables whose columns are those of a record, and reads their rows.</summary>
/// <remarks>
/// A caption may be spread over several rows. A table of two columns, captions in the first and values in the second,
/// is one row set upright. Captions that come again begin another table.
/// </remarks>
internal sealed class TableFinder
{
    private const int MostHeaderRows = 4;

    private readonly IReadOnlyList<Block> blocks;
    private readonly IReadOnlyList<(MemberReading Member, string[][] Captions)> columns;
    private readonly List<FoundTable> tables = [];

    private TableFinder(IReadOnlyList<Block> blocks, RecordSchema row)
    {
        this.blocks = blocks;
        columns =
        [
            .. row.Reading.Members.Where(static member => member.Column.Count > 0)
                .Select(static member => (member, member.Column.Select(Words.Of).ToArray())),
        ];
    }

    public static IReadOnlyList<FoundTable> Find(IReadOnlyList<Block> blocks, IReadOnlyList<TextStretch> text, RecordSchema row)
    {
        TableFinder finder = new(blocks, row);
        if (finder.columns.Count == 0)
            return [];
        foreach (TextStretch stretch in text)
        {
            List<int> table = [];
            for (int i = stretch.Start.Block; i < blocks.Count && i <= stretch.End.Block; i++)
            {
                if (i == stretch.End.Block && stretch.End.Index == 0)
                    break;
                if (!blocks[i].HasText || blocks[i].IsFurniture)
                    continue;
                if (table.Count > 0 && blocks[table[^1]].Table != blocks[i].Table)
                    finder.ReadTable(table);
                if (blocks[i].Table != 0)
                    table.Add(i);
            }
            finder.ReadTable(table);
        }
        return finder.tables;
    }

    private void ReadTable(List<int> table)
    {
        for (int at = 0; at < table.Count;)
        {
            if (FindHeader(table, at, table.Count - 1) is { } header)
                at = ReadRows(table, header);
            else
            {
                ReadUpright(table, at);
                break;
            }
        }
        table.Clear();
    }

    /// <summary>The next row that ends a header, and the columns of the members.</summary>
    private Header? FindHeader(List<int> table, int start, int last)
    {
        for (int at = start; at <= last; at++)
        {
            Header? best = null;
            for (int rows = 1; rows <= MostHeaderRows && at + rows <= table.Count; rows++)
            {
                Header header = new(at, at + rows, MatchColumns(table, at, rows));
                if (rows > 1 && blocks[table[at + rows - 1]].Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0
                    && header.Columns.Count <= (best?.Columns.Count ?? 0))
                    break;
                if (header.Columns.Count > (best?.Columns.Count ?? 0))
                    best = header;
            }
            if (best is not null && best.Columns.Count >= Math.Min(2, columns.Count))
                return best;
        }
        return null;
    }

    private Dictionary<MemberReading, Cell> MatchColumns(List<int> table, int at, int rows)
    {
        List<(Cell Place, string Text)> captions = [];
        for (int i = at + rows - 1; i >= at; i--)
        {
            Block block = blocks[table[i]];
            foreach (Cell cell in block.Cells)
            {
                int under = captions.FindIndex(caption => caption.Place.IsOver(cell));
                if (under < 0)
                    captions.Add((cell, cell.In(block).ToString()));
                else
                    captions[under] = (captions[under].Place, $"{cell.In(block)} {captions[under].Text}");
            }
        }
        Dictionary<MemberReading, Cell> found = [];
        foreach ((Cell place, string text) in captions)
        {
            if (BestMember(text, found) is { } member)
                found.Add(member, place);
        }
        return found;
    }

    /// <summary>The member whose caption a text is: exactly, or else by the longest beginning.</summary>
    private MemberReading? BestMember(string text, Dictionary<MemberReading, Cell> taken)
    {
        MemberReading? best = null;
        int bestScore = 0;
        int length = Words.Of(text).Length;
        foreach ((MemberReading member, string[][] captions) in columns)
        {
            foreach (string[] caption in captions)
            {
                if (taken.ContainsKey(member) || caption.Length == 0 || length > caption.Length + 4 || Words.MatchStart(text, caption) < 0)
                    continue;
                int score = (2 * caption.Length) + (caption.Length == length ? 1 : 0);
                if (score > bestScore)
                    (best, bestScore) = (member, score);
            }
        }
        return best;
    }

    private int ReadRows(List<int> table, Header header)
    {
        List<Dictionary<MemberReading, FoundText>> rows = [];
        List<FoundText?> stubs = [];
        int at = header.End;
        for (; at < table.Count; at++)
        {
            if (FindHeader(table, at, at) is not null)
                break;
            if (ReadRow(blocks[table[at]], header.Columns) is not { Count: > 0 } row)
                continue;
            rows.Add(row);
            stubs.Add(StubOf(blocks[table[at]], header.Columns));
        }
        if (rows.Count > 0)
            tables.Add(new FoundTable(CaptionAbove(table, header.Start), WithStubs(rows, stubs)));
        return at;
    }

    /// <summary>The words before the first column of a row.</summary>
    private static FoundText? StubOf(Block block, Dictionary<MemberReading, Cell> columns)
    {
        Cell first = block.Cells[0];
        bool isBefore = columns.Values.All(column => first.Left < column.Left && !first.IsOver(column));
        return isBefore && first.In(block).ContainsAnyInRange('A', 'z') ? FoundText.Of(block, first.Start, first.End) : null;
    }

    /// <summary>
    /// Gives the words before the columns to the member that has no caption: a list of names needs none. A single row's may say
    /// anything.
    /// </summary>
    private List<Dictionary<MemberReading, FoundText>> WithStubs(List<Dictionary<MemberReading, FoundText>> rows, List<FoundText?> stubs)
    {
        MemberReading? taker = columns.Select(static column => column.Member)
            .FirstOrDefault(static member => member.Kind == ValueKind.Text);
        if (taker is not null && rows.Count > 1)
        {
            for (int i = 0; i < rows.Count; i++)
            {
                if (stubs[i] is { } stub)
                    rows[i].TryAdd(taker, stub);
            }
        }
        return rows;
    }

    private static Dictionary<MemberReading, FoundText> ReadRow(Block block, Dictionary<MemberReading, Cell> columns)
    {
        Dictionary<MemberReading, FoundText> row = [];
        bool isSameCount = block.Cells.Count == columns.Count;
        int index = 0;
        foreach ((MemberReading member, Cell column) in columns.OrderBy(static pair => pair.Value.Left))
        {
            Cell? cell = BlockGeometry.Overlapping(block, column) ?? (isSameCount ? block.Cells[index] : null);
            index++;
            if (cell is { } found && ValueText.Convert(member, found.In(block).ToString()) is not null)
                row[member] = FoundText.Of(block, found.Start, found.End);
        }
        // A line that has only words where figures belong is a caption or a note.
        bool hasFigures = columns.Keys.Any(IsFigure);
        return hasFigures && !row.Keys.Any(IsFigure) || (block.Kind != BlockKind.Row && columns.Count > 1) ? [] : row;
    }

    private static bool IsFigure(MemberReading member) => member.Kind is ValueKind.Integer or ValueKind.Number;

    /// <summary>Reads a table whose captions stand in its first column.</summary>
    private void ReadUpright(List<int> table, int start)
    {
        List<IReadOnlyDictionary<MemberReading, FoundText>> rows = [];
        Dictionary<MemberReading, FoundText> row = [];
        foreach (int index in table.Skip(start))
        {
            Block block = blocks[index];
            if (block.Cells.Count < 2 || BestMember(block.Cells[0].In(block).ToString(), []) is not { } member || !IsFigure(member))
                continue;
            FoundText value = FoundText.Of(block, block.Cells[1].Start, block.Cells[1].End);
            if (ValueText.Convert(member, value.Text) is null)
                continue;
            if (row.ContainsKey(member))
            {
                rows.Add(row);
                row = [];
            }
            row[member] = value;
        }
        rows.Add(row);
        rows.RemoveAll(static candidate => candidate.Count < 2);
        if (rows.Count > 0)
            tables.Add(new FoundTable(CaptionAbove(table, start), rows));
    }

    /// <summary>The line above a header: in the table, or else the paragraph before it.</summary>
    private FoundText? CaptionAbove(List<int> table, int start)
    {
        int? above = start > 0 ? table[start - 1] : BlockGeometry.Neighbour(blocks, table[0], -1);
        return above is { } index && blocks[index].Kind == BlockKind.Paragraph
            ? FoundText.Of(blocks[index], 0, blocks[index].Text.Length) : null;
    }

    private sealed record Header(int Start, int End, Dictionary<MemberReading, Cell> Columns);
}
