using System.Collections.Frozen;

namespace FilingSchema.Edgar;

/// <summary>Recognises the name of a company in a sentence, by the form in law at its end: <c>Quill &amp; Roe LLP</c>.</summary>
internal static class CompanyName
{
    private const int MostParts = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Forms = FrozenSet.ToFrozenSet(
        ["LLP", "LLC", "L.L.P", "PC", "P.C", "PA", "P.A", "PLLC", "Inc", "LP", "L.P", "Ltd", "Co", "S.C", "Corp", "N.A", "CPA", "CPAs", "C.P.A", "P.L.L.C", "LLLP", "Chartered"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes a name; see <see cref="KindOfText.Take"/>.</summary>
    public static int Take(SentenceText text, int at)
    {
        int end = -1;
        for (int part = 0; part < MostParts && text.IsCapital(at); part++)
        {
            if (part > 0 && Forms.Contains(text.Span(at)))
                end = text.IsMark(at + 1, '.') && text.IsJoined(at + 1) && !text[at + 1].Is(TokenForm.Stop) ? at + 2 : at + 1;
            at++;
            // "Poe, Fry & Co.", "Poe, P.C."
            if (text.IsMark(at, '.') && text.IsJoined(at) && !text[at].Is(TokenForm.Stop))
                at++;
            if (text.IsMark(at, ','))
                at++;
            if (text.IsMark(at, '&') || (at < text.Count && text.Span(at) is "and"))
                at++;
        }
        return end;
    }
}
