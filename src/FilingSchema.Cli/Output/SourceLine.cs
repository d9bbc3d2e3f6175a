using System.Globalization;
using System.Text;
using System.Text.Json;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Text;
using Spectre.Console.Rendering;

namespace FilingSchema.Cli.Output;

/// <summary>A line of a text, and the part of it that a message is about: shown to people, that part underlined.</summary>
/// <param name="Number">The line's number, counted from one.</param>
/// <param name="Before">What stands before the part.</param>
/// <param name="Part">The part; at least a character, unless the line ends before it.</param>
/// <param name="After">What stands behind it.</param>
internal readonly record struct SourceLine(int Number, string Before, string Part, string After)
{
    private const int ShownBefore = 40;

    /// <summary>More of a line than any terminal shows: a line may be a whole document.</summary>
    private const int LongestKept = 1_000;
    private const string Red = "\u001b[31m";
    private const string Plain = "\u001b[0m";

    /// <summary>The line where a problem of a schema begins.</summary>
    public static SourceLine Of(string text, Problem problem)
    {
        LineMap lines = new(text);
        int start = lines.StartOf(problem.Start.Line);
        string line = text[start..lines.StartOf(problem.Start.Line + 1)].TrimEnd('\r', '\n', '\u0085', '\u2028', '\u2029');
        int end = problem.End.Line == problem.Start.Line ? problem.End.Character : line.Length;
        return Of(line, problem.Start.Line + 1, problem.Start.Character, end);
    }

    /// <summary>The line of a place in JSON, with the name, text or number that stands there.</summary>
    public static SourceLine Of(ReadOnlySpan<byte> json, TextPosition position)
    {
        int offset = (int)Math.Min(position.Offset, json.Length);
        int start = json[..offset].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        if (json[start..].StartsWith("\uFEFF"u8))
            start += "\uFEFF"u8.Length;
        int length = json[offset..].IndexOfAny((byte)'\n', (byte)'\r');
        ReadOnlySpan<byte> rest = length < 0 ? json[offset..] : json.Slice(offset, length);
        string before = Encoding.UTF8.GetString(json[Math.Max(Math.Min(start, offset), offset - LongestKept)..offset]);
        ReadOnlySpan<byte> token = rest[..TokenLength(rest)];
        string part = Encoding.UTF8.GetString(token[..Math.Min(token.Length, LongestKept)]);
        string after = Encoding.UTF8.GetString(rest.Slice(token.Length, Math.Min(rest.Length - token.Length, LongestKept)));
        return Of(before + part + after, position.Line, before.Length, before.Length + part.Length);
    }

    /// <summary>Prints the line with its number, and what underlines the part. Of a long line the surroundings of the part are shown.</summary>
    public void Write(Terminal terminal)
    {
        string number = Number.ToString(CultureInfo.InvariantCulture);
        string before = Visible(Before);
        string part = Visible(Part);
        int room = Math.Max(20, terminal.Width - number.Length - 3);
        if (Width(before) > Math.Min(ShownBefore, room / 2) && Width(before + part + Visible(After)) > room)
            before = "…" + Last(before, Math.Min(ShownBefore, room / 2) - 1);
        string shown = First(before + part + Visible(After), room);
        int marks = Math.Clamp(Width(part), 1, Math.Max(1, room - Width(before)));
        string underline = new('^', marks);
        terminal.Output.WriteLine($"{number} | {shown}");
        terminal.Output.WriteLine($"{new string(' ', number.Length)} | {new string(' ', Width(before))}{(terminal.UseColor ? Red + underline + Plain : underline)}");
    }

    private static SourceLine Of(string line, int number, int start, int end)
    {
        start = Math.Min(start, line.Length);
        end = Math.Clamp(end, Math.Min(start + 1, line.Length), line.Length);
        return new(
            number,
            line[Math.Max(0, start - LongestKept)..start],
            line[start..Math.Min(end, start + LongestKept)],
            line[end..Math.Min(line.Length, end + LongestKept)]);
    }

    // Of a list or an object its bracket, of anything that is no JSON a character.
    private static int TokenLength(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return 0;
        Utf8JsonReader reader = new(text, isFinalBlock: true, default);
        try
        {
            reader.Read();
            return (int)(reader.BytesConsumed - reader.TokenStartIndex);
        }
        catch (JsonException)
        {
            _ = Rune.DecodeFromUtf8(text, out _, out int length);
            return length;
        }
    }

    // What would move the cursor, turn the direction of the text or end the line is a dot.
    private static string Visible(string text) => string.Concat(text.EnumerateRunes().Select(static rune => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune.Value == '\t' => " ",
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "·",
        _ => rune.ToString(),
    }));

    private static int Width(string text) => new Segment(text).CellCount();

    private static string First(string text, int width)
    {
        while (Width(text) > width)
            text = text[..^(char.IsLowSurrogate(text[^1]) ? 2 : 1)];
        return text;
    }

    private static string Last(string text, int width)
    {
        while (Width(text) > width)
            text = text[(char.IsHighSurrogate(text[0]) ? 2 : 1)..];
        return text;
    }
}
