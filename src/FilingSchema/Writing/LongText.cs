using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Writes the text of a section, which is long and has line ends to escape: in one pass, where the writer by itself takes several.</summary>
internal static class LongText
{
    /// <summary>What is shorter, the writer does as fast.</summary>
    public const int Shortest = 256;

    // Of the characters of ASCII, those that the encoder escapes which reports are written with.
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static unit => (char)unit), '"', '\\', '\u007F']);

    /// <summary>Writes the value; <see langword="false"/>, and nothing, if the writer has to.</summary>
    public static bool TryWrite(Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, string value)
    {
        if (writer.Options.Encoder != JavaScriptEncoder.UnsafeRelaxedJsonEscaping || !Ascii.IsValid(value))
            return false;
        byte[] json = ArrayPool<byte>.Shared.Rent(value.Length * 2);
        bool isWritten = TryEscape(value, json, out int length);
        if (isWritten)
        {
            writer.WritePropertyName(utf8Name);
            writer.WriteRawValue(json.AsSpan(0, length), skipInputValidation: true);
        }
        ArrayPool<byte>.Shared.Return(json);
        return isWritten;
    }

    // False if there is not room enough.
    private static bool TryEscape(ReadOnlySpan<char> ascii, Span<byte> json, out int length)
    {
        json[0] = (byte)'"';
        length = 1;
        while (true)
        {
            int plain = ascii.IndexOfAny(Escaped);
            if (plain < 0)
                plain = ascii.Length;
            // With room for an escape, or for the quote at the end.
            if (length + plain + JsonText.UnicodeEscape > json.Length)
                return false;
            Ascii.FromUtf16(ascii[..plain], json[length..], out _);
            length += plain;
            if (plain == ascii.Length)
                break;
            length += Escape(ascii[plain], json[length..]);
            ascii = ascii[(plain + 1)..];
        }
        json[length++] = (byte)'"';
        return true;
    }

    private static int Escape(char unit, Span<byte> json)
    {
        json[0] = (byte)'\\';
        json[1] = unit switch
        {
            '"' or '\\' => (byte)unit,
            '\b' => (byte)'b',
            '\t' => (byte)'t',
            '\n' => (byte)'n',
            '\f' => (byte)'f',
            '\r' => (byte)'r',
            _ => (byte)'u',
        };
        if (json[1] != 'u')
            return 2;
        ((int)unit).TryFormat(json[2..], out _, "X4");
        return JsonText.UnicodeEscape;
    }
}
