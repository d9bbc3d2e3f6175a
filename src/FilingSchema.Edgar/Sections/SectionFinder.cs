namespace FilingSchema.Edgar;

/// <summary>Takes a document apart: its cover, its sections, and exactly where each ends, its signatures and what follows them.</summary>
internal sealed class SectionFinder
{
    private const int MostBlocksAbove = 8;
    private const int MostTextBetween = 120;

    private readonly Block[] blocks;
    private readonly List<PartMark> marks;

    private SectionFinder(Block[] blocks, List<PartMark> marks)
    {
        this.blocks = blocks;
        this.marks = marks;
    }

    public static SectionLayout Find(SectionMap map, Block[] blocks, FilingDay day)
    {
        List<PartMark> marks = PartScanner.Scan(map, blocks, new HeadingReader(map, day, blocks));
        ContentsPage.Settle(marks, blocks);
        IntroductionText.Settle(marks, blocks, map);
        SectionFinder finder = new(blocks, marks);
        finder.SettleGroupCaptions();
        RunningHead.Settle(marks, blocks);
        finder.SettleNotReported();
        DocumentPart[] parts = finder.Parts();
        return new SectionLayout { Parts = parts, Sections = SectionJoiner.Join(blocks, parts) };
    }

    /// <summary>Leaves the captions that stand right above a heading; what else looks like one is text.</summary>
    private void SettleGroupCaptions()
    {
        // From the last to the first, as what stands above a caption depends on whether it stays.
        List<PartMark> kept = [];
        for (int i = marks.Count - 1; i >= 0; i--)
        {
            if (marks[i].Kind != PartKind.GroupCaption || (kept.Count > 0 && IsRightAbove(marks[i], kept[^1])))
                kept.Add(marks[i]);
        }
        kept.Reverse();
        marks.Clear();
        marks.AddRange(kept);
    }

    // A caption may wrap over two lines or blocks; more than that is text.
    private bool IsRightAbove(PartMark caption, PartMark heading)
    {
        if (heading.Start.Block - caption.Start.Block >= MostBlocksAbove)
            return false;
        int between = 0;
        for (int i = caption.Start.Block + 1; i < heading.Start.Block; i++)
        {
            if (blocks[i].HasText && !blocks[i].IsFurniture)
                between += blocks[i].Text.Length;
        }
        return (heading.IsSection || heading.Kind == PartKind.GroupCaption) && between < MostTextBetween;
    }

    private void SettleNotReported()
    {
        for (int i = 0; i < marks.Count; i++)
        {
            if (marks[i] is { Kind: PartKind.Section, Heading: { } heading } mark && IsNotApplicable(heading, TextOf(i)))
                marks[i] = mark with { Kind = PartKind.NotReported };
        }
    }

    private bool IsNotApplicable(Heading heading, TextStretch text) =>
        (StretchText.IsBlank(blocks, text) && NothingToReport.IsSaidIn(heading.Caption))
        || (StretchText.IsShort(blocks, text, NothingToReport.LongestAnswer) && NothingToReport.IsSaidIn(StretchText.ToText(blocks, text)));

    private TextStretch TextOf(int index) => new(marks[index].TextStart, EndOf(index));

    private TextPoint EndOf(int index) => index + 1 < marks.Count ? marks[index + 1].Start : new TextPoint(blocks.Length, 0);

    private DocumentPart[] Parts()
    {
        DocumentPart[] parts = new DocumentPart[marks.Count];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = new DocumentPart(marks[i].Kind, new TextStretch(marks[i].Start, EndOf(i)), marks[i].Heading);
        return parts;
    }
}
