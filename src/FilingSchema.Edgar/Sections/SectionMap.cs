using System.Buffers;
using System.Runtime.CompilerServices;

namespace FilingSchema.Edgar;

/// <summary>What the plan of a form says of its sections, made ready for finding them. One for each form, kept.</summary>
internal sealed class SectionMap
{
    // EDGAR's captions are shorter.
    private const int LongestCaption = 256;

    private static readonly ConditionalWeakTable<RecordSchema, SectionMap> Maps = [];

    private readonly Dictionary<string, SectionEntry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SectionEntry>> byHeader = new(StringComparer.Ordinal);

    private readonly SearchValues<char> beginnings = SearchValues.Create("");

    private SectionMap(RecordSchema form)
    {
        Member = form.Reading.Members.FirstOrDefault(static member => member.Part == FilingPart.Sections);
        if (Member?.GetSchema is not { } getSchema)
            return;
        RecordSchema sections = getSchema();
        foreach (RecordSchema schema in sections.Cases.Count > 0 ? sections.Cases : [sections])
        {
            if (schema.Filing is { Item: not null } filing)
                entries.TryAdd(filing.Item, new SectionEntry(schema, filing));
        }
        foreach (SectionEntry entry in entries.Values)
            AddCaptions(entry);
        HasExhibits = entries.Values.Any(static entry => ExhibitList.MemberOf(entry.Schema) is not null);
        SectionWords = [.. Member.SectionWords];
        SectionWordsByLength = [.. Member.SectionWords.OrderByDescending(static word => word.Length)];
        CaptionWords = [.. Member.CaptionWords];
        beginnings = SearchValues.Create([.. SectionWords.Concat(CaptionWords).SelectMany(static word => new[] { char.ToLowerInvariant(word[0]), char.ToUpperInvariant(word[0]) })]);
        CoverLabels = [.. PlanFacts.MembersOfCover(form).SelectMany(static member => member.Box.Concat(member.After).Concat(member.Above)).Distinct()];
        Ends = [.. Member.Ends.Select(static end => new SectionsEnd(Words.Of(end))).Where(static end => end.Words.Length > 0)];
        EndBeginnings = new FirstWords(Ends.Select(static end => end.Words));
    }

    /// <summary>The member that takes the sections; <see langword="null"/> for a form without any.</summary>
    public MemberReading? Member { get; }

    /// <summary>The words before a section's number.</summary>
    public string[] SectionWords { get; } = [];

    /// <summary>The same, the longest first: the longest that stands in a text is meant.</summary>
    public string[] SectionWordsByLength { get; } = [];

    /// <summary>The words before the number of a group of sections.</summary>
    public string[] CaptionWords { get; } = [];

    /// <summary>What begins the text after the last section.</summary>
    public SectionsEnd[] Ends { get; } = [];

    /// <summary>How that begins.</summary>
    public FirstWords EndBeginnings { get; } = new([]);

    /// <summary>The labels on the cover.</summary>
    public string[] CoverLabels { get; } = [];

    /// <summary>Whether one of the sections has a list of exhibits.</summary>
    public bool HasExhibits { get; }

    /// <summary>Every section, by its number.</summary>
    public IReadOnlyCollection<SectionEntry> Entries => entries.Values;

    public static SectionMap Of(RecordSchema form) => Maps.GetValue(form, static schema => new SectionMap(schema));

    /// <summary>The sections that EDGAR's header names by a caption: two editions of a form may have one with the same.</summary>
    public IReadOnlyList<SectionEntry> OfHeader(ReadOnlySpan<char> caption)
    {
        Span<char> letters = caption.Length <= LongestCaption ? stackalloc char[caption.Length] : new char[caption.Length];
        letters = letters[..Words.Letters(caption, letters)];
        return byHeader.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out List<SectionEntry>? named) ? named : [];
    }

    private void AddCaptions(SectionEntry entry)
    {
        foreach (string caption in entry.Filing.Header)
        {
            char[] letters = new char[caption.Length];
            string key = new(letters, 0, Words.Letters(caption, letters));
            if (!byHeader.TryGetValue(key, out List<SectionEntry>? named))
                byHeader.Add(key, named = []);
            if (!named.Contains(entry))
                named.Add(entry);
        }
    }

    /// <summary>A section's number with the word before it, as a document names it.</summary>
    public string NameOf(string number) => SectionWords.Length > 0 ? $"{SectionWords[0]} {number}" : number;

    /// <summary>Whether sections have numbers that begin with this one and a point.</summary>
    public bool HasGroup(ReadOnlySpan<char> number)
    {
        foreach (string section in entries.Keys)
        {
            if (section.Length > number.Length && section[number.Length] == '.' && section.AsSpan().StartsWith(number, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Whether sections that are in force have numbers with a point.</summary>
    public bool HasPointedNumber(FilingDay day) => entries.Values.Any(entry => entry.HasPoint && entry.IsInForce(day));

    /// <summary>Whether a word before a section's number, or that of a group, begins with a letter.</summary>
    public bool BeginsWord(char letter) => beginnings.Contains(letter);

    /// <summary>Whether a text is the word before a section's number and nothing else.</summary>
    public bool IsSectionWord(ReadOnlySpan<char> text)
    {
        if (text.Length > 12)
            return false;
        foreach (string word in SectionWordsByLength)
        {
            if (Words.AreSameLetters(word, text) || (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && text[word.Length..].TrimStart().TrimEnd(". ").Equals("No", StringComparison.OrdinalIgnoreCase)))
                return true;
        }
        return false;
    }

    /// <summary>Where the number begins behind the word that a text begins with; -1 if it does not begin so.</summary>
    public int SkipSectionWord(ReadOnlySpan<char> text)
    {
        foreach (string word in SectionWordsByLength)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            int after = SkipSpace(text, word.Length);
            // "Item No. 5", "Item #5", "Item: 5"
            if (text[after..].StartsWith("No.", StringComparison.OrdinalIgnoreCase))
                after = SkipSpace(text, after + 3);
            while (after < text.Length && text[after] is '#' or ':' or '.' or '-' or '–' or '—')
                after = SkipSpace(text, after + 1);
            if (after < text.Length && (char.IsAsciiDigit(text[after]) || (after > word.Length && text[after] is 'I' or 'V' or 'X')))
                return after;
        }
        return -1;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
            index++;
        return index;
    }

    public SectionEntry? Find(string number) => entries.GetValueOrDefault(number);
}
