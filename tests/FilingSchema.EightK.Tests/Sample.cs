using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FilingSchema.EightK.Tests;

/// <summary>A report with a cover, five items, votes, exhibits, a signature and documents; and ways to spoil it.</summary>
internal static class Sample
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file as it is: indented by two spaces, ended by a line feed.</summary>
    public static string Indented { get; } = ReadFile("current-report.json");

    /// <summary>The same without space between tokens. Made without the code under test.</summary>
    public static string Compact { get; } = Write(JsonNode.Parse(Indented)!);

    public static byte[] CompactUtf8 => Encoding.UTF8.GetBytes(Compact);

    /// <summary>The report, read anew at each call.</summary>
    public static CurrentReport Read() => CurrentReport.Parse(Compact);

    /// <summary>The JSON of the report after a change.</summary>
    public static string With(Action<JsonObject> change)
    {
        JsonObject report = JsonNode.Parse(Compact)!.AsObject();
        change(report);
        return Write(report);
    }

    /// <summary>JSON as the library writes it: compact, escaping only what JSON makes it escape.</summary>
    public static string Write(JsonNode node) => node.ToJsonString(Relaxed);

    private static string ReadFile(string name)
    {
        using Stream stream = typeof(Sample).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
