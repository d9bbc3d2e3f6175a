namespace FilingSchema.Edgar;

/// <summary>A filing, taken apart: what the values of a record are read from.</summary>
internal sealed record Filing
{
    private readonly Dictionary<FoundSection, IReadOnlyList<FoundExhibit>> exhibits = [];
    private readonly Dictionary<MemberReading, XbrlFact[]> facts = [];
    private IReadOnlyList<FoundExhibit>? exhibitsApart;
    private CoverWords? coverWords;

    public required Submission Submission { get; init; }

    public required SubmissionDocument MainDocument { get; init; }

    public required DocumentContent Content { get; init; }

    public required SectionLayout Layout { get; init; }

    /// <summary>The submission type, and where it says so.</summary>
    public required FoundText Form { get; init; }

    /// <summary>The day by which its sections were judged.</summary>
    public required FilingDay Day { get; init; }

    /// <summary>The labels of the form's cover that stand before their values.</summary>
    public required IReadOnlyList<string> LabelsBeforeValues { get; init; }

    public Block[] Blocks => Content.Blocks;

    /// <summary>The words of the front page.</summary>
    public CoverWords CoverWords => coverWords ??= new CoverWords(Blocks, Layout.Cover);

    /// <summary>What patterns find in the lines about its tables.</summary>
    public PatternAnswers Answers { get; } = new();

    /// <summary>The facts of a member's concepts, one after the other: first those of the registrant as a whole. Contexts ask for them again and again.</summary>
    public XbrlFact[] FactsOf(MemberReading member)
    {
        if (member.Concepts.Count == 0 || Content.Facts.Count == 0)
            return [];
        if (facts.TryGetValue(member, out XbrlFact[]? found))
            return found;
        found = [];
        foreach (string concept in member.Concepts)
        {
            XbrlFact[] ofConcept = Content.FactsOf(concept);
            if (ofConcept.Length > 1)
                ofConcept = [.. ofConcept.OrderBy(static fact => fact.Context.Members.Count)];
            found = found.Length == 0 ? ofConcept : ofConcept.Length == 0 ? found : [.. found, .. ofConcept];
        }
        facts.Add(member, found);
        return found;
    }

    /// <summary>The exhibits that a section lists, with those of the index after the signatures.</summary>
    public IReadOnlyList<FoundExhibit> ExhibitsOf(FoundSection section)
    {
        if (!exhibits.TryGetValue(section, out IReadOnlyList<FoundExhibit>? found))
            exhibits.Add(section, found = ExhibitList.Of(Blocks, section.Text, Layout.Of(PartKind.ExhibitIndex)));
        return found;
    }

    /// <summary>The exhibits of a document that has no section for a list of them: of its index, and of a list at the end of another section.</summary>
    public IReadOnlyList<FoundExhibit> ExhibitsApart => exhibitsApart ??=
        Layout.Sections.Any(static section => ExhibitList.MemberOf(section.Entry.Schema) is not null)
            ? [] : ExhibitList.Of(Blocks, Layout.Sections.SelectMany(section => ExhibitList.Within(Blocks, section.Text)), Layout.Of(PartKind.ExhibitIndex));
}
