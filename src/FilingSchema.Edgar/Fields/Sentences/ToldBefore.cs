namespace FilingSchema.Edgar;

/// <summary>What a part of a filing means by <c>the same date</c>, <c>the Separation Date</c>, or <c>he</c>.</summary>
/// <remarks>What may mean two things means nothing.</remarks>
internal sealed class ToldBefore(SentenceFinder part)
{
    private const int MostWordsOfName = 6;
    private const int MostSentencesBack = 8;
    private const int MostPiecesBack = 3;

    private Dictionary<Block, int>? firstPieces;
    private Dictionary<string, NamedDay>? named;

    /// <summary>The words that the mention of a day told before can begin with.</summary>
    public static string[] WordsOfDays { get; } = ["the", "that", "such"];

    /// <summary>The words for a person told of before.</summary>
    public static string[] WordsOfPersons { get; } = ["he", "she", "his", "her"];

    private List<(Block Block, int Start, int End)> Pieces => part.Pieces;

    /// <summary>Takes "the same date", "that day", "such date", "the Separation Date"; see <see cref="KindOfText.Take"/>.</summary>
    public static int TakeDay(SentenceText text, int at)
    {
        if (at + 1 >= text.Count || !Is(text, at, "the", "that", "such"))
            return -1;
        int day = at + 1;
        if (Is(text, day, "same"))
            day++;
        else if (text.Span(at) is "the" or "The")
        {
            while (day < at + MostWordsOfName && text.IsCapital(day) && text.Span(day) is not ("Date" or "Time"))
                day++;
            return day > at + 1 && day < text.Count && text.Span(day) is "Date" or "Time" ? day + 1 : -1;
        }
        return day < text.Count && Is(text, day, "date", "day") ? day + 1 : -1;
    }

    /// <summary>Takes "he", "she", or "his", "her".</summary>
    public static int TakePerson(SentenceText text, int at) => at < text.Count && Is(text, at, WordsOfPersons) ? at + 1 : -1;

