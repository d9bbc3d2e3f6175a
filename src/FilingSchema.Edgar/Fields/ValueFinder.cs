namespace FilingSchema.Edgar;

/// <summary>Finds the value of one member by its rules; the first rule that yields a value of the member's kind wins.</summary>
internal static class ValueFinder
{
    // What a pattern without a label may be searched in: a hostile filing must not keep it busy.
    private const int LongestText = 200_000;

    // The group of a sentence, and the value of a member that may be undetermined.
    private const string Undetermined = "undetermined";

    public static FieldValue? Find(MemberReading member, Scope scope)
    {
        if (scope.Cells is { } cells)
            return cells.TryGetValue(member, out FoundText cell) ? FromCell(member, cell) ?? AsTold(member, cell) : null;
        return ByConcept(member, scope) ?? AsRead(member, scope) ?? (scope.HasLabels ? ByText(member, scope) : null)
            ?? ByHeader(member, scope);
    }

    /// <summary>The value of a text that was found, or <see langword="null"/> if it is none.</summary>
    public static FieldValue? ToValue(MemberReading member, FoundText found) =>
        ValueText.Convert(member, found.Text) is { } value ? new ScalarValue(value, found.Place) : null;

    /// <summary>The value of what stands in a member's column; of a truth value with a pattern, that the pattern matches.</summary>
    public static FieldValue? FromCell(MemberReading member, FoundText cell)
    {
        if (member.Pattern is null)
            return ToValue(member, cell);
        if (member.Kind == ValueKind.Boolean && ToAnswer(member, cell) is { } answer)
            return answer;
        if (member.Kind == ValueKind.Boolean)
            return PlanFacts.Match(member, cell.Text) is null ? null : new ScalarValue(true, cell.Place);
        return Narrow(member, cell) is { } value ? ToValue(member, value) : null;
    }

    // Words that were told to be a member's are so, even if they are unlike what its pattern knows.
    private static FieldValue? AsTold(MemberReading member, FoundText cell) =>
        member.Kind == ValueKind.Text ? ToValue(member, cell) : null;

    /// <summary>What the submission type is for a member: itself, or whether the pattern matches it.</summary>
    public static FieldValue? OfForm(MemberReading member, FoundText form) =>
        member is { Kind: ValueKind.Boolean, Pattern: not null }
            ? new ScalarValue(PlanFacts.Match(member, form.Text) is not null, form.Place) : ToValue(member, form);

    /// <summary>The facts that a member's concepts have, in the scope's contexts.</summary>
    public static XbrlFact[] Facts(MemberReading member, Scope scope)
    {
        XbrlFact[] facts = scope.HasFacts ? scope.Filing.FactsOf(member) : [];
        return facts.Length > 0 && scope.Contexts is { } contexts ? InContexts(facts, contexts) : facts;
    }

    private static XbrlFact[] InContexts(XbrlFact[] facts, IReadOnlyCollection<XbrlContext> contexts) =>
        Array.FindAll(facts, fact => contexts.Contains(fact.Context));

    /// <summary>The value by the tagged facts.</summary>
    public static ScalarValue? ByConcept(MemberReading member, Scope scope)
    {
        ScalarValue? asPrinted = null;
        foreach (XbrlFact fact in Facts(member, scope))
        {
            // The comma before the next part of an address may stand within the tag.
            string text = XbrlTransform.Apply(fact).TrimEnd(',', ' ');
            if (text.Length == 0)
                continue;
            FieldPlace place = new(fact.Offset, fact.Length);
            if (ValueText.Convert(member, text) is { } value)
                return new ScalarValue(value, place);
            // What the filer tagged is the filer's word, even where it breaks the schema.
            asPrinted ??= member.Kind == ValueKind.Text ? null : new ScalarValue(text, place);
        }
        return asPrinted;
    }

    private static FieldValue? AsRead(MemberReading member, Scope scope) =>
        scope.Printed is { } printed && printed.TryGetValue(member, out FoundText text) ? ToValue(member, text) : null;

