using System.Text;

namespace FilingSchema.Edgar;

/// <summary>A caption as it stands in a document.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where the text under it begins.</param>
/// <param name="IsKnown">Whether it is one that the section is known by.</param>
/// <param name="IsWhole">Whether all words of the known caption are there, and not only the first.</param>
internal readonly record struct Caption(TextPoint Start, TextPoint End, bool IsKnown, bool IsWhole)
{
    internal static readonly char[] Trailing = ['.', ':', ' ', '*', '_', '-', '–', '—'];

    /// <summary>No caption: the text begins at once.</summary>
    public static Caption None(TextPoint at) => new(at, at, false, false);

    /// <summary>The caption as printed, on one line.</summary>
    public string Print(Block[] blocks)
    {
        StringBuilder text = new();
        for (int i = Start.Block; i <= End.Block; i++)
        {
            if (blocks[i].IsFurniture)
                continue;
            int from = i == Start.Block ? Start.Index : 0;
            int to = i == End.Block ? End.Index : blocks[i].Text.Length;
            text.Append(' ').Append(blocks[i].Text.AsSpan(from, Math.Max(0, to - from)));
        }
        string line = WhiteSpace.Collapse(text.ToString()).TrimEnd(Trailing);
        return line.Contains('(', StringComparison.Ordinal) ? line : line.TrimEnd(')');
    }
}

/// <summary>Reads the caption behind a section's number: one that the section is known by, or else what stands in its place.</summary>
internal sealed class CaptionReader(SectionMap map, Block[] blocks)
{
    /// <summary>How long a caption can be that no schema knows.</summary>
    public const int LongestUnknown = 200;

    private const int LongestKnown = 400;
    private const int MostBlocks = 6;
    private const int FewestWordsOfPart = 3;

    /// <summary>The longest caption of one of the sections that stands here; it may go on in the next blocks, or stand there.</summary>
    public Caption? FindKnown(IReadOnlyList<SectionEntry> sections, TextPoint start)
    {
        string text = blocks[start.Block].Text;
        int rest = text.Length - start.Index;
        (int length, bool isWhole) = Longest(sections, text.AsSpan(start.Index));
        Caption? here = length > 0 ? new Caption(start, start with { Index = start.Index + length }, true, isWhole) : null;
        if (rest > LongestKnown || NextText(start.Block) is null || !MayGoOn(sections, text.AsSpan(start.Index)))
            return here;
        StringBuilder joined = new(text, start.Index, rest, rest + LongestKnown);
        List<(int Block, int At)> joints = [];
        for (int? next = NextText(start.Block); next is { } index && joints.Count < MostBlocks && joined.Length <= LongestKnown; next = NextText(index))
        {
            joints.Add((index, joined.Append('\n').Length));
            joined.Append(blocks[index].Text.AsSpan(0, Math.Min(LongestKnown, blocks[index].Text.Length)));
        }
        (int whole, isWhole) = Longest(sections, joined.ToString());
        if (whole <= Math.Max(rest, length) || !isWhole)
            return here;
        (int block, int at) = joints.FindLast(joint => joint.At < whole);
        // "Exhibit 99.1: Lease" is the first entry of a list.
        if (rest == 0 && blocks[block].Text.AsSpan(whole - at).TrimStart() is [>= '0' and <= '9', ..])
            return here;
        TextPoint begin = rest == 0 ? new(joints[0].Block, Separators.Skip(blocks[joints[0].Block].Text, 0)) : start;
        return new Caption(begin, new(block, whole - at), true, true);
    }

    /// <summary>Takes in what a known caption has further: the rest of what is emphasised, or of a short line.</summary>
    public Caption Extend(Caption caption)
    {
        Block block = blocks[caption.End.Block];
        string text = block.Text;
        int end = caption.End.Index;
        if (EndOfEmphasis(caption, block) is var emphasis && emphasis > end && emphasis - end < LongestKnown)
        {
            end = emphasis;
        }
        else
        {
            int line = text.AsSpan(end).IndexOf('\n');
            int rest = line < 0 || block.IsWrapped ? text.Length : end + line;
            ReadOnlySpan<char> more = text.AsSpan(end, rest - end);
            bool goesOn = end < text.Length
                && (text[end] is ';' or ',' or ':' or '/' || text.AsSpan(end).StartsWith(" and ", StringComparison.OrdinalIgnoreCase)
                || !caption.IsWhole || Sentence.IsEndOfCaption(more.TrimStart()) || IsLinkToNext(more) || IsInParentheses(more));
            if (goesOn && more.Length < LongestUnknown && more.TrimEnd(". ").IndexOf(". ") < 0 && !Sentence.Is(more))
                end = rest;
        }
        while (end < text.Length && text[end] is '.' or ':' or ')' or '*' or '_' or '”' or '"')
            end++;
        // A dash parts the caption from a text on the same line.
        if (text.AsSpan(end).TrimStart() is ['-' or '–' or '—', ' ', ..] dash)
            end = text.Length - dash.Length + 1;
        return caption with { End = caption.End with { Index = end } };
    }

