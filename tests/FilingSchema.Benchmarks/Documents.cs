using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FilingSchema.Benchmarks;

/// <summary>The texts that are read: what a report may be like, in UTF-8.</summary>
internal static class Documents
{
    /// <summary>Names of the texts.</summary>
    public static IReadOnlyList<string> Names { get; } = ["report", "small", "list of 10,000", "long text"];

    /// <summary>The text of a name.</summary>
    public static byte[] Utf8(string name) => name switch
    {
        "report" => ReportSample.Utf8,
        "small" => WithItem("""{"item":"7.01","narrative":{"text":"We moved."}}"""),
        "list of 10,000" => WithItem($$"""{"item":"9.01","exhibits":[{{string.Join(',', Enumerable.Range(0, 10_000).Select(static i => $$"""{"number":"99.{{i}}","description":"Press release number {{i}} of the registrant"}"""))}}]}"""),
        "long text" => WithItem($$$"""{"item":"7.01","narrative":{"text":{{{Narrative()}}}}}"""),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such text."),
    };

    /// <summary>The same text, with a number for the date of the report.</summary>
    public static byte[] WithMistake(string name) => With(name, "documentPeriodEndDate", "5");

    /// <summary>The same text, with no letter for the name of the registrant.</summary>
    public static byte[] WithViolation(string name) => With(name, "entityRegistrantName", "\"\"");

    /// <summary>The same text, broken off before its end.</summary>
    public static byte[] Broken(string name) => Utf8(name)[..^1];

    // The first member of that name, whose value is a string without escapes, has another value.
    private static byte[] With(string name, string member, string value)
    {
        string json = Encoding.UTF8.GetString(Utf8(name));
        int start = json.IndexOf($"\"{member}\":", StringComparison.Ordinal) + member.Length + 3;
        int end = json.IndexOf('"', start + 1) + 1;
        return Encoding.UTF8.GetBytes(string.Concat(json.AsSpan(0, start), value, json.AsSpan(end)));
    }

    private static byte[] WithItem(string item) => Encoding.UTF8.GetBytes(
        $$"""{"form":"8-K","cover":{"documentPeriodEndDate":"2026-02-03","registrants":[{"entityRegistrantName":"Acme Corp.","entityFileNumber":"001-40609"}]},"items":[{{item}}]}""");

    // A hundred paragraphs of some 500 characters each.
    private static string Narrative()
    {
        string paragraph = string.Concat(Enumerable.Repeat("The registrant announced today that nothing of note had happened. ", 8));
        return $"\"{JsonEncodedText.Encode(string.Join("\n\n", Enumerable.Repeat(paragraph, 100)), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
    }
}
