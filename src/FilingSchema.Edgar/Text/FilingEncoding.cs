using System.Buffers;
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

    /// <summary>So many bytes tell whether a file is a text.</summary>
    public const int BinaryBeginning = 8192;

    /// <summary>The byte order mark of UTF-8, which is no part of the text.</summary>
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Decodes bytes; returns how many UTF-16 code units they gave, which are never more than the bytes.</summary>
    public static int Decode(ReadOnlySpan<byte> bytes, Span<char> text)
    {
        int length = 0;
        while (true)
        {
            OperationStatus status = Utf8.ToUtf16(bytes, text[length..], out int read, out int written, replaceInvalidSequences: false);
            length += written;
            if (status == OperationStatus.Done)
                return length;
            byte single = bytes[read];
            text[length++] = FromWindows1252(single);
            bytes = bytes[(read + 1)..];
        }
    }

    /// <summary>The character that a byte is in Windows-1252.</summary>
    public static char FromWindows1252(byte single) => single is >= 0x80 and <= 0x9F ? Windows1252[single - 0x80] : (char)single;

    /// <summary>Takes the bytes of one character; returns how many they are, and how many UTF-16 code units it has.</summary>
    public static (int Bytes, int Units) Step(ReadOnlySpan<byte> bytes) =>
        Rune.DecodeFromUtf8(bytes, out Rune rune, out int length) == OperationStatus.Done ? (length, rune.Utf16SequenceLength) : (1, 1);

    /// <summary>How many UTF-16 code units the text of bytes has.</summary>
    public static int CountUnits(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        while (!bytes.IsEmpty)
        {
            (int length, int units) = Step(bytes);
            bytes = bytes[length..];
            count += units;
        }
        return count;
    }

    /// <summary>Whether bytes from the beginning of a file cannot be a text: there is a NUL byte, outside UTF-16.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> beginning) => !IsUtf16(beginning) && beginning.Contains((byte)0);

    /// <summary>Whether the bytes begin with a byte order mark of UTF-16, which editors write and EDGAR does not take.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    /// <summary>The text of UTF-16 bytes with their byte order mark, as UTF-8.</summary>
    public static byte[] FromUtf16(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetBytes((bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]));
}
