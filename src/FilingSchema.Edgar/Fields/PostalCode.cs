using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Finds postal codes at the ends of a part of an address.</summary>
internal static partial class PostalCode
{
    /// <summary>The ZIP code of the Commission itself, which every cover prints.</summary>
    public const string OfCommission = "20549";

    private const string NorthAmerican = @"[0-9]{5}(?:\s?[-–]\s?[0-9]{4})?|[A-Z][0-9][A-Z][\s-]?[0-9][A-Z][0-9]";

    // In turn: the United Kingdom, Ireland, the Cayman Islands, Bermuda, the Netherlands, Japan, Brazil, Sweden and Greece, India, the rest.
    private const string Elsewhere =
        @"[A-Z]{1,2}[0-9][A-Z0-9]?\s?[0-9][A-Z]{2}|[A-Z][0-9][0-9W]\s?[A-Z0-9]{4}|KY[0-9]-[0-9]{4}|[A-Z]{2}\s?[0-9]{2}|[0-9]{4}\s?[A-Z]{2}|[0-9]{3}-[0-9]{4}|[0-9]{5}-[0-9]{3}"
        + @"|[0-9]{3}\s[0-9]{2,3}|(?:[A-Z]{1,2}-)?[0-9]{4,7}";

    [GeneratedRegex(@"(?<![\w-])(?:" + NorthAmerican + @")$", RegexOptions.CultureInvariant)]
    private static partial Regex InNorthAmerica { get; }

    [GeneratedRegex(@"(?<![\w-])(?:" + Elsewhere + @")$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterTown { get; }

    [GeneratedRegex(@"^(?:" + Elsewhere + @")(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeTown { get; }

    /// <summary>A ZIP code of the United States or a postal code of Canada at the end of a text.</summary>
    public static Match FindNorthAmerican(string text) => InNorthAmerica.Match(text);

    /// <summary>Whether a text ends in a code of any country.</summary>
    public static bool Ends(string text) => InNorthAmerica.IsMatch(text) || AfterTown.IsMatch(text);

    /// <summary>A code of another country at the end of a text, or else at its beginning.</summary>
    public static Match FindElsewhere(string text)
    {
        Match after = AfterTown.Match(text);
        return after.Success ? after : BeforeTown.Match(text);
    }
}
