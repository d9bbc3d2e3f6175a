namespace FilingSchema.Edgar;

/// <summary>Reads a list: the elements that a part of the filing, a header group, tagged facts or a table make up.</summary>
internal static class ListReader
{
    /// <summary>The list, or <see langword="null"/> if it has no element.</summary>
    public static ListValue? Read(MemberReading member, Scope scope, int depth)
    {
        if (member.Kind is not (ValueKind.Record or ValueKind.Union) || member.GetSchema is not { } getSchema)
            return PlanFacts.HasRule(member) && ValueFinder.Find(member, scope) is { } value ? new ListValue([value]) : null;
        RecordSchema element = getSchema();
        IEnumerable<FieldValue?> elements = member.Part switch
        {
            FilingPart.Sections => Sections(scope, depth),
            FilingPart.Signatures => Signatures(element, scope, depth),
            FilingPart.Documents => Documents(element, scope, depth),
            FilingPart.Exhibits => Exhibits(element, scope, depth),
            FilingPart.Table => Rows(member, element, scope, depth),
            _ when member.Sentences.Count > 0 => Sentences(member, scope, depth),
            _ when member.Group is { } group => Groups(element, group, scope, depth),
            _ => Tables(element, scope, depth),
        };
        FieldValue[] found = [.. elements.OfType<FieldValue>()];
        return found.Length == 0 ? null : new ListValue(found);
    }

    private static IEnumerable<FieldValue?> Sections(Scope scope, int depth)
    {
        foreach (FoundSection section in scope.Filing.Layout.Sections)
        {
            Scope inner = scope with { Section = section, Text = section.Text, Labels = new LabelIndex(scope.Filing.Blocks, section.Text) };
            int start = scope.Filing.Blocks[section.Heading.Start.Block].Source.OffsetOf(section.Heading.Start.Index);
            yield return RecordReader.Read(section.Entry.Schema, inner, new FieldPlace(start, 0), depth);
        }
    }

    private static IEnumerable<FieldValue?> Documents(RecordSchema element, Scope scope, int depth)
    {
        // The words of the cover are no spelling of what a document's header says.
        LabelIndex none = new(scope.Filing.Blocks, []);
        return scope.Filing.Submission.Documents
            .Where(static document => document.Header.Entries.Count > 0)
            .Select(document => scope with { Header = document.Header, HasLabels = false, Contexts = [], Labels = none })
            .Select(ofDocument => RecordReader.Read(element, ofDocument, depth: depth));
    }

    private static IEnumerable<FieldValue?> Signatures(RecordSchema element, Scope scope, int depth)
    {
        foreach (FoundSignature signature in SignatureReader.Read(scope.Filing.Blocks, scope.Filing.Layout))
        {
            Dictionary<MemberReading, FoundText> cells = [];
            foreach (MemberReading member in element.Reading.Members)
            {
                if (member.Role is { } role && signature[role] is { } text)
                    cells.Add(member, text);
            }
            yield return cells.Count == 0 ? null : RecordReader.Read(element, scope with { Cells = cells }, depth: depth);
        }
    }

    /// <summary>The exhibits of a section, or of a form without one for them: number first, then description.</summary>
    private static IEnumerable<FieldValue?> Exhibits(RecordSchema element, Scope scope, int depth)
    {
        MemberReading[] members = [.. element.Reading.Members.Where(static member => member.Kind == ValueKind.Text).Take(2)];
        foreach (FoundExhibit exhibit in scope.Section is { } section ? scope.Filing.ExhibitsOf(section) : scope.Filing.ExhibitsApart)
        {
            Dictionary<MemberReading, FoundText> cells = [];
            if (members.Length > 0)
                cells.Add(members[0], exhibit.Number);
            if (members.Length > 1)
                cells.Add(members[1], exhibit.Description);
            yield return RecordReader.Read(element, scope with { Cells = cells }, depth: depth);
        }
    }

