namespace FilingSchema.Edgar;

/// <summary>Reads signature blocks that stand side by side column by column.</summary>
internal static class SignatureColumns
{
    /// <summary>The lines in the order in which they belong together.</summary>
    public static List<SignatureLine> Arrange(List<SignatureLine> lines)
    {
        List<SignatureLine> arranged = new(lines.Count);
        for (int start = 0; start < lines.Count;)
        {
            int end = start + 1;
            while (end < lines.Count && lines[end].Kind != LineKind.Prose)
                end++;
            List<SignatureLine> part = lines[start..end];
            int[] columns = Columns(part);
            arranged.AddRange(columns.Length < 2 ? part : part.OrderBy(line => ColumnOf(line, part, columns)));
            start = end;
        }
        return arranged;
    }

    /// <summary>The middles of the signatures of the first row that has more than one; none if no row has.</summary>
    private static int[] Columns(List<SignatureLine> lines)
    {
        IGrouping<int, SignatureLine>? row = lines.Where(static line => line.Kind == LineKind.Mark && line.HasColumn)
            .GroupBy(static line => line.Block)
            .FirstOrDefault(static group => group.Select(static line => line.Cell).Distinct().Count() > 1);
        return row is null ? [] : [.. row.Select(static line => Middle(line.Cell))];
    }

    // What stands before or after the table stays there.
    private static int ColumnOf(SignatureLine line, List<SignatureLine> lines, int[] columns)
    {
        if (line.Kind == LineKind.Prose)
            return -1;
        if (!line.HasColumn)
            return lines.FindIndex(static other => other.HasColumn) > lines.IndexOf(line) ? -1 : columns.Length;
        int nearest = 0;
        for (int i = 1; i < columns.Length; i++)
        {
            if (Math.Abs(columns[i] - Middle(line.Cell)) < Math.Abs(columns[nearest] - Middle(line.Cell)))
                nearest = i;
        }
        return nearest;
    }

    private static int Middle(Cell cell) => (cell.Left + cell.Right) / 2;
}