    private static FieldValue? ByText(MemberReading member, Scope scope)
    {
        if (ByLabel(member, scope) is { } labelled)
            return labelled;
        if (LoneLine.Find(member, scope) is { } line)
            return ToValue(member, line);
        if (OfSentence(member, scope) is { } told)
            return told;
        bool isPatternAlone = member is { Pattern: not null, After.Count: 0, Above.Count: 0, Box.Count: 0 };
        return isPatternAlone ? First(member, PiecesWith(member, scope)) : null;
    }

    private static FieldValue? ByLabel(MemberReading member, Scope scope)
    {
        Block[] blocks = scope.Filing.Blocks;
        foreach (FoundLabel label in scope.Labels.FindAll(member.After))
        {
            if (First(member, LabelledText.After(blocks, label)) is { } value)
                return value;
        }
        foreach (FoundLabel label in scope.Labels.FindAll(member.Above))
        {
            IEnumerable<FoundText> texts = LabelledText.BehindColon(blocks, label) is { } behind ? [behind] : LabelledText.Above(blocks, label);
            // Only words can be mistaken for those of another member; what has a pattern of figures is told by that.
            if (First(member, member.Kind == ValueKind.Text ? UpToAnother(texts, scope) : texts) is { } value)
                return value;
        }
        bool? isAsked = null;
        foreach (FoundLabel label in scope.Labels.FindAll(member.Box))
        {
            if (CheckBox.Find(blocks, label) is { } box && (box.IsTicked || (isAsked ??= IsAsked(member, scope))))
                return new ScalarValue(box.IsTicked, box.Place);
        }
        return null;
    }

    /// <summary>What the first sentence that tells a value says: its group, or that the value is not known yet.</summary>
    private static ScalarValue? OfSentence(MemberReading member, Scope scope)
    {
        if (member.Sentences.Count == 0)
            return null;
        foreach ((Block block, int start, int end) in scope.Sentences.Pieces)
        {
            IReadOnlyList<FoundSentence> sentences = scope.Sentences.Find(member, block, start, end);
            if (sentences.Count == 0)
                continue;
            foreach ((string group, IReadOnlyList<FoundText> texts) in sentences.SelectMany(static sentence => sentence.Groups))
            {
                if (group == Undetermined)
                    return new ScalarValue(Undetermined, texts[0].Place);
                if (ValueText.Convert(member, texts[0].Text) is { } value)
                    return new ScalarValue(value, texts[0].Place);
            }
        }
        return null;
    }

    /// <summary>The texts above a label up to the line of another member, whose label it has: the place above was left blank.</summary>
    private static IEnumerable<FoundText> UpToAnother(IEnumerable<FoundText> texts, Scope scope)
    {
        foreach (FoundText text in texts)
        {
            if (scope.Labels.HasIn(text.Place, scope.Filing.LabelsBeforeValues))
                yield break;
            yield return text;
        }
    }

    // An empty box may say "no", or that the question is not asked.
    private static bool IsAsked(MemberReading member, Scope scope) =>
        member.AskedBy.Count == 0 || IsTicked(member.AskedBy, scope);

    private static bool IsTicked(IReadOnlyList<string> labels, Scope scope)
    {
        foreach (FoundLabel label in scope.Labels.FindAll(labels))
        {
            if (CheckBox.Find(scope.Filing.Blocks, label) is { IsTicked: true })
                return true;
        }
        return false;
    }

    /// <summary>The pieces of the text in which a member's pattern finds something.</summary>
    private static IEnumerable<FoundText> PiecesWith(MemberReading member, Scope scope)
    {
        foreach (TextStretch stretch in scope.Text)
        {
            foreach ((Block block, int start, int end) in StretchText.Pieces(scope.Filing.Blocks, stretch))
            {
                if (end - start <= LongestText && MayHave(member, block.Text.AsSpan(start, end - start)))
                    yield return FoundText.Of(block, start, end);
            }
        }
    }

