using System.Buffers;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Tells titles, companies, dates and captions of a signature page by their words.</summary>
internal static partial class SignatureWords
{
    private const int LongestDate = 60;
    private const int LongestLine = 200;
    private const int LongestDepartment = 50;

    /// <summary>What stands before a value to say what it is.</summary>
    public const string Labels =
        @"by|per|for|name|title|its|as\s+its|date|dated|date\s+signed|registrant|company|signature|print(?:ed)?\s+name|name\s*(?:and|&|/)\s*title|"
            + "capacity|position|office";

    // How labels begin and end, which few other lines do.
    private static readonly SearchValues<char> FirstOfLabels = SearchValues.Create("AaBbCcDdFfIiNnOoPpRrSsTt");
    private static readonly SearchValues<char> LastOfLabels = SearchValues.Create("DdEeNnRrSsTtYy");

    /// <summary>The name of a month, whole or short.</summary>
    public const string Month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

    private const string TitleWords =
        @"(?:officer|president|secretary|treasurer|director|counsel|controller|comptroller|chair(?:man|woman|person)?|vice|chief|ceo|cfo|coo|"
            + @"cao|evp|svp|vp|manager|managing|attorney|signatory|signer|principal|general\s+partner|trustee|administrator|agent|representative|"
            + @"accountant|executive|senior|member|authorized\s+person|partner|custodian|receiver|finance|accounting)\b";

