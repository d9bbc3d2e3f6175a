namespace FilingSchema.Edgar;

/// <summary>Tells the gaps of justified plain text from those between columns.</summary>
internal static class ExhibitColumns
{
    private const int WidestGap = 4;

    /// <summary>A cell with those after it that only a justified line parts from it; a page number at the end is none of it.</summary>
    /// <param name="block">The row.</param>
    /// <param name="cells">Its cells.</param>
    /// <param name="index">The cell.</param>
    /// <param name="right">How far to the right the column reaches, as far as that is known.</param>
    public static Cell WithJustified(Block block, Cell[] cells, int index, int right = 0)
    {
        Cell joined = cells[index];
        for (int i = index + 1; i < cells.Length && IsPlainText(joined); i++)
        {
            if (cells[i].Left - joined.Right > WidestGap && cells[i].Right > right)
                break;
            if (i == cells.Length - 1 && cells[i].In(block).IndexOfAnyExceptInRange('0', '9') < 0)
                break;
            joined = joined with { Length = cells[i].End - joined.Start, Right = cells[i].Right };
        }
        return joined;
    }

    // In plain text a cell is as wide as its characters; in HTML its columns are counted.
    private static bool IsPlainText(Cell cell) => cell.Length > 2 && cell.Right - cell.Left >= cell.Length;
}
