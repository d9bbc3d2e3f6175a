using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>The words by which the street in an address is known.</summary>
internal static partial class StreetWords
{
    private const string Streets =
        "street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|way|parkway|pkwy|court|ct|circle|cir|highway|hwy|broadway|turnpike|tpke"
        + "|terrace|ter|pike|expressway|freeway|route|trail|row|loop|alley|crossing|quay|strasse|stra\u00DFe|rue|via|calle|place|pl";

    private const string Buildings =
        "plaza|square|sq|center|centre|tower|towers|building|bldg|house|park|mall|campus|court|suite|ste|unit|floor|fl|room|rm|level|box|one|two"
        + "|three|four|five|six|seven|eight|nine|ten|hall|pier|wharf|industrial|estate|complex|block|zone|district";

    [GeneratedRegex(@"\b(?:" + Streets + "|" + Buildings + @")\b|[0-9]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Street { get; }

    [GeneratedRegex(@"(?:\b(?:" + Streets + @"|plaza|square|center|centre)\b\.?|(?<!\S)(?=[^\s0-9]*[0-9])\S+)(?=\s+(?-i:\p{Lu}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StreetBeforeTown { get; }

    [GeneratedRegex(
        @"^(?:suite|ste\.?|unit|floor|fl\.?|room|rm\.?|building|bldg\.?|level|mail\s?stop|#)\s*\S|^\S+\s+(?:floor|fl\.?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unit { get; }

    // The number of a file or of an employer, which has more digits than a house.
    [GeneratedRegex(@"\b[0-9]{1,3}[-–][0-9]{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex Register { get; }

    /// <summary>Whether a line may be one of a street or building.</summary>
    public static bool IsIn(ReadOnlySpan<char> line) => Street.IsMatch(line) && !Register.IsMatch(line);

    /// <summary>Whether a part of a line names a suite, floor or building within an address.</summary>
    public static bool BeginsUnit(string text) => Unit.IsMatch(text);

    /// <summary>
    /// How much before a town, without a comma between, is street: 0 for none. <see langword="null"/> if that cannot be told.
    /// </summary>
    public static int? EndOfStreet(string text, bool isInNorthAmerica)
    {
        if (!isInNorthAmerica || !text.AsSpan().ContainsAnyInRange('0', '9'))
            return 0;
        int end = -1;
        int count = 0;
        foreach (ValueMatch match in StreetBeforeTown.EnumerateMatches(text))
        {
            end = match.Index + match.Length;
            count++;
        }
        // The number alone does not tell where the name of the street ends.
        return count > 1 || (count == 1 && BeginsUnit(text)) ? end : null;
    }
}
