using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Recognises the numbers of exhibits, alone and before a description.</summary>
/// <remarks>
/// The number is the one of Regulation S-K's table of exhibits with what the filer added to it, such as 99, 99.1, 3(ii),
/// 10.1A, 99.4(a) or 101.INS. The word before it (<c>Exhibit</c>, <c>Exhibit No.</c>, <c>EX-</c>) and the marks of notes after
/// it are no part of it.
/// </remarks>
internal static partial class ExhibitNumber
{
    // The table of exhibits has 1 to 36, and 95 and above.
    private const int LastOfFirst = 36;
    private const int FirstOfLast = 95;
    private const int Last = 110;

    // "(3)(a)(i)" has its parts in parentheses each. "(1)" after a full number marks a note; after a bare one, as in 3(1), it belongs to it. "(P)" says that it was filed on paper.
    // Some names of forms are built like a number with a letter.
    private const string Number =
        @"(?<number>(?<=\()[0-9]{1,2}\)(?:\((?!P\))[A-Za-z]{1,4}\))+(?=\s|$)|(?!(?:6|8|10|11|18)-[KQ]\b|20-F\b)[0-9]{1,3}(?:(?:\.[0-9]{1,3}){1,2}(?:\.?(?!\(P\))\([A-Za-z]{1,4}\)(?:\([0-9]{1,2}\))?)*"
            + @"|(?<=101)\.[A-Z]{3}\b|\.[A-Z]\.[0-9]{1,3}|(?:\.?\([A-Za-z0-9]{1,4}\))*)(?:\s\((?:[a-h]|[ivx]{1,4})\))?"
            + @"(?:[A-Z](?![A-Za-z])(?:(?!\(P\))\([A-Za-z]{1,4}\))*)?(?:-(?:[0-9]{1,2}|[A-Z])(?![A-Za-z0-9]))?)";

    private const string Word = @"(?>(?:exhibits?|exh|ex)\b[\s.]*(?:(?:no|nos|number|numbers)\b[\s.]*|\#\s*)?[-–—:]?\s*)";

    // What a number may begin with but for a digit: "Exhibit"; "No." or the letter of a paragraph, as in "(d) Exhibit 99.1".
    private static readonly SearchValues<char> LettersOfWord = SearchValues.Create("Ee");
    private static readonly SearchValues<char> LettersBefore = SearchValues.Create("AaBbCcDdEeNn");

    private const string Marks = @"(?<marks>(?:\s*(?:[*+†‡§#^~]|\([0-9]{1,2}\)|\(P\)))*)";

