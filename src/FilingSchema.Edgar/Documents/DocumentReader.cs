using System.Buffers;

namespace FilingSchema.Edgar;

/// <summary>Reads a document of a submission, whatever it is written in.</summary>
internal static class DocumentReader
{
    // Far enough to pass a long inline XBRL header's namespaces.
    private const int Beginning = 20_000;

    private static readonly SearchValues<string> HtmlTags = SearchValues.Create(
        ["<html", "<body", "<div", "<p>", "<p ", "<font", "<br>", "<br/>", "<center"], StringComparison.OrdinalIgnoreCase);

    public static DocumentContent Read(FilingText source, SubmissionDocument document)
    {
        ReadOnlyMemory<char> characters = source.AsMemory(document.Start, document.End - document.Start);
        DocumentContent content = IsHtml(characters.Span)
            ? HtmlBlockReader.Read(source, document.Start, document.End) with { IsHtml = true }
            : new DocumentContent([.. PlainTextBlockReader.Read(source, characters, document.Start, mayBeMarkdown: document.Header.Entries.Count == 0)], []);
        PageFurniture.Mark(content.Blocks);
        return content;
    }

    private static bool IsHtml(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, Beginning)].ContainsAny(HtmlTags);
}
