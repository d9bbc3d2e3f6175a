namespace FilingSchema.Edgar;

/// <summary>Sets apart what a document repeats from its cover: the registrant's name above the signatures, and heads of pages.</summary>
internal static class RunningHead
{
    private const int LongestLine = 120;
    private const int MostLinesAboveSignatures = 3;

    /// <summary>Moves the signatures' mark above names, and marks the heads of pages as furniture.</summary>
    public static void Settle(List<PartMark> marks, IReadOnlyList<Block> blocks)
    {
        if (marks.Count == 1)
            return;
        Lazy<HashSet<string>> cover = new(() => LinesOf(blocks, marks[1].Start.Block));
        for (int i = marks[1].Start.Block; i < blocks.Count; i++)
        {
            Block block = blocks[i];
            if (IsShortLine(block) && BlockGeometry.IsOnNewPage(blocks, i) && cover.Value.Contains(LettersOf(block.Text)))
                block.IsFurniture = !marks.Exists(mark => mark.Start.Block == i);
        }
        int signatures = marks.FindIndex(static mark => mark.Kind == PartKind.Signatures);
        if (signatures < 0 || marks[signatures].Start.Index > 0)
            return;
        TextPoint floor = marks[signatures - 1].TextStart;
        TextPoint start = marks[signatures].Start;
        for (int moved = 0; moved < MostLinesAboveSignatures; moved++)
        {
            if (BlockGeometry.Neighbour(blocks, start.Block, -1) is not { } above || new TextPoint(above, 0) < floor
                || !IsShortLine(blocks[above]) || !cover.Value.Contains(LettersOf(blocks[above].Text)))
                break;
            start = new TextPoint(above, 0);
        }
        marks[signatures] = marks[signatures] with { Start = start };
    }

    private static bool IsShortLine(Block block) =>
        block is { Kind: BlockKind.Paragraph, IsFurniture: false, Text.Length: > 2 and <= LongestLine };

    private static HashSet<string> LinesOf(IReadOnlyList<Block> blocks, int end)
    {
        HashSet<string> lines = new(StringComparer.Ordinal);
        for (int i = 0; i < end; i++)
        {
            if (!blocks[i].HasText)
                continue;
            lines.Add(LettersOf(blocks[i].Text));
            foreach (Range line in blocks[i].Text.AsSpan().Split('\n'))
                lines.Add(LettersOf(blocks[i].Text[line]));
        }
        lines.Remove("");
        return lines;
    }

    private static string LettersOf(string text) => string.Concat(Words.Of(text));
}
