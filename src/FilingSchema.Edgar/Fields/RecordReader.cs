namespace FilingSchema.Edgar;

/// <summary>Reads a record: every member by its part or its rules.</summary>
internal static class RecordReader
{
    // Records that hold each other are not followed without end.
    private const int Deepest = 12;

    /// <summary>The record, or <see langword="null"/> if nothing of it was found.</summary>
    public static ObjectValue? Read(RecordSchema schema, Scope scope, FieldPlace? place = null, int depth = 0)
    {
        List<(string, FieldValue)>? members = null;
        bool isFound = false;
        foreach (MemberReading member in schema.Reading.Members)
        {
            FieldValue? value = IsAsked(member, scope) ? ReadMember(member, schema, scope, depth) : null;
            isFound |= value is not null && member.Constant is null;
            value ??= member.IsRequired ? Nothing(member) : null;
            if (value is not null)
                (members ??= new(schema.Reading.Members.Count)).Add((member.Name, value));
        }
        return isFound || place is not null ? new ObjectValue(members ?? [], place) : null;
    }

    private static bool IsAsked(MemberReading member, Scope scope)
    {
        if (scope.Asked is { } asked && !asked.Contains(member))
            return false;
        if (!scope.SectionsOnly)
            return true;
        return scope.Section is null
            ? member.Part is not (FilingPart.Signatures or FilingPart.Exhibits or FilingPart.Documents)
            : member.Constant is not null || member.Part is FilingPart.Heading or FilingPart.Narrative;
    }

    /// <summary>What stands for a required member of which nothing was found, so that a record can be made all the same.</summary>
    private static FieldValue? Nothing(MemberReading member) =>
        member.IsList ? new ListValue([])
        : member is { Kind: ValueKind.Record, Part: not FilingPart.None, GetSchema: { } getSchema } ? new ObjectValue([.. RequiredLists(getSchema())])
        : null;

    private static IEnumerable<(string, FieldValue)> RequiredLists(RecordSchema schema) =>
        schema.Reading.Members.Where(static member => member is { IsRequired: true, IsList: true })
            .Select(static member => (member.Name, (FieldValue)new ListValue([])));

    private static FieldValue? ReadMember(MemberReading member, RecordSchema schema, Scope scope, int depth)
    {
        if (member.Constant is { } constant)
            return new ConstantValue(constant, HeadingPlace(scope));
        if (depth > Deepest)
            return null;
        if (scope.Cells is { } cells && cells.TryGetValue(member, out FoundText cell) && (member.IsList || member.Kind == ValueKind.Record))
            return Told(member, cell);
        if (scope.Table is { } of && of.Cells.TryGetValue(member, out FoundText owned) && Told(member, owned) is { } told)
            return told;
        if (member.IsList)
            return ListReader.Read(member, scope, depth + 1);
        return member.Part switch
        {
            // The form's own labels are those of its cover.
            FilingPart.Cover => Nested(member, scope, depth),
            FilingPart.Heading => Heading(member, scope),
            FilingPart.Narrative => Narrative(member, scope),
            FilingPart.Address or FilingPart.Telephone => PartsReader.Read(member, scope, depth),
            _ when member is { Kind: ValueKind.Record, Sentences.Count: > 0 } => ListReader.FirstOfSentences(member, schema, scope, depth),
            _ when member.Kind == ValueKind.Record => Nested(member, scope, depth),
            _ => ValueOf(member, scope),
        };
    }

    private static ObjectValue? Nested(MemberReading member, Scope scope, int depth) =>
        member.GetSchema is { } getSchema && getSchema() is { } schema && PlanFacts.CanBeFilled(schema)
            && (scope.Cells is not { } cells || schema.Reading.Members.Any(cells.ContainsKey))
            ? Read(schema, scope, depth: depth + 1) : null;

