using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Tells the figures of a table from its words.</summary>
internal static partial class CellFigure
{
    // Behind a count may stand what it counts, marks of notes, and the percentage that it is: in any number, but read in one way only.
    [GeneratedRegex(
        @"^[\s$]*(?<count>(?>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+))(?:\.0+(?![0-9]))?"
            + @"(?>(?:\s*(?:shares|votes|\(\s*(?:[0-9]|[a-z]|\*+)\s*\)|\*+|[†‡§]|[\[(]?\s*(?>[0-9]{1,3}(?:\.[0-9]+)?)\s*%\s*[\])]?))*)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Count { get; }

    [GeneratedRegex(@"^(?:[^\w–—-]*[-–—]|\W*(?:-0-|none|nil))\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nought { get; }

    [GeneratedRegex(@"^(?:[^\w*]*\*|\W*(?:n(?>\s*)/?\s*a|n\.\s?a|not applicable))\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotAsked { get; }

    [GeneratedRegex(@"^[\s(\[<~]*(?>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?(?>\s*)%?[\s)\]]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Share { get; }

    /// <summary>The count in a cell, or <see langword="null"/> if it has none.</summary>
    public static FoundText? Find(Block block, Cell cell)
    {
        string text = cell.In(block).ToString();
        if (Count.Match(text) is { Success: true } match)
            return FoundText.Of(block, cell.Start + match.Groups["count"].Index, cell.Start + match.Groups["count"].Index + match.Groups["count"].Length);
        return Nought.IsMatch(text) ? FoundText.Of(block, cell.Start, cell.End) : null;
    }

    /// <summary>Whether a cell stands in the place of a figure: a count, a percentage, a dash, or that it does not apply.</summary>
    public static bool StandsIn(Block block, Cell cell)
    {
        ReadOnlySpan<char> text = cell.In(block);
        return Count.IsMatch(text) || Share.IsMatch(text) || Nought.IsMatch(text) || NotAsked.IsMatch(text);
    }

    /// <summary>Whether what follows a count is a percentage of it, or a dash in its place.</summary>
    public static bool IsShare(Block block, Cell cell)
    {
        ReadOnlySpan<char> text = cell.In(block);
        return text.ContainsAny('%', '.')
            || Nought.IsMatch(text) || NotAsked.IsMatch(text);
    }

    /// <summary>Whether a cell has a mark only: the bullet of a list, the percent sign of the cell before it.</summary>
    public static bool IsMark(Block block, Cell cell) => IsMark(cell.In(block));

    /// <inheritdoc cref="IsMark(Block, Cell)"/>
    public static bool IsMark(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text is "%" or "$" or ")" or "(" or ")%" or "%)" or "*" or "•" or "·" or "●" or "▪" || text.IsEmpty;
    }
}