    [GeneratedRegex(@"\b" + TitleWords, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleWord { get; }

    // "General Counsel, Elm Works, Inc." is no company's name.
    [GeneratedRegex(@"^(?:(?:general|deputy|assistant|associate)\s+)?" + TitleWords, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleBegin { get; }

    [GeneratedRegex(
        @"(?:\b(?:inc|incorporated|corp|corporation|company|co|companies|llc|l\.l\.c|llp|l\.l\.p|lp|l\.p|ltd|limited|plc|n\.v|nv|s\.a|sa|a\.g|ag|n\.a|"
            + @"trust|bank|bancorp|bancshares|association|partnership|fund|holdings|group)\b\.?|\.com)"
            + @"(?:\s*/[A-Z]{2}/?|\s*\([^)]*\)|,?\s+(?:19|20)[0-9][0-9]-\w+)?[\s,.;]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CompanyEnding { get; }

    [GeneratedRegex(
        @"^(?:jr|sr|ii|iii|iv|esq(?:uire)?|c\.?p\.?a|ph\.?\s?d|m\.?d|j\.?d|d\.?o|ed\.?\s?d|pharm\.?\s?d|psy\.?\s?d|sc\.?\s?d|d\.?v\.?m|dr\.?p\.?h|"
            + @"ll\.?[bdm]|m\.?b\.?a|m\.?p\.?h|m\.?s|m\.?sc|m\.?a|b\.?a|b\.?sc?|p\.?\s?e(?:ng)?|p\.?geo|r\.?n|r\.?ph|cfa|cfp|cfe|cma|cgma|cia|cisa|cpcu|clu|chfc|"
            + @"faca|fca|fcpa|fcma|fcca|acca|ca|icd\.d|ret|usn|usaf|usa|usmc)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NameSuffix { get; }

    [GeneratedRegex(
        @"^\(?\s*(?:signatures?|registrants?|print(?:ed)?|date|name|title|duly|exact|type|company|officer'?s?\s+(?:name|title)|issuer|depositor|(?:corporate\s+)?seal)\b[^)]{0,60}\)?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Caption { get; }

    [GeneratedRegex(@"^(?:signatures?\s+and\s+)?powers?\s+of\s+attorney$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PowerOfAttorney { get; }

    // Offices that are often followed by what they are over.
    [GeneratedRegex(@"\bvice\s+president$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpenOffice { get; }

    [GeneratedRegex(@"^\p{Lu}[\p{L}-]+(?:\s+(?:and|of|&|\p{Lu}[\p{L}-]+))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Department { get; }

    // What the printed form tells the signer to do.
    [GeneratedRegex(@"^\W*(?:print|type)\s+(?:the\s+)?name\b.{0,80}\bsign", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instruction { get; }

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|la|“[^”]+”|""[^""]+"")){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Person { get; }

    [GeneratedRegex(
        @"^(?:" + Labels + @")[\s:._]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label { get; }

    [GeneratedRegex(
        @"^\W*(?:dated?|this|as\s+of|[0-9]|" + Month + @"\b)|(?:(?:19|20)[0-9]{2}|[/-][0-9]{2})(?:\W|\(date\))*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateAtEdge { get; }

    /// <summary>What a line with a label, or without one, is.</summary>
    public static LineKind KindOf(string label, string text)
    {
        if (label.Length == 0 && IsNothing(text))
            return LineKind.Nothing;
        if (SignatureText.IsConformed(text) && text.Length < LongestLine)
            return LineKind.Mark;
        if (label is "date" or "dated")
            return LineKind.Date;
        if (label.Length > 0)
            return LineKind.Text;
        if (text.Contains("sign", StringComparison.OrdinalIgnoreCase) && Instruction.IsMatch(text))
            return LineKind.Caption;
        if (IsProse(text))
            return LineKind.Prose;
        if ((text[0] == '(' && Caption.IsMatch(text) && !IsTitle(text)) || (text is [.., ':'] && IsTitle(text)))
            return LineKind.Caption;
        return IsDate(text) ? LineKind.Date : LineKind.Text;
    }

    /// <summary>Whether a line is a date, and the words about it: with other words on either side it is a running foot.</summary>
    public static bool IsDate(string text) =>
        text.Length < LongestDate && DayText.Find(text) is not null && !IsTitle(text) && DateAtEdge.IsMatch(text);

    /// <summary>Whether a line has the words of a title.</summary>
    public static bool IsTitle(string text) => HasTitleWord(text) && !IsCompany(text);

    /// <summary>Whether a line has the words of a title, be they those of a company's name.</summary>
    public static bool HasTitleWord(string text) => TitleWord.IsMatch(text);

    /// <summary>Whether a line is the name of a company, by how it ends.</summary>
    public static bool IsCompany(string text) => CompanyEnding.IsMatch(text) && !BeginsAsTitle(text);

    /// <summary>Whether a line ends as names of companies do, a title before it or not.</summary>
    public static bool EndsAsCompany(string text) => CompanyEnding.IsMatch(text);

    /// <summary>Whether a line can be the name of a person.</summary>
    public static bool IsPerson(string text) => text.Length < 50 && !IsTitle(text) && !IsCompany(text) && Person.IsMatch(WithoutSuffix(text));

    /// <summary>Whether a line is the name of a person, or has one before a comma.</summary>
    public static bool BeginsAsPerson(string text) => IsPerson(text.Split(',')[0].TrimEnd('*', ' '));

    /// <summary>Whether a text only adds to a name: Jr., III, CPA.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> text) => NameSuffix.IsMatch(text);

    /// <summary>Whether a line is a label whose value is not there.</summary>
    public static bool IsLabel(ReadOnlySpan<char> text) => MayBeLabel(text) && Label.IsMatch(text);

    /// <summary>Whether a line can be a label whose value is not there, by its first letter and its last.</summary>
    public static bool MayBeLabel(ReadOnlySpan<char> text) =>
        text.TrimEnd(" :._") is [var first, .., var last] && FirstOfLabels.Contains(first) && (LastOfLabels.Contains(last) || !char.IsAsciiLetterOrDigit(last));

    /// <summary>Whether a line goes on in the next one.</summary>
    public static bool IsOpen(string text) =>
        text is [.., ',' or '&' or '-' or '–' or '/'] || text.EndsWith(" and", StringComparison.OrdinalIgnoreCase) || NamesCompanyNext(text);

    /// <summary>Whether a line can name what the office above it is over: "Vice President", "Human Resources".</summary>
    public static bool IsOfDepartment(string title, string text) => text.Length < LongestDepartment && OpenOffice.IsMatch(title) && Department.IsMatch(text);

    /// <summary>Whether a title ends with a word that a company's name may follow.</summary>
    public static bool NamesCompanyNext(string text) =>
        text.EndsWith(" of", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" for", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith(" the", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text belongs to the line before it.</summary>
    public static bool IsContinuation(string text) =>
        char.IsLower(text[0]) || text[0] is '(' or '&' || text.StartsWith("and ", StringComparison.OrdinalIgnoreCase);

    private static string WithoutSuffix(string text) =>
        text.LastIndexOf(',') is var comma and > 0 && IsSuffix(text.AsSpan(comma + 1)) ? text[..comma] : text;

    private static bool BeginsAsTitle(string text) => TitleBegin.IsMatch(text) || IsContinuation(text);

    [GeneratedRegex(@"^(?:page\s*)?[-–—\s]*(?:[ivx]+|[A-Z]-[0-9]{1,3}|[0-9]{1,3})[-–—\s]*(?:of\s+[0-9]{1,3})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber { get; }

    private static bool IsNothing(string text) => (EndsAsPageNumber(text) && PageNumber.IsMatch(text)) || (!HasLetter(text) && DayText.Find(text) is null);

    // With a figure, a Roman one or a dash; most lines end otherwise.
    private static bool EndsAsPageNumber(string text) => !char.IsAsciiLetter(text[^1]) || text[^1] is 'i' or 'v' or 'x' or 'I' or 'V' or 'X';

    private static bool HasLetter(string text)
    {
        foreach (char character in text)
        {
            if (char.IsLetter(character))
                return true;
        }
        return false;
    }

    private static bool IsProse(string text) =>
        text.Length >= LongestLine || text[0] is '*'
            || Words.AreSameLetters("signatures", text) || Words.AreSameLetters("signature", text) || Words.AreSameLetters("signature(s)", text)
            || (text.EndsWith("attorney", StringComparison.OrdinalIgnoreCase) && PowerOfAttorney.IsMatch(text))
            || text.StartsWith("pursuant to", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("in witness", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("exhibit", StringComparison.OrdinalIgnoreCase)
            || (SignatureText.IsSignature(text) && !IsTitle(text));
}
