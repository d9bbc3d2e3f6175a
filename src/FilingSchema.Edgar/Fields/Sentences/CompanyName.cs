using System.Collections.Frozen;

namespace FilingSchema.Edgar;

/// <summary>Recognises the name of a company in a sentence, by the form in law at its end: <c>Quill &amp; Roe LLP</c>.</summary>
internal static class CompanyName
{
    private const int MostParts = 9;
    private const int MostWordsOfPlace = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Forms = FrozenSet.ToFrozenSet(
        [
            "LLP", "LLC", "Limited", "L.L.P", "L.L.C", "PC", "P.C", "PA", "P.A", "A.C", "PLLC", "Inc", "LP", "L.P", "Ltd", "Co", "S.C", "Corp", "N.A", "CPA", "CPAs", "CPAS", "CPA's", "CPA’s",
            "C.P.A", "C.P.A.s", "P.L.L.C", "LLLP", "Chartered", "plc", "PLC", "N.V", "S.A", "AG", "SE", "PAC", "PLT", "P.S", "P.L.C",
        ],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that mean someone else: "the Company and Quill &amp; Roe LLP".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoNames = FrozenSet.ToFrozenSet(
        ["Company", "Registrant", "Corporation", "Partnership", "Trust", "The", "Accountants", "Auditors"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Bodies that decide: "the Audit Committee, Quill &amp; Roe LLP".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bodies = FrozenSet.ToFrozenSet(
        ["Board", "Directors", "Committee"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes a name, or a short one that the part has given someone before; see <see cref="KindOfText.Take"/>.</summary>
    public static int Take(SentenceText text, FullNames? names, int at)
    {
        int end = TakeFull(text, at);
        // "Elm Works, Inc.'s board" is not of whom the sentence tells.
        if (end >= 0 && text.IsMark(end, '\'') && text.IsJoined(end))
            return -1;
        int given = names?.OfCompanies.Take(text, at) ?? -1;
        // "the selection of Quill, Poe & Fry LLP"
        if (given > at && given < end && text.IsMark(given, ',') && !names!.OfCompanies.IsBeginning(text.Between(at, given)))
            return given;
        return end >= 0 ? end : given;
    }

    /// <summary>Whether a word is a form in law by what stands before it: "Poe &amp; Company", "Quill Accountancy Corporation".</summary>
    private static bool IsFormBehind(SentenceText text, int at) => text.Span(at) switch
    {
        "Company" => text.IsMark(at - 1, '&') || text.Span(at - 1) is "and",
        "Corporation" => text.Span(at - 1) is "Accountancy" or "Accounting" or "Professional",
        _ => false,
    };

    /// <summary>Takes a name in full.</summary>
    public static int TakeFull(SentenceText text, int at)
    {
        int end = -1;
        // "As a result of the Transaction, Quill & Roe LLP"
        if (at < text.Count && (NoNames.Contains(text.Span(at)) || Forms.Contains(text.Span(at)) || (text.IsMark(at + 1, ',') && at > 0 && text.Span(at - 1) is "the")))
            return -1;
        for (int part = 0; part < MostParts && text.IsCapital(at); part++)
        {
            if (Bodies.Contains(text.Span(at)))
                return end;
            bool isForm = part > 0 && (Forms.Contains(text.Span(at)) || IsFormBehind(text, at));
            // "Poe & Fry LLP and Quill, P.C.": behind its form in law a name goes on with another form, or a word, at most.
            if (end >= 0 && !isForm && !text.IsCapital(at - 1))
                break;
            at++;
            // "Poe, Fry & Co.", "Poe, P.C."
            bool isAbbreviated = text.IsMark(at, '.') && text.IsJoined(at);
            if (isForm)
                end = isAbbreviated && !text[at].Is(TokenForm.Stop) ? at + 1 : at;
            if (isAbbreviated && !text[at].Is(TokenForm.Stop))
                at++;
            if (text.IsMark(at, ','))
                at++;
            else if (end < 0)
                at = BehindPlace(text, at);
            // "Poe, Fry and Quill, P.C.", "Poe & Fry of Texas, P.C."
            if (text.IsMark(at, '&') || text.IsMark(at, '+') || (at < text.Count && text.Span(at) is "and") || (end < 0 && at < text.Count && text.Span(at) is "of"))
                at++;
        }
        return end;
    }

    /// <summary>Behind a place within a name: "Quill &amp; Roe (Hong Kong) Limited".</summary>
    private static int BehindPlace(SentenceText text, int at)
    {
        if (!text.IsMark(at, '('))
            return at;
        int close = at + 1;
        while (close <= at + MostWordsOfPlace && text.IsCapital(close))
            close++;
        return close > at + 1 && text.IsMark(close, ')') && text.IsCapital(close + 1) ? close + 1 : at;
    }
}
