using System.Buffers;

namespace FilingSchema.Edgar;

/// <summary>Finds the check box beside a label, and whether it is ticked.</summary>
internal static class CheckBox
{
    // A label may be the beginning of a question, whose answer stands at its end.
    private const int LongestQuestion = 4_000;

    private static readonly SearchValues<char> LineBeginnings = SearchValues.Create(" \"“”*(-–—.1234567890");

    private static readonly SearchValues<string> Yes = SearchValues.Create(["yes"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> No = SearchValues.Create(["no"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The box before or after a label: in its line, in the cell beside it, or in the paragraph before it.</summary>
    public static (bool IsTicked, FieldPlace Place)? Find(Block[] blocks, FoundLabel label)
    {
        Block block = blocks[label.Block];
        // A label may run on over the end of its line.
        int lineStart = BlockGeometry.LineAt(block, label.Start).Start;
        int lineEnd = BlockGeometry.LineAt(block, label.End).End;
        ReadOnlySpan<char> text = block.Text;
        if (YesOrNo(text.Slice(label.End, Math.Min(text.Length - label.End, LongestQuestion))) is { } answer)
            return (answer, FoundText.PlaceOf(block, label.End, text.Length));
        if (AtEnd(text[lineStart..label.Start], isAlone: false) is { } before)
            return (before, FoundText.PlaceOf(block, lineStart, label.Start));
        if (AtStart(text[label.End..lineEnd]) is { } after)
            return (after, FoundText.PlaceOf(block, label.End, lineEnd));
        bool beginsLine = text[lineStart..label.Start].IndexOfAnyExcept(LineBeginnings) < 0;
        if (!beginsLine)
            return null;
        if (Beside(block, label) is { } beside)
            return beside;
        if (AtEnd(text[label.End..], isAlone: false) is { } atEnd)
            return (atEnd, FoundText.PlaceOf(block, text.Length - 1, text.Length));
        if (BlockGeometry.Neighbour(blocks, label.Block, -1) is { } previous && lineStart == 0
            && AtEnd(blocks[previous].Text, isAlone: true) is { } above)
            return (above, FoundText.PlaceOf(blocks[previous], 0, blocks[previous].Text.Length));
        return null;
    }

    /// <summary>The answer of two boxes, "Yes ☐ No ☒" or "☐ Yes ☒ No". If both or none are ticked, nothing is said.</summary>
    private static bool? YesOrNo(ReadOnlySpan<char> text)
    {
        if (IndexOfWord(text, Yes, 3) is not (>= 0 and var yes) || IndexOfWord(text[(yes + 3)..], No, 2) is not (>= 0 and var between))
            return null;
        ReadOnlySpan<char> middle = text.Slice(yes + 3, between);
        bool? atYes = AtStart(middle);
        bool? atNo = AtStart(text[(yes + 3 + between + 2)..]);
        if (atNo is null)
            (atYes, atNo) = (AtEnd(text[..yes], isAlone: false), AtEnd(middle, isAlone: false));
        return atYes is not null && atNo is not null && atYes != atNo ? atYes : null;
    }

    private static int IndexOfWord(ReadOnlySpan<char> text, SearchValues<string> word, int length)
    {
        for (int start = 0; start < text.Length;)
        {
            int index = text[start..].IndexOfAny(word);
            if (index < 0)
                return -1;
            index += start;
            start = index + length;
            if ((index == 0 || !char.IsLetterOrDigit(text[index - 1])) && (start == text.Length || !char.IsLetterOrDigit(text[start])))
                return index;
        }
        return -1;
    }

    private static (bool, FieldPlace)? Beside(Block block, FoundLabel label)
    {
        for (int i = 0; i < block.Cells.Length; i++)
        {
            Cell cell = block.Cells[i];
            if (label.Start < cell.Start || label.Start > cell.End)
                continue;
            if (i > 0 && AtEnd(block.Cells[i - 1].In(block), isAlone: true) is { } left)
                return (left, FoundText.PlaceOf(block, block.Cells[i - 1].Start, block.Cells[i - 1].End));
            if (i + 1 < block.Cells.Length && AtStart(block.Cells[i + 1].In(block)) is { } right)
                return (right, FoundText.PlaceOf(block, block.Cells[i + 1].Start, block.Cells[i + 1].End));
        }
        return null;
    }

    /// <summary>The box at the end of a text; alone, if the text must be nothing else.</summary>
    private static bool? AtEnd(ReadOnlySpan<char> text, bool isAlone)
    {
        text = text.TrimEnd(" \t\n.:").TrimStart();
        if (text.IsEmpty || (isAlone && text.Length > 6))
            return null;
        if (Glyphs.Box(text[^1]) is { } glyph)
            return glyph;
        if (text[^1] is 'x' or 'X' or '_' && OnRule(text[(text.LastIndexOfAny(' ', '\t', '\n') + 1)..]) is { } onRule)
            return onRule;
        if (text[^1] is ']' or ')' or '|' or '_')
        {
            int open = text[..^1].LastIndexOfAny('[', '(', '|');
            return open >= 0 ? Inside(text[(open + 1)..^1]) : null;
        }
        return IsBareLetter(text) ? text[^1] is 'x' or 'X' : null;
    }

    private static bool? AtStart(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \t\n.:");
        if (text.IsEmpty)
            return null;
        if (Glyphs.Box(text[0]) is { } glyph)
            return glyph;
        if (text[0] is '[' or '(' or '|' && text[1..].IndexOfAny(']', ')', '|') is var close and >= 0)
            return Inside(text.Slice(1, close));
        return text.Length == 1 && IsBareLetter(text) ? text[0] is 'x' or 'X' : null;
    }

    /// <summary>What stands between brackets: nothing, or a cross.</summary>
    private static bool? Inside(ReadOnlySpan<char> inner)
    {
        inner = inner.Trim(" \t\n_");
        if (inner.IsEmpty)
            return false;
        return inner.Length == 1 ? inner[0] is 'x' or 'X' or '\u2713' or '\u2714' ? true : Glyphs.Box(inner[0]) : null;
    }

    /// <summary>A cross on a rule, "_X_", or the rule alone.</summary>
    private static bool? OnRule(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> cross = word.Trim('_');
        return word.Length - cross.Length < 2 ? null : cross.IsEmpty ? false : cross is "x" or "X" ? true : null;
    }

    // The letters that are boxes in the symbol font, whose font was lost.
    private static bool IsBareLetter(ReadOnlySpan<char> text) =>
        text[^1] is 'o' or 'q' or 'x' or 'X' && (text.Length == 1 || char.IsWhiteSpace(text[^2]));
}
