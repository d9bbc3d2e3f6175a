namespace FilingSchema.Edgar;

/// <summary>Puts rows, figures and the lines between them together as tables.</summary>
internal sealed class TableBuilder(TableColumns columns, TableHeading headings)
{
    private const int MostLinesBelow = 3;

    // Words that no line ends with unless it goes on.
    private static readonly string[] OpenEnds = [" of", " on", " to", " for", " the", " a", " an", " and", " by", " in", " with"];

    private readonly List<TableDraft> drafts = [];
    private readonly List<TableRow> rows = [];
    private readonly Dictionary<MemberReading, FoundText> pairs = [];
    private FoundText? stubOfPairs;
    private List<TableLine> lines = [];
    private TableHeader? header;
    private int linesAsked;
    private bool hasHeading;

    // What was said of each row of the tables to come, and which of the lines says so.
    private Dictionary<MemberReading, FoundText> announced = [];
    private int announcedAt;

    /// <summary>Adds a row beneath a header.</summary>
    public void Add(TableRow row, TableHeader under)
    {
        EndPairs();
        rows.Add(row);
        header = under;
    }

    /// <summary>Adds a row that a sentence tells. Sentences that name who they are about follow each other as rows do.</summary>
    public void Add(Dictionary<MemberReading, FoundText> cells)
    {
        bool isNamed = columns.Name is { } name && cells.ContainsKey(name);
        if (!isNamed)
            EndTable();
        EndPairs();
        rows.Add(new TableRow { Cells = cells, IsTold = true });
        if (!isNamed)
            EndTable();
    }

    /// <summary>Begins a row of figures with their captions, by the words before them.</summary>
    public void BeginPairs(FoundText stub)
    {
        EndPairs();
        stubOfPairs = stub;
    }

    /// <summary>Adds a figure with its caption. A caption that comes again begins another row.</summary>
    public void Add(MemberReading member, FoundText figure)
    {
        if (pairs.ContainsKey(member))
            EndPairs();
        pairs.Add(member, figure);
    }

    /// <summary>
    /// Adds what is said of a table beside it: to its only row, or to all of them if that is what is said. Said beneath a heading, it is
    /// said of the rows to come.
    /// </summary>
    /// <param name="cells">What is said.</param>
    /// <param name="isForAll">Whether it is said of all the rows.</param>
    /// <param name="before">What stands before it on its line: the heading of another table ends what is said of this one.</param>
    public void Complete(Dictionary<MemberReading, FoundText> cells, bool isForAll, string before = "")
    {
        EndTable();
        if (drafts.Count == 0 || headings.IsFull(before) || HasHeading())
        {
            if (isForAll)
                (announced, announcedAt) = (cells, lines.Count);
            return;
        }
        TableDraft draft = drafts[^1];
        if (draft.Rows.Count > 1 && !isForAll)
            return;
        foreach ((MemberReading member, FoundText text) in cells)
        {
            // What is said again is not asked of every row again.
            if (draft.Completed.Add(member))
                draft.Rows.ForEach(row => row.TryAdd(member, text));
        }
    }

    /// <summary>Whether the heading of another table stands below the last one.</summary>
    private bool HasHeading()
    {
        for (; linesAsked < lines.Count; linesAsked++)
            hasHeading |= headings.IsFull(lines[linesAsked]);
        return hasHeading;
    }

    public void AddLine(TableLine line)
    {
        EndTable();
        if (announced.Count > 0 && lines.Count > announcedAt && headings.IsFull(line))
            announced = [];
        lines.Add(line);
    }

    /// <summary>
    /// Adds what stands in the corner of a table, beside its captions: the heading with its number, or one without where no line above has one.
    /// </summary>
    public void AddCorner(TableLine line)
    {
        if (headings.IsFull(line) || (headings.Fits(headings.TextOf(line).Text) && headings.Find(lines) is var above && (above < 0 || !headings.IsFull(lines, above))))
            AddLine(line);
    }

