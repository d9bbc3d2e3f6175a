using System.Buffers;

namespace FilingSchema.Edgar;

/// <summary>Takes a filing out of its container: a full submission of any age, a wrapped document, or a bare one.</summary>
internal static class SubmissionParser
{
    // A submission may hold many megabytes of exhibits, so its tags are looked for with a vectorized search.
    private static readonly SearchValues<string> HeaderEnd = Tag("</SEC-HEADER>", "</IMS-HEADER>", "</SUBMISSION>");
    private static readonly SearchValues<string>[] HeaderStarts = [Tag("<SEC-HEADER>"), Tag("<IMS-HEADER>"), Tag("<SUBMISSION>")];
    private static readonly SearchValues<string> Document = Tag("<DOCUMENT>");
    private static readonly SearchValues<string> DocumentEnd = Tag("</DOCUMENT>");
    private static readonly SearchValues<string> Body = Tag("<TEXT>");
    private static readonly SearchValues<string> BodyEnd = Tag("</TEXT>");
    private static readonly SearchValues<string> Html = Tag("<html");
    private static readonly SearchValues<string> HtmlEnd = Tag("</html");
    private static readonly string[] Wrappers = ["XBRL", "XML", "PDF"];

    public static Submission Parse(FilingText source)
    {
        string text = source.Text;
        int first = IndexOf(text, Document, 0, text.Length);
        int headerStart = HeaderStarts.Max(tag => IndexOf(text, tag, 0, first < 0 ? text.Length : first));
        if (first < 0 && headerStart < 0)
            return Bare(source);

        HeaderGroup header = headerStart < 0 ? new HeaderGroup("") : ParseHeader(text, headerStart, first < 0 ? text.Length : first);
        bool isCut = first < 0 && IndexOf(text, HeaderEnd, headerStart, text.Length) < 0;
        List<SubmissionDocument> documents = [];
        while (first >= 0)
        {
            documents.Add(ParseDocument(text, first, out int next, out bool isClosed));
            isCut |= !isClosed;
            first = IndexOf(text, Document, next, text.Length);
        }
        return new Submission { Source = source, Header = header, Documents = documents, IsCut = isCut };
    }

    private static Submission Bare(FilingText source)
    {
        string text = source.Text;
        // An HTML document that was begun and not ended was cut on the way.
        bool isCut = IndexOf(text, Html, 0, Math.Min(text.Length, 4096)) >= 0 && IndexOf(text, HtmlEnd, 0, text.Length) < 0;
        return new Submission
        {
            Source = source,
            Header = new HeaderGroup(""),
            Documents = [new SubmissionDocument(new HeaderGroup(""), 0, text.Length)],
            IsCut = isCut,
        };
    }

    private static HeaderGroup ParseHeader(string text, int start, int limit)
    {
        int end = IndexOf(text, HeaderEnd, start, limit);
        if (end < 0)
            end = limit;
        // The line of the opening tag itself names the file, not a fact.
        int firstLine = text.AsSpan(start, end - start).IndexOf('\n');
        return firstLine < 0 ? new HeaderGroup("") : HeaderParser.Parse(text, start + firstLine + 1, end);
    }

    private static SubmissionDocument ParseDocument(string text, int start, out int next, out bool isClosed)
    {
        int body = IndexOf(text, Body, start, text.Length);
        int headerStart = start + "<DOCUMENT>".Length;
        if (body < 0)
        {
            next = text.Length;
            isClosed = false;
            return new SubmissionDocument(HeaderParser.Parse(text, headerStart, text.Length), text.Length, text.Length);
        }
        HeaderGroup header = HeaderParser.Parse(text, headerStart, body);
        body += "<TEXT>".Length;
        int end = IndexOf(text, BodyEnd, body, text.Length);
        if (end < 0)
            end = IndexOf(text, DocumentEnd, body, text.Length);
        isClosed = end >= 0;
        next = end = isClosed ? end : text.Length;
        Unwrap(text, ref body, ref end);
        return new SubmissionDocument(header, body, end);
    }

    /// <summary>Leaves out the tags that EDGAR sets around a document that is not plain text.</summary>
    private static void Unwrap(string text, ref int start, ref int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        foreach (string wrapper in Wrappers)
        {
            string opening = $"<{wrapper}>";
            if (!text.AsSpan(start, end - start).StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                continue;
            start += opening.Length;
            int close = text.AsSpan(start, end - start).LastIndexOf($"</{wrapper}>", StringComparison.OrdinalIgnoreCase);
            if (close >= 0)
                end = start + close;
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
        }
    }

    private static SearchValues<string> Tag(params ReadOnlySpan<string> spellings) =>
        SearchValues.Create(spellings, StringComparison.OrdinalIgnoreCase);

    private static int IndexOf(string text, SearchValues<string> tag, int start, int end)
    {
        int index = text.AsSpan(start, end - start).IndexOfAny(tag);
        return index < 0 ? -1 : start + index;
    }
}
