namespace FilingSchema.Edgar;

/// <summary>What the sentences of a part tell of one element of a list, or of the object that they tell of.</summary>
internal sealed class ToldElement(Dictionary<MemberReading, FoundText> cells)
{
    public IReadOnlyDictionary<MemberReading, FoundText> Cells => cells;

    /// <summary>Who or what it is: what the first group has.</summary>
    public string Name { get; } = WhiteSpace.Collapse(cells.Values.First().Text);

    /// <summary>Whether another is of the same name, be it without the end of it: "Quill &amp; Roe", "Quill &amp; Roe LLP".</summary>
    public bool IsOfSame(ToldElement other) =>
        Name.StartsWith(other.Name, StringComparison.OrdinalIgnoreCase) || other.Name.StartsWith(Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds what another sentence tells of the same one, unless it says something else of what is known.</summary>
    public void Add(Dictionary<MemberReading, FoundText> others)
    {
        foreach ((MemberReading member, FoundText text) in others)
        {
            if (!member.IsList && cells.TryGetValue(member, out FoundText known) && !IsSame(member, known, text))
                return;
        }
        foreach ((MemberReading member, FoundText text) in others)
        {
            if (!cells.TryAdd(member, text) && member.IsList)
                cells[member] = FoundText.Join([cells[member], text], ';');
        }
    }

    private static bool IsSame(MemberReading member, FoundText one, FoundText other) =>
        WhiteSpace.Collapse(one.Text) == WhiteSpace.Collapse(other.Text)
        || (ValueText.Convert(member, one.Text) is { } value && value.Equals(ValueText.Convert(member, other.Text)));
}
