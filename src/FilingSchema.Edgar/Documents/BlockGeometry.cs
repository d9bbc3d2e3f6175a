namespace FilingSchema.Edgar;

/// <summary>Answers what stands beside and above a place of a document.</summary>
internal static class BlockGeometry
{
    /// <summary>The cell that a character of a block stands in.</summary>
    public static Cell? CellAt(Block block, int index)
    {
        foreach (Cell cell in block.Cells)
        {
            if (index >= cell.Start && index <= cell.End)
                return cell;
        }
        return null;
    }

    /// <summary>All of a block that stands over or under a cell: the cells whose middle is within it, as one; else the nearest.</summary>
    public static Cell? AllOverlapping(Block block, Cell other)
    {
        Cell? joined = null;
        foreach (Cell cell in block.Cells)
        {
            int middle = (cell.Left + cell.Right) / 2;
            if (middle >= other.Left && middle < other.Right)
                joined = joined is { } first ? first with { Length = cell.End - first.Start, Right = cell.Right } : cell;
        }
        return joined ?? Overlapping(block, other);
    }

    /// <summary>The cell of a block that stands over or under another one; the widest overlap wins.</summary>
    public static Cell? Overlapping(Block block, Cell other)
    {
        Cell? best = null;
        int widest = 0;
        foreach (Cell cell in block.Cells)
        {
            int overlap = Math.Min(cell.Right, other.Right) - Math.Max(cell.Left, other.Left);
            if (overlap > widest)
                (best, widest) = (cell, overlap);
        }
        return best;
    }

    /// <summary>The line of a block that a character stands in, within its cell.</summary>
    public static (int Start, int End) LineAt(Block block, int index)
    {
        int start = index == 0 ? 0 : block.Text.LastIndexOfAny(['\n', '\t'], index - 1) + 1;
        int end = block.Text.IndexOfAny(['\n', '\t'], index);
        return (start, end < 0 ? block.Text.Length : end);
    }

    /// <summary>Whether a page or a rule ends right before a block, but for furniture.</summary>
    public static bool IsOnNewPage(Block[] blocks, int index)
    {
        int before = index - 1;
        while (before >= 0 && blocks[before].IsFurniture)
            before--;
        return before >= 0 && blocks[before].Kind == BlockKind.Break;
    }

    /// <summary>The block with text before or after another one; furniture and breaks are passed over.</summary>
    public static int? Neighbour(Block[] blocks, int index, int step)
    {
        for (int i = index + step; i >= 0 && i < blocks.Length; i += step)
        {
            if (blocks[i].HasText && !blocks[i].IsFurniture)
                return i;
        }
        return null;
    }
}
