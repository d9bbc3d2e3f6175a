namespace FilingSchema.Edgar;

/// <summary>Walks through a document, line by line, and marks where its parts begin.</summary>
internal sealed class PartScanner(SectionMap map, Block[] blocks, HeadingReader reader)
{
    // A signature stands near the words that announce it.
    private const int BlocksToSignature = 25;

    private readonly List<PartMark> marks = [new PartMark(default, PartKind.Cover)];
    private bool hasSection;
    private PartMark? ending;
    private PartMark? endingWithoutSections;

    /// <summary>The marks, in order; the first is that of the cover.</summary>
    public static List<PartMark> Scan(SectionMap map, Block[] blocks, HeadingReader reader)
    {
        PartScanner scanner = new(map, blocks, reader);
        scanner.Walk();
        return scanner.marks;
    }

    private void Walk()
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            Block block = blocks[i];
            if (!block.HasText || (block.IsFurniture && !IsRepeatedHeading(i)))
                continue;
            block.IsFurniture = false;
            for (int start = 0; start >= 0; start = NextLine(block.Text, start))
            {
                TextPoint point = new(i, start);
                if (marks[^1].TextStart > point)
                    continue;
                if (ReadLine(point))
                {
                    AddEnding(ending?.Kind == PartKind.ExhibitIndex ? ending.Value : new PartMark(point, PartKind.Signatures));
                    return;
                }
            }
        }
        // Nobody signed, or there was nothing to sign: what looked like the end was it.
        if ((ending ?? (hasSection ? null : endingWithoutSections)) is { } end)
            AddEnding(end);
    }

    private void AddEnding(PartMark end)
    {
        marks.RemoveAll(mark => mark.Start >= end.Start);
        marks.Add(end);
        marks.AddRange(TailScanner.Scan(this, blocks, end.Start));
    }

    /// <summary>Whether a block that looks like a running head is a heading that a contents page repeats at the top of a page.</summary>
    private bool IsRepeatedHeading(int index) =>
        IsSignatureHeading(new TextPoint(index, 0)) || ExhibitText.IsIndexHeading(blocks[index].Text) || reader.Read(index, 0) is not null;

    /// <summary>Where the next line of a block begins; -1 after the last.</summary>
    public static int NextLine(string text, int start)
    {
        int length = text.AsSpan(start).IndexOf('\n');
        return length < 0 ? -1 : start + length + 1;
    }

    /// <summary>Marks what a line begins. Returns whether the signatures begin there, after which no section comes.</summary>
    private bool ReadLine(TextPoint point)
    {
        if (IsSignatureHeading(point))
        {
            bool isSigned = IsBeforeSignature(point.Block);
            if (hasSection && isSigned)
                return true;
            if (hasSection)
                ending ??= new PartMark(point, PartKind.Signatures);
            else if (isSigned)
                endingWithoutSections ??= new PartMark(point, PartKind.Signatures);
            return false;
        }
        if (IsIndexHeading(point))
        {
            if (hasSection)
                ending ??= new PartMark(point, PartKind.ExhibitIndex);
        }
        else if (reader.Read(point.Block, point.Index) is { } heading)
            AddHeading(heading);
        else if (IsGroupCaption(point))
            marks.Add(new PartMark(point, PartKind.GroupCaption));
        else if (!hasSection && IntroductionText.IsHeading(blocks[point.Block], point.Index))
            marks.Add(new PartMark(point, PartKind.Introduction));
        else if (hasSection && ending is null && point.Index == 0 && SignatureText.IsConformed(blocks[point.Block].Text))
            ending = new PartMark(point, PartKind.Signatures);
        return false;
    }

    private void AddHeading(Heading heading)
    {
        if (heading.Kind == HeadingKind.ContentsEntry)
        {
            if (!hasSection && marks[^1].Kind != PartKind.Contents)
                marks.Add(new PartMark(heading.Start, PartKind.Contents));
            return;
        }
        PartKind kind = heading.Kind switch
        {
            HeadingKind.ListOfOthers => PartKind.NotReported,
            HeadingKind.Unknown => PartKind.UnknownSection,
            _ => PartKind.Section,
        };
        marks.Add(new PartMark(heading.Start, kind, heading));
        hasSection |= kind != PartKind.UnknownSection;
        ending = null;
    }

    /// <summary>Whether a line begins the signatures: one of the words for that, standing alone, or a sentence, or both in one.</summary>
    public bool IsSignatureHeading(TextPoint point)
    {
        ReadOnlySpan<char> text = blocks[point.Block].Text.AsSpan(point.Index);
        if (!MayBeEnd(text, out bool hasFirstWord))
            return false;
        ReadOnlySpan<char> line = LineOf(text);
        int wordEnd = 0;
        foreach (SectionsEnd end in map.Ends)
        {
            if (end.IsSentence)
            {
                if (hasFirstWord && Words.MatchStart(text[wordEnd..], end.Words) >= 0)
                    return true;
            }
            else if (Words.AreSameLetters(end.Letters, line))
                return true;
            else if (hasFirstWord && Words.MatchStart(text, end.Words) is var matched and > 0)
                wordEnd = Math.Max(wordEnd, matched);
        }
        return false;
    }

    // Hardly a line is one, and its first word tells, or the first letter of one in spaced letters.
    private bool MayBeEnd(ReadOnlySpan<char> text, out bool hasFirstWord)
    {
        int index = 0;
        hasFirstWord = Words.Next(text, ref index, out int start) && map.EndBeginnings.Has(text[start..index]);
        return hasFirstWord || (index > start && map.EndBeginnings.MayBegin(text[start..index]));
    }

    // Within a section its exhibits may be listed under the same words.
    private bool IsIndexHeading(TextPoint point) =>
        blocks[point.Block].Kind == BlockKind.Paragraph && ExhibitText.IsIndexHeading(LineOf(blocks[point.Block].Text.AsSpan(point.Index)))
            && BlockGeometry.IsOnNewPage(blocks, point.Block);

    private bool IsBeforeSignature(int index)
    {
        for (int i = index, seen = 0; i < blocks.Length && seen < BlocksToSignature; i++)
        {
            if (!blocks[i].HasText)
                continue;
            if (SignatureText.IsSignature(blocks[i].Text))
                return true;
            if (i > index && reader.Read(i, 0) is not null)
                return false;
            seen++;
        }
        return false;
    }

    /// <summary>Whether a line is the caption over a group of sections: the word, the first part of their numbers, a title.</summary>
    private bool IsGroupCaption(TextPoint point)
    {
        ReadOnlySpan<char> line = LineOf(blocks[point.Block].Text.AsSpan(point.Index));
        foreach (string word in map.CaptionWords)
        {
            if (!line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            ReadOnlySpan<char> after = line[word.Length..].TrimStart();
            int digits = after.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : after.Length;
            if (digits is 0 or > 2)
                continue;
            ReadOnlySpan<char> title = after[digits..];
            if (map.HasGroup(after[..digits]) && (title.IsEmpty || (title[0] != '(' && title is not ['.', >= '0' and <= '9', ..])))
                return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> LineOf(ReadOnlySpan<char> text) => text.IndexOf('\n') is var length and >= 0 ? text[..length] : text;
}