    [GeneratedRegex(
        @"^(?:[0-9]\s+(?=[0-9]+\.))?[^\w(]*\(?(?<word>" + Word + @")?\(?" + Number + @"\)?(?:" + Marks + @"|(?<marks>\s[0-9]{1,2}))[^\w(]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alone { get; }

    [GeneratedRegex(
        @"^[^\w(]*(?:\(?[a-e]\)[\s.:–—-]*)?(?<word>(?:no\.?\s+)?" + Word + @"*)\(?" + Number + @"\)?" + Marks
            + @"(?:(?<dash>\s*[-–—:]+\s*)|\s*[.,;]?\s+|(?=[""“]))(?<text>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeText { get; }

    [GeneratedRegex(@"(?<=[.;:)][""”]?\s(?:and\s)?)(?:[Ee]xhibit\s+|EXHIBIT\s+)?[0-9]{1,3}(?:\.[0-9]{1,3})?\s*[-–—:.]?\s+(?=[""“A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex WithinText { get; }

    [GeneratedRegex(@"^\W*[0-9]{1,2},\s+(?:19|20)[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex DayAndYear { get; }

    [GeneratedRegex(@"^(?:19|20)[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year { get; }

    /// <summary>The number that a text is, with nothing after it; no success if it is none.</summary>
    /// <param name="text">A cell or a line.</param>
    /// <param name="isInList">Whether the text stands in what is known to be a list of exhibits.</param>
    public static Match MatchAlone(ReadOnlySpan<char> text, bool isInList)
    {
        Match match = MayBegin(text, LettersOfWord) ? Alone.Match(text.ToString()) : Match.Empty;
        return match.Success && IsExhibit(match, isInList) ? match : Match.Empty;
    }

    /// <summary>A number and the description after it.</summary>
    /// <inheritdoc cref="MatchAlone"/>
    public static Match MatchBeforeText(ReadOnlySpan<char> text, bool isInList)
    {
        Match match = MayBegin(text, LettersBefore) ? BeforeText.Match(text.ToString()) : Match.Empty;
        return match.Success && IsExhibit(match, isInList) && !IsPage(match, text) ? match : Match.Empty;
    }

    /// <summary>Whether a text may begin with a number, by its first letter or digit. Most texts are ruled out by that.</summary>
    private static bool MayBegin(ReadOnlySpan<char> text, SearchValues<char> letters)
    {
        foreach (char character in text)
        {
            if (char.IsLetterOrDigit(character))
                return !char.IsAsciiLetter(character) || letters.Contains(character);
        }
        return false;
    }

    // "-2-" is the number of a page.
    private static bool IsPage(Match match, ReadOnlySpan<char> text)
    {
        int at = match.Groups["number"].Index;
        return at > 0 && text[at - 1] == '-' && match.Groups["dash"].ValueSpan.StartsWith('-');
    }

    /// <summary>Whether a number before a text is the day of a date whose month stands on the line above.</summary>
    public static bool IsDay(Match match) => match.Groups["word"].Length == 0 && DayAndYear.IsMatch(match.ValueSpan);

    [GeneratedRegex(@"^\((?!p\))[a-z]{1,4}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Part { get; }

    [GeneratedRegex(@"^(?:[0-9]{1,3}|\([0-9]{1,2}\)(?:\([a-z]{1,4}\))*)$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforePart { get; }

    /// <summary>The number as it is cited: "3(a)(i)" for "(3)(a)(i)".</summary>
    public static string Plain(string number)
    {
        int close = number.IndexOf(')', StringComparison.Ordinal);
        return close > 0 && number.IndexOf('(', StringComparison.Ordinal) > close ? number.Remove(close, 1) : number;
    }

    /// <summary>Whether a cell beside a number has the letter of its part alone.</summary>
    public static bool IsPart(ReadOnlySpan<char> number, ReadOnlySpan<char> beside) =>
        beside is ['(', ..] && Part.IsMatch(beside) && BeforePart.IsMatch(number);

    /// <summary>Whether a text begins with the year of a date.</summary>
    public static bool BeginsWithYear(ReadOnlySpan<char> text) => Year.IsMatch(text);

    /// <summary>Where, within a list that runs on as prose, the next exhibits begin.</summary>
    public static IEnumerable<int> StartsWithin(string text) => WithinText.Matches(text).Select(static match => match.Index);

    /// <summary>The parts of a number, in small letters and without leading noughts, for comparing it.</summary>
    public static string[] KeyOf(string number)
    {
        List<string> parts = [];
        int index = 0;
        while (index < number.Length)
        {
            int start = index;
            bool isDigit = char.IsAsciiDigit(number[index]);
            while (index < number.Length && char.IsAsciiLetterOrDigit(number[index]) && char.IsAsciiDigit(number[index]) == isDigit)
                index++;
            if (index == start)
                index++;
            else
                parts.Add(isDigit ? number[start..index].TrimStart('0') : number[start..index].ToLowerInvariant());
        }
        return [.. parts];
    }

    /// <summary>The number of the table of exhibits that a number begins with: 99 of 99.4(a).</summary>
    public static int MainOf(ReadOnlySpan<char> number)
    {
        int length = number.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : number.Length;
        return int.Parse(number[..length], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static bool IsExhibit(Match match, bool isInList)
    {
        ReadOnlySpan<char> number = match.Groups["number"].ValueSpan;
        int main = MainOf(number);
        if (main is 0 or (> LastOfFirst and < FirstOfLast) or > Last)
            return false;
        return isInList || match.Groups["word"].Length > 0 || main >= FirstOfLast || number.Contains('.');
    }
}
