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
            List<SignatureLine> part = start == 0 && end == lines.Count ? lines : lines[start..end];
            int[] columns = Columns(part);
            arranged.AddRange(columns.Length < 2 ? part : ByColumn(part, columns));
            start = end;
        }
        return arranged;
    }

    /// <summary>The middles of the signatures of the first row that has more than one; none if no row has.</summary>
    private static int[] Columns(List<SignatureLine> lines)
    {
        // On most pages one signs, or one beneath the other.
        if (lines.Count(static line => line.HasColumn && line.Kind == LineKind.Mark) < 2)
            return [];
        IGrouping<int, SignatureLine>? row = lines.Where(static line => line.Kind == LineKind.Mark && line.HasColumn)
            .GroupBy(static line => line.Block)
            .FirstOrDefault(static group => group.Select(static line => line.Cell).Distinct().Count() > 1);
        return row is null ? [] : [.. row.Select(static line => Middle(line.Cell)).Distinct().Order()];
    }

    // What stands before or after the table stays there.
    private static IEnumerable<SignatureLine> ByColumn(List<SignatureLine> lines, int[] columns)
    {
        int table = lines.FindIndex(static line => line.HasColumn);
        return lines.Index()
            .OrderBy(line => line.Item.Kind == LineKind.Prose || line.Index < table ? -1
                : line.Item.HasColumn ? Nearest(columns, Middle(line.Item.Cell)) : columns.Length)
            .Select(static line => line.Item);
    }

    private static int Nearest(int[] columns, int middle)
    {
        int at = Array.BinarySearch(columns, middle);
        if (at >= 0)
            return at;
        int right = ~at;
        if (right == 0 || right == columns.Length)
            return Math.Max(0, right - 1);
        return columns[right] - middle < middle - columns[right - 1] ? right : right - 1;
    }

    private static int Middle(Cell cell) => (cell.Left + cell.Right) / 2;
}
