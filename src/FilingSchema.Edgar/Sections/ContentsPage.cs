namespace FilingSchema.Edgar;

/// <summary>Tells the headings that a contents page repeats from those of the sections.</summary>
/// <remarks>
/// Such a page has several headings, one after the other with nothing beneath them, and each comes again with its text. Page
/// numbers it need not have: where it links to the sections, there are none.
/// </remarks>
internal static class ContentsPage
{
    private const int LongestLine = 160;

    // What is longer and ends in a full stop is a sentence.
    private const int LongestTitle = 60;

    /// <summary>Makes one mark of a contents page's headings, if there is such a page.</summary>
    public static void Settle(List<PartMark> marks, Block[] blocks)
    {
        int first = marks.FindIndex(static mark => mark.Kind == PartKind.Section);
        if (first < 0)
            return;
        int again = marks.FindIndex(first + 1, mark => mark.Kind == PartKind.Section && mark.Heading!.Sections.Any(marks[first].Heading!.Sections.Contains));
        // One heading right above its like is no list: the second may only name a paragraph.
        if (again < 0 || marks[again].Heading!.Caption.Length == 0 || (again == first + 1 && !HasBreak(blocks, marks[first].Start, marks[again].Start)))
            return;
        while (marks[again - 1].Kind == PartKind.GroupCaption)
            again--;
        HashSet<SectionEntry> proper = [.. marks.Skip(again).Where(static mark => mark.Heading is not null).SelectMany(static mark => mark.Heading!.Sections)];
        for (int i = first; i < again; i++)
        {
            if (!(marks[i].Heading is not { } heading || heading.Sections.All(proper.Contains)) || !IsListLike(blocks, marks[i].TextStart, marks[i + 1].Start))
                return;
        }
        int begin = first;
        while (marks[begin - 1].Kind is PartKind.GroupCaption or PartKind.Contents)
            begin--;
        PartMark contents = new(marks[begin].Start, PartKind.Contents);
        // A note before the first section stands after the page.
        List<PartMark> after = marks[begin..again].FindAll(static mark => mark.Kind == PartKind.Introduction);
        marks.RemoveRange(begin, again - begin);
        marks.InsertRange(begin, [contents, .. after]);
    }

    private static bool HasBreak(Block[] blocks, TextPoint start, TextPoint end)
    {
        for (int i = start.Block; i < end.Block; i++)
        {
            if (blocks[i].Kind == BlockKind.Break)
                return true;
        }
        return false;
    }

    private static bool IsListLike(Block[] blocks, TextPoint start, TextPoint end)
    {
        foreach ((Block block, int from, int to) in StretchText.Pieces(blocks, new TextStretch(start, end)))
        {
            ReadOnlySpan<char> line = block.Text.AsSpan(from, to - from).Trim();
            // Such a page may list the exhibits, too: "Ex-10.1 Lease of the mill, dated June 1, 2007, with Elm Works, Inc."
            if (!ExhibitText.BeginsWithNumber(line) && (line.Length > LongestLine || line is [.., '.'] and { Length: > LongestTitle }))
                return false;
        }
        return true;
    }
}