    /// <summary>Whether a text stands for a person who was told of before.</summary>
    public static bool IsPerson(string text) => WordsOfPersons.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text stands for a day that was told before.</summary>
    public static bool IsDay(string text) => Array.Exists(WordsOfDays, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The day that is meant, if it is plain.</summary>
    public FoundText? Day(FoundText mention)
    {
        if (PieceOf(mention) is not (>= 0 and int piece))
            return null;
        SentenceText text = TextOf(piece);
        int at = TokenAt(text, mention.Start);
        int end = TakeDay(text, at);
        if (end < 0)
            return null;
        if (text.IsCapital(end - 1))
            return Named(piece, text.Between(at + 1, end));
        int first = FirstOf(text, at);
        return IsLed(text, first, at) ? LedBefore(piece, first) : LastBefore(piece, first, at);
    }

    /// <summary>The last name, with its honorific if need be, of the person who is meant; <see langword="null"/> if several may be.</summary>
    public FoundText? Person(FoundText mention)
    {
        if (PieceOf(mention) is not (>= 0 and int piece))
            return null;
        Block block = Pieces[piece].Block;
        SentenceText text = TextOf(piece);
        int end = TokenAt(text, mention.Start);
        bool isWoman = Is(text, end, "she", "her");
        for (int back = 0; back < MostSentencesBack && end >= 0; back++)
        {
            int first = FirstOf(text, end);
            FoundText? found = null;
            for (int i = first; i < end; i++)
            {
                int next = PersonName.Take(text, i, allowsShort: true, out int start);
                bool isOwner = next < 0 && (next = PersonName.Take(text, i, allowsShort: true, out start, isOwner: true)) > 0;
                if (next < 0)
                    continue;
                FoundText name = FoundText.Of(block, start, text[next - 1].End - (isOwner ? PersonName.OwnerLength(text, next - 1) : 0));
                if (text.Span(i) is "Mr" == isWoman && text.Span(i) is "Mr" or "Ms" or "Mrs")
                    return null;
                if (found is { } other && PersonName.LastName(other.Text) != PersonName.LastName(name.Text))
                    return null;
                found ??= name;
                i = next - 1;
            }
            if (found is not null)
                return found;
            end = first - 1;
        }
        return null;
    }

    private static bool Is(SentenceText text, int at, params ReadOnlySpan<string> words)
    {
        ReadOnlySpan<char> word = text.Span(at);
        foreach (string one in words)
        {
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private SentenceText TextOf(int piece) => part.Part(Pieces[piece].Block, Pieces[piece].Start, Pieces[piece].End);

    private int PieceOf(FoundText mention)
    {
        if (mention.Origin is not { } block || !(firstPieces ??= FindFirstPieces()).TryGetValue(block, out int piece))
            return -1;
        for (; piece < Pieces.Count && Pieces[piece].Block == block; piece++)
        {
            if (Pieces[piece].Start <= mention.Start && mention.Start < Pieces[piece].End)
                return piece;
        }
        return -1;
    }

    private Dictionary<Block, int> FindFirstPieces()
    {
        Dictionary<Block, int> first = [];
        for (int piece = 0; piece < Pieces.Count; piece++)
            first.TryAdd(Pieces[piece].Block, piece);
        return first;
    }

    private static int TokenAt(SentenceText text, int start)
    {
        int at = 0;
        while (at < text.Count - 1 && text[at].Start < start)
            at++;
        return at;
    }

    /// <summary>The first token of the sentence that one stands in.</summary>
    private static int FirstOf(SentenceText text, int at)
    {
        while (at > 0 && !text[at - 1].Is(TokenForm.Stop))
            at--;
        return at;
    }

    /// <summary>Whether a sentence begins with a day: "On the same date", "Also effective March 1, 2024", "(b) On or about March 1, 2024".</summary>
    private static bool IsLed(SentenceText text, int first, int at)
    {
        bool hasWord = false;
        for (int i = at - 1; i >= first; i--)
        {
            if (Is(text, i, "on", "effective", "of"))
                hasWord = true;
            else if (!text[i].Is(TokenForm.Mark) && text.Span(i).Length > 1 && !Is(text, i, "also", "as", "and", "or", "about"))
                return IsDayOfWeek(text, i) && i == at - 2;
        }
        return hasWord;
    }

    private static bool IsDayOfWeek(SentenceText text, int at) => at >= 0 && text.Span(at).EndsWith("day", StringComparison.Ordinal) && text.IsCapital(at);

    /// <summary>The word that a day follows: "on", "effective", "dated".</summary>
    private static string ReferenceOf(SentenceText text, int at)
    {
        int word = at - 1;
        if (text.IsMark(word, ',') && IsDayOfWeek(text, word - 1))
            word -= 2;
        if (word > 1 && Is(text, word, "about"))
            word -= 2;
        // "effective as of", "effective on"
        if (word > 1 && Is(text, word, "of") && Is(text, word - 1, "as"))
            return Is(text, word - 2, "effective") ? "effective" : "as of";
        if (word > 0 && Is(text, word, "on") && Is(text, word - 1, "effective"))
            return "effective";
        return word >= 0 ? text.Span(word).ToString().ToLowerInvariant() : "";
    }

    /// <summary>The days that something happens or holds from, in a range of a text.</summary>
    private IEnumerable<(FoundText Day, string Reference, int At)> DaysIn(int piece, int first, int end)
    {
        SentenceText text = TextOf(piece);
        for (int i = first; i < end; i++)
        {
            int next = KindOfText.TakeDate(text, i);
            if (next < 0)
                continue;
            string reference = ReferenceOf(text, i);
            if (reference is "on" or "effective" or "as of" or "beginning" or "commencing")
                yield return (FoundText.Of(Pieces[piece].Block, text[i].Start, text[next - 1].End), reference, i);
            i = next - 1;
        }
    }

    /// <summary>The day that the sentence before begins with, or the only one that it has.</summary>
    private FoundText? LedBefore(int piece, int first)
    {
        for (int back = 0; back <= MostPiecesBack && piece - back >= 0; back++)
        {
            int at = piece - back;
            SentenceText text = TextOf(at);
            for (int end = back == 0 ? first - 1 : text.Count - 1; end >= 0;)
            {
                int start = FirstOf(text, end);
                List<(FoundText Day, string Reference, int At)> days = [.. DaysIn(at, start, end)];
                if (days.Count > 0 && IsLed(text, start, days[0].At))
                    return days[0].Day;
                days.RemoveAll(static day => day.Reference != "on");
                if (days.Count > 0)
                    return Only(days);
                end = start - 1;
            }
        }
        return null;
    }

    /// <summary>The last day that was told, in the sentence or the one before; of "the same" the only one.</summary>
    private FoundText? LastBefore(int piece, int first, int at)
    {
        SentenceText text = TextOf(piece);
        List<(FoundText Day, string Reference, int At)> days = [.. DaysIn(piece, first, at)];
        if (days.Count == 0 && first > 0)
            days = [.. DaysIn(piece, FirstOf(text, first - 1), first)];
        else if (days.Count == 0 && piece > 0)
            days = [.. DaysIn(piece - 1, FirstOf(TextOf(piece - 1), TextOf(piece - 1).Count - 1), TextOf(piece - 1).Count)];
        if (days.Count == 0)
            return null;
        if (!Is(text, at + 1, "same"))
            return days[^1].Day;
        if (Only(days) is { } only)
            return only;
        // What will be on the same date is not on the day of its notice.
        bool isPlanned = Enumerable.Range(first, at - first).Any(i => Is(text, i, "will", "would"));
        string reference = ReferenceOf(text, at);
        days.RemoveAll(day => isPlanned ? day.Reference == "on" : day.Reference != reference);
        return days.Count == 0 ? null : Only(days);
    }

    private static FoundText? Only(List<(FoundText Day, string Reference, int At)> days) =>
        days.TrueForAll(day => day.Day.Text == days[0].Day.Text) ? days[0].Day : null;

    /// <summary>The day that was given a name before: <c>March 1, 2024 (the “Separation Date”)</c>.</summary>
    private FoundText? Named(int piece, string name) =>
        (named ??= FindNamed()).TryGetValue(name, out NamedDay given) && given.Piece <= piece && given.OtherPiece > piece ? given.Day : null;

    /// <summary>All names that the part gives to days.</summary>
    private Dictionary<string, NamedDay> FindNamed()
    {
        Dictionary<string, NamedDay> found = new(StringComparer.Ordinal);
        for (int piece = 0; piece < Pieces.Count; piece++)
        {
            SentenceText text = TextOf(piece);
            for (int i = 0; i < text.Count; i++)
            {
                int next = KindOfText.TakeDate(text, i);
                if (next < 0 || !text.IsMark(next, '('))
                    continue;
                FoundText day = FoundText.Of(Pieces[piece].Block, text[i].Start, text[next - 1].End);
                foreach (string name in NamesIn(text, next))
                {
                    if (!found.TryGetValue(name, out NamedDay given))
                        found.Add(name, new NamedDay(day, piece, int.MaxValue));
                    else if (given.OtherPiece > piece && given.Day.Text != day.Text)
                        found[name] = given with { OtherPiece = piece };
                }
            }
        }
        return found;
    }

    /// <summary>The names in parentheses that open at a token: words with capitals.</summary>
    private static List<string> NamesIn(SentenceText text, int open)
    {
        List<string> names = [];
        for (int i = open + 1; i < open + 2 * MostWordsOfName && i < text.Count && !text.IsMark(i, ')'); i++)
        {
            if (!text.IsCapital(i))
                continue;
            int end = i;
            while (text.IsCapital(end))
                end++;
            names.Add(text.Between(i, end));
            i = end - 1;
        }
        return names;
    }

    /// <summary>A day that was given a name in a piece; from another piece on that name may mean another day.</summary>
    private readonly record struct NamedDay(FoundText Day, int Piece, int OtherPiece);
}
