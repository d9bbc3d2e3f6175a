namespace FilingSchema.Edgar;

/// <summary>Finds the tables whose columns are those of a record, and what is told like a table in lines and sentences.</summary>
/// <remarks>
/// Each table takes the lines above it, up to the table before. Captions that come again begin another table; a title among the
/// rows does so too, and leaves the captions as they are.
/// </remarks>
internal sealed class TableFinder
{
    private readonly Block[] blocks;
    private readonly SentenceFinder sentences;
    private readonly MemberReading list;
    private readonly RecordSchema rowSchema;
    private readonly TableColumns columns;
    private readonly TableHeading headings;
    private readonly TableBuilder builder;
    private readonly TableNotes notes = new();
    private TableHeader? header;

    private TableFinder(Scope scope, MemberReading list, RecordSchema row, RecordSchema? owner)
    {
        blocks = scope.Filing.Blocks;
        sentences = scope.Sentences;
        this.list = list;
        rowSchema = row;
        columns = TableColumns.Of(row, owner);
        headings = new TableHeading(blocks, owner, scope.Filing.Answers);
        builder = new TableBuilder(columns, headings);
    }

    /// <summary>Finds the tables in a part of a filing.</summary>
    /// <param name="scope">The part.</param>
    /// <param name="list">The list that takes the rows.</param>
    /// <param name="row">The record of a row.</param>
    /// <param name="owner">The record that holds the list, where each table makes one.</param>
    public static IReadOnlyList<FoundTable> Find(Scope scope, MemberReading list, RecordSchema row, RecordSchema? owner)
    {
        TableFinder finder = new(scope, list, row, owner);
        if (finder.columns.Count == 0 && list.Sentences.Count == 0)
            return [];
        foreach (TextStretch stretch in scope.Text)
            finder.Read(stretch);
        return finder.builder.End();
    }

    private void Read(TextStretch stretch)
    {
        List<RowBlock> rows = [];
        for (int i = stretch.Start.Block; i < blocks.Length && i <= stretch.End.Block; i++)
        {
            Block block = blocks[i];
            int start = i == stretch.Start.Block ? stretch.Start.Index : 0;
            int end = i == stretch.End.Block ? stretch.End.Index : block.Text.Length;
            // The bullet of a list may stand on a line of its own.
            if (!block.HasText || block.IsFurniture || end <= start || CellFigure.IsMark(block.Text.AsSpan(start, end - start)))
                continue;
            RowBlock? spaced = columns.Count > 1 && block.Table == 0 && start == 0 && end == block.Text.Length ? RowBlock.OfSpaced(block, i) : null;
            bool isRow = (block.Table != 0 && start == 0) || spaced is not null;
            // Rows that are spaced lines are of another table than those of a table.
            if (!isRow || (rows.Count > 0 && (rows[^1].Block.Table == 0) != (block.Table == 0)))
                ReadRows(rows);
            if (spaced is { } row)
                rows.Add(row);
            else if (isRow)
                RowBlock.AddTo(rows, block, i);
            else
                ReadLine(i, start, end);
        }
        ReadRows(rows);
    }

    /// <summary>Reads rows that follow each other, be they of one table or of several.</summary>
    private void ReadRows(List<RowBlock> rows)
    {
        if (rows.Count > 0 && rows[0].Block.Table == 0)
            header = null;
        for (int at = 0; at < rows.Count;)
        {
            Block block = rows[at].Block;
            notes.Add(block);
            if (columns.Count > 0 && TableHeader.Read(rows, at, columns) is { } found)
            {
                builder.EndTable();
                header = found;
                if (found.Corner is { } corner)
                    builder.AddCorner(new TableLine(rows[corner.Row].Index, corner.Cell.Start, corner.Cell.End));
                at = found.End;
                continue;
            }
            if (columns.Name is { Pattern: not null } name && TransposedTable.Read(rows, at, columns, name, headings) is { } transposed)
            {
                header = null;
                builder.EndTable();
                foreach (TableRow read in transposed.Rows)
                    builder.Add(read, transposed.Header);
                at = transposed.End;
                continue;
            }
            // The captions of another table end those before.
            if (header is not null && at > 0 && rows[at - 1].Block.Table != block.Table && IsOfWords(block))
                header = null;
            at++;
            TableRow? row = header is null ? null : TableRow.Read(block, header, columns);
            if (row is { IsWhole: false } or null && ReadPairs(block, 0, block.Text.Length))
                continue;
            if (row is not null)
                builder.Add(row, header!);
            else if (at == 1 || rows[at - 2].Index != rows[at - 1].Index)
                ReadText(rows[at - 1].Index, 0, block.Text.Length);
        }
        rows.Clear();
    }

