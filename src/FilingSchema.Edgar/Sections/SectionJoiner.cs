namespace FilingSchema.Edgar;

/// <summary>Makes one section of all the parts that bear its number, and gives headings that stand together their common text.</summary>
internal static class SectionJoiner
{
    private const int BlocksBetweenHeadings = 2;

    public static IReadOnlyList<FoundSection> Join(Block[] blocks, IReadOnlyList<DocumentPart> parts)
    {
        List<FoundSection> sections = [];
        DocumentPart[] headed = [.. parts.Where(static part => part.Heading is not null)];
        HeadedText[] texts = SharedTexts(blocks, headed);
        for (int i = 0; i < headed.Length; i++)
        {
            if (headed[i].Kind != PartKind.Section)
                continue;
            foreach (SectionEntry entry in headed[i].Heading!.Sections)
                Add(blocks, sections, entry, headed[i].Heading!, texts[i]);
        }
        MarkShared(sections);
        return sections;
    }

    /// <summary>The text of each heading: its own, or that of the last of several headings set one over the other.</summary>
    private static HeadedText[] SharedTexts(Block[] blocks, DocumentPart[] parts)
    {
        HeadedText[] texts = new HeadedText[parts.Length];
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            Heading heading = parts[i].Heading!;
            TextStretch own = TextOf(parts[i]);
            bool isBlank = IsBlank(blocks, own);
            if (isBlank && heading.IsKnownCaption && i + 1 < parts.Length && !texts[i + 1].IsBlank && IsOver(heading, parts[i + 1]))
            {
                HeadedText below = texts[i + 1];
                texts[i] = heading.Sections.All(below.Under.Contains) ? below : below with { Under = [.. below.Under, .. heading.Sections.Except(below.Under)] };
            }
            else
                texts[i] = new HeadedText(own, isBlank, heading.Sections);
        }
        return texts;
    }

    private static bool IsOver(Heading heading, DocumentPart next) =>
        next is { Kind: PartKind.Section, Heading: { } below } && !below.Sections.Any(static entry => entry.IsFollower)
            && below.Start.Block - heading.End.Block <= BlocksBetweenHeadings;

    private static void Add(
        Block[] blocks, List<FoundSection> sections, SectionEntry entry, Heading heading, HeadedText text)
    {
        if (sections.Find(section => section.Entry == entry) is { } known)
        {
            // What had no text was an entry of a list; the section proper comes here, unless this is only a paragraph of it.
            if (heading.Caption.Length > 0 && known.Text.TrueForAll(stretch => IsBlank(blocks, stretch)))
                sections.Remove(known);
            else
            {
                Continue(known, heading, text.Text);
                known.SharesTextWith.UnionWith(text.Under);
                return;
            }
        }
        FoundSection section = new(entry, heading);
        section.Text.Add(text.Text);
        section.SharesTextWith.UnionWith(text.Under);
        sections.Add(section);
    }

    // The caption says nothing new, the letters of its paragraphs do.
    private static void Continue(FoundSection section, Heading heading, TextStretch text)
    {
        if (section.Text[^1] == text)
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

    private static bool IsBlank(Block[] blocks, TextStretch text) => StretchText.IsBlank(blocks, text);

    /// <summary>The text under a heading, and the sections of all headings over it.</summary>
    private readonly record struct HeadedText(TextStretch Text, bool IsBlank, IReadOnlyList<SectionEntry> Under);
}
