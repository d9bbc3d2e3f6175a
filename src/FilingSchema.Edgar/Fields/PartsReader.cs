namespace FilingSchema.Edgar;

/// <summary>Reads a record whose members are the parts of one text: an address, a telephone number.</summary>
/// <remarks>
/// The record comes from one source as a whole: the tagged facts, or the text, or the header. How each parts an address
/// is its own, and a mixture would say things twice.
/// </remarks>
internal static class PartsReader
{
    private static readonly HeaderGroup NoHeader = new("");

    /// <summary>The record, or <see langword="null"/> if nothing of it was found.</summary>
    public static ObjectValue? Read(MemberReading member, Scope scope, int depth)
    {
        if (member.GetSchema is not { } getSchema)
            return null;
        RecordSchema schema = getSchema();
        Scope ofFacts = scope with { HasLabels = false, Header = NoHeader };
        if (RecordReader.Read(schema, ofFacts, depth: depth + 1) is { } tagged)
            return tagged;
        IReadOnlyDictionary<string, FoundText>? parts = !scope.HasLabels ? null
            : member.Part == FilingPart.Address ? AddressFinder.Find(member, schema, scope) : TelephoneText.Find(member, scope);
        if (parts is null)
            return RecordReader.Read(schema, scope, depth: depth + 1);
        Dictionary<MemberReading, FoundText> printed = [];
        foreach (MemberReading part in schema.Reading.Members)
        {
            if (part.Role is { } role && parts.TryGetValue(role, out FoundText text))
                printed.Add(part, text);
        }
        return RecordReader.Read(schema, scope with { Header = NoHeader, Printed = printed }, depth: depth + 1);
    }
}
