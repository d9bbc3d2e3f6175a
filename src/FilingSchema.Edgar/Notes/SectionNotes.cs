namespace FilingSchema.Edgar;

/// <summary>Notes what is odd about the sections of the document itself.</summary>
internal static class SectionNotes
{
    public static IEnumerable<Note> Of(Filing filing, SectionMap map)
    {
        foreach (DocumentPart part in filing.Layout.Parts)
        {
            if (part is { Kind: PartKind.UnknownSection, Heading: { } heading })
                yield return Make(NoteKind.UnknownSection, Unknown(map, heading), filing, heading);
        }
        for (int i = 0; i < filing.Layout.Sections.Count; i++)
        {
            FoundSection section = filing.Layout.Sections[i];
            string name = map.NameOf(section.Entry.Number);
            if (section.Text.TrueForAll(text => StretchText.IsBlank(filing.Blocks, text)))
                yield return Make(NoteKind.EmptySection, $"{name} has a heading and no text.", filing, section.Heading, PathOf(map, i));
            else if (section.SharesTextWith.Count > 0)
                yield return Make(NoteKind.SharedText, Shared(map, name, section), filing, section.Heading, PathOf(map, i));
        }
    }

    /// <summary>A note on a heading.</summary>
    public static Note Make(NoteKind kind, string message, Filing filing, Heading heading, string path = "") => new()
    {
        Kind = kind,
        Message = message,
        Path = path,
        Where = SpanOf(filing, heading),
    };

    /// <summary>The JSON Pointer of a section: its place in the list of the form.</summary>
    public static string PathOf(SectionMap map, int index) => map.Member is { } member ? $"/{member.Name}/{index}" : "";

    private static string Unknown(SectionMap map, Heading heading)
    {
        string name = map.NameOf(heading.Number);
        return map.Find(heading.Number) is null
            ? $"The document has a heading for {name}, which the form does not have."
            : $"The document has a heading for {name}, which the form did not have on that day.";
    }

    private static string Shared(SectionMap map, string name, FoundSection section)
    {
        IEnumerable<string> others = section.SharesTextWith.OrderBy(static entry => entry.Number, StringComparer.Ordinal)
            .Select(entry => map.NameOf(entry.Number));
        return $"{name} has its text in common with {string.Join(" and ", others)}: they stand under one heading.";
    }

    private static SourceSpan SpanOf(Filing filing, Heading heading)
    {
        Block first = filing.Blocks[heading.Start.Block];
        int start = first.Source.OffsetOf(heading.Start.Index);
        // The last character before the end may stand in an earlier block.
        TextPoint end = heading.End.Index > 0 ? heading.End : new TextPoint(heading.Start.Block, first.Text.Length);
        int last = filing.Blocks[end.Block].Source.OffsetOf(end.Index - 1) + 1;
        return filing.Submission.Source.SpanOf(start, Math.Max(0, last - start));
    }
}
