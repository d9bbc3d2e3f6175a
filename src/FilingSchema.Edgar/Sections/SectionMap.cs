using System.Runtime.CompilerServices;

namespace FilingSchema.Edgar;

/// <summary>What the plan of a form says of its sections, made ready for finding them. One for each form, kept.</summary>
internal sealed class SectionMap
{
    private static readonly ConditionalWeakTable<RecordSchema, SectionMap> Maps = [];

    private readonly Dictionary<string, SectionEntry> entries = new(StringComparer.Ordinal);

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
        SectionWords = [.. Member.SectionWords];
        SectionWordsByLength = [.. Member.SectionWords.OrderByDescending(static word => word.Length)];
        CaptionWords = [.. Member.CaptionWords];
        CoverLabels = [.. PlanFacts.MembersOfCover(form).SelectMany(static member => member.Box.Concat(member.After).Concat(member.Above)).Distinct()];
        Ends = [.. Member.Ends.Select(static end => new SectionsEnd(Words.Of(end))).Where(static end => end.Words.Length > 0)];
        EndBeginnings = new FirstWords(Ends.Select(static end => end.Words));
    }

    /// <summary>The member that takes the sections; <see langword="null"/> for a form without any.</summary>
    public MemberReading? Member { get; }

    /// <summary>The words before a section's number.</summary>
    public IReadOnlyList<string> SectionWords { get; } = [];

    /// <summary>The same, the longest first: the longest that stands in a text is meant.</summary>
    public IReadOnlyList<string> SectionWordsByLength { get; } = [];

    /// <summary>The words before the number of a group of sections.</summary>
    public IReadOnlyList<string> CaptionWords { get; } = [];

    /// <summary>What begins the text after the last section.</summary>
    public IReadOnlyList<SectionsEnd> Ends { get; } = [];

    /// <summary>How that begins.</summary>
    public FirstWords EndBeginnings { get; } = new([]);

    /// <summary>The labels on the cover.</summary>
    public IReadOnlyList<string> CoverLabels { get; } = [];

    /// <summary>Every section, by its number.</summary>
    public IReadOnlyCollection<SectionEntry> Entries => entries.Values;

    public static SectionMap Of(RecordSchema form) => Maps.GetValue(form, static schema => new SectionMap(schema));

    /// <summary>A section's number with the word before it, as a document names it.</summary>
    public string NameOf(string number) => SectionWords.Count > 0 ? $"{SectionWords[0]} {number}" : number;

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
