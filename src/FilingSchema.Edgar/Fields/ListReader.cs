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
        List<FieldValue> found = [];
        switch (member.Part)
        {
            case FilingPart.Sections:
                AddSections(found, scope, depth);
                break;
            case FilingPart.Signatures:
                AddSignatures(found, element, scope, depth);
                break;
            case FilingPart.Documents:
                AddDocuments(found, element, scope, depth);
                break;
            case FilingPart.Exhibits:
                AddExhibits(found, element, scope, depth);
                break;
            case FilingPart.Table:
                AddRows(found, member, element, scope, depth);
                break;
            case var _ when member.Sentences.Count > 0:
                foreach (ToldElement told in ToldBySentences(member, scope))
                    Add(found, Read(told, element, scope, depth));
                break;
            case var _ when member.Group is { } group:
                AddGroups(found, element, group, scope, depth);
                break;
            default:
                AddTables(found, element, scope, depth);
                break;
        }
        return found.Count == 0 ? null : new ListValue(found);
    }

    private static void Add(List<FieldValue> found, FieldValue? element)
    {
        if (element is not null)
            found.Add(element);
    }

    private static void AddSections(List<FieldValue> found, Scope scope, int depth)
    {
        foreach (FoundSection section in scope.Filing.Layout.Sections)
        {
            Scope inner = scope with
            {
                Section = section,
                Text = section.Text,
                Labels = new LabelIndex(scope.Filing.Blocks, section.Text),
                Sentences = new SentenceFinder(scope.Filing, section.Text, section.Entry.Schema),
            };
            int start = scope.Filing.Blocks[section.Heading.Start.Block].Source.OffsetOf(section.Heading.Start.Index);
            Add(found, RecordReader.Read(section.Entry.Schema, inner, new FieldPlace(start, 0), depth));
        }
    }

    private static void AddDocuments(List<FieldValue> found, RecordSchema element, Scope scope, int depth)
    {
        // The words of the cover are no spelling of what a document's header says.
        LabelIndex none = new(scope.Filing.Blocks, []);
        foreach (SubmissionDocument document in scope.Filing.Submission.Documents)
        {
            if (document.Header.Entries.Count > 0)
                Add(found, RecordReader.Read(element, scope with { Header = document.Header, HasLabels = false, Contexts = [], Labels = none }, depth: depth));
        }
    }

    private static void AddSignatures(List<FieldValue> found, RecordSchema element, Scope scope, int depth)
    {
        foreach (FoundSignature signature in SignatureReader.Read(scope.Filing))
        {
            Dictionary<MemberReading, FoundText> cells = new(element.Reading.Members.Count);
            foreach (MemberReading member in element.Reading.Members)
            {
                if (member.Role is { } role && signature[role] is { } text)
                    cells.Add(member, text);
            }
            if (cells.Count > 0)
                Add(found, RecordReader.Read(element, scope with { Cells = cells }, depth: depth));
        }
    }

    /// <summary>The exhibits of a section, or of a form without one for them: number first, then description.</summary>
    private static void AddExhibits(List<FieldValue> found, RecordSchema element, Scope scope, int depth)
    {
        MemberReading[] members = [.. element.Reading.Members.Where(static member => member.Kind == ValueKind.Text).Take(2)];
        foreach (FoundExhibit exhibit in scope.Section is { } section ? scope.Filing.ExhibitsOf(section) : scope.Filing.ExhibitsApart)
        {
            Dictionary<MemberReading, FoundText> cells = new(members.Length);
            if (members.Length > 0)
                cells.Add(members[0], exhibit.Number);
            if (members.Length > 1)
                cells.Add(members[1], exhibit.Description);
            Add(found, RecordReader.Read(element, scope with { Cells = cells }, depth: depth));
        }
    }

    /// <summary>The rows of the table at hand, or else: of tagged facts, one for each context; of tables, their rows.</summary>
    private static void AddRows(List<FieldValue> found, MemberReading member, RecordSchema element, Scope scope, int depth)
    {
        if (scope.Table is { } table)
        {
            AddRowsOf(found, table, element, scope, depth);
            return;
        }
        foreach (XbrlContext context in Contexts(element, scope))
            Add(found, RecordReader.Read(element, scope with { Contexts = [context], HasLabels = false }, depth: depth));
        if (found.Count > 0)
            return;
        IReadOnlyList<FoundTable> tables = TableColumns.HaveFigures(element)
            ? TableFinder.Find(scope, member, element, owner: null)
            : WordTable.Find(scope.Filing.Blocks, scope.Text, element);
        foreach (FoundTable read in tables)
            AddRowsOf(found, read, element, scope, depth);
    }

    private static void AddRowsOf(List<FieldValue> found, FoundTable table, RecordSchema element, Scope scope, int depth)
    {
        foreach (IReadOnlyDictionary<MemberReading, FoundText> row in table.Rows)
            Add(found, RecordReader.Read(element, scope with { Cells = row, Table = null }, depth: depth));
    }

    /// <summary>A list whose elements each have a table of their own: one element for each such table.</summary>
    private static void AddTables(List<FieldValue> found, RecordSchema element, Scope scope, int depth)
    {
        MemberReading? rows = element.Reading.Members.FirstOrDefault(static member => member is { Part: FilingPart.Table, IsList: true });
        if (rows?.GetSchema is not { } getSchema || scope.Table is not null)
            return;
        foreach (FoundTable table in TableFinder.Find(scope, rows, getSchema(), element))
        {
            Scope ofTable = scope with
            {
                Table = table,
                Text = table.Text,
                Labels = new LabelIndex(scope.Filing.Blocks, table.Text),
                Sentences = scope.Sentences.In(table.Text),
            };
            Add(found, RecordReader.Read(element, ofTable, depth: depth));
        }
    }

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
        FullNames names = scope.Sentences.Names;
        List<ToldElement> told = [];
        Dictionary<string, ToldElement> byName = new(StringComparer.OrdinalIgnoreCase);
        foreach ((Block block, int start, int end) in scope.Sentences.Pieces)
        {
            IReadOnlyList<FoundSentence> sentences = scope.Sentences.Find(member, block, start, end, names);
            for (int i = 0; i < sentences.Count; i++)
            {
                foreach (Dictionary<MemberReading, FoundText> cells in sentences[i].CellsOf(element))
                {
                    if (cells.Count > 0 && names.PutIn(cells))
                        AddTold(told, byName, cells);
                }
            }
        }
        return told;
    }

    private static void AddTold(List<ToldElement> told, Dictionary<string, ToldElement> byName, Dictionary<MemberReading, FoundText> cells)
    {
        ToldElement one = new(cells);
        if (byName.TryGetValue(one.Name, out ToldElement? before))
        {
            before.Add(cells);
            return;
        }
        told.Add(one);
        byName.Add(one.Name, one);
    }

    /// <summary>One element for each group of the header; without a header, for each registrant that is tagged, or one.</summary>
    private static void AddGroups(List<FieldValue> found, RecordSchema element, string name, Scope scope, int depth)
    {
        IReadOnlyList<HeaderGroup> groups = scope.Header.FindGroups(name);
        List<XbrlContext> tagged = Contexts(element, scope with { HasFacts = true });
        List<XbrlContext> contexts = scope.HasFacts ? tagged : [];
        // Tables need not be read where the cover is tagged, nor to see what it prints for the one who is.
        IReadOnlyList<IReadOnlyDictionary<MemberReading, FoundText>> rows = tagged.Count == 0 || (!scope.HasFacts && tagged.Count > 1)
            ? RowsByMember.Find(element, scope) : [];
        Scope ofOne = groups.Count == 1 ? scope with { Header = groups[0] } : scope;
        if (groups.Count > 1)
        {
            foreach (HeaderGroup group in groups)
            {
                Scope ofGroup = scope with { Header = group, Contexts = ContextsOf(group, element, scope), Printed = RowOf(group, element, rows), HasLabels = false };
                Add(found, RecordReader.Read(element, ofGroup, depth: depth));
            }
        }
        else if (groups.Count == 0 && contexts.Count > 1)
        {
            foreach (XbrlContext context in contexts)
                Add(found, RecordReader.Read(element, scope with { Contexts = [context], HasLabels = false }, depth: depth));
        }
        else if (groups.Count == 0 && rows.Count > 1)
        {
            foreach (IReadOnlyDictionary<MemberReading, FoundText> row in rows)
                Add(found, RecordReader.Read(element, scope with { Printed = row, HasLabels = false }, depth: depth));
        }
        else
            Add(found, RecordReader.Read(element, rows.Count == 1 ? ofOne with { Printed = rows[0] } : ofOne, depth: depth));
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
    private static List<XbrlContext> Contexts(RecordSchema element, Scope scope)
    {
        if (element.Reading.Members.FirstOrDefault(static member => member.Concepts.Count > 0) is not { } first
            || ValueFinder.Facts(first, scope with { Contexts = null }) is not { Length: > 0 } facts)
            return [];
        if (facts.Length == 1)
            return XbrlTransform.Apply(facts[0]).Length > 0 ? [facts[0].Context] : [];
        return
        [
            .. facts.Where(static fact => XbrlTransform.Apply(fact).Length > 0)
                .OrderBy(static fact => fact.Offset)
                .Select(static fact => fact.Context)
                .Distinct(),
        ];
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
