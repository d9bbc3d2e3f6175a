using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Reads dates as filings in the United States write them.</summary>
internal static partial class DayText
{
    private const int BlocksOfCover = 60;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth",
    ];

    // Every year but one of two digits begins so.
    private static readonly SearchValues<string> Centuries = SearchValues.Create(["19", "20"], StringComparison.Ordinal);

    private static readonly string[] SortableForms = ["yyyyMMdd", "yyyy-MM-dd"];

    private static readonly SearchValues<string> MonthNames = SearchValues.Create(Months, StringComparison.OrdinalIgnoreCase);

    private const string Month = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";

    // "March 1 - 4, 2014", "March 31 through April 2, 2014": the first day counts.
    private const string UpTo = @"(?:\s*(?:[-–—&]|to|and|through)\s*(?:[a-z]{3,9}\.?\s+)?[0-9]{1,2}(?:st|nd|rd|th)?)?";

    [GeneratedRegex(
        @"\b" + Month + @"\.?\s*(?<day>[0-9]{1,2})(?:st|nd|rd|th)?" + UpTo + @"\s*,?\s*(?<year>(?:19|20)[0-9]{2})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst { get; }

    [GeneratedRegex(
        @"\b(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\s+(?:day\s+of\s+)?" + Month + @"\.?,?\s+(?<year>(?:19|20)[0-9]{2})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst { get; }

    [GeneratedRegex(
        @"\b(?:(?<ten>twenty|thirty)[\s-]+)?(?<word>first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|"
            + @"seventeen|eighteen|nineteen|twentie|thirtie)th)\s+day\s+of\s+" + Month + @"\.?,?\s+(?<year>(?:19|20)[0-9]{2})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spelled { get; }

    [GeneratedRegex(@"\b(?<month>[0-9]{1,2})[/-](?<day>[0-9]{1,2})[/-](?<year>(?:19|20)?[0-9]{2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric { get; }

    [GeneratedRegex(@"\b(?<year>(?:19|20)[0-9]{2})-?(?<month>[0-9]{2})-?(?<day>[0-9]{2})(?:\b|[0-9]{6}$)", RegexOptions.CultureInvariant)]
    private static partial Regex Sortable { get; }

    /// <summary>The first date in a text, or <see langword="null"/>.</summary>
    public static DateOnly? Find(string text)
    {
        // As headers and facts have it.
        if (text is ['1', '9', ..] or ['2', '0', ..]
            && DateOnly.TryParseExact(text, SortableForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly sortable))
            return sortable;
        (DateOnly Day, int Index)? first = null;
        // Most texts have nothing of a year or a month, or no strokes between figures.
        bool mayHaveYear = text.AsSpan().ContainsAny(Centuries);
        bool mayHaveMonth = mayHaveYear && text.AsSpan().ContainsAny(MonthNames);
        bool mayBeNumeric = text.AsSpan().ContainsAny('/', '-') && text.AsSpan().ContainsAnyInRange('0', '9');
        foreach ((Regex form, bool mayBe) in (ReadOnlySpan<(Regex, bool)>)[(MonthFirst, mayHaveMonth), (DayFirst, mayHaveMonth), (Sortable, mayHaveYear), (Numeric, mayBeNumeric)])
        {
            if (mayBe && FindFirst(form, text) is { } found && (first is null || found.Index < first.Value.Index))
                first = found;
            // Nothing stands before the beginning.
            if (first is { Index: 0 })
                break;
        }
        if (first is null && mayHaveMonth && text.Contains(" day of ", StringComparison.OrdinalIgnoreCase) && Spelled.Match(text) is { Success: true } spelled)
            return ToDay(spelled);
        return first?.Day;
    }

    private static (DateOnly Day, int Index)? FindFirst(Regex form, string text)
    {
        for (Match match = form.Match(text); match.Success; match = match.NextMatch())
        {
            if (ToDay(match) is { } day)
                return (day, match.Index);
        }
        return null;
    }

    /// <summary>Whether a text has a date with the name of its month.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => MonthFirst.IsMatch(text);

    /// <summary>The first date on the cover of a document.</summary>
    public static DateOnly? First(Block[] blocks) =>
        blocks.Where(static block => block.HasText).Take(BlocksOfCover).Select(static block => Find(block.Text))
            .FirstOrDefault(static day => day is not null);

    private static DateOnly? ToDay(Match match)
    {
        int year = Number(match, "year");
        // Two digits of a year: filings begin in 1993.
        if (year < 100)
            year += year < 90 ? 2000 : 1900;
        ReadOnlySpan<char> month = match.Groups["month"].ValueSpan;
        int index = char.IsAsciiDigit(month[0]) ? Number(match, "month") : MonthOf(month);
        int day = match.Groups["word"].Success ? SpelledDay(match) : Number(match, "day");
        return index is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, index) ? new DateOnly(year, index, day) : null;
    }

    private static int MonthOf(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < Months.Length; i++)
        {
            if (name.StartsWith(Months[i], StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }
        return 0;
    }

    // "thirty-first" is thirty and the first of the words.
    private static int SpelledDay(Match match)
    {
        int day = Array.IndexOf(Ordinals, match.Groups["word"].Value.ToLowerInvariant()) + 1;
        if (day > 20)
            day = 30;
        return match.Groups["ten"].Value.ToLowerInvariant() switch
        {
            "" => day,
            _ when day >= 10 => 0,
            "twenty" => 20 + day,
            _ => 30 + day,
        };
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
