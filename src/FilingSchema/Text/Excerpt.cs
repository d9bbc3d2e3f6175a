using System.Text;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Says what was found, short enough for a message.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    /// <summary>A string between quotes, on one line, its end cut off if it is long.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return string.Concat("\"", text, "\"");
        StringBuilder excerpt = new("\"", Longest + 4);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (excerpt.Length > Longest)
                return excerpt.Append("…\"").ToString();
            if (Rune.IsControl(rune))
                excerpt.Append(' ');
            else
                excerpt.Append(rune);
        }
        return excerpt.Append('"').ToString();
    }

    /// <summary>A JSON value: scalars as they stand, the others by their kind.</summary>
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Of(value.GetString()!),
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Undefined => "missing",
        _ => Cut(value.GetRawText()),
    };

    /// <summary>A JSON value as it stands in a text.</summary>
    public static string OfJson(ReadOnlySpan<byte> json) => json[0] switch
    {
        (byte)'"' => Of(JsonText.GetString(json[1..^1])),
        (byte)'{' => "an object",
        (byte)'[' => "a list",
        _ => Cut(Encoding.UTF8.GetString(json)),
    };

    /// <summary>Texts, quoted, parted by commas; only the first few.</summary>
    public static string OfAll(IReadOnlyCollection<string> texts)
    {
        const int Shown = 12;
        string first = string.Join(", ", texts.Take(Shown).Select(static text => $"\"{text}\""));
        return texts.Count > Shown ? $"{first}, …" : first;
    }

    private static string Cut(string text) => text.Length <= Longest ? text : $"{text[..Longest]}…";
}
