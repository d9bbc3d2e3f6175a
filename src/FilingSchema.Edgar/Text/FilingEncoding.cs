using System.Text;
using System.Text.Unicode;

namespace FilingSchema.Edgar;

/// <summary>Turns the bytes of a filing into text.</summary>
/// <remarks>
/// EDGAR never says how a filing is encoded. Most are ASCII or UTF-8; older ones hold single bytes of Windows-1252, at
/// times beside UTF-8. So a sequence that is UTF-8 is read as UTF-8, and any other byte by Windows-1252.
/// </remarks>
internal static class FilingEncoding
{
    // 0x80 to 0x9F; the five unassigned bytes stay the C1 controls that they are in Latin-1.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : DecodeMixed(bytes);
    }

    /// <summary>Whether the bytes cannot be a text: a NUL byte near the beginning, outside UTF-16.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        bool isUtf16 = bytes.Length >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF);
        return !isUtf16 && bytes[..Math.Min(bytes.Length, 8192)].Contains((byte)0);
    }

    private static string DecodeMixed(ReadOnlySpan<byte> bytes)
    {
        StringBuilder text = new(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out Rune rune, out int length) == System.Buffers.OperationStatus.Done)
            {
                text.Append(rune);
                bytes = bytes[length..];
                continue;
            }
            byte single = bytes[0];
            text.Append(single is >= 0x80 and <= 0x9F ? Windows1252[single - 0x80] : (char)single);
            bytes = bytes[1..];
        }
        return text.ToString();
    }
}
