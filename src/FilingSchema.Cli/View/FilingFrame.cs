using System.Globalization;
using System.Net;
using System.Text;

namespace FilingSchema.Cli.View;

/// <summary>The filing as filed, as a page of its own: EDGAR's header, what it tags and does not show, the document itself.</summary>
internal static class FilingFrame
{
    // A header longer than this is shown where it has values.
    private const int LongestHeader = 40_000;
    private const int LongestLineOfTables = 200;

    /// <summary>The page.</summary>
    public static string Create(string source, int start, int end, bool isHtml, MarkWriter marks)
    {
        StringBuilder header = new();
        WriteAround(header, source, 0, start, marks, isWhole: start <= LongestHeader);
        marks.Finish(header, start - 1);
        (string styles, string document) = isHtml ? Html(source, start, end, marks) : ("", PlainText(source, start, end, marks));
        StringBuilder others = new();
        WriteAround(others, source, end, source.Length, marks, isWhole: false);
        marks.Finish(others, int.MaxValue);
        return ViewTemplate.Fill("filing.html", new()
        {
            ["style"] = ViewTemplate.Read("filing.css"),
            ["styles"] = styles,
            ["header"] = Part("EDGAR\u2019s header", header),
            ["others"] = Part("The other documents\u2019 headers", others),
            ["hidden"] = HiddenPart(source, marks.Hidden),
            ["document"] = document,
        });
    }

    private static (string Styles, string Document) Html(string source, int start, int end, MarkWriter marks)
    {
        FilingHtml filing = FilingHtml.Write(source, start, end, marks);
        // The element's name is none that a filing could close.
        return (filing.Styles, $"<fs-filing style=\"{WebUtility.HtmlEncode(filing.BodyStyle)}\">{filing.Content}");
    }

    private static string PlainText(string source, int start, int end, MarkWriter marks)
    {
        // Lines that nobody broke are broken by the browser; those that were stay as they are, for tables stand in them.
        string kind = LongestLine(source.AsSpan(start, end - start)) > LongestLineOfTables ? "fs-plain wrapped" : "fs-plain";
        StringBuilder text = new($"<fs-filing><pre class=\"{kind}\">\n");
        marks.Write(text, start, end, isMarkup: false);
        marks.Finish(text, end);
        return text.Append("</pre>").ToString();
    }

    private static int LongestLine(ReadOnlySpan<char> text)
    {
        int longest = 0;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
            longest = Math.Max(longest, line.Length);
        return longest;
    }

    /// <summary>Writes what stands around the document: all of it, or the lines that hold values.</summary>
    private static void WriteAround(StringBuilder text, string source, int start, int end, MarkWriter marks, bool isWhole)
    {
        if (isWhole)
        {
            marks.Write(text, start, end, isMarkup: false);
            return;
        }

        int written = start;
        foreach (Mark mark in marks.Marks.Where(mark => mark.Start >= start && mark.Start < end))
        {
            int lineEnd = source.IndexOf('\n', Math.Max(written, Math.Min(mark.End, end - 1)));
            lineEnd = lineEnd < 0 || lineEnd >= end ? end : lineEnd + 1;
            if (mark.Start < written)
                continue;
            int lineStart = Math.Max(written, source.LastIndexOf('\n', mark.Start) + 1);
            if (lineStart > written)
                text.Append("\u22EF\n");
            marks.Write(text, lineStart, lineEnd, isMarkup: false);
            written = lineEnd;
        }
    }

    private static string Part(string caption, StringBuilder text) => text.ToString().Trim() is { Length: > 0 } content
        ? $"<details class=\"fs-part\"><summary>{caption}</summary><pre>{content}</pre></details>" : "";

    private static string HiddenPart(string source, IReadOnlyList<Mark> hidden)
    {
        if (hidden.Count == 0)
            return "";
        StringBuilder text = new();
        foreach (Mark mark in hidden)
        {
            // The text of the place without the tags in it; these facts are short.
            text.Append(CultureInfo.InvariantCulture, $"<li><mark data-v=\"{mark.Number}\" id=\"m{mark.Number}\">");
            FiledText.WriteHtml(text, ViewText.WithoutTags(source[mark.Start..mark.End]), isMarkup: true);
            text.Append("</mark></li>");
        }

        return $"<details class=\"fs-part\"><summary>Tagged in the filing, but not shown</summary><ul>{text}</ul></details>";
    }
}
