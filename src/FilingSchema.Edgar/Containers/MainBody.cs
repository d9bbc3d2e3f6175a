namespace FilingSchema.Edgar;

/// <summary>Looks at what stands between the tags of the main document.</summary>
internal static class MainBody
{
    private const int Beginning = 4096;

    private static readonly string[] Wrappers = ["XBRL", "XML", "PDF"];

    /// <summary>Whether an HTML document was begun and not ended: it was cut on the way.</summary>
    public static bool IsCut(ReadOnlySpan<char> body) =>
        body[..Math.Min(body.Length, Beginning)].Contains("<html", StringComparison.OrdinalIgnoreCase)
        && body.LastIndexOf("</html", StringComparison.OrdinalIgnoreCase) < 0 && !EndsBody(body);

    // The end tag of the whole may be left out where the body's is the last.
    private static bool EndsBody(ReadOnlySpan<char> body) =>
        body.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase) is >= 0 and int at
        && body[at..].IndexOf('>') is > 0 and int length && body[(at + length + 1)..].IsWhiteSpace();

    /// <summary>Leaves out the tags that EDGAR sets around a document that is not plain text, and the space before it.</summary>
    public static (int Start, int End) Unwrap(ReadOnlySpan<char> body)
    {
        int start = PassSpace(body, 0);
        int end = body.Length;
        foreach (string wrapper in Wrappers)
        {
            string opening = $"<{wrapper}>";
            if (!body[start..end].StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                continue;
            start += opening.Length;
            int close = body[start..end].LastIndexOf($"</{wrapper}>", StringComparison.OrdinalIgnoreCase);
            if (close >= 0)
                end = start + close;
            start = PassSpace(body[..end], start);
        }
        return (start, end);
    }

    private static int PassSpace(ReadOnlySpan<char> text, int start) => text.Length - text[start..].TrimStart().Length;
}
