namespace FilingSchema.Edgar;

/// <summary>The exhibits of a filing: those that a section lists, and those of the index after the signatures.</summary>
internal static class ExhibitList
{
    /// <summary>The member of a section, or of the form, that has the list.</summary>
    public static MemberReading? MemberOf(RecordSchema schema) =>
        schema.Reading.Members.FirstOrDefault(static member => member.Part == FilingPart.Exhibits);

    /// <summary>The exhibits of a section, and of the index of the document.</summary>
    public static IReadOnlyList<FoundExhibit> Of(Block[] blocks, IEnumerable<TextStretch> section, IEnumerable<TextStretch> index) =>
        Merge(WithoutRepeats(ExhibitReader.Read(blocks, section)), ExhibitReader.Read(blocks, index));

    // A section may have its index within, before the signatures.
    private static IReadOnlyList<FoundExhibit> WithoutRepeats(IReadOnlyList<FoundExhibit> exhibits) =>
        !HaveSameNumber(exhibits) ? exhibits : [.. exhibits.DistinctBy(static exhibit => (string.Join('.', exhibit.Key), string.Join(' ', Words.Of(exhibit.Description.Text))))];

    /// <summary>Whether two exhibits have one number, which few lists have, and then few times.</summary>
    private static bool HaveSameNumber(IReadOnlyList<FoundExhibit> exhibits)
    {
        HashSet<string> numbers = new(StringComparer.Ordinal);
        for (int i = 0; exhibits.Count > 1 && i < exhibits.Count; i++)
        {
            if (!numbers.Add(string.Join('.', exhibits[i].Key)))
                return true;
        }
        return false;
    }

    /// <summary>The list of exhibits at the end of a section that is none of them: from its caption or the head of its table on.</summary>
    public static IEnumerable<TextStretch> Within(Block[] blocks, IReadOnlyList<TextStretch> section)
    {
        foreach (TextStretch stretch in section)
        {
            foreach ((Block block, int start, int end) in StretchText.Pieces(blocks, stretch))
            {
                if (ExhibitText.IsTableHead(block) || ExhibitLead.IsOrIndex(block.Text.AsSpan(start, end - start)))
                    return [stretch with { Start = new TextPoint(Array.IndexOf(blocks, block), start) }];
            }
        }
        return [];
    }

    /// <summary>
    /// Each exhibit once. Where both list it, the longer description is taken, the section's if they are of one length. The order
    /// is that of the index if it has all of the section's exhibits; else what only the index has comes last. A section that numbers
    /// its exhibits 1, 2, 3 means those that the index describes alike.
    /// </summary>
    public static IReadOnlyList<FoundExhibit> Merge(IReadOnlyList<FoundExhibit> section, IReadOnlyList<FoundExhibit> index)
    {
        if (section.Count == 0 || index.Count == 0)
            return section.Count == 0 ? index : section;
        ExhibitLookup lookup = new(section);
        FoundExhibit?[] ofSection = new FoundExhibit?[section.Count];
        List<FoundExhibit> merged = [];
        List<FoundExhibit> onlyInIndex = [];
        foreach (FoundExhibit exhibit in index)
        {
            int at = lookup.Take(exhibit);
            merged.Add(at < 0 ? exhibit : ofSection[at] = Fuller(section[at], exhibit));
            if (at < 0)
                onlyInIndex.Add(exhibit);
        }
        // Where the section has more than the index, its order leads.
        return Array.TrueForAll(ofSection, static exhibit => exhibit is not null)
            ? merged : [.. section.Select((exhibit, at) => ofSection[at] ?? exhibit), .. onlyInIndex];
    }

    private static FoundExhibit Fuller(FoundExhibit section, FoundExhibit index)
    {
        bool isLonger = Words.Count(index.Description.Text) > Words.Count(section.Description.Text);
        return index with
        {
            Number = index.Key.AsSpan().SequenceEqual(section.Key) ? section.Number : index.Number,
            Description = isLonger ? index.Description : section.Description,
            Remarks = $"{section.Remarks} {index.Remarks}",
        };
    }
}