    /// <summary>The rows of the table at hand, or else: of tagged facts, one for each context; of tables, their rows.</summary>
    private static IEnumerable<FieldValue?> Rows(MemberReading member, RecordSchema element, Scope scope, int depth)
    {
        if (scope.Table is { } table)
            return RowsOf(table, element, scope, depth);
        List<FieldValue?> tagged =
        [
            .. Contexts(element, scope)
                .Select(context => scope with { Contexts = [context], HasLabels = false })
                .Select(ofContext => RecordReader.Read(element, ofContext, depth: depth)),
        ];
        if (tagged.Exists(static value => value is not null))
            return tagged;
        IReadOnlyList<FoundTable> tables = TableColumns.HaveFigures(element)
            ? TableFinder.Find(scope.Filing.Blocks, scope.Text, member, element, owner: null)
            : WordTable.Find(scope.Filing.Blocks, scope.Text, element);
        return tables.SelectMany(found => RowsOf(found, element, scope, depth));
    }

    private static IEnumerable<FieldValue?> RowsOf(FoundTable table, RecordSchema element, Scope scope, int depth) =>
        table.Rows.Select(row => RecordReader.Read(element, scope with { Cells = row, Table = null }, depth: depth));

    /// <summary>A list whose elements each have a table of their own: one element for each such table.</summary>
    private static IEnumerable<FieldValue?> Tables(RecordSchema element, Scope scope, int depth)
    {
        MemberReading? rows = element.Reading.Members.FirstOrDefault(static member => member is { Part: FilingPart.Table, IsList: true });
        if (rows?.GetSchema is not { } getSchema || scope.Table is not null)
            return [];
        return TableFinder.Find(scope.Filing.Blocks, scope.Text, rows, getSchema(), element).Select(table => RecordReader.Read(
            element,
            scope with { Table = table, Text = table.Text, Labels = new LabelIndex(scope.Filing.Blocks, table.Text) },
            depth: depth));
    }

    /// <summary>An element for each that sentences tell of.</summary>
    public static IEnumerable<FieldValue?> Sentences(MemberReading member, Scope scope, int depth) =>
        member.GetSchema is { } getSchema ? ToldBySentences(member, scope).Select(one => Read(one, getSchema(), scope, depth)) : [];

    /// <summary>
    /// The first that sentences tell of for a member of a record, unless that is whom a member before it is told of: who went is not
    /// who came.
    /// </summary>
    public static FieldValue? FirstOfSentences(MemberReading member, RecordSchema schema, Scope scope, int depth)
    {
        List<ToldElement> before = [];
        foreach (MemberReading other in schema.Reading.Members)
        {
            if (other is not { Kind: ValueKind.Record, IsList: false, Sentences.Count: > 0, GetSchema: { } getSchema })
                continue;
            ToldElement? first = ToldBySentences(other, scope).Find(one => !before.Exists(one.IsOfSame));
            if (other == member)
                return first is null ? null : Read(first, getSchema(), scope, depth);
            if (first is not null)
                before.Add(first);
        }
        return null;
    }

    private static ObjectValue? Read(ToldElement told, RecordSchema element, Scope scope, int depth) =>
        RecordReader.Read(element, scope with { Cells = told.Cells, Table = null }, depth: depth);

    private static List<ToldElement> ToldBySentences(MemberReading member, Scope scope)
    {
        RecordSchema element = member.GetSchema!();
        FullNames names = new(scope);
        List<ToldElement> told = [];
        Dictionary<string, ToldElement> byName = new(StringComparer.OrdinalIgnoreCase);
        foreach ((Block block, int start, int end) in scope.Text.SelectMany(stretch => StretchText.Pieces(scope.Filing.Blocks, stretch)))
        {
            foreach (Dictionary<MemberReading, FoundText> cells in FoundSentence.Find(member, block, start, end, names).SelectMany(sentence => sentence.CellsOf(element)))
            {
                if (cells.Count == 0 || !names.PutIn(cells))
                    continue;
                ToldElement one = new(cells);
                if (byName.TryGetValue(one.Name, out ToldElement? before))
                {
                    before.Add(cells);
                    continue;
                }
                told.Add(one);
                byName.Add(one.Name, one);
            }
        }
        return told;
    }

