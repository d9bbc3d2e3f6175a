namespace FilingSchema.Edgar;

/// <summary>Makes one section of all the parts that bear its number, and gives headings that stand together their common text.</summary>
internal static class SectionJoiner
{
    private const int BlocksBetweenHeadings = 2;

    public static IReadOnlyList<FoundSection> Join(IReadOnlyList<Block> blocks, IReadOnlyList<DocumentPart> parts)
    {
        List<FoundSection> sections = [];
        DocumentPart[] headed = [.. parts.Where(static part => part.Heading is not null)];
        for (int i = 0; i < headed.Length; i++)
        {
            if (headed[i].Kind != PartKind.Section)
                continue;
            int shared = SharedText(blocks, headed, i);
            TextStretch text = TextOf(headed[shared]);
            SectionEntry[] under = [.. headed[i..(shared + 1)].SelectMany(static part => part.Heading!.Sections).Distinct()];
            foreach (SectionEntry entry in headed[i].Heading!.Sections)
                Add(blocks, sections, entry, headed[i].Heading!, text, under);
        }
        MarkShared(sections);
        return sections;
    }

    /// <summary>The part whose text a heading heads: its own, or that of the last of several headings set one over the other.</summary>
    private static int SharedText(IReadOnlyList<Block> blocks, DocumentPart[] parts, int index)
    {
        int shared = index;
        while (shared + 1 < parts.Length && parts[shared].Heading!.IsKnownCaption && IsBlank(blocks, TextOf(parts[shared]))
            && parts[shared + 1] is { Kind: PartKind.Section, Heading: { } next } && !next.Sections.Any(static entry => entry.IsFollower)
            && next.Start.Block - parts[shared].Heading!.End.Block <= BlocksBetweenHeadings)
            shared++;
        return IsBlank(blocks, TextOf(parts[shared])) ? index : shared;
    }

    private static void Add(
        IReadOnlyList<Block> blocks, List<FoundSection> sections, SectionEntry entry, Heading heading, TextStretch text, SectionEntry[] under)
    {
        if (sections.Find(section => section.Entry == entry) is { } known)
        {
            // What had no text was an entry of a list; the section proper comes here, unless this is only a paragraph of it.
            if (heading.Caption.Length > 0 && known.Text.TrueForAll(stretch => IsBlank(blocks, stretch)))
                sections.Remove(known);
            else
            {
                Continue(known, heading, text);
                known.SharesTextWith.UnionWith(under);
                return;
            }
        }
        FoundSection section = new(entry, heading);
        section.Text.Add(text);
        section.SharesTextWith.UnionWith(under);
        sections.Add(section);
    }

    // The caption says nothing new, the letters of its paragraphs do.
    private static void Continue(FoundSection section, Heading heading, TextStretch text)
    {
        if (section.Text.Contains(text))
            return;
        if (heading.Letters.Start < heading.Letters.End)
            section.Text.Add(heading.Letters);
        section.Text.Add(text);
    }

    private static void MarkShared(List<FoundSection> sections)
    {
        foreach (FoundSection section in sections)
            section.SharesTextWith.Remove(section.Entry);
        foreach (FoundSection section in sections)
        {
            foreach (FoundSection other in sections.Where(other => section.SharesTextWith.Contains(other.Entry)))
                other.SharesTextWith.Add(section.Entry);
        }
    }

    private static TextStretch TextOf(DocumentPart part) => new(part.Heading!.End, part.Text.End);

    private static bool IsBlank(IReadOnlyList<Block> blocks, TextStretch text) => StretchText.IsBlank(blocks, text);
}
