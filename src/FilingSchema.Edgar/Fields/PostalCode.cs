using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Finds postal codes at the ends of a part of an address.</summary>
internal static partial class PostalCode
{
    /// <summary>The ZIP code of the Commission itself, which every cover prints.</summary>
    public const string OfCommission = "20549";

    private const string NorthAmerican = @"\d{5}(?:\s?[-–]\s?\d{4})?|[A-Z]\d[A-Z][\s-]?\d[A-Z]\d";

    // In turn: the United Kingdom, Ireland, the Cayman Islands, Bermuda, the Netherlands, Japan, Sweden and Greece, India, the rest.
    private const string Elsewhere =
        @"[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[\dW]\s?[A-Z\d]{4}|KY\d-\d{4}|[A-Z]{2}\s?\d{2}|\d{4}\s?[A-Z]{2}|\d{3}-\d{4}"
        + @"|\d{3}\s\d{2,3}|(?:[A-Z]{1,2}-)?\d{4,7}";

    [GeneratedRegex(@"(?<![\w-])(?:" + NorthAmerican + @")$", RegexOptions.CultureInvariant)]
    private static partial Regex InNorthAmerica { get; }

    [GeneratedRegex(@"(?<![\w-])(?:" + Elsewhere + @")$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterTown { get; }

    [GeneratedRegex(@"^(?:" + Elsewhere + @")(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeTown { get; }

    /// <summary>A ZIP code of the United States or a postal code of Canada at the end of a text.</summary>
    public static Match FindNorthAmerican(string text) => InNorthAmerica.Match(text);

    /// <summary>A code of another country at the end of a text, or else at its beginning.</summary>
    public static Match FindElsewhere(string text)
    {
        Match after = AfterTown.Match(text);
        return after.Success ? after : BeforeTown.Match(text);
    }
}
