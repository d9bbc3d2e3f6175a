namespace FilingSchema.Edgar;

/// <summary>Reads captions that each have their figure beside them: a table set upright, or a line such as "For: 12 Against: 3".</summary>
internal static class FigurePairs
{
    private const int LongestShare = 60;

    private static readonly string[] Noughts = ["none", "nil", "zero", "-0-"];

    // What votes are counted in.
    private static readonly string[] Units = ["shares", "votes", "units"];

    /// <summary>The members and their figures if the block has nothing else; empty otherwise.</summary>
    /// <param name="block">The block.</param>
    /// <param name="start">Where to begin in it.</param>
    /// <param name="end">Where to end.</param>
    /// <param name="columns">The members.</param>
    /// <param name="stub">Of a row, the cell before the first caption: whose figures these are.</param>
    public static IReadOnlyList<(MemberReading Member, FoundText Figure)> Read(Block block, int start, int end, TableColumns columns, out FoundText? stub)
    {
        stub = null;
        return block.Kind == BlockKind.Row ? OfCells(block, columns, out stub) : OfText(block, start, end, columns);
    }

    private static List<(MemberReading Member, FoundText Figure)> OfCells(Block block, TableColumns columns, out FoundText? stub)
    {
        stub = null;
        List<(MemberReading, FoundText)> pairs = [];
        MemberReading? awaiting = null;
        bool isAfterFigure = false;
        foreach (Cell cell in block.Cells)
        {
            if (CellFigure.IsMark(block, cell))
                continue;
            if (CellFigure.StandsIn(block, cell))
            {
                // What follows the figure is its percentages; another figure is that of somebody else.
                if (awaiting is null && (!isAfterFigure || !CellFigure.IsShare(block, cell)))
                    return [];
                if (awaiting is { } member && CellFigure.Find(block, cell) is { } figure)
                    pairs.Add((member, figure));
                isAfterFigure = true;
                awaiting = null;
                continue;
            }
            isAfterFigure = false;
            if (OfText(block, cell.Start, cell.End, columns) is { Count: > 0 } within)
                pairs.AddRange(within);
            else if (columns.FigureOf(cell.In(block).ToString()) is { } next)
                awaiting = next;
            else if (pairs.Count == 0 && awaiting is null && stub is null)
                stub = FoundText.Of(block, cell.Start, cell.End);
            else
                return [];
        }
        return pairs;
    }

    private static List<(MemberReading Member, FoundText Figure)> OfText(Block block, int start, int end, TableColumns columns)
    {
        List<(MemberReading, FoundText)> pairs = [];
        string text = block.Text;
        int at = start;
        while (true)
        {
            at = Skip(text, at, end, isBetween: true);
            if (at >= end)
                return pairs;
            if ((CaptionFirst(block, at, end, columns) ?? FigureFirst(block, at, end, columns)) is not { } pair)
                return [];
            pairs.Add((pair.Member, FoundText.Of(block, pair.Figure, pair.FigureEnd)));
            at = SkipShare(text, pair.End, end);
        }
    }

    /// <summary>"For: 12".</summary>
    private static (MemberReading Member, int Figure, int FigureEnd, int End)? CaptionFirst(Block block, int at, int end, TableColumns columns)
    {
        if (columns.FigureAt(block.Text.AsSpan(at, end - at)) is not { } caption)
            return null;
        int figure = Skip(block.Text, at + caption.End, end, isBetween: false);
        return (FigureEnd(block.Text, figure, end) ?? NoughtEnd(block.Text, figure, end)) is { } figureEnd
            ? (caption.Member, figure, figureEnd, SkipUnit(block.Text, figureEnd, end)) : null;
    }

    /// <summary>"12 votes for".</summary>
    private static (MemberReading Member, int Figure, int FigureEnd, int End)? FigureFirst(Block block, int at, int end, TableColumns columns)
    {
        if (FigureEnd(block.Text, at, end) is not { } figureEnd || figureEnd + 1 >= end || block.Text[figureEnd] != ' ')
            return null;
        int caption = figureEnd + 1;
        return columns.FigureAt(block.Text.AsSpan(caption, end - caption)) is { } found ? (found.Member, at, figureEnd, caption + found.End) : null;
    }

    /// <summary>Where the figure at a place ends, or <see langword="null"/> if none stands there.</summary>
    private static int? FigureEnd(string text, int at, int end)
    {
        int figureEnd = at;
        while (figureEnd < end && (char.IsAsciiDigit(text[figureEnd]) || (text[figureEnd] == ',' && figureEnd + 1 < end && char.IsAsciiDigit(text[figureEnd + 1]))))
            figureEnd++;
        bool isOther = figureEnd == at || (figureEnd < end && (char.IsLetter(text[figureEnd]) || text[figureEnd] is '%' || IsFraction(text, figureEnd, end)));
        return isOther ? null : figureEnd;
    }

    /// <summary>Where a word ends that stands for no votes at all, or <see langword="null"/> if none stands there.</summary>
    private static int? NoughtEnd(string text, int at, int end) =>
        EndOfWord(text, at, end, Noughts) is { } after && IsEnd(text, after, end) ? after : null;

    /// <summary>Passes what is counted: "12 shares".</summary>
    private static int SkipUnit(string text, int at, int end) =>
        at < end && text[at] == ' ' && EndOfWord(text, at + 1, end, Units) is { } after && IsEnd(text, after, end) ? after : at;

    private static int? EndOfWord(string text, int at, int end, string[] words)
    {
        foreach (string word in words)
        {
            if (text.AsSpan(at, end - at).StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return at + word.Length;
        }
        return null;
    }

    private static bool IsEnd(string text, int at, int end) => at >= end || text[at] is ',' or ';' or '|' or '.' or '\n' or '(' || (text[at] == ' ' && Skip(text, at, end, isBetween: true) > at);

    private static bool IsFraction(string text, int index, int end) =>
        text[index] == '.' && index + 1 < end && char.IsAsciiDigit(text[index + 1]);

    /// <summary>Passes what share a figure is of all: "12 votes for (60.0% of those cast)".</summary>
    private static int SkipShare(string text, int at, int end)
    {
        int open = Skip(text, at, end, isBetween: false);
        if (open >= end || text[open] != '(')
            return at;
        int length = text.AsSpan(open, Math.Min(end - open, LongestShare)).IndexOf(')');
        return length > 0 && text.AsSpan(open, length).Contains('%') ? open + length + 1 : at;
    }

    private static int Skip(string text, int at, int end, bool isBetween)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is ':' or '-' or '–' or '—' or '=' or '.' or '"' or '\u201C' or '\u201D' || (isBetween && text[at] is ',' or ';' or '|' or '•' or '·' or '●' or '▪')))
            at++;
        // "For 12, Against 3 and Abstain 4".
        return isBetween && text.AsSpan(at, end - at).StartsWith("and ", StringComparison.Ordinal) ? at + 4 : at;
    }
}
