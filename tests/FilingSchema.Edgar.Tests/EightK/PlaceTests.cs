using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Cuts every value of real filings out of its source again: what stands there must be what the value says.</summary>
public sealed partial class PlaceTests
{
    /// <summary>What is reached; it may only rise.</summary>
    private const int MostDifferences = 19;

    // The wire names of choices, which filings print in words of their own.
    private static readonly string[] Choices =
        ["StateOrProvince", "CountryCode", "AddressCountry", "ExchangeName", "/form", "/manner"];

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag { get; }

    [Fact]
    public void What_stands_at_the_place_of_a_value_says_the_value()
    {
        Assert.SkipWhen(CoverPages.Folder is null, "FILINGSCHEMA_CORPUS does not name the folder of a corpus.");
        List<string> differences = [];
        int values = 0;
        foreach (string path in Directory.EnumerateFiles(Path.Combine(CoverPages.Folder!, "filings")).Order(StringComparer.Ordinal))
        {
            byte[] filing = File.ReadAllBytes(path);
            ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>(filing);
            if (read.Value is not { } report)
                continue;
            using JsonDocument json = JsonDocument.Parse(report.ToJson());
            foreach ((string pointer, JsonElement value) in Leaves(json.RootElement, ""))
            {
                values++;
                SourceSpan? span = read.Where(pointer);
                string printed = span is { } at ? Printed(filing.AsSpan((int)at.Offset, at.Length)) : "";
                if (!Says(printed, pointer, value))
                    differences.Add($"{Path.GetFileName(path)} {span} {pointer}: {Short(value.ToString())} | {Short(printed)}");
            }
        }
        string summary = $"{differences.Count} of {values} values\n{string.Join('\n', differences)}";
        TestContext.Current.SendDiagnosticMessage(summary);
        Assert.True(values > 0 && differences.Count <= MostDifferences, summary);
    }

    private static IEnumerable<(string Pointer, JsonElement Value)> Leaves(JsonElement value, string pointer) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Leaves(member.Value, $"{pointer}/{member.Name}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((element, index) => Leaves(element, $"{pointer}/{index}")),
        _ => [(pointer, value)],
    };

    private static bool Says(string printed, string pointer, JsonElement value)
    {
        string text = value.ToString();
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return printed.Trim().Length is > 0 and < 60;
        if (value.ValueKind == JsonValueKind.Number)
            // A dash in a table of figures is a nought.
            return Letters(printed) == Letters(text) || (text == "0" && Letters(printed).Length == 0);
        // Choices have words of the schema's own, and what is not known yet is said in many.
        if (text == "undetermined" || pointer.Contains("/positions/", StringComparison.Ordinal) || Choices.Any(choice => pointer.EndsWith(choice, StringComparison.Ordinal)))
            return printed.Trim().Length is > 0 and < 60;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out DateOnly day))
            return DayText.Find(string.Join(' ', printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))) == day;
        // The number of a section: "Item 5.02(b)".
        if (pointer.EndsWith("/item", StringComparison.Ordinal))
            return printed.Trim().Length < 60 && Letters(printed).Contains(Letters(text), StringComparison.Ordinal);
        return pointer.EndsWith("/narrative/text", StringComparison.Ordinal)
            ? BeginsAndEnds(Letters(printed), Letters(text)) : Letters(printed) == Letters(text);
    }

    /// <summary>Whether a text begins and ends as it is printed; of a text in several pieces the place is that of the first.</summary>
    private static bool BeginsAndEnds(string printed, string text)
    {
        int length = Math.Min(12, text.Length);
        return printed.StartsWith(text[..length], StringComparison.Ordinal)
            && (printed.EndsWith(text[^length..], StringComparison.Ordinal) || text.StartsWith(printed, StringComparison.Ordinal));
    }

    private static string Printed(ReadOnlySpan<byte> bytes) => WebUtility.HtmlDecode(Tag.Replace(FilingBytes.Decode(bytes), " "));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string Short(string text) => text.Length > 90 ? $"{text[..60]} ... {text[^25..]}" : text;
}
