namespace FilingSchema.Edgar;

/// <summary>A sentence that tells of a record: where it stands in a block, and what its groups caught.</summary>
internal sealed record FoundSentence(int Start, int End, IReadOnlyDictionary<string, IReadOnlyList<FoundText>> Groups)
{
    private const string Respectively = "respectively";

    public static FoundSentence Of(MatchedSentence match, Block block) => new(match.Start, match.End, GroupsOf(match, block));

    /// <summary>
    /// What the groups have for the members of a record, and for those of the records within it: once for each text that the group
    /// of the first of them caught, as one does that stands in a list of names.
    /// </summary>
    public IEnumerable<Dictionary<MemberReading, FoundText>> CellsOf(RecordSchema schema)
    {
        MemberReading[] members = [.. Claimants(schema)];
        IReadOnlyList<FoundText> names = members.Length > 0 ? Groups[members[0].Group!] : [];
        for (int i = 0; i < Math.Max(names.Count, 1); i++)
        {
            Dictionary<MemberReading, FoundText> cells = [];
            foreach (MemberReading member in members)
            {
                if (IsPlain(Groups[member.Group!], names))
                    cells.TryAdd(member, TextOf(member, i, names));
            }
            yield return cells;
        }
    }

    /// <summary>Whether it is plain whose a text is: not so with "Ada Quill and Ben Roe, as President and Treasurer, respectively".</summary>
    private static bool IsPlain(IReadOnlyList<FoundText> texts, IReadOnlyList<FoundText> names) =>
        names.Count < 2 || texts.Count == names.Count || !IsRespective(texts[^1]);

    private static bool IsRespective(FoundText text) => text.Origin is { } block
        && block.Text.AsSpan(text.Start + text.Text.Length).TrimStart(", ").StartsWith(Respectively, StringComparison.Ordinal);

    /// <summary>What a group has for one of several: the text behind its own; else the first, or for a list all.</summary>
    private FoundText TextOf(MemberReading member, int index, IReadOnlyList<FoundText> names)
    {
        IReadOnlyList<FoundText> texts = Groups[member.Group!];
        if (names.Count > 1 && texts.Count == names.Count && (AreInTurn(names, texts) || IsRespective(texts[^1])))
            return texts[index];
        return member.IsList && texts.Count > 1 ? FoundText.Join(texts, ';') : texts[0];
    }

    /// <summary>Whether texts stand each behind its own name, as an age does, and not all behind all names.</summary>
    private static bool AreInTurn(IReadOnlyList<FoundText> names, IReadOnlyList<FoundText> texts)
    {
        for (int i = 0; i < names.Count - 1; i++)
        {
            if (texts[i].Place.Offset < names[i].Place.Offset || texts[i].Place.Offset >= names[i + 1].Place.Offset)
                return false;
        }
        return true;
    }

    /// <summary>The members whose groups caught something.</summary>
    private IEnumerable<MemberReading> Claimants(RecordSchema schema)
    {
        foreach (MemberReading member in schema.Reading.Members)
        {
            if (member.Group is { } group && Groups.ContainsKey(group))
                yield return member;
            else if (member is { Kind: ValueKind.Record, IsList: false, GetSchema: { } getSchema } && PlanFacts.CanBeFilled(getSchema()))
            {
                foreach (MemberReading within in Claimants(getSchema()))
                    yield return within;
            }
        }
    }

    private static Dictionary<string, IReadOnlyList<FoundText>> GroupsOf(MatchedSentence match, Block block) => match.Caught
        .GroupBy(static caught => caught.Group, StringComparer.Ordinal)
        .ToDictionary(
            static group => group.Key,
            group => (IReadOnlyList<FoundText>)[.. group.Select(caught => FoundText.Of(block, caught.Start, caught.End))],
            StringComparer.Ordinal);
}