    /// <summary>Where emphasis ends in which a caption stands: a line beneath it, in bold as well, is the next heading or the text.</summary>
    private int EndOfEmphasis(Caption caption, Block block)
    {
        string text = block.Text;
        int end = block.EmphasisLength;
        for (int at = caption.End.Index; !block.IsWrapped && at < end; at++)
        {
            if (text[at] != '\n')
                continue;
            ReadOnlySpan<char> beneath = text.AsSpan(at + 1, end - at - 1);
            bool isHeading = HeadingNumbers.TryRead(map, beneath, out HeadingNumbers numbers) && numbers.HasWord;
            bool isEnded = caption.IsWhole && text.AsSpan(caption.End.Index, at - caption.End.Index).Trim(Caption.Trailing).IsEmpty;
            if (isHeading || (isEnded && !beneath.StartsWith("and ", StringComparison.OrdinalIgnoreCase)))
                return at;
        }
        return end;
    }

    /// <summary>What stands in the place of a caption: the rest of the line, or a short line beneath the number.</summary>
    public Caption FindUnknown(TextPoint start, int lineEnd)
    {
        Block block = blocks[start.Block];
        if (start.Index >= lineEnd)
        {
            // The number stands alone. A short line beneath it that stands out is its caption.
            return start.Index >= block.Text.Length && NextText(start.Block) is { } next && IsShortLine(blocks[next])
                ? new Caption(new(next, 0), new(next, blocks[next].Text.Length), false, false) : Caption.None(start);
        }
        int end = block.IsWrapped ? block.Text.Length : lineEnd;
        if (block.EmphasisLength > start.Index)
            end = Math.Min(end, block.EmphasisLength);
        else if (Sentence.Is(block.Text.AsSpan(start.Index, end - start.Index)))
            return Caption.None(start);
        else if (end - start.Index > LongestUnknown && block.Text.AsSpan(start.Index, end - start.Index).IndexOf(". ") is var stop and >= 0)
            end = start.Index + stop + 1;
        return new Caption(start, start with { Index = end }, false, false);
    }

    /// <summary>The next block with text, passing furniture.</summary>
    public int? NextText(int index) => BlockGeometry.Neighbour(blocks, index, 1);

    private static (int Length, bool IsWhole) Longest(IReadOnlyList<SectionEntry> sections, ReadOnlySpan<char> text)
    {
        int longest = 0;
        bool isWhole = false;
        foreach (SectionEntry section in sections)
        {
            foreach (string[] caption in section.Captions)
            {
                int whole = Words.MatchStart(text, caption);
                if (whole > longest)
                    (longest, isWhole) = (whole, true);
                int part = whole < 0 ? MatchPart(text, caption) : -1;
                if (part > longest)
                    (longest, isWhole) = (part, false);
            }
        }
        return (longest, isWhole);
    }

    /// <summary>Whether a text is no more than the beginning of a caption.</summary>
    private static bool MayGoOn(IReadOnlyList<SectionEntry> sections, ReadOnlySpan<char> text)
    {
        foreach (SectionEntry section in sections)
        {
            foreach (string[] caption in section.Captions)
            {
                int index = 0;
                int matched = 0;
                bool isWord;
                int start;
                while ((isWord = Words.Next(text, ref index, out start)) && matched < caption.Length && Words.IsSame(text[start..index], caption[matched]))
                    matched++;
                if (!isWord && matched < caption.Length)
                    return true;
            }
        }
        return false;
    }

    /// <summary>Where the beginning of a caption ends in the text, if it is long enough to be told by it.</summary>
    private static int MatchPart(ReadOnlySpan<char> text, string[] caption)
    {
        int index = 0;
        int end = 0;
        int matched = 0;
        while (matched < caption.Length && Words.Next(text, ref index, out int start) && Words.IsSame(text[start..index], caption[matched]))
        {
            matched++;
            end = index;
        }
        return matched >= FewestWordsOfPart && matched * 2 > caption.Length ? end : -1;
    }

    // "and" at the end of a line: the next heading shares the text.
    private static bool IsLinkToNext(ReadOnlySpan<char> text) =>
        text.Trim(" ,;.") is "&" || text.Trim(" ,;.").Equals("and", StringComparison.OrdinalIgnoreCase);

    private static bool IsInParentheses(ReadOnlySpan<char> text) => text.Trim(" .") is ['(', .., ')'];

    private bool IsShortLine(Block block) =>
        block.Text.Length <= LongestUnknown && block.Kind == BlockKind.Paragraph
        && (block.EmphasisLength == block.Text.Length || block.Text.AsSpan().IndexOfAnyInRange('a', 'z') < 0)
        && !HeadingNumbers.TryRead(map, block.Text, out _);
}