    /// <summary>Ends the table whose rows were added.</summary>
    public void EndTable()
    {
        EndPairs();
        if (rows.Count == 0)
            return;
        if (rows.Count > 1)
            rows.RemoveAll(static row => row.Stub is { } stub && Words.MatchStart(stub.Text, ["total"]) > 0);
        TakeBackFromLast();
        rows.ForEach(NameRow);
        NameOnlyRow();
        bool isWrapped = JoinWrapped();
        // Among names, the figures of what is neither a name nor a record of its own are nobody's.
        if (rows.Exists(row => IsNamed(row.Cells)))
            rows.RemoveAll(row => !IsNamed(row.Cells) && row.Stub is { } stub && !IsRecord(stub));
        bool areRecords = rows.Count > 1
            && rows.TrueForAll(row => !IsNamed(row.Cells) && row.Stub is { } stub && (headings.Fits(stub.Text) || headings.IsNumber(stub.Text))) && !IsUnderNumber();
        foreach (TableRow row in rows)
        {
            bool isRecord = row.Stub is { } stub && (IsNamed(row.Cells) ? IsRecordOf(stub, row.Cells[columns.Name!]) : areRecords || isWrapped || IsRecord(stub));
            if (isRecord || drafts.Count == 0 || !drafts[^1].IsOpen)
                Open(isRecord ? row.Stub : null);
            if (IsNamed(row.Cells))
            {
                foreach ((MemberReading member, FoundText text) in announced)
                    row.Cells.TryAdd(member, text);
            }
            drafts[^1].Rows.Add(row.Cells);
            drafts[^1].IsTold |= row.IsTold;
            foreach ((MemberReading member, FoundText text) in row.OwnerCells)
                drafts[^1].Cells.TryAdd(member, text);
            if (isRecord && (IsNumberOfRecord(row.Stub!.Value) || headings.IsNumber(row.Stub.Value.Text)))
                drafts[^1].Cells[headings.NumberMember!] = ValueFinder.Narrow(headings.NumberMember!, row.Stub.Value) ?? row.Stub.Value;
            drafts[^1].IsOpen = !isRecord;
        }
        if (drafts.Count > 0)
            drafts[^1].IsOpen = false;
        rows.Clear();
        header = null;
    }

    /// <summary>The tables, each with its heading and with what is said of it.</summary>
    public IReadOnlyList<FoundTable> End()
    {
        EndTable();
        int[] starts = [.. drafts.Select(draft => draft.Stub is null ? headings.Find(draft.Above) : -1)];
        FoundText?[] texts = [.. drafts.Select((draft, i) => draft.Stub ?? (starts[i] >= 0 ? headings.TextOf(draft.Above, starts[i]) : null))];
        bool[] areNumbered = [.. texts.Select(text => text is { } heading && headings.IsFull(heading.Text))];
        bool[] areSame = AreOfSameNumber(texts, areNumbered);
        List<TableDraft> merged = [];
        for (int i = 0; i < drafts.Count; i++)
        {
            TableDraft draft = drafts[i];
            draft.Heading = texts[i];
            draft.Text.AddRange(draft.Above.Skip(Math.Max(0, starts[i])).Select(static line => line.ToStretch()));
            draft.Text.AddRange(Below(i, starts, areNumbered).Select(static line => line.ToStretch()));
            draft.IsOfNames = draft.Rows.TrueForAll(IsNamed);
            if (i > 0 && !areNumbered[i] && (texts[i] is null || areSame[i] || (merged[^1].IsOfNames && draft.IsOfNames)))
                merged[^1].Append(draft);
            else
                merged.Add(draft);
        }
        return [.. merged.Select(static draft => draft.ToTable())];
    }

    /// <summary>Which tables stand between two numbers that follow each other: those still belong to the first.</summary>
    private bool[] AreOfSameNumber(FoundText?[] texts, bool[] areNumbered)
    {
        int?[] before = new int?[texts.Length];
        for (int i = 0; i < texts.Length; i++)
            before[i] = areNumbered[i] ? headings.Number(texts[i]!.Value.Text) : i > 0 ? before[i - 1] : null;
        bool[] areSame = new bool[texts.Length];
        int? after = null;
        for (int i = texts.Length - 1; i >= 0; i--)
        {
            if (areNumbered[i])
                after = before[i];
            areSame[i] = before[i] is { } number && after == number + 1;
        }
        return areSame;
    }

    /// <summary>The lines after a table that are still about it: those before a heading that begins with a number or the like.</summary>
    private IEnumerable<TableLine> Below(int index, int[] starts, bool[] areNumbered)
    {
        if (index + 1 == drafts.Count)
            return lines.TakeWhile(line => !headings.IsFull(line)).Take(MostLinesBelow);
        TableDraft next = drafts[index + 1];
        return areNumbered[index + 1] && starts[index + 1] >= 0
            ? next.Above.Take(Math.Min(starts[index + 1], MostLinesBelow)) : [];
    }

    private bool IsStubOfRecord => header is not null && header.Columns.Exists(column =>
        column.Member is { Kind: ValueKind.Text, Part: FilingPart.Heading } member && !columns.IsOfRow(member));

