using System.Globalization;
using System.Text.Json;

namespace FilingSchema.Cli.Validation;

/// <summary>A report within a JSON text.</summary>
/// <param name="Path">The JSON Pointer of the report within the text: empty, or <c>/3</c> in an array.</param>
/// <param name="Start">Where the report begins, in bytes.</param>
/// <param name="Length">How long it is, in bytes.</param>
internal readonly record struct ReportText(string Path, int Start, int Length)
{
    private const byte LineFeed = (byte)'\n';

    private static readonly JsonReaderOptions Reading = new() { MaxDepth = 1000 };

    /// <summary>Finds the reports of a text: one object, the elements of an array, or one object a line.</summary>
    /// <param name="json">The text, with or without a byte order mark.</param>
    /// <param name="isBroken">Whether the text is an array that is not JSON from some place on; the elements before it are found.</param>
    public static List<ReportText> Find(ReadOnlySpan<byte> json, out bool isBroken)
    {
        isBroken = false;
        int start = json.StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;
        ReadOnlySpan<byte> text = json[start..].TrimStart(" \t\r\n"u8);
        if (text.StartsWith("["u8))
            return FindElements(json, start, out isBroken);
        return IsObjectPerLine(text) ? FindLines(json, start) : [new ReportText("", start, json.Length - start)];
    }

    // More than one line, and an object on the first of them that is whole.
    private static bool IsObjectPerLine(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf(LineFeed);
        if (end < 0 || text[end..].Trim(" \t\r\n"u8).IsEmpty || !text.StartsWith("{"u8))
            return false;

        Utf8JsonReader line = new(text[..end], Reading);
        try
        {
            while (line.Read())
                continue;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static List<ReportText> FindLines(ReadOnlySpan<byte> json, int start)
    {
        List<ReportText> lines = [];
        while (start < json.Length)
        {
            int length = json[start..].IndexOf(LineFeed);
            length = length < 0 ? json.Length - start : length;
            if (!json.Slice(start, length).Trim(" \t\r"u8).IsEmpty)
                lines.Add(new ReportText("", start, length));
            start += length + 1;
        }

        return lines;
    }

    private static List<ReportText> FindElements(ReadOnlySpan<byte> json, int start, out bool isBroken)
    {
        List<ReportText> elements = [];
        Utf8JsonReader reader = new(json[start..], Reading);
        isBroken = false;
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                int element = (int)reader.TokenStartIndex;
                reader.Skip();
                elements.Add(new ReportText(Pointer(elements.Count), start + element, (int)reader.BytesConsumed - element));
            }

            // Anything behind the array breaks it as well.
            reader.Read();
        }
        catch (JsonException)
        {
            isBroken = true;
        }

        return elements;
    }

    private static string Pointer(int index) => string.Create(CultureInfo.InvariantCulture, $"/{index}");
}
