namespace FilingSchema.Edgar;

/// <summary>Reads tables of words, such as that of the securities on a cover: captions over the rows, or beneath them.</summary>
/// <remarks>A row that begins further right than the one above it goes on with what that one said: a share with two exchanges.</remarks>
internal static class WordTable
{
    /// <summary>The tables that have the columns of a record.</summary>
    public static IReadOnlyList<FoundTable> Find(Block[] blocks, IReadOnlyList<TextStretch> text, RecordSchema row)
    {
        CaptionRow captions = CaptionRow.Of(row);
        List<FoundTable> tables = [];
        if (!captions.HasCaptions)
            return tables;
        // The rows of a table may stand apart, where another one stands in it.
        OrderedDictionary<int, List<Block>> rowsByTable = [];
        foreach (TextStretch stretch in text)
        {
            foreach ((Block block, _, _) in StretchText.Pieces(blocks, stretch))
            {
                if (block.Table == 0)
                    continue;
                if (!rowsByTable.TryGetValue(block.Table, out List<Block>? rows))
                    rowsByTable.Add(block.Table, rows = []);
                rows.Add(block);
            }
        }
        foreach (List<Block> table in rowsByTable.Values)
        {
            if (Read([.. table], captions) is { } read)
                tables.Add(read);
        }
        return tables;
    }

    private static FoundTable? Read(Block[] rows, CaptionRow captions)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            if (captions.Read(rows, i) is not { } head)
                continue;
            List<IReadOnlyDictionary<MemberReading, FoundText>> found = ReadRows(rows.AsSpan(i + head.Blocks), head.Columns);
            if (found.Count == 0)
                found = ReadRows(rows.AsSpan(0, i), head.Columns);
            return found.Count > 0 ? new FoundTable { Rows = found } : null;
        }
        return null;
    }

    private static List<IReadOnlyDictionary<MemberReading, FoundText>> ReadRows(ReadOnlySpan<Block> rows, IReadOnlyList<CaptionColumn> columns)
    {
        List<IReadOnlyDictionary<MemberReading, FoundText>> found = [];
        foreach (Block block in rows)
        {
            Dictionary<MemberReading, FoundText> row = ReadRow(block, columns);
            if (columns[0].Members.Any(row.ContainsKey))
                AddEmpty(row, block, columns);
            else if (found.Count > 0 && row.Count > 0)
                Continue(row, found[^1], columns);
            // One value alone is a caption, or the end of a long title.
            if (columns[0].Members.Any(row.ContainsKey) && columns.Skip(1).Any(column => column.Members.Any(row.ContainsKey)))
            {
                // A share that is listed on an exchange abroad as well, of which nothing is said, is the one above.
                if (found.Count == 0 || !row.All(cell => found[^1].TryGetValue(cell.Key, out FoundText above) && above.Text == cell.Value.Text))
                    found.Add(row);
            }
        }
        return found;
    }

    private static Dictionary<MemberReading, FoundText> ReadRow(Block block, IReadOnlyList<CaptionColumn> columns)
    {
        Dictionary<MemberReading, FoundText> row = [];
        bool isSameCount = block.Cells.Length == columns.Count;
        Cell? last = null;
        for (int i = 0; i < columns.Count; i++)
        {
            if ((isSameCount ? block.Cells[i] : BlockGeometry.Overlapping(block, columns[i].Place)) is not { } cell)
                continue;
            // What runs over several columns is a line of text, such as those about the check boxes.
            if (cell == last)
                return [];
            last = cell;
            FoundText text = FoundText.Of(block, cell.Start, cell.End);
            if (i == 0 && NothingToReport.IsSaidIn(text.Text))
                return [];
            foreach (MemberReading member in columns[i].Members)
            {
                if (ValueFinder.FromCell(member, text) is not null)
                    row[member] = text;
            }
        }
        return row;
    }

    /// <summary>Where nothing stands in a column, takes that for an answer to those members that an empty text answers.</summary>
    private static void AddEmpty(Dictionary<MemberReading, FoundText> row, Block block, IReadOnlyList<CaptionColumn> columns)
    {
        FoundText nothing = FoundText.Of(block, 0, 0);
        foreach (MemberReading member in columns.Where(column => !column.Members.Any(row.ContainsKey)).SelectMany(static column => column.Members))
        {
            if (member.Kind == ValueKind.Boolean && ValueFinder.FromCell(member, nothing) is not null)
                row[member] = nothing;
        }
    }

    /// <summary>Gives a row what the one above it has in the columns before its first.</summary>
    private static void Continue(
        Dictionary<MemberReading, FoundText> row, IReadOnlyDictionary<MemberReading, FoundText> above, IReadOnlyList<CaptionColumn> columns)
    {
        foreach (CaptionColumn column in columns.TakeWhile(column => !column.Members.Any(row.ContainsKey)).ToArray())
        {
            foreach (MemberReading member in column.Members)
            {
                if (above.TryGetValue(member, out FoundText text))
                    row.Add(member, text);
            }
        }
    }
}
