namespace FilingSchema.Edgar;

/// <summary>
/// Finds several records of a kind that share a part of a filing: in the rows of a table with their captions over it, or one
/// after the other, each with its own labels.
/// </summary>
/// <remarks>
/// In such a table a record may take several lines, and a column several members: the name, beneath it the state, the address.
/// </remarks>
internal static class RowsByMember
{
    // A sentence is no line of a record.
    private const int LongestLine = 100;

    /// <summary>What the part prints for each record; none if it does not tell several apart, or has no such table.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<MemberReading, FoundText>> Find(RecordSchema record, Scope scope)
    {
        if (!scope.HasLabels)
            return [];
        List<IReadOnlyDictionary<MemberReading, FoundText>> beneath = BeneathCaptions(record, scope);
        if (beneath.Count == 0)
            beneath = WithLabels(record, scope);
        return beneath.Count > 0 ? beneath : OverOneLabel(record, scope);
    }

    private static List<IReadOnlyDictionary<MemberReading, FoundText>> BeneathCaptions(RecordSchema record, Scope scope)
    {
        CaptionRow captions = CaptionRow.Of(record);
        List<IReadOnlyDictionary<MemberReading, FoundText>> records = [];
        if (!captions.HasCaptions)
            return records;
        List<Block> pieces = [];
        foreach (TextStretch stretch in scope.Text)
        {
            foreach ((Block block, _, _) in StretchText.Pieces(scope.Filing.Blocks, stretch))
                pieces.Add(block);
        }
        Block[] blocks = [.. pieces];
        IReadOnlyList<CaptionColumn> columns = [];
        int start = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (captions.Read(blocks, i) is not { } head)
                continue;
            // What stands beneath captions ends at the next ones.
            records.AddRange(ReadRecords(blocks.AsSpan(start..i), columns));
            bool isOverValues = i > 0 && head.Columns.Any(column => KeyIn(blocks[i - 1], column) is not null);
            columns = isOverValues ? [] : head.Columns;
            start = i + head.Blocks;
            i = start - 1;
        }
        records.AddRange(ReadRecords(blocks.AsSpan(Math.Min(start, blocks.Length)), columns));
        return records;
    }

    private static List<Dictionary<MemberReading, FoundText>> ReadRecords(ReadOnlySpan<Block> blocks, IReadOnlyList<CaptionColumn> columns)
    {
        List<Dictionary<MemberReading, FoundText>> records = [];
        bool isOpen = true;
        foreach (Block block in blocks)
        {
            FoundText[] keys = [.. columns.Select(column => KeyIn(block, column)).OfType<FoundText>()];
            if (keys.Length > 0)
            {
                records.Add([]);
                isOpen = true;
            }
            else if (records.Count == 0)
                break;
            isOpen &= block.Text.Length <= LongestLine || block.Kind == BlockKind.Row;
            if (isOpen)
                Take(block, columns, records[^1]);
        }
        // One number alone may be a telephone's.
        records.RemoveAll(static record => !record.Keys.Any(IsKey) || record.Count < 2);
        return records;
    }

    /// <summary>Gives a record what a block has for members that it lacks.</summary>
    private static void Take(Block block, IReadOnlyList<CaptionColumn> columns, Dictionary<MemberReading, FoundText> record)
    {
        foreach (CaptionColumn column in columns)
        {
            if (CellIn(block, column, columns.Count) is not { } cell)
                continue;
            for (int start = cell.Start; start < cell.End;)
            {
                int length = block.Text.AsSpan(start, cell.End - start).IndexOf('\n');
                int end = length < 0 ? cell.End : start + length;
                FoundText line = FoundText.Of(block, start, end);
                MemberReading? taker = column.Members.FirstOrDefault(member => !record.ContainsKey(member) && Value(member, line) is not null);
                if (taker is not null)
                    record.Add(taker, Value(taker, line)!.Value);
                start = end + 1;
            }
        }
    }

    private static FoundText? Value(MemberReading member, FoundText line) =>
        ValueFinder.Narrow(member, line) is { } found && ValueText.Convert(member, found.Text) is not null ? found : null;

    private static FoundText? KeyIn(Block block, CaptionColumn column)
    {
        if (block.Kind != BlockKind.Row || BlockGeometry.Overlapping(block, column.Place) is not { } cell)
            return null;
        FoundText text = FoundText.Of(block, cell.Start, cell.End);
        return column.Members.Where(IsKey).Select(member => Value(member, text)).FirstOrDefault(static value => value is not null);
    }

    // A number is told from anything else by its shape.
    private static bool IsKey(MemberReading member) => member.Kind is ValueKind.CommissionFileNumber or ValueKind.EmployerIdentificationNumber;

    private static Cell? CellIn(Block block, CaptionColumn column, int columns)
    {
        if (block.Kind == BlockKind.Row || block.Table != 0 && block.Cells[0].Right > 1)
            return BlockGeometry.Overlapping(block, column.Place);
        // A paragraph between the rows goes on with the column that has several members.
        return column.Members.Count > 1 || columns == 1 ? block.Cells[0] : null;
    }

    /// <summary>The records of which each has labels of its own, as many for every member.</summary>
    private static List<IReadOnlyDictionary<MemberReading, FoundText>> WithLabels(RecordSchema record, Scope scope)
    {
        List<IReadOnlyDictionary<MemberReading, FoundText>> records = [];
        FoundText[] first = [];
        foreach (MemberReading member in record.Reading.Members)
        {
            (FoundText[] values, int labels) = ValuesOf(member, scope);
            if (records.Count == 0)
            {
                if (values.Length > 1)
                    first = values;
                else if (member.Above.Count > 0)
                    return [];
                records.AddRange(first.Select(static _ => new Dictionary<MemberReading, FoundText>()));
            }
            // Each record begins with its first member: what stands once, or more often, is not plainly told.
            bool isForEach = values.Length == records.Count;
            // Of one there may be "N/A" over the label.
            if (!isForEach && (labels != records.Count || values.Length == 0))
                continue;
            for (int i = 0; i < values.Length; i++)
            {
                int at = isForEach ? i : Array.FindLastIndex(first, name => name.Place.Offset < values[i].Place.Offset);
                if (at >= 0)
                    ((Dictionary<MemberReading, FoundText>)records[at]).TryAdd(member, values[i]);
            }
        }
        return records.Exists(static found => found.Keys.Any(IsKey)) ? records : [];
    }

    /// <summary>The records whose values stand in lines over labels that they share: two names, and over the next label their two numbers.</summary>
    private static List<IReadOnlyDictionary<MemberReading, FoundText>> OverOneLabel(RecordSchema record, Scope scope)
    {
        List<Dictionary<MemberReading, FoundText>> records = [];
        foreach (MemberReading member in record.Reading.Members.Where(static member => member.Above.Count > 0))
        {
            List<FoundText> values = LinesOver(member, scope);
            if (records.Count == 0)
            {
                // The names come first, and say how many there are.
                if (member.Kind != ValueKind.Text || values.Count < 2)
                    return [];
                records.AddRange(values.Select(static _ => new Dictionary<MemberReading, FoundText>()));
            }
            for (int i = 0; values.Count == records.Count && i < values.Count; i++)
                records[i].Add(member, values[i]);
        }
        return records.TrueForAll(static found => found.Keys.Any(IsKey)) ? [.. records] : [];
    }

    /// <summary>The values in the lines over one of a member's labels.</summary>
    private static List<FoundText> LinesOver(MemberReading member, Scope scope)
    {
        foreach (FoundLabel label in scope.Labels.FindAll(member.Above))
        {
            if (LabelledText.Above(scope.Filing.Blocks, label).LastOrDefault() is not { Text: not null } lines)
                continue;
            List<FoundText> values = [];
            int start = 0;
            foreach (string line in lines.Text.Split('\n'))
            {
                if ((member.Kind != ValueKind.Text || LegalName.IsIn(line.Trim())) && line.Length > 0 && Value(member, lines.Slice(start, line.Length)) is { } value)
                    values.Add(value);
                start += line.Length + 1;
            }
            if (values.Count > 0)
                return values;
        }
        return [];
    }

    /// <summary>The values that stand at the places of one of a member's labels, and how many places those are.</summary>
    private static (FoundText[] Values, int Labels) ValuesOf(MemberReading member, Scope scope)
    {
        Block[] blocks = scope.Filing.Blocks;
        foreach (string label in member.Above)
        {
            FoundLabel[] places = [.. scope.Labels.Find(label)];
            FoundText[] values =
            [
                .. places.Select(place => ValueFinder.FirstText(member, LabelledText.Above(blocks, place)))
                    .OfType<FoundText>().DistinctBy(static value => value.Place.Offset),
            ];
            if (values.Length > 0)
                return (values, places.Length);
        }
        return ([], 0);
    }
}
