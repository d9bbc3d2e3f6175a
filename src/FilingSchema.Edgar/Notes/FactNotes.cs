namespace FilingSchema.Edgar;

/// <summary>Notes where the cover prints one thing and its tagged facts say another.</summary>
/// <remarks>
/// The facts are what the record has. Only plain differences are noted, of what has one way to be said: dates, numbers, codes,
/// boxes. A name or a street is written in many ways.
/// </remarks>
internal static class FactNotes
{
    private const int LongestCode = 12;

    private static readonly HeaderGroup NoHeader = new("");

    /// <summary>The differences; none if the filing has no facts.</summary>
    /// <param name="scope">The scope in which the record was read.</param>
    /// <param name="schema">The record's schema.</param>
    /// <param name="fields">What was read.</param>
    public static IEnumerable<Note> Of(Scope scope, RecordSchema schema, FieldValue fields)
    {
        if (scope.Filing.Content.Facts.Count == 0)
            return [];
        List<Note> notes = [];
        foreach (MemberReading member in schema.Reading.Members.Where(static member => member is { Part: FilingPart.Cover, IsList: false }))
        {
            if (member.GetSchema is not { } getSchema || fields.Step(member.Name) is not ObjectValue tagged)
                continue;
            HashSet<MemberReading> comparable = [];
            if (AddComparable(getSchema(), tagged, scope.Filing.Content, comparable) && RecordReader.Read(getSchema(), scope with { HasFacts = false, Header = NoHeader, Asked = comparable }) is { } printed)
                Compare(getSchema(), tagged, printed, $"/{member.Name}", scope.Filing, notes);
        }
        return notes;
    }

    /// <summary>Adds the members of a record whose values can be compared, and the records with such members.</summary>
    private static bool AddComparable(RecordSchema schema, FieldValue tagged, DocumentContent content, HashSet<MemberReading> comparable)
    {
        bool hasAny = false;
        foreach (MemberReading member in schema.Reading.Members)
        {
            bool isComparable = tagged.Step(member.Name) switch
            {
                ScalarValue fact => CanDiffer(member, fact) && !IsThePrinted(member, fact, content),
                // An address is printed in many ways.
                ObjectValue record => member is { Part: not FilingPart.Address, GetSchema: { } getSchema } && AddComparable(getSchema(), record, content, comparable),
                ListValue list => member.GetSchema is { } getSchema && AddComparable(getSchema(), list.Elements, content, comparable),
                _ => false,
            };
            if (isComparable)
                comparable.Add(member);
            hasAny |= isComparable;
        }
        return hasAny;
    }

    // All elements are asked, whatever the first has.
    private static bool AddComparable(
        RecordSchema schema, List<FieldValue> elements, DocumentContent content, HashSet<MemberReading> comparable)
    {
        bool hasAny = false;
        foreach (FieldValue element in elements)
            hasAny |= AddComparable(schema, element, content, comparable);
        return hasAny;
    }

    private static bool CanDiffer(MemberReading member, ScalarValue fact) => member.Concepts.Count > 0 && member.Kind switch
    {
        ValueKind.Date or ValueKind.Boolean or ValueKind.Choice or ValueKind.EmployerIdentificationNumber or ValueKind.CommissionFileNumber => true,
        ValueKind.Text => IsCode(fact),
        _ => false,
    };

    /// <summary>Whether a fact is made of the very text that the cover prints: what else is found there is another thing, as the telephone of another registrant.</summary>
    /// <remarks>Of a name that stands for a code the tag may hold a part, "NYSE" of "NYSE American": it must be all that its cell has.</remarks>
    private static bool IsThePrinted(MemberReading member, ScalarValue value, DocumentContent content) =>
        FactAt(value.Place, member, content) is { IsShown: true } shown && !XbrlTransform.IsFixed(shown)
        && (member.Kind != ValueKind.Choice || IsAllOfItsCell(shown, content.Blocks));

    private static XbrlFact? FactAt(FieldPlace? place, MemberReading member, DocumentContent content)
    {
        foreach (string concept in member.Concepts)
        {
            foreach (XbrlFact fact in content.FactsOf(concept))
            {
                if (fact.Offset == place?.Offset)
                    return fact;
            }
        }
        return null;
    }