    /// <summary>The value by the rules. The type of the submission is the filing's own, however it was told.</summary>
    private static FieldValue? ValueOf(MemberReading member, Scope scope) =>
        FormFinder.IsForm(member) && (ReferenceEquals(scope.Header, scope.Filing.Submission.Header) || !scope.HasFacts)
            ? ValueFinder.ByConcept(member, scope) ?? ValueFinder.OfForm(member, scope.Filing.Form) : ValueFinder.Find(member, scope);

    /// <summary>What a column or sentence has for a member: of a record, the member that takes text; of a list, one element, or the choices that it names.</summary>
    private static FieldValue? Told(MemberReading member, FoundText text)
    {
        if (member is { IsList: true, Kind: ValueKind.Choice })
            return ChoiceList.Read(member, text);
        FieldValue? value = member.Kind != ValueKind.Record ? ValueFinder.ToAnswer(member, text) ?? ValueFinder.ToValue(member, text)
            : member.GetSchema is { } getSchema && PlanFacts.TextMember(getSchema()) is { } name
                ? new ObjectValue([(name, new ScalarValue(text.Text, text.Place))], text.Place) : null;
        return member.IsList && value is not null ? new ListValue([value]) : value;
    }

    private static FieldPlace? HeadingPlace(Scope scope) =>
        scope.Section is { } section ? PlaceOf(scope.Filing.Blocks, section.Heading.Start, NumberEnd(section.Heading)) : null;

    // A constant of a section is its number, which stands before the caption.
    private static TextPoint NumberEnd(Heading heading) =>
        heading.CaptionStart > heading.Start ? heading.CaptionStart : heading.End;

    private static FieldValue? Heading(MemberReading member, Scope scope)
    {
        if (scope.Table is { } table)
        {
            return table.Heading is { } caption && (member.Pattern is null ? caption : ValueFinder.Narrow(member, caption, scope.Filing.Answers)) is { } text
                ? ValueFinder.ToValue(member, text) : null;
        }
        if (scope.Section is not { Heading: { Caption.Length: > 0 } heading })
            return null;
        return ValueFinder.ToValue(member, new FoundText(heading.Caption, PlaceOf(scope.Filing.Blocks, heading.CaptionStart, heading.End)));
    }

    /// <summary>The text of the section: of a record, the member that takes text.</summary>
    private static FieldValue? Narrative(MemberReading member, Scope scope)
    {
        string text = StretchText.ToText(scope.Filing.Blocks, scope.Text);
        if (text.Length == 0)
            return null;
        TextStretch first = scope.Text.First(stretch => !StretchText.IsBlank(scope.Filing.Blocks, stretch));
        ScalarValue value = new(text, PlaceOf(scope.Filing.Blocks, first.Start, first.End));
        if (member.Kind != ValueKind.Record)
            return value;
        return member.GetSchema is { } getSchema && PlanFacts.TextMember(getSchema()) is { } name
            ? new ObjectValue([(name, value)], value.Place) : null;
    }

    /// <summary>The place of a stretch of text, from its first character to its last.</summary>
    private static FieldPlace PlaceOf(Block[] blocks, TextPoint start, TextPoint end)
    {
        (Block Block, int Start, int End)? first = null;
        (Block Block, int Start, int End)? last = null;
        foreach ((Block Block, int Start, int End) piece in StretchText.Pieces(blocks, new TextStretch(start, end)))
        {
            first ??= piece;
            last = piece;
        }
        if (first is not var (block, from, to) || last is not var (lastBlock, lastFrom, lastTo))
            return new FieldPlace(start.Block < blocks.Length ? blocks[start.Block].Source.OffsetOf(start.Index) : 0, 0);
        FieldPlace begin = FoundText.PlaceOf(block, from, to);
        FieldPlace close = FoundText.PlaceOf(lastBlock, lastFrom, lastTo);
        return begin with { Length = Math.Max(begin.Length, close.Offset + close.Length - begin.Offset) };
    }
}
