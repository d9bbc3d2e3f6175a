using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FilingSchema.Cli.View;

namespace FilingSchema.Cli.Docs;

/// <summary>Makes texts.</summary>
internal static class StringSample
{
    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        ["date"] = "2026-02-03",
        ["date-time"] = "2026-02-03T16:05:00-05:00",
        ["time"] = "16:05:00-05:00",
        ["duration"] = "P1DT12H",
        ["uuid"] = "0f8fad5b-d9cb-469f-a165-70867728950e",
        ["email"] = "investors@example.com",
        ["idn-email"] = "investors@example.com",
        ["hostname"] = "www.example.com",
        ["idn-hostname"] = "www.example.com",
        ["ipv4"] = "192.0.2.1",
        ["ipv6"] = "2001:db8::1",
        ["uri"] = "https://www.example.com/",
        ["uri-reference"] = "report.html",
        ["iri"] = "https://www.example.com/",
        ["iri-reference"] = "report.html",
        ["uri-template"] = "/filings/{cik}",
        ["json-pointer"] = "/items/0",
        ["relative-json-pointer"] = "1/item",
        ["regex"] = "^[A-Z]+$",
        ["cik"] = "0000855654",
        ["accession-number"] = "0000855654-26-000012",
        ["commission-file-number"] = "001-40609",
        ["employer-identification-number"] = "04-2726691",
        ["item-number"] = "5.07",
    };

    /// <summary>A text that is valid by a schema, or <see langword="null"/>.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">The name of the member that has it, which a text of no particular shape says.</param>
    public static JsonNode? Of(JsonElement schema, string name)
    {
        string? text = ViewText.Label(name.Length == 0 ? "text" : name);
        bool hasPattern = schema.TryGetProperty("pattern", out JsonElement pattern);
        if (schema.TryGetProperty("format", out JsonElement format))
        {
            text = Formats.GetValueOrDefault(format.GetString()!);
            if (text is null || (hasPattern && !Regex.IsMatch(text, pattern.GetString()!)))
                return null;
        }
        else if (hasPattern)
            text = PatternSample.Of(pattern.GetString()!);
        else
            text = Fit(text, schema);

        return text is not null && text == Fit(text, schema) ? JsonValue.Create(text) : null;
    }

    private static string Fit(string text, JsonElement schema)
    {
        if (schema.TryGetProperty("maxLength", out JsonElement most) && text.Length > most.GetInt32())
            text = text[..most.GetInt32()];
        return schema.TryGetProperty("minLength", out JsonElement least) ? text.PadRight(least.GetInt32(), 'x') : text;
    }
}
