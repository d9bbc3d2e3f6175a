namespace FilingSchema.Edgar;

/// <summary>Compares the sections that EDGAR's header names with those that the document has.</summary>
/// <remarks>Neither is always right: filers forget sections in the header, and name some that they did not write.</remarks>
internal static class HeaderComparison
{
    private const string SectionKey = "ITEM INFORMATION";

    /// <summary>The differences, each a sentence; none if the header names no section.</summary>
    public static ValueList<string> Notes(Filing filing, SectionMap map)
    {
        List<string> notes = [];
        HashSet<SectionEntry> inHeader = [];
        foreach (HeaderEntry entry in filing.Submission.Header.FindAll(SectionKey).Where(static entry => entry.Value.Length > 0))
        {
            if (Find(entry.Value, map, filing) is { } section)
                inHeader.Add(section);
            else
                notes.Add($"EDGAR's header names a section that the form does not have: \"{entry.Value}\".");
        }
        if (inHeader.Count == 0)
            return [.. notes];
        HashSet<SectionEntry> inDocument = [.. filing.Layout.Sections.Select(static section => section.Entry)];
        foreach (SectionEntry missing in inHeader.Where(section => !inDocument.Contains(section)))
            notes.Add($"EDGAR's header names {Name(map, missing)}, which the document does not have.");
        foreach (SectionEntry extra in inDocument.Where(section => !inHeader.Contains(section)))
            notes.Add($"The document has {Name(map, extra)}, which EDGAR's header does not name.");
        return [.. notes];
    }

    private static string Name(SectionMap map, SectionEntry section) =>
        map.SectionWords.Count > 0 ? $"{map.SectionWords[0]} {section.Number}" : section.Number;

    // Two editions of a form may have a section of one caption: the document's own sections come first.
    private static SectionEntry? Find(string value, SectionMap map, Filing filing)
    {
        if (map.Find(value) is { } byNumber)
            return byNumber;
        SectionEntry[] named = [.. map.Entries.Where(section => section.Filing.Header.Any(header => Words.AreSameLetters(header, value)))];
        return named.FirstOrDefault(section => filing.Layout.Sections.Any(found => found.Entry == section))
            ?? named.FirstOrDefault(section => section.IsInForce(filing.Day))
            ?? (named.Length > 0 ? named[0] : null);
    }
}
