using System.Runtime.CompilerServices;

namespace FilingSchema.Edgar;

/// <summary>The members that have a column in a table: those of its rows, and those of the record that holds the rows.</summary>
internal sealed class TableColumns
{
    private static readonly ConditionalWeakTable<RecordSchema, TableColumns> OfRows = [];
    private static readonly ConditionalWeakTable<RecordSchema, TableColumns> OfOwners = [];

    private readonly ColumnCaptions[] columns;

    // The figures of a row.
    private readonly ColumnCaptions[] figures;
    private readonly HashSet<MemberReading> rowMembers;
    private readonly FirstWords firstWords;
    private readonly CommonWords commonWords;

    // One more than captions can have: what has so many is none.
    private readonly int mostWords;

    private TableColumns(RecordSchema row, RecordSchema? owner)
    {
        ColumnCaptions[] ofRow = [.. CaptionsOf(row)];
        rowMembers = [.. ofRow.Select(static column => column.Member)];
        columns = owner is null ? ofRow : [.. ofRow, .. CaptionsOf(owner)];
        figures = Array.FindAll(ofRow, static column => column.IsOfFigures);
        firstWords = new FirstWords(columns.SelectMany(static column => column.Captions));
        commonWords = new CommonWords(figures);
        Array.ForEach(figures, column => column.TellFrom(figures, commonWords));
        mostWords = columns.Select(static column => column.MostWords).DefaultIfEmpty().Max() + 1;
        Count = rowMembers.Count;
        Name = ofRow.Select(static column => column.Member).FirstOrDefault(static member => member.Kind == ValueKind.Text);
    }

    /// <summary>The columns of a record, and of the one that holds a list of it and takes each table for one of its kind.</summary>
    public static TableColumns Of(RecordSchema row, RecordSchema? owner) => owner is null
        ? OfRows.GetValue(row, static row => new TableColumns(row, owner: null))
        : OfOwners.GetValue(owner, owner => new TableColumns(row, owner));

    /// <summary>How many members of a row have a column.</summary>
    public int Count { get; }

    /// <summary>The member of a row that takes the words before its figures.</summary>
    public MemberReading? Name { get; }

    /// <summary>Whether rows of a record have figures. A table of words is read in another way.</summary>
    public static bool HaveFigures(RecordSchema row) => row.Reading.Members.Any(IsFigure);

    public static bool IsFigure(MemberReading member) => member.Kind is ValueKind.Integer or ValueKind.Number;

    public bool IsOfRow(MemberReading member) => rowMembers.Contains(member);

    /// <summary>Gives each caption the member that it names best; none has two.</summary>
    public MemberReading?[] Match(IReadOnlyList<string> texts)
    {
        MemberReading?[] members = new MemberReading?[texts.Count];
        List<(int Score, int Text, MemberReading Member)> matches = [];
        Span<Range> words = stackalloc Range[mostWords];
        for (int i = 0; i < texts.Count; i++)
        {
            if (!MayBegin(texts[i]))
                continue;
            ReadOnlySpan<Range> asked = Telling(columns, texts[i], words[..Words.Split(texts[i], words)]);
            foreach (ColumnCaptions column in columns)
            {
                if (column.Score(texts[i], asked) is > 0 and int score)
                    matches.Add((score, i, column.Member));
            }
        }
        if (matches.Count == 0 || AreTwice(matches))
            return members;
        foreach ((_, int text, MemberReading member) in matches.OrderByDescending(static match => match.Score).ThenBy(static match => match.Text))
        {
            if (members[text] is null && !members.Contains(member))
                members[text] = member;
        }
        return members;
    }

    /// <summary>The member whose figure a caption announces, if the caption says no more than that.</summary>
    public MemberReading? FigureOf(string text)
    {
        if (!MayBegin(text))
            return null;
        Span<Range> words = stackalloc Range[mostWords];
        return Best(figures, text, Telling(figures, text, words[..Words.Split(text, words)])).Member;
    }

    /// <summary>The member whose caption stands at the beginning of a text, and where that ends; the longest caption wins.</summary>
    public (MemberReading Member, int End)? FigureAt(ReadOnlySpan<char> text)
    {
        if (!MayBegin(text))
            return null;
        if (LongestAt(text) is { } whole)
            return whole;
        int common = commonWords.EndIn(text);
        return common > 0 && LongestAt(text[common..]) is { } found ? found with { End = found.End + common } : null;
    }

    private (MemberReading Member, int End)? LongestAt(ReadOnlySpan<char> text)
    {
        (MemberReading Member, int End)? best = null;
        foreach (ColumnCaptions column in figures)
        {
            if (column.EndIn(text) is var end && end > (best?.End ?? 0))
                best = (column.Member, end);
        }
        return best;
    }

    /// <summary>The words of a caption by which it is told: all, or those that are not common, whichever are a known caption.</summary>
    private ReadOnlySpan<Range> Telling(ColumnCaptions[] asked, string text, ReadOnlySpan<Range> words)
    {
        int whole = Best(asked, text, words).Score;
        if (whole >= ColumnCaptions.Exact)
            return words;
        ReadOnlySpan<Range> own = commonWords.Without(text, words);
        return whole == 0 || Best(asked, text, own).Score >= ColumnCaptions.Exact ? own : words;
    }

    private static (MemberReading? Member, int Score) Best(ColumnCaptions[] asked, string text, ReadOnlySpan<Range> words)
    {
        (MemberReading? Member, int Score) best = default;
        foreach (ColumnCaptions column in asked)
        {
            if (column.Score(text, words) is var score && score > best.Score)
                best = (column.Member, score);
        }
        return best;
    }

    /// <summary>Whether a caption may stand at the beginning of a text, by its first word.</summary>
    public bool MayBegin(ReadOnlySpan<char> text)
    {
        int index = 0;
        return Words.Next(text, ref index, out int start) && (firstWords.Has(text[start..index]) || commonWords.Has(text[start..index]));
    }

    private static IEnumerable<ColumnCaptions> CaptionsOf(RecordSchema schema) =>
        schema.Reading.Members.Where(static member => member.Column.Count > 0).Select(static member => new ColumnCaptions(member));

    /// <summary>
    /// Whether captions stand twice side by side, as over the votes of two classes: whose the figures are cannot be told then,
    /// unless each set has names of its own.
    /// </summary>
    private bool AreTwice(List<(int Score, int Text, MemberReading Member)> matches)
    {
        HashSet<MemberReading> once = [];
        HashSet<MemberReading> twice = [];
        foreach (IGrouping<MemberReading, (int Score, int Text, MemberReading Member)> member in matches.GroupBy(static match => match.Member))
        {
            int best = member.Max(static match => match.Score);
            (member.Count(match => match.Score == best) > 1 ? twice : once).Add(member.Key);
        }
        return twice.Count > 1 && !once.Any(IsFigure) && (Name is null || !twice.Contains(Name));
    }
}
