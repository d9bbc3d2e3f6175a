using System.Collections.Frozen;

namespace FilingSchema.Edgar;

/// <summary>Recognises the title of an office in a sentence: <c>Executive Vice President and Chief Financial Officer</c>.</summary>
internal static class OfficeTitle
{
    private const int MostTokens = 24;

    /// <summary>Words that a title can end with.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Heads = FrozenSet.ToFrozenSet(
        ["officer", "president", "controller", "comptroller", "treasurer", "secretary", "counsel", "CEO", "CFO", "COO"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words for who chairs a board, which is an office beside another one, and where it is executive.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Chairs = FrozenSet.ToFrozenSet(
        ["chair", "chairman", "chairwoman", "chairperson"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words in small letters that stand before them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Before = FrozenSet.ToFrozenSet(
        [
            "chief", "co-chief", "vice", "executive", "senior", "corporate", "assistant", "deputy", "interim", "acting", "general", "global", "group",
            "principal", "first", "financial", "operating", "accounting", "administrative", "legal", "technology", "information", "commercial",
            "marketing", "medical", "scientific", "compliance", "risk", "revenue", "strategy", "human", "resources", "business", "development",
            "people", "product", "investment", "credit", "lending",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Bodies on which one sits, and no offices that one holds.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bodies = FrozenSet.ToFrozenSet(
        ["Committee", "Board", "Member", "Adviser", "Advisor", "Consultant"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What an office is of without that being a part of its title: "of the Company".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Employers = FrozenSet.ToFrozenSet(
        ["Company", "Corporation", "Registrant", "Bank", "Partnership", "Trust", "Issuer", "Fund"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes a title; see <see cref="KindOfText.Take"/>.</summary>
    public static int Take(SentenceText text, int at)
    {
        if (at >= text.Count || IsLink(text.Span(at)))
            return -1;
        int end = -1;
        for (int i = at; i < text.Count && i < at + MostTokens && IsInner(text, i); i++)
        {
            bool isChair = Chairs.Contains(text.Span(i));
            bool isOffice = Heads.Contains(text.Span(i)) || (isChair && IsOffice(text, at, i, end > 0));
            if (isChair)
                i += BoardLength(text, i + 1);
            if (isOffice)
                end = i + 1;
        }
        // "President of the Elm Division" is more than "President".
        return end > 0 && !GoesOn(text, end) ? end : -1;
    }

    /// <summary>Whether a chair is an office: "Executive Chair", "President and Chairman of the Board", but not "Chair of the Audit Committee".</summary>
    private static bool IsOffice(SentenceText text, int start, int chair, bool isBesideOffice) =>
        (isBesideOffice || (chair > start && text.Span(chair - 1).Equals("executive", StringComparison.OrdinalIgnoreCase)))
        && (BoardLength(text, chair + 1) > 0 || chair + 1 >= text.Count || text.Span(chair + 1) is not "of");

    /// <summary>The length of "of the Board of Directors" behind a chair.</summary>
    private static int BoardLength(SentenceText text, int at)
    {
        int board = at + 1 < text.Count && text.Span(at + 1) is "the" or "our" or "its" ? at + 2 : at + 1;
        if (board >= text.Count || text.Span(at) is not "of" || !text.Span(board).Equals("Board", StringComparison.OrdinalIgnoreCase))
            return 0;
        return board + 2 < text.Count && text.Span(board + 1) is "of" && text.Span(board + 2) is "Directors" or "directors" ? board + 3 - at : board + 1 - at;
    }

    private static bool IsInner(SentenceText text, int at)
    {
        ReadOnlySpan<char> word = text.Span(at);
        return (text.IsCapital(at) && !Bodies.Contains(word) && word is not [.., '\'' or '\u2019', 's']) || Heads.Contains(word) || Before.Contains(word)
            || Chairs.Contains(word) || IsLink(word);
    }

    /// <summary>What stands between the words of a title.</summary>
    private static bool IsLink(ReadOnlySpan<char> word) => word is "and" or "&" or "," or "of" or "/" or "-" or "–";

    private static bool GoesOn(SentenceText text, int at)
    {
        // "Group President International"
        if (text.IsCapital(at))
            return true;
        if (at + 1 >= text.Count)
            return false;
        return text.Span(at) switch
        {
            "," or "-" or "–" or "/" or "and" or "&" => text.IsCapital(at + 1),
            "of" => !(text.Span(at + 1) is "the" or "our" or "its" or "both" && at + 2 < text.Count && Employers.Contains(text.Span(at + 2))),
            "for" => text.Span(at + 1) is not ("the" or "a" or "an"),
            _ => false,
        };
    }
}
