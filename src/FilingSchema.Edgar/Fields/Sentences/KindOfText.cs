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
    /// <param name="at">The token that it begins with.</param>
    /// <param name="start">The character that its value begins with.</param>
    /// <returns>The token behind it, or -1 if there is none.</returns>
    public static int Take(SentenceKind kind, SentenceText text, int at, out int start)
    {
        start = at < text.Count ? text[at].Start : 0;
        return kind switch
        {
            SentenceKind.Date => TakeDate(text, at),
            SentenceKind.Number => IsNumber(text, at) ? at + 1 : -1,
            SentenceKind.Person => PersonName.Take(text, at, allowsShort: false, out start),
            SentenceKind.Someone => PersonName.Take(text, at, allowsShort: true, out start),
            SentenceKind.Company => CompanyName.Take(text, at),
            SentenceKind.Title => OfficeTitle.Take(text, at),
            _ => -1,
        };
    }

    /// <summary>Whether a token is a whole number that is no percentage.</summary>
    private static bool IsNumber(SentenceText text, int at) =>
        at < text.Count && text[at].Is(TokenForm.Digits) && !text.Span(at).ContainsAnyExcept(Figures) && !text.IsMark(at + 1, '%');

    /// <summary>Takes "March 1, 2024", "Sept. 1, 2024".</summary>
    private static int TakeDate(SentenceText text, int at)
    {
        if (!text.IsCapital(at) || text.Span(at) is not { Length: >= 3 and <= 9 } month || month[1..].ContainsAnyExceptInRange('a', 'z'))
            return -1;
        at += text.IsMark(at + 1, '.') ? 2 : 1;
        if (!IsNumber(text, at) || text.Span(at).Length > 2 || !text.IsMark(at + 1, ',') || !IsNumber(text, at + 2))
            return -1;
        return text.Span(at + 2).Length == 4 ? at + 3 : -1;
    }
}
