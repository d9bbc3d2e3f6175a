namespace FilingSchema.Edgar;

/// <summary>Finds the sections of a document, and exactly where each ends.</summary>
internal sealed class SectionFinder
{
    // A signature stands near the words that announce it.
    private const int BlocksToSignature = 25;

    private readonly SectionMap map;
    private readonly IReadOnlyList<Block> blocks;
    private readonly HeadingReader reader;
    private readonly List<Heading> headings = [];
    private readonly List<TextPoint> captions = [];

    private SectionFinder(SectionMap map, IReadOnlyList<Block> blocks, FilingDay day)
    {
        this.map = map;
        this.blocks = blocks;
        reader = new HeadingReader(map, day, blocks);
    }

    public static SectionLayout Find(SectionMap map, IReadOnlyList<Block> blocks, FilingDay day)
    {
        SectionFinder finder = new(map, blocks, day);
        TextPoint end = finder.Scan();
        return finder.Arrange(end);
    }

    /// <summary>Collects headings and captions, and returns where the text after the last section begins.</summary>
    private TextPoint Scan()
    {
        TextPoint? end = null;
        TextPoint? endWithoutSections = null;
        for (int i = 0; i < blocks.Count; i++)
        {
            Block block = blocks[i];
            if (!block.HasText || block.IsFurniture)
                continue;
            for (int start = 0; start >= 0; start = NextLine(block.Text, start))
            {
                TextPoint point = new(i, start);
                if (headings.Count > 0 && headings[^1].End > point)
                    continue;
                if (IsEnd(i, start))
                {
                    bool isSignature = IsBeforeSignature(i);
                    if (headings.Count == 0)
                        endWithoutSections ??= isSignature ? point : null;
                    else if (isSignature)
                        return point;
                    else
                        end = point;
                }
                else if (reader.Read(i, start) is { } heading)
                {
                    headings.Add(heading);
                    end = null;
                }
                else if (IsCaption(block, start))
                    captions.Add(point);
                else if (headings.Count > 0 && end is null && start == 0 && SignatureText.IsConformed(block.Text))
                    end = point;
            }
        }
        end ??= headings.Count == 0 ? endWithoutSections : null;
        return end ?? new TextPoint(blocks.Count, 0);
    }

    private static int NextLine(string text, int start)
    {
        int length = text.AsSpan(start).IndexOf('\n');
        return length < 0 ? -1 : start + length + 1;
    }

    private bool IsEnd(int index, int start)
    {
        Block block = blocks[index];
        ReadOnlySpan<char> text = block.Text.AsSpan(start);
        int length = text.IndexOf('\n');
        ReadOnlySpan<char> line = length < 0 ? text : text[..length];
        foreach (string[] end in map.Ends)
        {
            // A sentence is known by its beginning, a word only where it stands alone.
            if (end.Length > 3 ? Words.MatchStart(text, end) >= 0 : Words.AreSameLetters(string.Concat(end), line))
                return true;
        }
        return block.Kind == BlockKind.Paragraph && ExhibitText.IsIndexHeading(line) && IsOnNewPage(index);
    }

    private bool IsOnNewPage(int index)
    {
        int before = index - 1;
        while (before >= 0 && blocks[before].IsFurniture)
            before--;
        return before >= 0 && blocks[before].Kind == BlockKind.Break;
    }

    private bool IsBeforeSignature(int index)
    {
        for (int i = index, seen = 0; i < blocks.Count && seen < BlocksToSignature; i++)
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
    private bool IsCaption(Block block, int start)
    {
        ReadOnlySpan<char> line = block.Text.AsSpan(start);
        if (line.IndexOf('\n') is var length and >= 0)
            line = line[..length];
        foreach (string word in map.CaptionWords)
        {
            if (!line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            ReadOnlySpan<char> after = line[word.Length..].TrimStart();
            int digits = after.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : after.Length;
            if (digits is 0 or > 2)
                continue;
            string number = $"{after[..digits]}.";
            ReadOnlySpan<char> title = after[digits..];
            if (map.Entries.Any(entry => entry.Number.StartsWith(number, StringComparison.Ordinal)) && (title.IsEmpty || title[0] != '('))
                return true;
        }
        return false;
    }

    private SectionLayout Arrange(TextPoint end)
    {
        List<(Heading Heading, TextStretch Text)> parts = [];
        for (int i = 0; i < headings.Count; i++)
        {
            TextPoint until = i + 1 < headings.Count ? BeginningOf(i + 1) : end;
            parts.Add((headings[i], new TextStretch(headings[i].End, until < headings[i].End ? headings[i].End : until)));
        }
        List<FoundSection> sections = [];
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Heading.Sections.Count == 0 || IsNotApplicable(parts[i].Heading, parts[i].Text))
                continue;
            // Headings set one over the other share the text beneath them.
            int shared = i;
            while (shared + 1 < parts.Count && IsEmpty(parts[shared].Text)
                && parts[shared + 1].Heading.Start.Block - parts[shared].Heading.End.Block <= 2)
                shared++;
            TextStretch text = IsEmpty(parts[shared].Text) || !parts[i].Heading.IsKnownCaption ? parts[i].Text : parts[shared].Text;
            foreach (SectionEntry entry in parts[i].Heading.Sections)
                Add(sections, entry, parts[i].Heading, text);
        }
        TextPoint first = headings.Count > 0 ? BeginningOf(0) : end;
        return new SectionLayout
        {
            Cover = new TextStretch(new TextPoint(0, 0), first),
            Sections = sections,
            Rest = new TextStretch(end, new TextPoint(blocks.Count, 0)),
        };
    }

    private void Add(List<FoundSection> sections, SectionEntry entry, Heading heading, TextStretch text)
    {
        if (sections.Find(section => section.Entry == entry) is not { } known)
        {
            FoundSection section = new(entry, heading);
            section.Text.Add(text);
            sections.Add(section);
            return;
        }
        // What had no text was an entry of a list; the section proper comes here.
        if (known.Text.TrueForAll(IsEmpty))
        {
            sections.Remove(known);
            Add(sections, entry, heading, text);
        }
        else
            known.Text.Add(text);
    }

    /// <summary>Where what belongs to a heading begins: at the captions right above it, if there are any.</summary>
    private TextPoint BeginningOf(int heading)
    {
        TextPoint start = headings[heading].Start;
        TextPoint before = heading == 0 ? new TextPoint(0, 0) : headings[heading - 1].End;
        for (int i = captions.Count - 1; i >= 0 && captions[i] >= before; i--)
        {
            if (captions[i] < start && IsCaptionOnly(captions[i], start))
                start = captions[i];
        }
        return start;
    }

    // A caption may wrap over two lines or blocks; more than that is text.
    private bool IsCaptionOnly(TextPoint caption, TextPoint heading)
    {
        int between = 0;
        for (int i = caption.Block + 1; i < heading.Block; i++)
        {
            if (blocks[i].HasText && !blocks[i].IsFurniture)
                between += blocks[i].Text.Length;
        }
        return between < 120 && heading.Block - caption.Block < 8;
    }

    private bool IsEmpty(TextStretch text) => StretchText.IsBlank(blocks, text);

    private bool IsNotApplicable(Heading heading, TextStretch text) =>
        (IsEmpty(text) && NothingToReport.IsSaidIn(heading.Caption))
        || NothingToReport.IsSaidIn(StretchText.ToText(blocks, text));
}