    private static bool IsOfWords(Block block) =>
        block.Cells.Length > 1 && !block.Cells.Any(cell => CellFigure.StandsIn(block, cell) || CellFigure.IsMark(block, cell));

    private void ReadLine(int index, int start, int end)
    {
        if (ReadPairs(blocks[index], start, end))
            return;
        // The captions of a table hold for its rows, and no further than its end.
        header = null;
        ReadText(index, start, end);
    }

    private bool ReadPairs(Block block, int start, int end)
    {
        IReadOnlyList<(MemberReading Member, FoundText Figure)> pairs = FigurePairs.Read(block, start, end, columns, out FoundText? stub);
        if (pairs.Count > 0 && stub is { } begun)
            builder.BeginPairs(begun);
        foreach ((MemberReading member, FoundText figure) in pairs)
            builder.Add(member, figure);
        return pairs.Count > 0;
    }

    /// <summary>Reads words: what their sentences tell as a table does, and else a line between tables.</summary>
    private void ReadText(int index, int start, int end)
    {
        Block block = blocks[index];
        if (block.Kind == BlockKind.Row && block.Cells.All(cell => CellFigure.IsMark(block, cell) || CellFigure.StandsIn(block, cell)))
            return;
        if (notes.Has(block.Text.AsSpan(start, end - start)))
        {
            builder.AddLine(new TableLine(index, start, end));
            return;
        }
        int at = start;
        foreach (FoundSentence sentence in sentences.Find(list, block, start, end))
        {
            Dictionary<MemberReading, FoundText> cells = sentence.CellsOf(rowSchema).First();
            if (cells.Keys.Count(TableColumns.IsFigure) < Math.Min(2, columns.Count))
            {
                if (cells.Count > 0)
                    builder.Complete(cells, isForAll: sentence.Groups.ContainsKey("all"), block.Text[at..sentence.Start]);
                continue;
            }
            AddLines(index, at, sentence.Start);
            builder.Add(cells);
            at = sentence.End;
        }
        if (at == start)
            builder.AddLine(new TableLine(index, start, end));
        else if (block.Text.AsSpan(at, end - at).IndexOfAnyInRange('A', 'z') >= 0)
            builder.AddLine(new TableLine(index, at, end));
    }

    /// <summary>Adds what stands before a sentence that was found: the paragraph up to it, and its own beginning.</summary>
    private void AddLines(int index, int start, int end)
    {
        string text = blocks[index].Text;
        int own = Math.Max(start, Math.Max(text.LastIndexOf('\n', end), LastFullStop(text, start, end)));
        foreach ((int from, int to) in (ReadOnlySpan<(int, int)>)[(start, own), (own, end)])
        {
            // What only joins two sentences of a list is no line.
            if (to > from && text.AsSpan(from, to - from).Trim(" ,;") is var line && line is not "and" && line.IndexOfAnyInRange('A', 'z') >= 0)
                builder.AddLine(new TableLine(index, from, to));
        }
    }

    /// <summary>Where the last sentence before a place ends; an abbreviation or initial ends none.</summary>
    private static int LastFullStop(string text, int start, int end)
    {
        for (int i = Math.Min(end, text.Length) - 2; i > start + 1; i--)
        {
            if (text[i] is '.' or ';' && char.IsWhiteSpace(text[i + 1]) && (char.IsLower(text[i - 1]) || text[i - 1] is ')' or '”' or '"' || char.IsAsciiDigit(text[i - 1]) && i - start > 4))
                return i + 1;
        }
        return start;
    }
}
