using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>The values of a cover by the names of their members, made comparable. Those of a list are parted by bars.</summary>
internal static partial class CoverFields
{
    /// <summary>The lines of the street as one: a page's one line is tagged as one or two, as each filer likes.</summary>
    public const string Street = "entityAddressAddressLine1 to 3";

    private const string StreetLine = "entityAddressAddressLine";

    private static readonly string[] Records = ["address", "telephone"];

    /// <summary>The members of the elements of the cover's lists, each with its list.</summary>
    private static readonly (string List, string[] Members)[] Lists =
    [
        ("registrants", ["entityRegistrantName", "entityCentralIndexKey", "entityIncorporationStateCountryCode", "entityFileNumber", "entityTaxIdentificationNumber"]),
        ("securities", ["security12bTitle", "tradingSymbol", "noTradingSymbolFlag", "securityExchangeName"]),
    ];

    [GeneratedRegex(@"[/\\](?:[A-Z]{2,3}|NEW)[/\\]?$", RegexOptions.IgnoreCase)]
    private static partial Regex NameSuffix { get; }

    /// <summary>The values; a member that has none is left out.</summary>
    public static Dictionary<string, string> Of(Cover? cover)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        if (cover is null)
            return fields;
        using JsonDocument json = JsonDocument.Parse(cover.ToJson());
        foreach (JsonProperty member in json.RootElement.EnumerateObject())
        {
            if (Records.Contains(member.Name))
                AddParts(fields, member.Value);
            else if (member.Value.ValueKind != JsonValueKind.Array)
                fields[member.Name] = member.Value.ToString();
        }
        foreach ((string list, string[] members) in Lists)
        {
            if (json.RootElement.TryGetProperty(list, out JsonElement elements))
                AddElements(fields, elements, members);
        }
        return fields;
    }

    private static void AddParts(Dictionary<string, string> fields, JsonElement record)
    {
        List<string> street = [];
        foreach (JsonProperty part in record.EnumerateObject())
        {
            fields[part.Name] = part.Value.ToString();
            if (part.Name.StartsWith(StreetLine, StringComparison.Ordinal))
                street.Add(part.Value.ToString());
        }
        if (street.Count > 0)
            fields[Street] = string.Join(", ", street);
    }

    private static void AddElements(Dictionary<string, string> fields, JsonElement elements, string[] members)
    {
        foreach (string member in members)
        {
            string[] values = [.. elements.EnumerateArray()
                .Select(element => element.TryGetProperty(member, out JsonElement value) ? value.ToString() : "")];
            if (values.Any(static value => value.Length > 0))
                fields[member] = string.Join(" | ", values);
        }
    }

    /// <summary>
    /// Whether two values of a member say the same, in whatever case, spacing and punctuation. The elements of lists may come in
    /// another order: a header has registrants in its own, and two facts may be tagged around one text.
    /// </summary>
    public static bool AreSame(string member, string one, string other) => Difference(member, one, other) is ("", "");

    /// <summary>What of two values has nothing in the other that says the same.</summary>
    public static (string Read, string Expected) Difference(string member, string read, string expected)
    {
        List<string> onlyRead = [.. read.Split('|', StringSplitOptions.TrimEntries)];
        List<string> onlyExpected = [];
        foreach (string value in expected.Split('|', StringSplitOptions.TrimEntries))
        {
            int same = onlyRead.FindIndex(other => Plain(member, other) == Plain(member, value));
            if (same >= 0)
                onlyRead.RemoveAt(same);
            else
                onlyExpected.Add(value);
        }
        return (string.Join(" | ", onlyRead), string.Join(" | ", onlyExpected));
    }

    private static string Plain(string member, string value) => member switch
    {
        "entityRegistrantName" => PlainName(value),
        // The Commission numbers 1-2360 and 001-02360 alike.
        "entityFileNumber" => string.Join('-', value.Split('-').Select(static part => part.TrimStart('0'))),
        _ => Letters(value),
    };

    /// <summary>A name without what EDGAR adds, the legal forms in the short way in which EDGAR has them.</summary>
    private static string PlainName(string name)
    {
        string[] words = NameSuffix.Replace(name.Trim(), "").ToLowerInvariant()
            .Split([' ', '\n', ',', '.', '-', '&', '\''], StringSplitOptions.RemoveEmptyEntries);
        return Letters(string.Concat(words.Select(static word => word switch
        {
            "company" => "co",
            "corporation" => "corp",
            "incorporated" => "inc",
            "limited" => "ltd",
            "the" or "and" => "",
            _ => word,
        })));
    }

    private static string Letters(string value)
    {
        StringBuilder plain = new(value.Length);
        foreach (char character in value)
        {
            if (char.IsLetterOrDigit(character))
                plain.Append(char.ToLowerInvariant(character));
        }
        return plain.ToString();
    }
}
