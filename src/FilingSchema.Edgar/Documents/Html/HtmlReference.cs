using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace FilingSchema.Edgar;

/// <summary>Reads character references such as <c>&amp;nbsp;</c> and <c>&amp;#8221;</c> as the HTML standard has them.</summary>
internal static class HtmlReference
{
    /// <summary>So many UTF-16 code units a reference stands for at most.</summary>
    public const int MostUnits = 4;

    private const int LongestName = 32;

    // Names that need no semicolon are at least and at most so long.
    private const int ShortestOpenName = 2;
    private const int LongestOpenName = 6;

    private static readonly Lazy<FrozenDictionary<string, string>> Names = new(ReadNames);

    /// <summary>Reads the reference that a text begins with.</summary>
    /// <param name="text">The text, from the <c>&amp;</c> on.</param>
    /// <param name="isInAttribute">Whether it is the value of an attribute, where <c>&amp;copy=1</c> is no reference.</param>
    /// <param name="units">Takes what it stands for.</param>
    /// <param name="count">How many UTF-16 code units that are.</param>
    /// <returns>The length of the reference, or 0 if there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, bool isInAttribute, Span<char> units, out int count)
    {
        count = 0;
        if (text.Length < 2)
            return 0;
        return text[1] == '#' ? ReadNumber(text, units, out count) : ReadName(text, isInAttribute, units, out count);
    }

    /// <summary>A text with the references in it put for what they stand for.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        StringBuilder decoded = new(text.Length);
        Span<char> units = stackalloc char[MostUnits];
        while (!text.IsEmpty)
        {
            int plain = text.IndexOf('&');
            if (plain != 0)
            {
                plain = plain < 0 ? text.Length : plain;
                decoded.Append(text[..plain]);
                text = text[plain..];
                continue;
            }
            int length = Read(text, isInAttribute: true, units, out int count);
            decoded.Append(length == 0 ? text[..1] : units[..count]);
            text = text[Math.Max(length, 1)..];
        }
        return decoded.ToString();
    }

    private static int ReadNumber(ReadOnlySpan<char> text, Span<char> units, out int count)
    {
        bool isHexadecimal = text.Length > 2 && text[2] is 'x' or 'X';
        int first = isHexadecimal ? 3 : 2;
        int at = first;
        int number = 0;
        while (at < text.Length && (isHexadecimal ? char.IsAsciiHexDigit(text[at]) : char.IsAsciiDigit(text[at])))
        {
            int digit = char.IsAsciiDigit(text[at]) ? text[at] - '0' : (text[at] | 0x20) - 'a' + 10;
            // Any number that is too large is as good as another.
            number = Math.Min((number * (isHexadecimal ? 16 : 10)) + digit, 0x110000);
            at++;
        }
        count = 0;
        if (at == first)
            return 0;
        Rune rune = !Rune.IsValid(number) || number == 0 ? Rune.ReplacementChar
            : new Rune(number is >= 0x80 and <= 0x9F ? FilingEncoding.FromWindows1252((byte)number) : number);
        count = rune.EncodeToUtf16(units);
        return at < text.Length && text[at] == ';' ? at + 1 : at;
    }

    private static int ReadName(ReadOnlySpan<char> text, bool isInAttribute, Span<char> units, out int count)
    {
        count = 0;
        int end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end == 1)
            return 0;
        FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> names = Names.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        if (end < text.Length && text[end] == ';' && names.TryGetValue(text[1..(end + 1)], out string? value))
        {
            value.CopyTo(units);
            count = value.Length;
            return end + 1;
        }
        for (int length = Math.Min(end - 1, LongestOpenName); length >= ShortestOpenName; length--)
        {
            if (!names.TryGetValue(text.Slice(1, length), out value))
                continue;
            if (isInAttribute && length + 1 < text.Length && (text[length + 1] == '=' || char.IsAsciiLetterOrDigit(text[length + 1])))
                return 0;
            value.CopyTo(units);
            count = value.Length;
            return length + 1;
        }
        return 0;
    }

    // A line for each: the name, with its semicolon if it needs one, and the code points in hexadecimal digits.
    private static FrozenDictionary<string, string> ReadNames()
    {
        using Stream stream = typeof(HtmlReference).Assembly.GetManifestResourceStream("NamedReferences.txt")!;
        using StreamReader lines = new(stream);
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            string[] parts = line.Split(' ');
            names.Add(parts[0], string.Concat(parts.Skip(1).Select(static point =>
                char.ConvertFromUtf32(int.Parse(point, NumberStyles.HexNumber, CultureInfo.InvariantCulture)))));
        }
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