    /// <summary>One element for each group of the header; without a header, for each registrant that is tagged, or one.</summary>
    private static IEnumerable<FieldValue?> Groups(RecordSchema element, string name, Scope scope, int depth)
    {
        HeaderGroup[] groups = [.. scope.Header.FindGroups(name)];
        XbrlContext[] tagged = [.. Contexts(element, scope with { HasFacts = true })];
        XbrlContext[] contexts = scope.HasFacts ? tagged : [];
        // Tables need not be read where the cover is tagged, nor to see what it prints for the one who is.
        IReadOnlyList<IReadOnlyDictionary<MemberReading, FoundText>> rows = tagged.Length == 0 || (!scope.HasFacts && tagged.Length > 1)
            ? RowsByMember.Find(element, scope) : [];
        if (groups.Length > 1)
        {
            return groups.Select(group => RecordReader.Read(
                element,
                scope with { Header = group, Contexts = ContextsOf(group, element, scope), Printed = RowOf(group, element, rows), HasLabels = false },
                depth: depth));
        }
        Scope ofOne = groups.Length == 1 ? scope with { Header = groups[0] } : scope;
        if (groups.Length == 0 && contexts.Length > 1)
            return contexts.Select(context => RecordReader.Read(element, scope with { Contexts = [context], HasLabels = false }, depth: depth));
        return groups.Length == 0 && rows.Count > 1
            ? rows.Select(row => RecordReader.Read(element, scope with { Printed = row, HasLabels = false }, depth: depth))
            : [RecordReader.Read(element, rows.Count == 1 ? ofOne with { Printed = rows[0] } : ofOne, depth: depth)];
    }

    /// <summary>The row of a table that says of some member the same as a group of the header does.</summary>
    private static IReadOnlyDictionary<MemberReading, FoundText>? RowOf(
        HeaderGroup group, RecordSchema element, IReadOnlyList<IReadOnlyDictionary<MemberReading, FoundText>> rows)
    {
        foreach (MemberReading member in element.Reading.Members.Where(static member => member.Header.Count > 0 && member.Kind != ValueKind.Choice))
        {
            if (group.Find(member.Header) is not { } entry || ValueText.Convert(member, entry.Value) is not string inHeader)
                continue;
            if (rows.FirstOrDefault(row => row.TryGetValue(member, out FoundText text)
                && ValueText.Convert(member, text.Text) is string printed && Words.AreSameLetters(printed, inHeader)) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>The contexts in which the element's first tagged member has a value, in the order of the document.</summary>
    private static IEnumerable<XbrlContext> Contexts(RecordSchema element, Scope scope)
    {
        if (element.Reading.Members.FirstOrDefault(static member => member.Concepts.Count > 0) is not { } first)
            return [];
        return ValueFinder.Facts(first, scope with { Contexts = null })
            .Where(static fact => XbrlTransform.Apply(fact).Length > 0)
            .OrderBy(static fact => fact.Offset)
            .Select(static fact => fact.Context)
            .Distinct();
    }

    /// <summary>The contexts whose facts say of some member the same as a group of the header does.</summary>
    private static List<XbrlContext> ContextsOf(HeaderGroup group, RecordSchema element, Scope scope)
    {
        List<XbrlContext> contexts = [];
        foreach (MemberReading member in element.Reading.Members.Where(static member => member.Header.Count > 0
            && member.Kind != ValueKind.Choice))
        {
            if (group.Find(member.Header) is not { } entry || ValueText.Convert(member, entry.Value) is not { } inHeader)
                continue;
            contexts.AddRange(ValueFinder.Facts(member, scope with { Contexts = null })
                .Where(fact => inHeader.Equals(ValueText.Convert(member, XbrlTransform.Apply(fact))))
                .Select(static fact => fact.Context));
        }
        return contexts;
    }
}
