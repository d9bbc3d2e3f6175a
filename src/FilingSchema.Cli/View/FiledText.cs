using System.Globalization;
using System.Text;
using FilingSchema.Edgar;

namespace FilingSchema.Cli.View;

/// <summary>The filing as filed: a character for each byte, so that places in bytes are places in the text.</summary>
/// <remarks>All markup is ASCII and reads the same; what is not ASCII is decoded where it is written to the page.</remarks>
internal sealed class FiledText
{
    /// <param name="filing">The bytes of the file.</param>
    public FiledText(ReadOnlySpan<byte> filing)
    {
        // Places in a file of UTF-16 are those in its text as UTF-8.
        Text = filing switch
        {
            [0xFF, 0xFE, ..] => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(filing[2..]))),
            [0xFE, 0xFF, ..] => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(filing[2..]))),
            _ => Encoding.Latin1.GetString(filing),
        };
    }

    /// <summary>The text, a character for each byte.</summary>
    public string Text { get; }

    /// <summary>Where a place begins and ends in the text.</summary>
    public static (int Start, int End) RangeOf(SourceSpan span) => ((int)span.Offset, (int)span.Offset + span.Length);

    /// <summary>
    /// Writes characters that stand for bytes as HTML text: UTF-8 where it is UTF-8, any other byte as Windows-1252, which is what
    /// browsers take such references for.
    /// </summary>
    public static void WriteHtml(StringBuilder html, ReadOnlySpan<char> bytes, bool isMarkup)
    {
        while (!bytes.IsEmpty)
        {
            int ascii = bytes.IndexOfAnyExceptInRange('\0', '\x7F');
            ascii = ascii < 0 ? bytes.Length : ascii;
            foreach (char character in bytes[..ascii])
                WriteAscii(html, character, isMarkup);
            bytes = bytes[ascii..];
            if (!bytes.IsEmpty)
                bytes = bytes[WriteOther(html, bytes)..];
        }
    }

    /// <summary>Characters that stand for bytes, as text. What a reference already made a character of is left as it is.</summary>
    public static string Decode(string bytes) =>
        Ascii.IsValid(bytes) || bytes.AsSpan().ContainsAnyExceptInRange('\0', '\xFF')
            ? bytes : Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(bytes));

    /// <summary>Writes one character that is not ASCII; returns how many bytes it was filed in.</summary>
    private static int WriteOther(StringBuilder html, ReadOnlySpan<char> bytes)
    {
        Span<byte> sequence = stackalloc byte[4];
        int length = Encoding.Latin1.GetBytes(bytes[..Math.Min(bytes.Length, 4)], sequence);
        if (Rune.DecodeFromUtf8(sequence[..length], out Rune rune, out int read) == System.Buffers.OperationStatus.Done)
        {
            html.Append(rune.ToString());
            return read;
        }

        html.Append(CultureInfo.InvariantCulture, $"&#{(int)bytes[0]};");
        return 1;
    }

    private static void WriteAscii(StringBuilder html, char character, bool isMarkup) => _ = character switch
    {
        '<' => html.Append("&lt;"),
        '>' => html.Append("&gt;"),
        '&' when !isMarkup => html.Append("&amp;"),
        '\0' => html,
        _ => html.Append(character),
    };
}
