using System.Text;

namespace FilingSchema.Edgar;

/// <summary>
/// The wrapper of a single document that went through an HTML library on its way: EDGAR's tags in small letters, and all of
/// it within <c>&lt;html&gt;&lt;body&gt;</c>.
/// </summary>
internal static class RewrittenWrapper
{
    private const int LongestHead = 4096;

    /// <summary>The header lines and the text of the document, or <see langword="null"/> if the file is not so wrapped.</summary>
    public static (SourcePiece Head, SourcePiece Body)? Find(SourcePiece file)
    {
        ReadOnlySpan<byte> bytes = file.Bytes.Span;
        string beginning = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestHead)]);
        int document = beginning.IndexOf("<document>", StringComparison.OrdinalIgnoreCase);
        int type = IndexAfter("<type>", document);
        int text = IndexAfter("<text>", type);
        if (text < 0)
            return null;
        int body = text + "<text>".Length;
        int length = bytes[body..].LastIndexOf("</text>"u8);
        return (file.Slice(document, body), file.Slice(body, length < 0 ? bytes.Length : body + length));

        int IndexAfter(string tag, int start) => start < 0 ? -1 : beginning.IndexOf(tag, start, StringComparison.OrdinalIgnoreCase);
    }
}
