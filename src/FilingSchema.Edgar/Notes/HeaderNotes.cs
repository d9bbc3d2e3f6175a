namespace FilingSchema.Edgar;

/// <summary>Notes where the sections that EDGAR's header names are not those that the document has.</summary>
/// <remarks>Neither is always right: filers forget sections in the header, and name some that they did not write.</remarks>
internal static class HeaderNotes
{
    private const string SectionKey = "ITEM INFORMATION";

    /// <summary>The differences; none if the header names no section.</summary>
    public static IEnumerable<Note> Of(Filing filing, SectionMap map)
    {
        // A filing has few sections.
        List<SectionEntry> inHeader = [];
        foreach (HeaderEntry entry in filing.Submission.Header.FindAll(SectionKey).Where(static entry => entry.Value.Length > 0))
        {
            if (Find(entry.Value, map, filing) is not { } section)
                yield return Unknown(filing, entry);
            else if (!inHeader.Contains(section))
                inHeader.Add(section);
        }
        if (inHeader.Count == 0)
            yield break;
        foreach (SectionEntry missing in inHeader.Where(section => !IsInDocument(section, filing)))
        {
            string message = $"EDGAR's header names {map.NameOf(missing.Number)}, which the document does not have.";
            yield return new Note { Kind = NoteKind.MissingSection, Message = message };
        }
        for (int i = 0; i < filing.Layout.Sections.Count; i++)
        {
            FoundSection extra = filing.Layout.Sections[i];
            if (inHeader.Contains(extra.Entry))
                continue;
            string message = $"The document has {map.NameOf(extra.Entry.Number)}, which EDGAR's header does not name.";
            yield return SectionNotes.Make(NoteKind.UnlistedSection, message, filing, extra.Heading, SectionNotes.PathOf(map, i));
        }
    }

    private static Note Unknown(Filing filing, HeaderEntry entry) => new()
    {
        Kind = NoteKind.UnknownSection,
        Message = $"EDGAR's header names a section that the form does not have: \"{entry.Value}\".",
        Where = filing.Submission.Source.SpanOf(entry.Offset, entry.Value.Length),
    };

    // Two editions of a form may have a section of one caption: the document's own sections come first.
    private static SectionEntry? Find(string value, SectionMap map, Filing filing)
    {
        if (map.Find(value) is { } byNumber)
            return byNumber;
        IReadOnlyList<SectionEntry> named = map.OfHeader(value);
        return named.FirstOrDefault(section => IsInDocument(section, filing))
            ?? named.FirstOrDefault(section => section.IsInForce(filing.Day))
            ?? (named.Count > 0 ? named[0] : null);
    }

    private static bool IsInDocument(SectionEntry section, Filing filing) =>
        filing.Layout.Sections.Any(found => found.Entry == section);
}
