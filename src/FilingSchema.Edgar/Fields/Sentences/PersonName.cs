using System.Collections.Frozen;

namespace FilingSchema.Edgar;

/// <summary>Recognises the name of a natural person in a sentence: <c>Ada B. de la Quill, Jr.</c>, or <c>Ms. Quill</c>.</summary>
internal static class PersonName
{
    private const int MostParts = 5;

    /// <summary>Words with a capital that no name has in it: they begin sentences, or are offices, bodies and companies.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoNames = FrozenSet.ToFrozenSet(
        [
            "The", "On", "In", "As", "At", "By", "Effective", "Board", "Company", "Chief", "Executive", "Vice", "Senior", "President", "Committee",
            "Compensation", "Audit", "Nominating", "Human", "Item", "Pursuant", "Following", "Upon", "Mr", "Ms", "Mrs", "Messrs", "Dr", "Each", "Also",
            "Registrant", "Corporation", "Chairman", "Chair", "Annual", "Named", "Independent", "Lead", "General", "Director", "Directors", "Trustee", "Trustees",
            "Inc", "Corp", "LLP", "LLC", "PLLC", "Ltd", "LP", "L.L.P", "L.L.C", "L.P", "Officer", "Chairperson", "Chairwoman", "Interim", "Treasurer", "Secretary", "Controller", "Group", "Managing",
            "Co-Chief", "Principal", "Class", "Global", "Corporate", "Agreement", "Agreements", "Plan", "Merger", "Stock", "Purchase", "Bank", "Separation",
            "Transition", "Employment", "Offer", "Award", "Incentive", "Report", "Exhibit", "Section", "Retirement", "Resignation", "Departure", "Appointment",
            "Election", "Promotion", "Partners", "Capital", "Holdings", "Ventures", "Advisors", "Advisers", "Fund", "Funds", "Investors", "Investments", "Trust",
            "Equity", "Management", "Associates", "Certain", "Officers", "Compensatory", "Arrangements", "January", "February", "October", "November", "December",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Honorifics =
        FrozenSet.ToFrozenSet(["Mr", "Ms", "Mrs", "Messrs", "Dr", "Prof", "Professor", "Hon", "Honorable", "Ambassador", "Governor", "Senator", "Admiral", "General", "Captain", "Capt", "Colonel", "Col", "Major", "Judge", "Justice", "Reverend", "Rev", "Congressman", "Congresswoman", "Lord", "Sir", "Dame"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles =
        FrozenSet.ToFrozenSet(["de", "di", "du", "da", "dos", "van", "von", "den", "der", "ter", "zu", "la", "le", "del", "della", "el", "al", "bin", "ben", "y"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Offices = FrozenSet.ToFrozenSet(
        ["President", "Officer", "Head", "Director", "Manager", "Counsel", "Chairman", "Chair", "Controller", "Secretary", "Treasurer"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Companies = FrozenSet.ToFrozenSet(
        ["Inc", "Corp", "LLC", "LLP", "Co", "Ltd", "L.P", "N.A"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Degrees = FrozenSet.ToFrozenSet(
        ["PhD", "Ph.D", "MD", "M.D", "CPA", "C.P.A", "Esq", "MBA", "M.B.A", "J.D", "DVM", "FCA", "CBE", "OBE"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes a name; see <see cref="KindOfText.Take"/>.</summary>
    public static int Take(SentenceText text, int at, bool allowsShort, out int start, bool isOwner = false)
    {
        start = 0;
        if (!text.IsCapital(at))
            return -1;
        bool hasHonorific = Honorifics.Contains(text.Span(at));
        int first = hasHonorific ? at + (text.IsMark(at + 1, '.') ? 2 : 1) : at;
        int end = TakePart(text, first);
        if (end < 0)
            return -1;
        start = text[first].Start;
        int parts = 1;
        while (parts < MostParts && OwnerLength(text, end - 1) == 0 && TakeNext(text, end) is > 0 and var next)
        {
            end = next;
            parts++;
        }
        // "Ada Q.": the last name is none that this knows.
        if (text.IsMark(end - 1, '.'))
            return -1;
        // "Mr. Van Quill" is as short as "Mr. Quill".
        bool isShort = parts == 1 || (parts == 2 && hasHonorific && text.Span(first) is "Van" or "Von" or "De" or "Di" or "Du" or "La" or "Le" or "Del");
        if (isShort && !(allowsShort && hasHonorific && IsWord(text, first)))
            return -1;
        // "General Counsel", "Major Accounts"
        if (hasHonorific && Offices.Contains(text.Span(first)))
            return -1;
        // "Ms. Quill" is how the text calls someone whom it has named before.
        if (isShort)
            start = text[at].Start;
        end = TakeSuffixes(text, end);
        // "Rogers'"
        if (isOwner && text.IsMark(end, '\'') && text.IsJoined(end) && text.Span(end - 1) is [.., 's'])
            end++;
        return (OwnerLength(text, end - 1) > 0) != isOwner || IsCompany(text, end) || IsOfOffice(text, at, end) ? -1 : end;
    }

    /// <summary>Whether what looks like a name says what an office is over: "Head of Worldwide Markets", "President, Worldwide Markets".</summary>
    private static bool IsOfOffice(SentenceText text, int at, int end) =>
        at > 1 && text.IsCapital(at - 2) && Offices.Contains(text.Span(at - 2))
            && (text.Span(at - 1) is "of" || (text.IsMark(at - 1, ',') && !text.IsMark(end, ',') && OfficeTitle.IsFunction(text.Span(at))));

    /// <summary>The last name of a name in full, without what only adds to it: "Jr.", "III", "Ph.D.".</summary>
    public static string LastName(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int last = words.Length - 1;
        while (last > 0 && SignatureWords.IsSuffix(words[last].TrimEnd(',')))
            last--;
        return words[last].TrimEnd(',');
    }

    /// <summary>Whether a name is only the honorific and last name of someone, as in "Ms. Quill".</summary>
    public static bool IsShort(ReadOnlySpan<char> name) =>
        name.IndexOfAny('.', ' ') is > 0 and var end && Honorifics.Contains(name[..end]) && !Offices.Contains(name[(name.LastIndexOf(' ') + 1)..]);

    /// <summary>Takes a word of a name or initials: "Ada", "A.", "A. B.", "A.B.".</summary>
    private static int TakePart(SentenceText text, int at)
    {
        if (!text.IsCapital(at) || NoNames.Contains(text.Span(at)))
            return -1;
        if (IsWord(text, at))
            return at + 1;
        if (!IsInitials(text, at))
            return -1;
        return IsInitials(text, at + 2) && text.Span(at).Length == 1 && text.Span(at + 2).Length == 1 ? at + 4 : at + 2;
    }

    private static bool IsInitials(SentenceText text, int at)
    {
        if (!text.IsCapital(at) || !text.IsMark(at + 1, '.') || !text.IsJoined(at + 1))
            return false;
        ReadOnlySpan<char> letters = text.Span(at);
        return letters.Length == 1 || (letters.Length == 3 && letters[1] == '.' && char.IsUpper(letters[2]));
    }

    /// <summary>Takes a further part: a word, initials, "de la Quill", or a name in quotes or parentheses.</summary>
    private static int TakeNext(SentenceText text, int at)
    {
        if (at >= text.Count)
            return -1;
        if (text[at].Is(TokenForm.Mark))
            return TakeNickname(text, at);
        // "St. Clair"
        if (text.Span(at) is "St" or "Ste" && text.IsMark(at + 1, '.') && IsWord(text, at + 2))
            return at + 3;
        int word = at;
        while (word < at + 2 && word < text.Count && Particles.Contains(text.Span(word)))
            word++;
        if (word > at)
            return IsWord(text, word) ? word + 1 : -1;
        if (Degrees.Contains(text.Span(at)))
            return -1;
        return HasParticle(text.Span(at)) ? at + 1 : TakePart(text, at);
    }

    /// <summary>Whether a word is a last name that is written together with what stands before it: "deSouza".</summary>
    private static bool HasParticle(ReadOnlySpan<char> word)
    {
        int capital = word.IndexOfAnyInRange('A', 'Z');
        return capital > 1 && capital + 2 < word.Length && Particles.Contains(word[..capital]) && !word[(capital + 1)..].ContainsAnyExceptInRange('a', 'z');
    }

    /// <summary>Takes <c>(“Tim”)</c>, <c>"Tim"</c>, <c>(Tim)</c>.</summary>
    private static int TakeNickname(SentenceText text, int at)
    {
        int open = at;
        while (open < at + 2 && (text.IsMark(open, '"') || text.IsMark(open, '(')))
            open++;
        if (open == at || !IsWord(text, open))
            return -1;
        int close = open + 1;
        while (close < open + 3 && (text.IsMark(close, '"') || text.IsMark(close, ')')))
            close++;
        return close > open + 1 ? close : -1;
    }

    /// <summary>Takes ", Jr.", "III", ", Ph.D.".</summary>
    private static int TakeSuffixes(SentenceText text, int at)
    {
        int word = text.IsMark(at, ',') ? at + 1 : at;
        if (text.IsCapital(word) && IsSuffix(text.Span(word)))
            at = text.Span(word) is "Jr" or "Sr" && text.IsMark(word + 1, '.') && text.IsJoined(word + 1) ? word + 2 : word + 1;
        while (at < text.Count)
        {
            int degree = text.IsMark(at, ',') ? at + 1 : at;
            if (!text.IsCapital(degree) || !Degrees.Contains(text.Span(degree)))
                break;
            at = text.IsMark(degree + 1, '.') && text.IsJoined(degree + 1) ? degree + 2 : degree + 1;
        }
        return at;
    }

    /// <summary>Whether a token is a word of letters that begins with a capital: no figure, initial or abbreviation.</summary>
    private static bool IsWord(SentenceText text, int at)
    {
        if (!text.IsCapital(at) || text.Span(at) is not { Length: > 1 } word)
            return false;
        foreach (char letter in word)
        {
            if (!char.IsLetter(letter) && letter is not ('\'' or '\u2019' or '-' or '\u2010' or '\u2011'))
                return false;
        }
        return !NoNames.Contains(word) && !IsSuffix(word);
    }

    private static bool IsSuffix(ReadOnlySpan<char> word) => word is "Jr" or "Sr" or "II" or "III" or "IV";

    /// <summary>The length of what a name has at its end before what is theirs: of "'s", or of an apostrophe alone.</summary>
    public static int OwnerLength(SentenceText text, int last) =>
        text.Span(last) is [.., '\'' or '\u2019', 's'] ? 2 : text.IsMark(last, '\'') ? 1 : 0;

    private static bool IsCompany(SentenceText text, int at)
    {
        at = text.IsMark(at, ',') ? at + 1 : at;
        return text.IsCapital(at) && Companies.Contains(text.Span(at));
    }
}
