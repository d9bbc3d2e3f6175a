using System.Runtime.CompilerServices;

namespace FilingSchema.Edgar;

/// <summary>The members that have a column in a table: those of its rows, and those of the record that holds the rows.</summary>
internal sealed class TableColumns
{
    // A caption may say a little more than the schema knows of it.
    private const int MostWordsMore = 2;

    // Words that captions of so many members have say nothing of whose figures they are: "number", "of", "shares".
    private const int LeastInCommon = 3;

    private static readonly ConditionalWeakTable<RecordSchema, TableColumns> OfRows = [];
    private static readonly ConditionalWeakTable<RecordSchema, TableColumns> OfOwners = [];

    private readonly List<(MemberReading Member, string[][] Captions)> captions = [];
    private readonly HashSet<MemberReading> rowMembers = [];
    private readonly FirstWords firstWords;
    private readonly string[] commonWords;

    // One more than captions can have: what has so many is none.
    private readonly int mostWords;

    private TableColumns(RecordSchema row, RecordSchema? owner)
    {
        Add(row, rowMembers.Add);
        if (owner is not null)
            Add(owner, static _ => true);
        firstWords = new FirstWords(captions.SelectMany(static column => column.Captions));
        mostWords = captions.SelectMany(static column => column.Captions).Select(static caption => caption.Length).DefaultIfEmpty().Max() + MostWordsMore + 1;
        commonWords = FindCommonWords();
        Count = rowMembers.Count;
        Name = rowMembers.FirstOrDefault(static member => member.Kind == ValueKind.Text);
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
            int length = Words.Split(texts[i], words);
            if (!AddMatches(matches, texts[i], words[..length], i))
                AddMatches(matches, texts[i], OwnWords(texts[i], words[..length]), i);
        }
        if (AreTwice(matches))
            return members;
        foreach ((_, int text, MemberReading member) in matches.OrderByDescending(static match => match.Score).ThenBy(static match => match.Text))
        {
            if (members[text] is null && !members.Contains(member))
                members[text] = member;
        }
        return members;
    }

    private bool AddMatches(List<(int Score, int Text, MemberReading Member)> matches, string text, ReadOnlySpan<Range> words, int index)
    {
        int before = matches.Count;
        foreach ((MemberReading member, string[][] known) in captions)
        {
            if (Score(text, words, known, IsFigure(member)) is > 0 and int score)
                matches.Add((score, index, member));
        }
        return matches.Count > before;
    }

    /// <summary>The member whose figure a caption announces, if the caption says no more than that.</summary>
    public MemberReading? FigureOf(string text)
    {
        if (!MayBegin(text))
            return null;
        Span<Range> words = stackalloc Range[mostWords];
        words = words[..Words.Split(text, words)];
        return FigureOf(text, words) ?? FigureOf(text, OwnWords(text, words));
    }

    private MemberReading? FigureOf(string text, ReadOnlySpan<Range> words)
    {
        MemberReading? best = null;
        int bestScore = 0;
        foreach ((MemberReading member, string[][] known) in captions)
        {
            if (rowMembers.Contains(member) && IsFigure(member) && Score(text, words, known, isOfFigures: true) is int score && score > bestScore)
                (best, bestScore) = (member, score);
        }
        return best;
    }

    /// <summary>The member whose caption stands at the beginning of a text, and where that ends; the longest caption wins.</summary>
    public (MemberReading Member, int End)? FigureAt(ReadOnlySpan<char> text)
    {
        if (!MayBegin(text))
            return null;
        if (LongestAt(text) is { } whole)
            return whole;
        int own = OwnStart(text);
        return own > 0 && LongestAt(text[own..]) is { } found ? found with { End = found.End + own } : null;
    }

    private (MemberReading Member, int End)? LongestAt(ReadOnlySpan<char> text)
    {
        (MemberReading Member, int End)? best = null;
        foreach ((MemberReading member, string[][] known) in captions)
        {
            if (!rowMembers.Contains(member) || !IsFigure(member))
                continue;
            foreach (string[] caption in known)
            {
                int end = caption.Length == 0 ? -1 : Words.MatchStart(text, caption);
                if (end > (best?.End ?? 0))
                    best = (member, end);
            }
        }
        return best;
    }

    /// <summary>Whether a caption may stand at the beginning of a text, by its first word.</summary>
    private bool MayBegin(ReadOnlySpan<char> text)
    {
        int index = 0;
        return Words.Next(text, ref index, out int start) && firstWords.Has(text[start..index]);
    }

    /// <summary>The words of figures' captions that several members share and none has alone.</summary>
    private string[] FindCommonWords()
    {
        (MemberReading Member, string[][] Captions)[] figures = [.. captions.Where(column => rowMembers.Contains(column.Member) && IsFigure(column.Member))];
        return
        [
            .. figures.SelectMany(static column => column.Captions.SelectMany(static caption => caption).Distinct())
                .GroupBy(static word => word).Where(static word => word.Count() >= LeastInCommon).Select(static word => word.Key)
                .Where(word => !figures.Any(column => column.Captions.Any(caption => caption is [var alone] && alone == word))),
        ];
    }

    /// <summary>The words of a caption that tell whose figures are beneath it; none if these are all that it has, and have been asked.</summary>
    private ReadOnlySpan<Range> OwnWords(string text, ReadOnlySpan<Range> words)
    {
        Range[] own = new Range[words.Length];
        int count = 0;
        foreach (Range word in words)
        {
            if (!IsCommon(text.AsSpan(word)))
                own[count++] = word;
        }
        return count < words.Length ? own.AsSpan(0, count) : default;
    }

    /// <summary>Where the first word stands that is not common; 0 if that is the first of all.</summary>
    private int OwnStart(ReadOnlySpan<char> text)
    {
        int index = 0;
        while (Words.Next(text, ref index, out int start))
        {
            if (!IsCommon(text[start..index]))
                return start;
        }
        return 0;
    }

    private bool IsCommon(ReadOnlySpan<char> word)
    {
        foreach (string common in commonWords)
        {
            if (Words.IsSame(word, common))
                return true;
        }
        return false;
    }

    private void Add(RecordSchema schema, Func<MemberReading, bool> take)
    {
        foreach (MemberReading member in schema.Reading.Members)
        {
            if (member.Column.Count == 0)
                continue;
            captions.Add((member, [.. member.Column.Select(Words.Of)]));
            take(member);
        }
    }

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

    /// <summary>How well a caption is the one of a member: by how many words it begins with, best if it has no others.</summary>
    private static int Score(string text, ReadOnlySpan<Range> words, string[][] known, bool isOfFigures)
    {
        // A column of percentages is another one than that of the counts.
        int percent = text.IndexOf('%', StringComparison.Ordinal);
        if (percent >= 0 && text.AsSpan(0, percent).IndexOfAnyInRange('A', 'z') < 0)
            return 0;
        int best = 0;
        foreach (string[] caption in known)
        {
            if (caption.Length == 0 || words.Length > caption.Length + MostWordsMore || Words.MatchStart(text, words, caption) is not (>= 0 and int end))
                continue;
            // "Against or Withheld" counts two things in one.
            if (isOfFigures && caption.Length < words.Length && IsJoint(text.AsSpan(end)))
                continue;
            best = Math.Max(best, (3 * caption.Length) + (caption.Length == words.Length ? 2 : 0) - (percent >= 0 ? 1 : 0));
        }
        return best;
    }

    private static bool IsJoint(ReadOnlySpan<char> more)
    {
        more = more.TrimStart();
        return more.StartsWith("or ", StringComparison.OrdinalIgnoreCase) || more.StartsWith("and ", StringComparison.OrdinalIgnoreCase)
            || more is ['/' or '&', ..];
    }
}