    private static bool MayHave(MemberReading member, ReadOnlySpan<char> text) => HasOtherHyphens(text) || PlanFacts.IsIn(member, text.Trim());

    private static FieldValue? First(MemberReading member, IEnumerable<FoundText> texts)
    {
        if (member is { Kind: ValueKind.Boolean, Pattern: not null })
        {
            foreach (FoundText text in texts)
            {
                if (ToAnswer(member, text) is { } answer)
                    return answer;
            }
            return null;
        }
        return FirstText(member, texts) is { } found ? ToValue(member, found) : null;
    }

    /// <summary>The first of some texts that has a value for a member, and what it is there.</summary>
    public static FoundText? FirstText(MemberReading member, IEnumerable<FoundText> texts)
    {
        foreach (FoundText text in texts)
        {
            if (Narrow(member, text) is { } found && ValueText.Convert(member, found.Text) is not null)
                return found;
            // Without a pattern only the nearest text can be told to be the value.
            if (member.Pattern is null && member.Kind == ValueKind.Text)
                return null;
        }
        return null;
    }

    /// <summary>What a pattern with the groups <c>yes</c> and <c>no</c> says of a text.</summary>
    public static FieldValue? ToAnswer(MemberReading member, FoundText text) =>
        member.Kind == ValueKind.Boolean && PlanFacts.Answer(member, text.Text) is var (answer, group)
            ? new ScalarValue(answer, text.Slice(group.Index, group.Length).Place) : null;

    /// <summary>What a member's pattern finds in a text; all of it if the member has none.</summary>
    /// <param name="member">The member.</param>
    /// <param name="text">The text.</param>
    /// <param name="answers">What is known of the text, if it was asked before.</param>
    public static FoundText? Narrow(MemberReading member, FoundText text, PatternAnswers? answers = null)
    {
        if (member.Pattern is null || text.IsNarrowed)
            return text;
        string plain = PlainHyphens(text.Text);
        return (answers is null ? PlanFacts.Match(member, plain) : answers.Match(member, plain)) is { } group
            ? text.Slice(group.Index, group.Length) with { Text = group.Value, IsNarrowed = true } : null;
    }

    /// <summary>A text whose digits are joined by plain hyphens, whatever dashes the filer took for them.</summary>
    private static string PlainHyphens(string text)
    {
        if (!HasOtherHyphens(text))
            return text;
        return string.Create(text.Length, text, static (plain, from) =>
        {
            for (int i = 0; i < from.Length; i++)
            {
                bool isBetween = i > 0 && i + 1 < from.Length && char.IsAsciiDigit(from[i - 1]) && char.IsAsciiDigit(from[i + 1]);
                plain[i] = from[i] is >= '\u2010' and <= '\u2013' && isBetween ? '-' : from[i];
            }
        });
    }

    private static bool HasOtherHyphens(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u2010', '\u2013');

    private static FieldValue? ByHeader(MemberReading member, Scope scope)
    {
        foreach (string key in member.Header)
        {
            if (scope.Header.Find(key) is not { } entry)
                continue;
            FoundText found = new(entry.Value, new FieldPlace(entry.Offset, entry.Value.Length));
            if (ToValue(member, AsPrinted(member, scope, found)) is { } value)
                return value;
        }
        return null;
    }

    /// <summary>The header has names in capitals. Where the part prints the same words, it is asked for their spelling.</summary>
    private static FoundText AsPrinted(MemberReading member, Scope scope, FoundText found)
    {
        if (member.Kind != ValueKind.Text || scope.HasLabels)
            return found;
        foreach (FoundLabel label in scope.Labels.FindWords(found.Text))
        {
            Block block = scope.Filing.Blocks[label.Block];
            // A full stop after "Inc" belongs to the name.
            int end = label.End < block.Text.Length && block.Text[label.End] == '.' ? label.End + 1 : label.End;
            return FoundText.Of(block, label.Start, end);
        }
        return found;
    }
}
