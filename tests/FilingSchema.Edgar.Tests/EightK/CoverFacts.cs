using System.Net;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>The facts that a document tags on its cover, found by searching its markup: a second way, apart from the reader's.</summary>
internal static partial class CoverFacts
{
    [GeneratedRegex(@"<ix:nonNumeric\b(?<attributes>[^>]*?)(?:/>|>(?<text>.*?)</ix:nonNumeric>)", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Fact { get; }

    [GeneratedRegex(@"\bname=""dei:(?<name>\w+)""")]
    private static partial Regex Name { get; }

    [GeneratedRegex(@"\bformat=""(?:[\w-]+:)?(?<format>[\w-]+)""")]
    private static partial Regex Format { get; }

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex Tag { get; }

    /// <summary>The texts of each fact by the member that takes it, in the order of the document; those that say nothing are left out.</summary>
    public static ILookup<string, string> Of(string document) =>
        Fact.Matches(document)
            .Select(static match => (Name: NameOf(match), Text: TextOf(match)))
            .Where(static fact => fact is { Name: not null, Text: not null })
            .ToLookup(static fact => fact.Name!, static fact => fact.Text!);

    /// <summary>Whether the fact's text is its value: it is no date, box, name of a state or of an exchange.</summary>
    public static bool IsAsPrinted(string member) =>
        member.StartsWith("entityAddress", StringComparison.Ordinal) && !member.EndsWith("StateOrProvince", StringComparison.Ordinal)
            || member is "entityRegistrantName" or "entityTaxIdentificationNumber" or "entityFileNumber" or "cityAreaCode" or "localPhoneNumber"
                or "security12bTitle" or "tradingSymbol";

    private static string? NameOf(Match fact)
    {
        Match name = Name.Match(fact.Groups["attributes"].Value);
        return name.Success ? char.ToLowerInvariant(name.Groups["name"].Value[0]) + name.Groups["name"].Value[1..] : null;
    }

    private static string? TextOf(Match fact)
    {
        string attributes = fact.Groups["attributes"].Value;
        string format = Format.Match(attributes).Groups["format"].Value;
        if (attributes.Contains("xsi:nil=\"true\"", StringComparison.Ordinal) || format is "fixed-empty" or "nocontent")
            return null;
        if (format is "fixed-true" or "booleantrue")
            return "true";
        if (format is "fixed-false" or "booleanfalse")
            return "false";
        string text = WebUtility.HtmlDecode(Tag.Replace(fact.Groups["text"].Value, "")).Trim();
        return text.Any(char.IsLetterOrDigit) ? text : null;
    }
}
