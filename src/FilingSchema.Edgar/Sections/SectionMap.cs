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
        Ends = [.. Member.Ends.Select(Words.Of).Where(static words => words.Length > 0)];
    }

    /// <summary>The member that takes the sections; <see langword="null"/> for a form without any.</summary>
    public MemberReading? Member { get; }

    /// <summary>The words before a section's number.</summary>
    public IReadOnlyList<string> SectionWords { get; } = [];

    /// <summary>The same, the longest first: the longest that stands in a text is meant.</summary>
    public IReadOnlyList<string> SectionWordsByLength { get; } = [];

    /// <summary>The words before the number of a group of sections.</summary>
    public IReadOnlyList<string> CaptionWords { get; } = [];

    /// <summary>What begins the text after the last section, each as its words.</summary>
    public IReadOnlyList<string[]> Ends { get; } = [];

    /// <summary>Every section, by its number.</summary>
    public IReadOnlyCollection<SectionEntry> Entries => entries.Values;

    public static SectionMap Of(RecordSchema form) => Maps.GetValue(form, static schema => new SectionMap(schema));

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

    public SectionEntry? Find(string number) => entries.GetValueOrDefault(number);
}
