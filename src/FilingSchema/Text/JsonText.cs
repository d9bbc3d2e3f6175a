using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace FilingSchema;

/// <summary>What the readers of JSON texts share.</summary>
internal static class JsonText
{
    public const int MaxDepth = 64;

    /// <summary>The length of <c>\u0041</c>.</summary>
    public const int UnicodeEscape = 6;

    private const int FewBytes = 256;

    /// <summary>The text that a string of JSON stands for.</summary>
    /// <param name="raw">What stands between its quotes.</param>
    /// <param name="text">The text; <see langword="null"/> if the escapes hold half of a surrogate pair.</param>
    public static bool TryGetString(ReadOnlySpan<byte> raw, [NotNullWhen(true)] out string? text)
    {
        byte[]? rented = raw.Length > FewBytes ? ArrayPool<byte>.Shared.Rent(raw.Length) : null;
        Span<byte> utf8 = rented ?? stackalloc byte[FewBytes];
        text = TryUnescape(raw, utf8, out int length) ? Encoding.UTF8.GetString(utf8[..length]) : null;
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return text is not null;
    }

    /// <summary>The same; as it is written, if its escapes are wrong.</summary>
    public static string GetString(ReadOnlySpan<byte> raw) => TryGetString(raw, out string? text) ? text : Encoding.UTF8.GetString(raw);

    /// <summary>The name whose opening quote stands at a place of a text.</summary>
    public static string NameAt(ReadOnlySpan<byte> text, int offset) => GetString(text.Slice(offset + 1, LengthAt(text, offset) - 2));

    /// <summary>The length of the string whose opening quote stands at a place of a text, its quotes included.</summary>
    public static int LengthAt(ReadOnlySpan<byte> text, int offset)
    {
        int at = offset + 1;
        while (true)
        {
            at += text[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (text[at] == (byte)'"')
                return at + 1 - offset;
            at += 2;
        }
    }

    /// <summary>Writes out the escapes of a string, whose grammar has been looked at.</summary>
    /// <param name="raw">What stands between its quotes.</param>
    /// <param name="utf8">Takes the text, which is never longer.</param>
    /// <param name="length">The length of the text.</param>
    /// <returns><see langword="false"/> if they hold half of a surrogate pair.</returns>
    public static bool TryUnescape(ReadOnlySpan<byte> raw, Span<byte> utf8, out int length)
    {
        length = 0;
        while (true)
        {
            int plain = raw.IndexOf((byte)'\\');
            if (plain < 0)
            {
                raw.CopyTo(utf8[length..]);
                length += raw.Length;
                return true;
            }
            raw[..plain].CopyTo(utf8[length..]);
            length += plain;
            raw = raw[plain..];
            if (raw[1] != (byte)'u')
            {
                utf8[length++] = raw[1] switch
                {
                    (byte)'b' => (byte)'\b',
                    (byte)'f' => (byte)'\f',
                    (byte)'n' => (byte)'\n',
                    (byte)'r' => (byte)'\r',
                    (byte)'t' => (byte)'\t',
                    byte self => self,
                };
                raw = raw[2..];
                continue;
            }
            int taken = UnescapeUnicode(raw, utf8[length..], out int written);
            if (taken == 0)
                return false;
            length += written;
            raw = raw[taken..];
        }
    }

    // The length of the escape at the beginning of a text, whose character is written; 0 if it is half of a surrogate pair.
    private static int UnescapeUnicode(ReadOnlySpan<byte> raw, Span<byte> utf8, out int written)
    {
        written = 0;
        int taken = LengthOfUnicode(raw, out bool isHalf);
        if (isHalf)
            return 0;
        Rune rune = taken == UnicodeEscape ? new(UnitAt(raw)) : new(UnitAt(raw), UnitAt(raw[UnicodeEscape..]));
        written = rune.EncodeToUtf8(utf8);
        return taken;
    }

    /// <summary>The bytes of a string without its escapes, which hold no half of a surrogate pair.</summary>
    public static byte[] Unescape(ReadOnlySpan<byte> raw)
    {
        byte[] utf8 = raw.ToArray();
        if (raw.IndexOf((byte)'\\') < 0)
            return utf8;
        TryUnescape(raw, utf8, out int length);
        return utf8[..length];
    }

    /// <summary>The length of the escape <c>\u0041</c> at the beginning of a text, with that of the second half if it is the first of a pair.</summary>
    public static int LengthOfUnicode(ReadOnlySpan<byte> raw, out bool isHalf)
    {
        char unit = UnitAt(raw);
        isHalf = char.IsSurrogate(unit);
        if (!char.IsHighSurrogate(unit) || raw.Length < 2 * UnicodeEscape || raw[UnicodeEscape] != (byte)'\\' || raw[UnicodeEscape + 1] != (byte)'u' || !char.IsLowSurrogate(UnitAt(raw[UnicodeEscape..])))
            return UnicodeEscape;
        isHalf = false;
        return 2 * UnicodeEscape;
    }

    /// <summary>The JSON Pointer of a member or element of the value that has this one.</summary>
    public static string Append(string pointer, string name) => string.Concat(pointer, "/", Escape(name));

    /// <summary>The segment of a JSON Pointer that stands for a name.</summary>
    public static string Escape(string name) =>
        name.AsSpan().ContainsAny('~', '/') ? name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) : name;

    /// <summary>The name that a segment of a JSON Pointer stands for.</summary>
    public static string Unescape(string segment) =>
        segment.Contains('~', StringComparison.Ordinal) ? segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal) : segment;

    /// <summary>The place of a schema, fit for a JSON Pointer to be added to it.</summary>
    public static string WithFragment(string schema) => schema.Contains('#', StringComparison.Ordinal) ? schema : schema + "#";

    // The UTF-16 unit of an escape; what is no hexadecimal digit makes it none.
    private static char UnitAt(ReadOnlySpan<byte> escape) =>
        ushort.TryParse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit) ? (char)unit : '\0';
}
