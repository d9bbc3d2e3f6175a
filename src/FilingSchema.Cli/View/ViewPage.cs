using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FilingSchema.Cli.Output;
using FilingSchema.Cli.Reading;
using FilingSchema.Edgar;
using FilingSchema.EightK;

namespace FilingSchema.Cli.View;

/// <summary>The page that shows a filing beside what was read from it. It needs no other file and no network.</summary>
internal sealed class ViewPage
{
    private readonly ReadResult<CurrentReport> result;
    private readonly FilingOutcome outcome;
    private readonly CurrentReport report;
    private readonly FiledText source;
    private readonly List<Mark> marks = [];

    private ViewPage(FilingOutcome outcome, ReadResult<CurrentReport> result, CurrentReport report, FiledText source)
    {
        (this.outcome, this.result, this.report, this.source) = (outcome, result, report, source);
    }

    /// <summary>How many values the page shows.</summary>
    public int Values { get; private set; }

    /// <summary>The page's HTML.</summary>
    public string Html { get; private set; } = "";

    /// <summary>Makes the page of a filing that was read.</summary>
    /// <param name="outcome">What came of it, with its report.</param>
    /// <param name="result">The same with the places of the values.</param>
    /// <param name="filing">The filing as it was filed.</param>
    public static ViewPage Create(FilingOutcome outcome, ReadResult<CurrentReport> result, ReadOnlySpan<byte> filing)
    {
        ViewPage page = new(outcome, result, outcome.Report!, new FiledText(filing));
        page.Html = page.Write();
        return page;
    }

    private string Write()
    {
        ValuePane pane = new(Find);
        using (JsonDocument json = JsonDocument.Parse(report.ToJson()))
            pane.WriteReport(json.RootElement);
        Values = pane.Count;
        marks.AddRange(pane.Marks);
        string remarks = Remarks();
        (int start, int end) = FiledText.RangeOf(result.Document!.Value.Text);
        string frame = FilingFrame.Create(source.Text, start, end, result.Document.Value.IsHtml, new MarkWriter(source.Text, marks));
        string script = ViewTemplate.Read("view.js");
        return ViewTemplate.Fill("view.html", new()
        {
            ["title"] = Encode(Title()),
            ["theme"] = ViewTemplate.Read("theme.css"),
            ["style"] = ViewTemplate.Read("view.css"),
            ["script"] = script,
            ["hash"] = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script))),
            ["header"] = Header(),
            ["remarks"] = remarks,
            ["values"] = pane.Content,
            ["count"] = Count.Of(Values, "value"),
            ["frame"] = frame.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal),
        });
    }

    private (int Start, int End)? Find(string pointer) => result.Where(pointer) is { } span ? FiledText.RangeOf(span) : null;

    private string Title() => $"{report.Form.ToJsonName()} \u00B7 {Registrant()} \u00B7 {Date(report.Cover.DocumentPeriodEndDate)}";

    private string Registrant() => report.Cover.Registrants switch
    {
        [] => "(no registrant)",
        [var one] => one.EntityRegistrantName ?? "(no name)",
        [var first, ..] all => $"{first.EntityRegistrantName} and {Count.Of(all.Count - 1, "other")}",
    };

    private string Header()
    {
        StringBuilder header = new();
        header.Append(CultureInfo.InvariantCulture, $"<div class=\"top\"><h1><span class=\"form\">{Encode(report.Form.ToJsonName())}</span> ");
        header.Append(Encode(Registrant())).Append("</h1>\n");
        header.Append(Badge(outcome.Violations.Count, "violation")).Append(Badge(outcome.Notes.Count, "note")).Append("</div>\n<p>");
        string?[] facts =
        [
            report.Cover.DocumentPeriodEndDate is { } day ? $"Event of {Date(day)}" : null,
            report.FiledDate is { } filed ? $"filed {Date(filed)}" : null,
            report.AccessionNumber?.ToString(),
            outcome.Source,
        ];
        header.AppendJoin(" \u00B7 ", facts.Where(static fact => fact is not null).Select(static fact => Encode(fact!)));
        return header.Append("</p>").ToString();
    }

    private static string Badge(int count, string kind) => count == 0
        ? $"<span class=\"badge\">{Count.Of(0, kind)}</span>"
        : $"<a class=\"badge {kind}\" href=\"#{kind}s\">{Count.Of(count, kind)}</a>";

    private string Remarks()
    {
        StringBuilder html = new();
        WriteRemarks(html, "violation", outcome.Violations.Select(violation =>
            ($"{(violation.Path.Length == 0 ? "(report)" : violation.Path)}: {violation.Message}", violation.Keyword, Where(violation))));
        WriteRemarks(html, "note", outcome.Notes.Select(note => (note.Message, FilingJson.RuleOf(note), note.Where)));
        return html.ToString();
    }

    private SourceSpan? Where(Violation violation) => result.Where(violation.Path);

    private void WriteRemarks(StringBuilder html, string kind, IEnumerable<(string Message, string Rule, SourceSpan? Where)> remarks)
    {
        (string Message, string Rule, SourceSpan? Where)[] all = [.. remarks];
        if (all.Length == 0)
            return;
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"group remarks {kind}\" id=\"{kind}s\">");
        html.Append(CultureInfo.InvariantCulture, $"<h2>{Count.Of(all.Length, kind)}</h2><ul>\n");
        foreach ((string message, string rule, SourceSpan? where) in all)
        {
            html.Append("<li class=\"row\">");
            if (where is { } span)
            {
                (int start, int end) = FiledText.RangeOf(span);
                Mark mark = new(marks.Count, start, end);
                marks.Add(mark);
                ViewText.WriteLink(html, mark, "", string.Create(CultureInfo.InvariantCulture, $"{kind}-{mark.Number}"), message);
                html.Append(CultureInfo.InvariantCulture, $" <span class=\"where\">line {span}</span>");
            }
            else
                html.Append(Encode(message));
            html.Append(CultureInfo.InvariantCulture, $" <code>{Encode(rule)}</code></li>\n");
        }

        html.Append("</ul></section>\n");
    }

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
