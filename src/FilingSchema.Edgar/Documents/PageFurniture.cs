using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Recognises what belongs to the page and not to the document: page numbers, running heads, links back to the contents.</summary>
internal static partial class PageFurniture
{
    private const int LongestHead = 120;
    private const int MostPagesBetween = 3;
    private const int MostFurniture = 8;

    // The name of the registrant may stand beside a rule on the cover and begin the page that is signed: twice is not enough where
    // the pages have no numbers.
    private const int FewestPages = 3;

    /// <summary>What lines are drawn with where characters have to do.</summary>
    private static readonly SearchValues<char> Rules = SearchValues.Create("_-–—=*~. ");

    private static readonly int[] Sides = [-1, 1];

    // Hardly a text is a page number or a phrase, and most have a letter that no page number has, and no word of any phrase.
    private static readonly SearchValues<char> CharactersOfNumber = SearchValues.Create("0123456789pageofPAGEOF-–—/. \n\t");
    private static readonly SearchValues<string> WordsOfPhrases = SearchValues.Create(["contents", "blank", "follow"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^(?<word>page\s+)?[-–—]?\s*(?<number>[0-9]{1,3})\s*[-–—]?(?:\s*(?:of|/)\s*[0-9]{1,3})?(?<stop>\.)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber { get; }

    // "Elm Works, Inc. - Page 2"
    [GeneratedRegex(@"[-–—|•·/\t\n]\s*page\s+[0-9]{1,3}(?:\s+of\s+[0-9]{1,3})?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberedHead { get; }

    [GeneratedRegex(@"^(?:\*\s*){3,}$", RegexOptions.CultureInvariant)]
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
        Dictionary<(string Text, int Side), (int All, int Numbered)> edges = [];
        List<int> candidates = [];
        int lastPage = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            Block block = blocks[i];
            if (!block.HasText || block.Text.Length > LongestHead)
                continue;
            if (block.Table == 0 ? IsPageNumber(blocks, i, ref lastPage) || IsPhrase(block.Text) : IsOfPageInTable(blocks, i))
                block.IsFurniture = true;
            else if (IsAtPageEdge(blocks, i))
            {
                block.IsFurniture = (IsOutsideTables(blocks, i) && (RomanPageNumber.IsMatch(block.Text) || NumberedHead.IsMatch(block.Text)))
                    || ((block.Table == 0 || IsParagraph(block)) && !block.Text.AsSpan().ContainsAnyExcept(Rules));
                // What is repeated in a sentence is a note under two tables.
                if (Sentence.Is(block.Text))
                    continue;
                candidates.Add(i);
                foreach (int side in Sides)
                {
                    if (EdgeAt(blocks, i + side, side) is not { } edge)
                        continue;
                    (int all, int numbered) = edges.GetValueOrDefault((block.Text, side));
                    edges[(block.Text, side)] = (all + 1, numbered + (IsNumbered(blocks, edge) ? 1 : 0));
                }
            }
        }
        foreach (int i in candidates)
        {
            blocks[i].IsFurniture |= IsOutsideTables(blocks, i)
                && Array.Exists(Sides, side => edges.GetValueOrDefault((blocks[i].Text, side)) is { All: >= FewestPages } or { Numbered: > 1 });
        }
    }

    // A line in columns, "Elm Works, Inc.   The Year", is a row without others. Right over rows it may have their captions.
    private static bool IsOutsideTables(Block[] blocks, int index) => blocks[index].Table == 0
        || (blocks[index].Kind == BlockKind.Row && IsAlone(blocks, index) && !Array.Exists(Sides, side => IsRow(blocks, index + side)));

    private static bool IsRow(Block[] blocks, int index) => index >= 0 && index < blocks.Length && blocks[index].Kind == BlockKind.Row;

    private static bool IsPhrase(string text) =>
        text.AsSpan().ContainsAny(WordsOfPhrases) ? ContentsLink.IsMatch(text) || EmptyPage.IsMatch(text) : text[0] == '*' && Stars.IsMatch(text);

    private static Match MatchNumber(string text) => text.AsSpan().ContainsAnyExcept(CharactersOfNumber) ? Match.Empty : PageNumber.Match(text);

    // Where no page ends, as in an excerpt, a number is one of a page if it counts on; else it may be that of an exhibit.
    private static bool IsPageNumber(Block[] blocks, int index, ref int last)
    {
        if (MatchNumber(blocks[index].Text) is not { Success: true } match)
            return false;
        int number = int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        // "2." at the head of a page is the number of a list.
        bool isPage = match.Groups["word"].Success || (match.Groups["stop"].Success ? IsAtPageEnd(blocks, index)
            : IsAtPageEdge(blocks, index) || (number > last && number <= last + MostPagesBetween));
        if (isPage)
            last = number;
        return isPage;
    }

    /// <summary>Whether a table at the edge of a page has a page number and nothing else, or a page that is set in a table has it.</summary>
    private static bool IsOfPageInTable(Block[] blocks, int index) =>
        MatchNumber(blocks[index].Text) is { Success: true } match
            ? IsAtPageEdge(blocks, index) && (IsAlone(blocks, index) || (IsParagraph(blocks[index]) && !match.Groups["stop"].Success))
            : IsParagraph(blocks[index]) && IsPhrase(blocks[index].Text);

    private static bool IsParagraph(Block block) => block.Kind == BlockKind.Paragraph;

    private static bool IsAlone(Block[] blocks, int index) => IsOfOtherTable(blocks, index, -1) && IsOfOtherTable(blocks, index, 1);

    private static bool IsOfOtherTable(Block[] blocks, int index, int step) =>
        index + step < 0 || index + step >= blocks.Length || blocks[index + step].Table != blocks[index].Table;

    private static bool IsAtPageEdge(Block[] blocks, int index) => EdgeAt(blocks, index - 1, -1) is not null || IsAtPageEnd(blocks, index);

    private static bool IsAtPageEnd(Block[] blocks, int index) => EdgeAt(blocks, index + 1, 1) is not null;

    /// <summary>Whether a page number or the like stands beside a break.</summary>
    private static bool IsNumbered(Block[] blocks, int edge) =>
        (edge > 0 && blocks[edge - 1].IsFurniture) || (edge + 1 < blocks.Length && blocks[edge + 1].IsFurniture);

    /// <summary>The break that a block, or the furniture from it on, stands beside.</summary>
    private static int? EdgeAt(Block[] blocks, int index, int step)
    {
        for (int passed = 0; passed < MostFurniture && index >= 0 && index < blocks.Length && blocks[index].IsFurniture; passed++)
            index += step;
        return index >= 0 && index < blocks.Length && blocks[index].Kind == BlockKind.Break ? index : null;
    }
}
