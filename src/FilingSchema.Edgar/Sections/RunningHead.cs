using System.Buffers;

namespace FilingSchema.Edgar;

/// <summary>Sets apart what a document repeats from its cover: the registrant's name above the signatures or above its own sections, and heads of pages.</summary>
/// <remarks>The date of a signature may stand above it as well.</remarks>
internal static class RunningHead
{
    private const int LongestLine = 120;
    private const int MostLinesAbove = 3;

    /// <summary>Marks the heads of pages as furniture, and moves the names of registrants out of the text that they stand under.</summary>
    public static void Settle(List<PartMark> marks, Block[] blocks)
    {
        if (marks.Count == 1)
            return;
        Lazy<HashSet<string>> cover = new(() => LinesOf(blocks, marks[1].Start.Block));
        HashSet<int> marked = [.. marks.Select(static mark => mark.Start.Block)];
        int signed = marks.FindIndex(static mark => mark.Kind == PartKind.Signatures);
        int signatures = signed < 0 ? blocks.Length : marks[signed].Start.Block;
        HashSet<string> heads = new(StringComparer.OrdinalIgnoreCase);
        for (int i = marks[1].Start.Block; i < blocks.Length; i++)
        {
            Block block = blocks[i];
            if (!IsShortLine(block) || !BlockGeometry.IsOnNewPage(blocks, i) || marked.Contains(i) || !IsOnCover(block, cover))
                continue;
            // The page on which the registrant signs may begin with its name.
            block.IsFurniture = i < signatures || heads.Contains(block.Text);
            heads.Add(block.Text);
        }
        List<PartMark> settled = [marks[0]];
        for (int i = 1; i < marks.Count; i++)
        {
            TextPoint? above = marks[i - 1].IsSection ? LinesAbove(marks[i], marks[i - 1].TextStart, blocks, cover) : null;
            if (above is { } start && marks[i].Kind == PartKind.Signatures)
            {
                settled.Add(marks[i] with { Start = start });
                continue;
            }
            if (above is { } name && marks[i].IsSection)
                settled.Add(new PartMark(name, PartKind.GroupCaption));
            settled.Add(marks[i]);
        }
        marks.Clear();
        marks.AddRange(settled);
    }

    /// <summary>Where the lines right above a mark begin that the cover has too, or that date a signature; null if there are none.</summary>
    private static TextPoint? LinesAbove(PartMark mark, TextPoint floor, Block[] blocks, Lazy<HashSet<string>> cover)
    {
        TextPoint? above = null;
        TextPoint at = mark.Start;
        for (int moved = 0; moved < MostLinesAbove && mark.Start.Index == 0; moved++)
        {
            if (BlockGeometry.Neighbour(blocks, at.Block, -1) is not { } index || new TextPoint(index, 0) < floor || !IsShortLine(blocks[index])
                || !(IsOnCover(blocks[index], cover) || (mark.Kind == PartKind.Signatures && SignatureText.IsDate(blocks[index].Text))))
                break;
            above = at = new TextPoint(index, 0);
        }
        return above;
    }

    private static bool IsShortLine(Block block) =>
        block is { Kind: BlockKind.Paragraph, IsFurniture: false, Text.Length: > 3 and <= LongestLine };

    // "None" may stand on the cover, for a former name, and be the answer of a section.
    private static bool IsOnCover(Block block, Lazy<HashSet<string>> cover)
    {
        if (NothingToReport.IsSaidIn(block.Text))
            return false;
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lines = cover.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        // What is asked is short.
        Span<char> letters = stackalloc char[block.Text.Length];
        if (lines.Contains(letters[..Words.Join(block.Text, letters, isSpaced: false)]))
            return true;
        bool areThere = block.Text.Contains('\n', StringComparison.Ordinal);
        foreach (Range line in block.Text.AsSpan().Split('\n'))
            areThere &= lines.Contains(letters[..Words.Join(block.Text.AsSpan(line), letters, isSpaced: false)]);
        return areThere;
    }

    private static HashSet<string> LinesOf(Block[] blocks, int end)
    {
        HashSet<string> lines = new(StringComparer.Ordinal);
        for (int i = 0; i < end; i++)
        {
            ReadOnlySpan<char> text = blocks[i].Text;
            AddLetters(text, lines);
            if (!text.Contains('\n'))
                continue;
            foreach (Range line in text.Split('\n'))
                AddLetters(text[line], lines);
        }
        lines.Remove("");
        return lines;
    }

    private static void AddLetters(ReadOnlySpan<char> text, HashSet<string> lines)
    {
        char[] letters = ArrayPool<char>.Shared.Rent(text.Length);
        lines.GetAlternateLookup<ReadOnlySpan<char>>().Add(letters.AsSpan(0, Words.Join(text, letters, isSpaced: false)));
        ArrayPool<char>.Shared.Return(letters);
    }
}
