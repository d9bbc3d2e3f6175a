using System.Collections.Frozen;

namespace FilingSchema.Edgar;

/// <summary>Recognises the title of an office in a sentence: <c>Executive Vice President and Chief Financial Officer</c>.</summary>
internal static class OfficeTitle
{
    private const int MostTokens = 24;
    private const int MostNameTokens = 10;
    private const int LeastOfWork = 7;

    private static readonly string[] WordsOfHeads =
        ["officer", "officers", "president", "presidents", "controller", "comptroller", "treasurer", "secretary", "counsel", "CEO", "CFO", "COO"];

    private static readonly string[] WordsOfChairs = ["chair", "chairman", "chairwoman", "chairperson"];

    private static readonly string[] WordsBefore =
    [
        "chief", "co-chief", "vice", "executive", "senior", "corporate", "assistant", "deputy", "interim", "acting", "general", "global", "group",
        "principal", "first", "financial", "operating", "accounting", "administrative", "legal", "technology", "information", "commercial",
        "marketing", "medical", "scientific", "compliance", "risk", "revenue", "strategy", "human", "resources", "business", "development",
        "people", "product", "investment", "credit", "lending",
    ];

    /// <summary>Words that a title can end with.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Heads =
        FrozenSet.ToFrozenSet(WordsOfHeads, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words for who chairs a board, which is an office beside another one, and where it is executive.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Chairs =
        FrozenSet.ToFrozenSet(WordsOfChairs, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words in small letters that stand before them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Before =
        FrozenSet.ToFrozenSet(WordsBefore, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What vice presidents answer for.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Functions = FrozenSet.ToFrozenSet(
        [
            "Operations", "Finance", "Sales", "Marketing", "Engineering", "Human", "Resources", "Legal", "Administration", "Research", "Development",
            "Business", "Corporate", "Manufacturing", "Technology", "Strategy", "Strategic", "Commercial", "Global", "Worldwide", "International", "Field",
            "Product", "Products", "Planning", "Compliance", "Quality", "Regulatory", "Clinical", "Affairs", "Supply", "Chain", "Services", "Accounting",
            "Information", "Systems", "Investor", "Relations", "Communications", "Exploration", "Merchandising", "Treasury", "Tax", "Risk",
            "Markets", "Data", "Digital", "Consumer", "Retail", "Customer", "Enterprise", "Government", "Public", "Private", "Real", "Estate", "Brand",
            "Americas", "North", "Latin", "Europe", "Asia", "EMEA", "Energy", "Industrial", "Health", "Wealth", "Innovation", "Content", "Software",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] EndsOfWork = ["ing", "tion", "tions", "ment", "ics", "ance"];

    /// <summary>Bodies on which one sits, and no offices that one holds.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bodies = FrozenSet.ToFrozenSet(
        ["Committee", "Board", "Member", "Adviser", "Advisor", "Consultant"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What an office is of without that being a part of its title: "of the Company".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Employers = FrozenSet.ToFrozenSet(
        ["Company", "Corporation", "Registrant", "Bank", "Partnership", "Trust", "Issuer", "Fund"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words that a title can begin with in small letters.</summary>
    public static string[] SmallWords { get; } = [.. WordsOfHeads, .. WordsOfChairs, .. WordsBefore];

    /// <summary>Takes a title; see <see cref="KindOfText.Take"/>.</summary>
    public static int Take(SentenceText text, FullNames? names, int at)
    {
        if (at >= text.Count || IsLink(text.Span(at)) || IsNameOfHolder(text, at))
            return -1;
        int end = -1;
        for (int i = at; i < text.Count && i < at + MostTokens && IsInner(text, i) && !(end > 0 && IsNextHolder(text, i)); i++)
        {
            bool isChair = Chairs.Contains(text.Span(i));
            bool isOffice = Heads.Contains(text.Span(i)) || (isChair && IsOffice(text, at, i, end > 0));
            if (isChair)
                i += BoardLength(text, i + 1);
            if (isOffice)
                end = i + 1;
        }
        if (end > at + 1 && text.Span(end - 2).Equals("vice", StringComparison.OrdinalIgnoreCase))
            end += FunctionLength(text, end);
        // "President of the Elm Division" is more than "President", and "officer" says of which office nothing.
        bool isBare = end == at + 1 && text.Span(at).StartsWith("officer", StringComparison.OrdinalIgnoreCase);
        return end > 0 && !isBare && !GoesOn(text, names, at, end) ? end : -1;
    }

    /// <summary>Whether a name, or the last part of one, and a comma stand there, as in "Ada Quill, President".</summary>
    private static bool IsNameOfHolder(SentenceText text, int at) =>
        PersonName.Take(text, at, allowsShort: true, out _) is > 0 and var end ? text.IsMark(end, ',')
        : text.IsMark(at + 1, ',') && !Heads.Contains(text.Span(at)) && !Chairs.Contains(text.Span(at));

    /// <summary>Whether someone else is named there, who has the office that follows: "Treasurer, and Ben Roe, Secretary".</summary>
    private static bool IsNextHolder(SentenceText text, int at) =>
        text.Span(at - 1) is "and" && text.IsCapital(at) && !Functions.Contains(text.Span(at))
            && PersonName.Take(text, at, allowsShort: false, out _) is > 0 and var end && text.IsMark(end, ',');

    /// <summary>Whether the name behind a title is of who has it: "our President, Ada Quill, left", but not "as President, Elm Foods".</summary>
    private static bool IsHolder(SentenceText text, int title, int at) =>
        title > 0 && text.Span(title - 1) is "its" or "our" or "Our" or "the" or "The" or [.., '\'' or '\u2019', 's']
            && PersonName.Take(text, at, allowsShort: true, out _) is > 0 and var end && text.IsMark(end, ',');

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

    /// <summary>Whether a word is for what vice presidents answer for.</summary>
    public static bool IsFunction(ReadOnlySpan<char> word) => Functions.Contains(word);

    /// <summary>The same, or whether a word with a capital ends as those for work do: "Winemaking", "Procurement", "Logistics".</summary>
    private static bool IsWork(SentenceText text, int at)
    {
        ReadOnlySpan<char> word = text.Span(at);
        if (!text.IsCapital(at) || word.Length < LeastOfWork || Functions.Contains(word))
            return text.IsCapital(at) && Functions.Contains(word);
        foreach (string ending in EndsOfWork)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>The length of what a vice president answers for: "of Sales and Marketing", ", Global Field Operations".</summary>
    private static int FunctionLength(SentenceText text, int at)
    {
        if (at >= text.Count || !IsLink(text.Span(at)))
            return 0;
        int end = at + 1;
        while (end < text.Count && (IsWork(text, end) || (end > at + 1 && IsLink(text.Span(end)) && end + 1 < text.Count && IsWork(text, end + 1))))
            end++;
        return end > at + 1 ? end - at : 0;
    }

    private static bool IsInner(SentenceText text, int at)
    {
        ReadOnlySpan<char> word = text.Span(at);
        return (text.IsCapital(at) && !Bodies.Contains(word) && word is not [.., '\'' or '\u2019', 's']) || Heads.Contains(word) || Before.Contains(word)
            || Chairs.Contains(word) || IsLink(word);
    }

    /// <summary>What stands between the words of a title.</summary>
    private static bool IsLink(ReadOnlySpan<char> word) => word is "and" or "&" or "," or "of" or "/" or "-" or "–";

    private static bool GoesOn(SentenceText text, FullNames? names, int start, int at)
    {
        // "Group President International", but not "Interim President Ada Quill"
        if (text.IsCapital(at))
            return !IsPerson(text, at);
        if (at + 1 >= text.Count)
            return false;
        return text.Span(at) switch
        {
            "and" when IsPerson(text, at + 1) => false,
            // "executive vice president and general manager of the Elm Division"
            "and" or "&" when Before.Contains(text.Span(at + 1)) => true,
            "," or "-" or "–" or "/" or "and" or "&" => text.IsCapital(at + 1) && !IsSeat(text.Span(at + 1))
                && !IsHolder(text, start, at + 1),
            "of" => !(text.Span(at + 1) is "the" or "our" or "its" or "both" && at + 2 < text.Count && Employers.Contains(text.Span(at + 2)))
                && !IsEmployer(text, at + 1) && !IsRegistrant(text, names, at + 1),
            // "Vice President for Sales"
            "for" => text.IsCapital(at + 1),
            _ => false,
        };
    }

    // "as President and Ben Roe as Treasurer"
    private static bool IsPerson(SentenceText text, int at) =>
        !Functions.Contains(text.Span(at)) && PersonName.Take(text, at, allowsShort: false, out _) > 0;

    /// <summary>Whether a word is for who sits on a board: "President and Director" is an office and a seat.</summary>
    private static bool IsSeat(ReadOnlySpan<char> word) => word is "Director" or "Directors" or "Member" or "Trustee" or "Chairman" or "Chair";

    /// <summary>Whether a name is a registrant's, and no more than that: "President of Elm Works, Inc.", but not "of Elm Works Canada".</summary>
    private static bool IsRegistrant(SentenceText text, FullNames? names, int at)
    {
        int end = at;
        while (end < text.Count && end < at + MostNameTokens && (text.IsCapital(end) || IsWithinName(text, end)))
            end++;
        for (; end > at; end--)
        {
            if (text.IsCapital(end - 1) && !text.IsCapital(end) && (names?.IsRegistrant(text.Between(at, end)) ?? false))
                return true;
        }
        return false;
    }

    // "Elm & Oak, Inc.", "Bank of Elmira"
    private static bool IsWithinName(SentenceText text, int at) =>
        text.IsCapital(at + 1) && (text.IsMark(at, ',') || text.IsMark(at, '&') || text.IsMark(at, '.') || text.Span(at) is "of" or "and" or "the");

    /// <summary>Whether a name is that of the registrant: <c>Elm Works, Inc. (the "Company")</c>.</summary>
    private static bool IsEmployer(SentenceText text, int at)
    {
        int open = at;
        while (open < at + MostNameTokens && open < text.Count && !text.IsMark(open, '('))
            open++;
        for (int i = open + 1; text.IsMark(open, '(') && i < open + MostNameTokens && i < text.Count && !text.IsMark(i, ')'); i++)
        {
            if (Employers.Contains(text.Span(i)))
                return true;
        }
        return false;
    }
}
