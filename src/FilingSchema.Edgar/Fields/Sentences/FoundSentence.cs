namespace FilingSchema.Edgar;

/// <summary>A sentence that tells of a record: where it stands in a block, and what its groups caught.</summary>
internal sealed record FoundSentence(int Start, int End, IReadOnlyDictionary<string, IReadOnlyList<FoundText>> Groups)
{
    /// <summary>A text longer than that is none that people wrote as a paragraph.</summary>
    private const int LongestText = 50_000;

    /// <summary>The sentences in a range of a block, in order. Where they meet, the one that was given first has it.</summary>
    public static IReadOnlyList<FoundSentence> Find(MemberReading member, Block block, int start, int end, FullNames? names = null)
    {
        if (member.Sentences.Count == 0 || end <= start || end - start > LongestText)
            return [];
        List<FoundSentence> found = [];
        foreach (MatchedSentence match in PlanFacts.Sentences(member).FindAll(block.Text, start, end, names))
        {
            if (!found.Exists(other => match.Start < other.End && other.Start < match.End))
                found.Add(new FoundSentence(match.Start, match.End, GroupsOf(match, block)));
        }
        found.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    /// <summary>
    /// What the groups have for the members of a record, and for those of the records within it: once, or for each time that a
    /// group caught something, as one does that stands in a list of names.
    /// </summary>
    public IEnumerable<Dictionary<MemberReading, FoundText>> CellsOf(RecordSchema schema)
    {
        int count = Groups.Values.Select(static texts => texts.Count).DefaultIfEmpty(1).Max();
        for (int i = 0; i < count; i++)
        {
            Dictionary<MemberReading, FoundText> cells = [];
            AddCells(schema, cells, i);
            yield return cells;
        }
    }

    private void AddCells(RecordSchema schema, Dictionary<MemberReading, FoundText> cells, int index)
    {
        foreach (MemberReading member in schema.Reading.Members)
        {
            if (member.Group is { } group && Groups.TryGetValue(group, out IReadOnlyList<FoundText>? texts))
                cells.TryAdd(member, texts[Math.Min(index, texts.Count - 1)]);
            else if (member is { Kind: ValueKind.Record, IsList: false, GetSchema: { } getSchema } && PlanFacts.CanBeFilled(getSchema()))
                AddCells(getSchema(), cells, index);
        }
    }

    private static Dictionary<string, IReadOnlyList<FoundText>> GroupsOf(MatchedSentence match, Block block) => match.Caught
        .GroupBy(static caught => caught.Group, StringComparer.Ordinal)
        .ToDictionary(
            static group => group.Key,
            group => (IReadOnlyList<FoundText>)[.. group.Select(caught => FoundText.Of(block, caught.Start, caught.End))],
            StringComparer.Ordinal);
}
