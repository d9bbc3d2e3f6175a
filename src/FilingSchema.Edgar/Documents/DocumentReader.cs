namespace FilingSchema.Edgar;

/// <summary>Reads a document of a submission, whatever it is written in.</summary>
internal static class DocumentReader
{
    // Far enough to pass a long inline XBRL header's namespaces.
    private const int Beginning = 20_000;

    private static readonly string[] HtmlTags = ["<html", "<body", "<div", "<p>", "<p ", "<font", "<br>", "<br/>", "<center"];

    public static DocumentContent Read(FilingText source, SubmissionDocument document)
    {
        string text = source.Text;
        DocumentContent content = IsHtml(text.AsSpan(document.Start, document.End - document.Start))
            ? HtmlBlockReader.Read(text, document.Start, document.End)
            : new DocumentContent(PlainTextBlockReader.Read(text, text.AsMemory(document.Start, document.End - document.Start), document.Start), []);
        PageFurniture.Mark(content.Blocks);
        return content;
    }

    private static bool IsHtml(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Beginning)];
        foreach (string tag in HtmlTags)
        {
            if (text.Contains(tag, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
