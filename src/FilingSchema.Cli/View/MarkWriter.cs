using System.Globalization;
using System.Text;

namespace FilingSchema.Cli.View;

/// <summary>Writes the text of a filing, piece by piece and in its order, with the marks that fall on each piece.</summary>
/// <remarks>A mark that spans several pieces is written anew on each, so that it never crosses a tag.</remarks>
internal sealed class MarkWriter
{
    private readonly string source;
    private readonly Mark[] marks;
    private readonly List<Mark> open = [];
    private readonly HashSet<int> written = [];
    private readonly List<Mark> hidden = [];
    private int next;

    /// <param name="source">The text of the filing.</param>
    /// <param name="marks">The marks, in any order.</param>
    public MarkWriter(string source, IEnumerable<Mark> marks)
    {
        this.source = source;
        // The longer one first where two begin together: it goes around the other.
        this.marks =
        [
            .. marks.OrderBy(static mark => mark.Start).ThenByDescending(static mark => mark.End).ThenBy(static mark => mark.Number),
        ];
    }

    /// <summary>All marks, in the order of the filing.</summary>
    public IReadOnlyList<Mark> Marks => marks;

    /// <summary>The marks on what the filing does not show, as far as it was passed over.</summary>
    public IReadOnlyList<Mark> Hidden => hidden;

    /// <summary>Writes a piece of text.</summary>
    /// <param name="html">Where it is written.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isMarkup">Whether character references in it are such, and not text.</param>
    public void Write(StringBuilder html, int start, int end, bool isMarkup)
    {
        while (start < end)
        {
            MoveTo(start, html);
            int stop = end;
            foreach (Mark mark in open)
                stop = Math.Min(stop, mark.End);
            if (next < marks.Length)
                stop = Math.Min(stop, marks[next].Start);
            WritePiece(html, source.AsSpan(start, stop - start), isMarkup);
            start = stop;
        }
    }

    /// <summary>Passes over a stretch that is not shown.</summary>
    public void Hide(int start, int end)
    {
        for (int i = next; i < marks.Length && marks[i].Start < end; i++)
        {
            if (marks[i].Start >= start && marks[i].End <= end && written.Add(marks[i].Number))
                hidden.Add(marks[i]);
        }
    }

    /// <summary>Writes the marks before an offset that no text was written for, as points.</summary>
    public void Finish(StringBuilder html, int end) => MoveTo(end, html);

    private void MoveTo(int offset, StringBuilder html)
    {
        foreach (Mark mark in open.Where(mark => mark.End <= offset))
            WritePoint(html, mark);
        open.RemoveAll(mark => mark.End <= offset);
        for (; next < marks.Length && marks[next].Start <= offset; next++)
        {
            if (marks[next].End > offset)
                open.Add(marks[next]);
            else
                WritePoint(html, marks[next]);
        }
    }

    private void WritePoint(StringBuilder html, Mark mark)
    {
        if (!written.Contains(mark.Number))
            Open(html, mark, "point").Append("</mark>");
    }

    private void WritePiece(StringBuilder html, ReadOnlySpan<char> text, bool isMarkup)
    {
        // Where lines stand as filed, the space that a line begins with is not marked.
        while (!isMarkup && text.IndexOf('\n') is >= 0 and var lineFeed)
        {
            int space = text.Length - text[lineFeed..].TrimStart().Length;
            WriteRun(html, text[..lineFeed], isMarkup);
            FiledText.WriteHtml(html, text[lineFeed..space], isMarkup);
            text = text[space..];
        }

        WriteRun(html, text, isMarkup);
    }

    private void WriteRun(StringBuilder html, ReadOnlySpan<char> text, bool isMarkup)
    {
        // Space is left alone: between the rows of a table nothing else may stand.
        bool isMarked = !text.IsWhiteSpace();
        if (isMarked)
        {
            foreach (Mark mark in open)
                Open(html, mark, mark.IsLong ? "long" : "");
        }

        FiledText.WriteHtml(html, text, isMarkup);
        for (int i = 0; isMarked && i < open.Count; i++)
            html.Append("</mark>");
    }

    private StringBuilder Open(StringBuilder html, Mark mark, string kind)
    {
        html.Append(CultureInfo.InvariantCulture, $"<mark data-v=\"{mark.Number}\"");
        if (kind.Length > 0)
            html.Append(CultureInfo.InvariantCulture, $" class=\"{kind}\"");
        if (written.Add(mark.Number))
            html.Append(CultureInfo.InvariantCulture, $" id=\"m{mark.Number}\"");
        return html.Append('>');
    }
}