    private static bool IsAllOfItsCell(XbrlFact fact, Block[] blocks)
    {
        foreach (Block block in blocks)
        {
            // A block that begins behind it has it not, nor has one that ends before it.
            if (!block.HasText || block.Source.OffsetOf(0) > fact.Offset || block.Source.OffsetOf(block.Text.Length - 1) < fact.Offset)
                continue;
            foreach (Cell cell in block.Cells)
            {
                if (block.Source.OffsetOf(cell.Start) == fact.Offset)
                    return block.Source.EndOf(cell.End - 1) <= fact.Offset + fact.Length;
            }
        }
        return false;
    }

    private static void Compare(RecordSchema schema, ObjectValue tagged, ObjectValue printed, string path, Filing filing, List<Note> notes)
    {
        foreach (MemberReading member in schema.Reading.Members)
        {
            string at = $"{path}/{member.Name}";
            switch (tagged.Step(member.Name), printed.Step(member.Name))
            {
                case (ScalarValue fact, ScalarValue text) when Differ(member, fact, text):
                    notes.Add(ToNote(at, fact, text, filing));
                    break;
                case (ObjectValue fact, ObjectValue text) when member.GetSchema is { } getSchema:
                    Compare(getSchema(), fact, text, at, filing, notes);
                    break;
                case (ListValue fact, ListValue text) when member.GetSchema is { } getSchema:
                    CompareElements(getSchema(), fact.Elements, text.Elements, at, filing, notes);
                    break;
            }
        }
    }

    /// <summary>Compares two lists of as many elements, whatever their order: a value that the other list has nowhere differs.</summary>
    private static void CompareElements(
        RecordSchema schema, List<FieldValue> tagged, List<FieldValue> printed, string path, Filing filing, List<Note> notes)
    {
        for (int i = 0; i < tagged.Count && tagged.Count == printed.Count; i++)
        {
            foreach (MemberReading member in schema.Reading.Members)
            {
                if (tagged[i].Step(member.Name) is ScalarValue fact && printed[i].Step(member.Name) is ScalarValue text
                    && HasNowhere(printed, member, fact) && HasNowhere(tagged, member, text))
                    notes.Add(ToNote($"{path}/{i}/{member.Name}", fact, text, filing));
            }
        }
    }

    private static bool HasNowhere(List<FieldValue> elements, MemberReading member, ScalarValue value) =>
        elements.TrueForAll(element => element.Step(member.Name) is not ScalarValue other || Differ(member, value, other));

    /// <summary>Whether two values cannot mean the same.</summary>
    private static bool Differ(MemberReading member, ScalarValue fact, ScalarValue text) => member.Kind switch
    {
        ValueKind.Date or ValueKind.Boolean or ValueKind.Choice or ValueKind.EmployerIdentificationNumber => !fact.Value.Equals(text.Value),
        ValueKind.CommissionFileNumber => !PartsOf(fact).SequenceEqual(PartsOf(text), StringComparer.Ordinal),
        ValueKind.Text => IsCode(fact) && IsCode(text) && !IsBeginning(fact, text) && !IsBeginning(text, fact),
        _ => false,
    };

    // The Commission numbers 1-2360 and 001-02360 alike.
    private static IEnumerable<string> PartsOf(ScalarValue number) =>
        number.Value.ToString()!.Split('-').Select(static part => part.TrimStart('0'));

    /// <summary>Whether a text is a symbol or number: a short word without small letters.</summary>
    private static bool IsCode(ScalarValue value) =>
        value.Value is string { Length: <= LongestCode } text
            && text.All(static character => !char.IsWhiteSpace(character) && !char.IsLower(character));

    // A ZIP code may have four digits more.
    private static bool IsBeginning(ScalarValue value, ScalarValue of) =>
        Letters(of).StartsWith(Letters(value), StringComparison.Ordinal);

    private static string Letters(ScalarValue value) => string.Concat(((string)value.Value).Where(char.IsLetterOrDigit));

    private static Note ToNote(string path, ScalarValue fact, ScalarValue text, Filing filing) => new()
    {
        Kind = NoteKind.FactDisagrees,
        Message = $"The cover prints {Quoted(text)} where its tagged fact says {Quoted(fact)}.",
        Path = path,
        Where = text.Place is { } place ? filing.Submission.Source.SpanOf(place.Offset, place.Length) : null,
    };

    private static string Quoted(ScalarValue value) => value.Value is bool truth ? truth ? "\"yes\"" : "\"no\"" : $"\"{value.Value}\"";
}
