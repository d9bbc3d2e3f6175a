using System.Globalization;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Recognises what belongs to the page and not to the document: page numbers, running heads, links back to the contents.</summary>
internal static partial class PageFurniture
{
    private const int LongestHead = 120;
    private const int MostPagesBetween = 3;
    private const int MostFurniture = 8;

    [GeneratedRegex(
        @"^(?<word>page\s+)?[-–—]?\s*(?<number>[0-9]{1,3})\s*[-–—]?(?:\s*(?:of|/)\s*[0-9]{1,3})?(?<stop>\.)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber { get; }

    [GeneratedRegex(@"^\s*(?:\*\s*){3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Stars { get; }

    // A letter that stands alone may be a tick or a mark: only at the edge of a page is it a number.
    [GeneratedRegex(@"^[-–—]?\s*[ivx]{1,5}\s*[-–—]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RomanPageNumber { get; }

    [GeneratedRegex(
        @"^[\[({*\s]*(?:signatures?\s+(?:pages?\s+)?(?:to\s+)?follows?(?:\s+on\s+(?:the\s+)?next\s+page)?"
        + @"|(?:the\s+)?(?:remainder|rest|balance)\s+of\s+(?:this\s+|the\s+)?page\s+(?:is\s+|has\s+been\s+)?(?:intentionally\s+)?left\s+blank(?:\s+intentionally)?"
        + @"|(?:this\s+)?page\s+(?:is\s+)?intentionally\s+left\s+blank)[\])}*.;\s]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EmptyPage { get; }

    [GeneratedRegex(@"^(?:back to\s+)?(?:table of contents|index to contents)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContentsLink { get; }

    /// <summary>Marks the furniture among the blocks of a document.</summary>
    public static void Mark(Block[] blocks)
    {
        HashSet<string> edges = new(StringComparer.Ordinal);
        HashSet<string> repeated = new(StringComparer.Ordinal);
        List<Block> candidates = [];
        int lastPage = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            Block block = blocks[i];
            if (!block.HasText || block.Text.Length > LongestHead)
                continue;
            if (block.Table == 0 ? IsPageNumber(blocks, i, ref lastPage) || IsPhrase(block.Text) : IsNumberInTable(blocks, i))
                block.IsFurniture = true;
            else if (IsAtPageEdge(blocks, i))
            {
                block.IsFurniture = block.Table == 0 && RomanPageNumber.IsMatch(block.Text);
                // What is repeated in a sentence is a note under two tables.
                if (Sentence.Is(block.Text))
                    continue;
                candidates.Add(block);
                if (!edges.Add(block.Text))
                    repeated.Add(block.Text);
            }
        }
        foreach (Block block in candidates)
            block.IsFurniture |= block.Table == 0 && repeated.Contains(block.Text);
    }

    private static bool IsPhrase(string text) => ContentsLink.IsMatch(text) || EmptyPage.IsMatch(text) || Stars.IsMatch(text);

    // Where no page ends, as in an excerpt, a number is one of a page if it counts on; else it may be that of an exhibit.
    private static bool IsPageNumber(Block[] blocks, int index, ref int last)
    {
        if (PageNumber.Match(blocks[index].Text) is not { Success: true } match)
            return false;
        int number = int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        // "2." at the head of a page is the number of a list.
        bool isPage = match.Groups["word"].Success || (match.Groups["stop"].Success ? IsAtPageEnd(blocks, index)
            : IsAtPageEdge(blocks, index) || (number > last && number <= last + MostPagesBetween));
        if (isPage)
            last = number;
        return isPage;
    }

    /// <summary>Whether a table at the edge of a page has a page number and nothing else.</summary>
    private static bool IsNumberInTable(Block[] blocks, int index) =>
        PageNumber.IsMatch(blocks[index].Text) && IsAtPageEdge(blocks, index) && IsOfOtherTable(blocks, index, -1) && IsOfOtherTable(blocks, index, 1);

    private static bool IsOfOtherTable(Block[] blocks, int index, int step) =>
        index + step < 0 || index + step >= blocks.Length || blocks[index + step].Table != blocks[index].Table;

    private static bool IsAtPageEdge(Block[] blocks, int index) =>
        (index > 0 && IsEdge(blocks, index - 1, -1)) || IsAtPageEnd(blocks, index);

    private static bool IsAtPageEnd(Block[] blocks, int index) => index + 1 < blocks.Length && IsEdge(blocks, index + 1, 1);

    private static bool IsEdge(Block[] blocks, int index, int step)
    {
        for (int passed = 0; passed < MostFurniture && index >= 0 && index < blocks.Length && blocks[index].IsFurniture; passed++)
            index += step;
        return index >= 0 && index < blocks.Length && blocks[index].Kind == BlockKind.Break;
    }
}
