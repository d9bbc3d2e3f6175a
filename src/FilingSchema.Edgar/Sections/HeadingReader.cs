using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Decides whether a line of a document is the heading of a section, and where its caption ends.</summary>
/// <remarks>
/// A number after the word is no heading yet: prose mentions sections, contents pages list them. What tells is a caption
/// that the section is known by, or else the form of the line: short, emphasised, not going on as a sentence does.
/// </remarks>
internal sealed partial class HeadingReader(SectionMap map, FilingDay day, Block[] blocks)
{
    private const int LongestNumber = 20;

    private readonly CaptionReader captions = new(map, blocks);

    [GeneratedRegex(@"(?:\.\s?\.\s?\.|…|\t)[\s.]*[0-9]{1,3}$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex ContentsLeader { get; }

    /// <summary>Reads the heading that begins at a line, or says that there is none.</summary>
    public Heading? Read(int blockIndex, int lineStart)
    {
        TextPoint start = new(blockIndex, lineStart);
        TextPoint at = start;
        ReadOnlySpan<char> line = LineAt(at, out int lineLength);
        bool isWordApart = false;
        // The word may stand in an element of its own, with the number in the next.
        if (lineStart + lineLength == blocks[blockIndex].Text.Length && map.IsSectionWord(line) && captions.NextText(blockIndex) is { } next)
        {
            isWordApart = true;
            at = new TextPoint(next, 0);
            line = LineAt(at, out lineLength);
        }
        if (!HeadingNumbers.TryRead(map, line, out HeadingNumbers numbers))
            return isWordApart ? null : UnknownHeading.Read(map, day, blocks[blockIndex], start, line);
        SectionEntry[] inForce = [.. numbers.Sections.FindAll(section => section.IsInForce(day)).Distinct()];
        if (inForce.Length == 0)
            return isWordApart ? null : UnknownHeading.Read(map, day, blocks[blockIndex], start, line);
        int lineEnd = at.Index + lineLength;
        if (IsContentsEntry(blocks[at.Block].Text.AsSpan(at.Index, lineLength).TrimEnd()))
            return new Heading { Kind = HeadingKind.ContentsEntry, Start = start, End = at with { Index = lineEnd } };
        bool hasWord = numbers.HasWord || isWordApart;
        if (numbers.IsRange || (numbers.Sections.Count > 1 && NothingToReport.Is(line[numbers.End..])))
        {
            return hasWord && lineStart == 0
                ? new Heading { Kind = HeadingKind.ListOfOthers, Start = start, End = at with { Index = blocks[at.Block].Text.Length } } : null;
        }
        TextStretch letters = new(at with { Index = at.Index + numbers.LettersStart }, at with { Index = at.Index + numbers.End });
        Heading heading = new() { Start = start, End = letters.End, Sections = inForce, Letters = letters };
        if (ReadKnown(heading, numbers, hasWord, out bool isMention) is { } known)
            return known;
        return hasWord && !numbers.HasMarker && !isMention ? ReadByForm(heading, at, lineEnd) : null;
    }

    private ReadOnlySpan<char> LineAt(TextPoint point, out int length)
    {
        Block block = blocks[point.Block];
        ReadOnlySpan<char> text = block.Text.AsSpan(point.Index);
        length = text.IndexOf('\n') is var end and >= 0 ? end : text.Length;
        return block.IsWrapped ? text : text[..length];
    }

    private static bool IsContentsEntry(ReadOnlySpan<char> line) =>
        (line is [.., >= '0' and <= '9'] && ContentsLeader.IsMatch(line)) || line is [.., '.', '.', '.'];

    /// <summary>Reads a heading with a caption that a section is known by. A sentence may mention it as well.</summary>
    private Heading? ReadKnown(Heading heading, HeadingNumbers numbers, bool hasWord, out bool isMention)
    {
        isMention = false;
        string text = blocks[heading.End.Block].Text;
        int captionStart = Separators.Skip(text, heading.End.Index);
        TextStretch letters = heading.Letters;
        if (FindLetters(text, heading.End.Index) is { } apart)
        {
            letters = new TextStretch(heading.End with { Index = apart.Start }, heading.End with { Index = apart.End });
            captionStart = Separators.Skip(text, apart.End);
        }
        if (captions.FindKnown(heading.Sections, heading.End with { Index = captionStart }) is not { } caption)
            return null;
        bool isEnough = (hasWord && !numbers.HasMarker)
            || (caption.IsWhole && heading.Start.Index == 0 && (hasWord || heading.Sections.All(static section => section.HasPoint)));
        isMention = GoesOn(caption);
        if (!isEnough || isMention)
            return null;
        List<SectionEntry> sections = [.. heading.Sections];
        Caption whole = captions.Extend(caption);
        while (ReadAnother(sections, caption) is { } another)
        {
            whole = captions.Extend(another) with { Start = caption.Start };
            caption = another;
        }
        return Finish(heading with { Sections = sections, Letters = letters, IsKnownCaption = true }, whole);
    }

    /// <summary>Reads a second number with its own known caption on the line of the first: "Item 1 Sales and Item 2 Costs".</summary>
    private Caption? ReadAnother(List<SectionEntry> sections, Caption caption)
    {
        string text = blocks[caption.End.Block].Text;
        int at = Separators.Skip(text, caption.End.Index);
        if (text.AsSpan(at).StartsWith("and ", StringComparison.OrdinalIgnoreCase))
            at += "and ".Length;
        int end = text.IndexOf('\n', at) is var stop and >= 0 && !blocks[caption.End.Block].IsWrapped ? stop : text.Length;
        if (!HeadingNumbers.TryRead(map, text.AsSpan(at, end - at), out HeadingNumbers numbers) || !numbers.HasWord || numbers.IsRange
            || text.IndexOf('\n', caption.End.Index, at - caption.End.Index) >= 0)
            return null;
        SectionEntry[] more = [.. numbers.Sections.Where(section => section.IsInForce(day) && !sections.Contains(section))];
        if (more.Length == 0
            || captions.FindKnown(more, caption.End with { Index = Separators.Skip(text, at + numbers.End) }) is not { IsWhole: true } another)
            return null;
        sections.AddRange(more);
        return another;
    }

    /// <summary>The letters of paragraphs that stand behind the number's point: <c>Item 7. (c)</c>.</summary>
    private static (int Start, int End)? FindLetters(string text, int index)
    {
        int at = index;
        while (at < text.Length && text[at] is ' ' or '.' or ':' or '-' or '–' or '—' or '\t')
            at++;
        int end = at;
        return HeadingNumbers.SkipLetters(text, ref end) ? (at, end) : null;
    }

    /// <summary>Whether a caption is only mentioned, in a sentence that goes on behind it.</summary>
    private bool GoesOn(Caption caption)
    {
        Block block = blocks[caption.End.Block];
        if (block.EmphasisLength >= caption.End.Index)
            return false;
        ReadOnlySpan<char> rest = block.Text.AsSpan(caption.End.Index).TrimStart(" ,”\"");
        return Sentence.GoesOn(rest, StringComparison.Ordinal) && !Sentence.IsEndOfCaption(rest);
    }

    /// <summary>Reads a heading that only the form of its line shows to be one.</summary>
    private Heading? ReadByForm(Heading heading, TextPoint at, int lineEnd)
    {
        Block block = blocks[at.Block];
        // A bare number in a document of unknown age may head anything.
        if ((day.Date is null && heading.Sections.Any(static section => !section.HasPoint)) || (block.IsWrapped && heading.Start.Index > 0))
            return null;
        string text = block.Text;
        if (FindLetters(text, heading.End.Index) is { } letters && heading.Letters.Start == heading.Letters.End)
            return Finish(heading, Caption.None(at with { Index = letters.Start }));
        int captionStart = Separators.Skip(text, heading.End.Index);
        TextPoint start = at with { Index = captionStart };
        if (captionStart >= lineEnd)
        {
            return (at.Index == 0 || lineEnd - at.Index < LongestNumber) && !GoesOnBelow(block, start)
                ? Finish(heading, captions.FindUnknown(start, lineEnd)) : null;
        }
        ReadOnlySpan<char> rest = text.AsSpan(captionStart);
        if (char.IsLower(rest[0]) || Sentence.GoesOn(rest, StringComparison.OrdinalIgnoreCase))
            return null;
        int length = block.IsWrapped ? text.Length - at.Index : lineEnd - at.Index;
        return length <= CaptionReader.LongestUnknown || block.EmphasisLength >= captionStart - 1 || block.Kind == BlockKind.Row
            ? Finish(heading, captions.FindUnknown(start, lineEnd)) : null;
    }

    /// <summary>Whether a number that stands alone is in the middle of a sentence, which goes on in the next block.</summary>
    private bool GoesOnBelow(Block block, TextPoint end) =>
        end.Index >= block.Text.Length && block.EmphasisLength < block.Text.Length
            && captions.NextText(end.Block) is { } next && char.IsLower(blocks[next].Text[0]);

    private Heading Finish(Heading heading, Caption caption) =>
        heading with { End = caption.End, Caption = caption.Print(blocks), CaptionStart = caption.Start };
}
