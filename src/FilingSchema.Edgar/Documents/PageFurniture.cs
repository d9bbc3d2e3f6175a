using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Recognises what belongs to the page and not to the document: page numbers, running heads, links back to the contents.</summary>
internal static partial class PageFurniture
{
    private const int LongestHead = 120;

    [GeneratedRegex(
        @"^(?:page\s+)?[-–—]?\s*(?:\d{1,3}|[ivx]{1,5})\s*[-–—]?(?:\s*(?:of|/)\s*\d{1,3})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber { get; }

    [GeneratedRegex(@"^(?:back to\s+)?(?:table of contents|index to contents)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContentsLink { get; }

    /// <summary>Marks the furniture among the blocks of a document.</summary>
    public static void Mark(IReadOnlyList<Block> blocks)
    {
        HashSet<string> edges = new(StringComparer.Ordinal);
        HashSet<string> repeated = new(StringComparer.Ordinal);
        List<Block> candidates = [];
        for (int i = 0; i < blocks.Count; i++)
        {
            Block block = blocks[i];
            if (!block.HasText || block.Text.Length > LongestHead)
                continue;
            if (block.Table == 0 && (PageNumber.IsMatch(block.Text) || ContentsLink.IsMatch(block.Text)))
                block.IsFurniture = true;
            else if (IsAtPageEdge(blocks, i))
            {
                candidates.Add(block);
                if (!edges.Add(block.Text))
                    repeated.Add(block.Text);
            }
        }
        foreach (Block block in candidates)
            block.IsFurniture |= block.Table == 0 && repeated.Contains(block.Text);
    }

    private static bool IsAtPageEdge(IReadOnlyList<Block> blocks, int index) =>
        (index > 0 && IsEdge(blocks, index - 1, -1)) || (index + 1 < blocks.Count && IsEdge(blocks, index + 1, 1));

    private static bool IsEdge(IReadOnlyList<Block> blocks, int index, int step)
    {
        while (index >= 0 && index < blocks.Count && blocks[index].IsFurniture)
            index += step;
        return index >= 0 && index < blocks.Count && blocks[index].Kind == BlockKind.Break;
    }
}
