using System.Buffers;
using FilingSchema.Sentences;

namespace FilingSchema.Edgar;

/// <summary>Recognises texts by how they are written. Each looks at a text once, from left to right.</summary>
internal static class KindOfText
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789,");

    /// <summary>Takes what is of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="text">The text.</param>
    /// <param name="names">The names of the part that the text is of, if short ones count.</param>
    /// <param name="at">The token that it begins with.</param>
    /// <param name="start">The character that its value begins with.</param>
    /// <returns>The token behind it, or -1 if there is none.</returns>
    public static int Take(SentenceKind kind, SentenceText text, FullNames? names, int at, out int start)
    {
        start = at < text.Count ? text[at].Start : 0;
        return kind switch
        {
            SentenceKind.Date => TakeDate(text, at),
            SentenceKind.ThatDay => TakeDate(text, at) is >= 0 and var end ? end : ToldBefore.TakeDay(text, at),
            SentenceKind.TheSame => ToldBefore.TakePerson(text, at),
            SentenceKind.Number => IsNumber(text, at) ? at + 1 : -1,
            SentenceKind.Person => PersonName.Take(text, at, allowsShort: false, out start),
            SentenceKind.Someone => PersonName.Take(text, at, allowsShort: true, out start),
            SentenceKind.Owner => PersonName.Take(text, at, allowsShort: true, out start, isOwner: true),
            SentenceKind.Company => CompanyName.Take(text, names, at),
            SentenceKind.Title => OfficeTitle.Take(text, names, at),
            _ => -1,
        };
    }

    /// <summary>Whether a token is a whole number that is no percentage.</summary>
    private static bool IsNumber(SentenceText text, int at) =>
        at < text.Count && text[at].Is(TokenForm.Digits) && !text.Span(at).ContainsAnyExcept(Figures) && !text.IsMark(at + 1, '%');

    /// <summary>Takes "March 1, 2024", "Sept. 1, 2024", "March 1st, 2024", "March 1 2024", "1 March 2024".</summary>
    public static int TakeDate(SentenceText text, int at)
    {
        bool isDayFirst = at < text.Count && text[at].Is(TokenForm.Digits);
        int month = isDayFirst ? at + 1 : at;
        if (!text.IsCapital(month) || text.Span(month) is not { Length: >= 3 and <= 9 } name || name[1..].ContainsAnyExceptInRange('a', 'z'))
            return -1;
        int behind = text.IsMark(month + 1, '.') ? month + 2 : month + 1;
        if (!IsDay(text, isDayFirst ? at : behind))
            return -1;
        int year = isDayFirst ? behind : behind + 1;
        year += text.IsMark(year, ',') ? 1 : 0;
        return IsNumber(text, year) && text.Span(year).Length == 4 ? year + 1 : -1;
    }

    /// <summary>Whether a token is the day of a month: "1", "1st".</summary>
    private static bool IsDay(SentenceText text, int at)
    {
        if (at >= text.Count || !text[at].Is(TokenForm.Digits))
            return false;
        ReadOnlySpan<char> day = text.Span(at);
        return (day is [.., 's', 't'] or [.., 'n', 'd'] or [.., 'r', 'd'] or [.., 't', 'h'] ? day[..^2] : day)
            is { Length: 1 or 2 } figures && !figures.ContainsAnyExceptInRange('0', '9');
    }
}