    /// <summary>Whether the words before the figures of a row say that it is a record of its own.</summary>
    private bool IsRecord(FoundText stub) =>
        IsNumberOfRecord(stub) || headings.IsFull(stub.Text) || (headings.Fits(stub.Text) && IsStubOfRecord);

    /// <summary>Whether the words before the figures are the heading of a record about one name: "1a. Election of Ada Quill", but not "1. Ms. Ada Quill".</summary>
    private bool IsRecordOf(FoundText stub, FoundText name) => headings.IsFull(stub.Text) && headings.WordsOf(stub.Text) is { } words
        && words.IndexOf(name.Text, StringComparison.Ordinal) is var before and > 0 && Words.Count(words.AsSpan(0, before)) > 1;

    /// <summary>Whether the table stands beneath a heading with a number: its rows are what that one has, by class or the like.</summary>
    private bool IsUnderNumber() => headings.Find(lines) is >= 0 and int above && headings.IsFull(lines, above);

    /// <summary>Whether all that stands before the figures is a number, where the number of the record may stand.</summary>
    private bool IsNumberOfRecord(FoundText stub) => headings.NumberMember is not null && IsStubOfRecord
        && !stub.Text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private void Open(FoundText? stub)
    {
        drafts.Add(new TableDraft { Above = lines, Stub = stub, IsOpen = true });
        lines = [];
        announcedAt = -1;
        linesAsked = 0;
        hasHeading = false;
    }

    private void EndPairs()
    {
        if (pairs.Count == 0)
            return;
        Dictionary<MemberReading, FoundText> cells = new(pairs);
        FoundText? stub = stubOfPairs;
        pairs.Clear();
        stubOfPairs = null;
        if (cells.Count >= Math.Min(2, columns.Count))
            rows.Add(new TableRow { Cells = cells, Stub = stub });
        else
            Complete(cells, isForAll: false);
    }

    /// <summary>
    /// Gives the words before the figures to the member that takes words. Under its caption they are the value; without one a
    /// pattern tells, or that there are several rows.
    /// </summary>
    private void NameRow(TableRow row)
    {
        if (columns.Name is not { } name || row.Stub is not { } stub || row.Cells.ContainsKey(name))
            return;
        bool hasCaption = header is not null && header.Columns.Exists(column => column.Member == name);
        FoundText? narrowed = name.Pattern is null ? hasCaption || rows.Count > 1 ? stub : null : ValueFinder.Narrow(name, stub);
        if (narrowed is null && hasCaption && !headings.IsFull(stub.Text))
            narrowed = stub;
        if (narrowed is { } text)
            row.Cells.Add(name, text);
    }

    /// <summary>Of names that are told one after the other, what only the last has is said of all or nobody: "... There were 400 broker non-votes."</summary>
    private void TakeBackFromLast()
    {
        if (rows.Count < 2 || !rows.TrueForAll(static row => row.IsTold))
            return;
        HashSet<MemberReading> ofOthers = [.. rows.SkipLast(1).SelectMany(static row => row.Cells.Keys)];
        foreach (MemberReading member in rows[^1].Cells.Keys.Where(member => !ofOthers.Contains(member)).ToArray())
            rows[^1].Cells.Remove(member);
    }

    /// <summary>Joins the words before the figures of a lone row with the line above it that goes on in them: "Ratify the choice of", "Elm LLP".</summary>
    private bool JoinWrapped()
    {
        if (rows.Count != 1 || rows[0].Stub is not { } stub || IsNamed(rows[0].Cells) || lines.Count == 0)
            return false;
        FoundText above = headings.TextOf(lines[^1]);
        if (!Array.Exists(OpenEnds, end => above.Text.EndsWith(end, StringComparison.OrdinalIgnoreCase)))
            return false;
        FoundText joined = FoundText.Join([above, stub], ' ');
        if (!headings.Fits(joined.Text))
            return false;
        rows[0] = rows[0] with { Stub = joined };
        lines.RemoveAt(lines.Count - 1);
        return true;
    }

    /// <summary>Gives a lone row without words the name that stands on the line above it.</summary>
    private void NameOnlyRow()
    {
        if (rows.Count != 1 || rows[0].Stub is not null || columns.Name is not { Pattern: not null } name || IsNamed(rows[0].Cells) || lines.Count == 0)
            return;
        FoundText line = headings.TextOf(lines[^1]);
        if (headings.IsFull(line.Text) || ValueFinder.Narrow(name, line) is not { } narrowed)
            return;
        rows[0].Cells.Add(name, narrowed);
        lines.RemoveAt(lines.Count - 1);
    }

    private bool IsNamed(IReadOnlyDictionary<MemberReading, FoundText> row) => columns.Name is { } name && row.ContainsKey(name);
}
