namespace FilingSchema.Edgar;

/// <summary>Finds a note that stands between the front page and the first section, with a heading or without one.</summary>
internal static class IntroductionText
{
    private const int ShortestNote = 100;
    private const int MostBlocks = 20;

    private static readonly string[] Headings =
    [
        "explanatorynote", "explanatorynotes", "explanatorystatement", "introductorynote", "introductorynotes", "introductorystatement",
        "introduction", "purposeofamendment", "purposeofthisamendment", "noteregardingthisamendment",
    ];

    /// <summary>Marks a note without a heading: the sentences between the last label of the cover and the first section.</summary>
    public static void Settle(List<PartMark> marks, Block[] blocks, SectionMap map)
    {
        if (marks.Count < 2 || marks[1].Kind is not (PartKind.Section or PartKind.GroupCaption or PartKind.Contents))
            return;
        int? note = null;
        for (int i = marks[1].Start.Block - 1, passed = 0; i > 0 && passed < MostBlocks && blocks[i].Kind != BlockKind.Row && blocks[i].Table == 0; i--)
        {
            if (!blocks[i].HasText || blocks[i].IsFurniture)
                continue;
            if (HasLabel(blocks, i, map))
                break;
            if (IsSentence(blocks[i].Text))
                note = i;
            passed++;
        }
        if (note is { } start)
            marks.Insert(1, new PartMark(new TextPoint(start, 0), PartKind.Introduction));
    }

    private static bool IsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" ”\"\n");
        return text.Length >= ShortestNote && text is [.., '.'] && char.IsUpper(text[0]);
    }

    private static bool HasLabel(Block[] blocks, int index, SectionMap map)
    {
        LabelIndex labels = new(blocks, [new TextStretch(new TextPoint(index, 0), new TextPoint(index, blocks[index].Text.Length))]);
        return labels.HasAny(map.CoverLabels);
    }

    /// <summary>Whether a line is such a heading, alone or run into the note.</summary>
    public static bool IsHeading(Block block, int start)
    {
        ReadOnlySpan<char> line = block.Text.AsSpan(start);
        if (line.IndexOf('\n') is var length and >= 0)
            line = line[..length];
        if (start < block.EmphasisLength && block.EmphasisLength - start < line.Length)
            line = line[..(block.EmphasisLength - start)];
        if (line.Length > 60)
            return false;
        foreach (string heading in Headings)
        {
            if (Words.AreSameLetters(heading, line))
                return true;
        }
        return false;
    }
}
