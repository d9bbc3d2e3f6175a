using System.Text.RegularExpressions;

namespace FilingSchema.Edgar.Tests.EightK.Renderings;

/// <summary>Another way to set an HTML document, which does not change what it says.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Set">Sets a document so.</param>
internal sealed partial record Rendering(string Name, Func<string, string> Set)
{
    private const string Space = @"(?:\s|&nbsp;|&#160;)";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Rendering> All { get; } =
    [
        new("paragraphs are divisions", static document => HasEnds(document) ? ParagraphTag.Replace(document, "<$1div") : document),
        new("divisions are paragraphs", static document => InnerDivision.Replace(document, "<p$1>$2</p>")),
        new("all stands in a table", static document => Body.Replace(document, "$1<table><tr><td>$2</td></tr></table>$3", 1)),
        new("each paragraph stands in a table", static document => OutOfTables(document, Paragraph, "<table><tr><td>$0</td></tr></table>")),
        new("lines part the paragraphs", static document => OutOfTables(document, Paragraph, "$2<br><br>")),
        new("spaces may break", static document => HardSpace.Replace(document, " ")),
        new("no space may break", static document => OfText(document, static text => InnerSpace.Replace(text, "&nbsp;"))),
        new("source lines break anywhere", static document => OfText(document, static text => InnerSpace.Replace(text, "\n  "))),
        new("lines end as those of DOS", static document => document.ReplaceLineEndings("\r\n")),
        new("quotes and dashes are plain", static document => Dash.Replace(Quote.Replace(Apostrophe.Replace(document, "'"), "\""), "-")),
        new("apostrophes are curly", static document => OfText(document, static text => PlainApostrophe.Replace(text, "\u2019"))),
        new("headings are in capitals", static document => OfText(document, static text => ItemWord.Replace(text, "ITEM"))),
        new("a dash behind the number", static document => OfText(document, static text => Number.Replace(text, "$1 \u2013"))),
        new("a colon behind the number", static document => OfText(document, static text => Number.Replace(text, "$1:"))),
        new("a new line behind the number", static document => OfText(document, static text => Number.Replace(text, "$1<br>"))),
        new("headings change their face within a word", static document => OfText(document, static text => SplitWord.Replace(text, "<b>$1</b><b>$2</b>"))),
        new("every word has its face", static document => OfText(document, static text => Word.Replace(text, "<span>$0</span>"))),
        new("every text has its font", static document => OfText(document, static text => text.Trim().Length == 0 ? text : $"<font size=\"2\">{text}</font>")),
        new("tags have more attributes", static document => Tag.Replace(document, "<$1 data-a=\"x > y\" class='a b' ID=z")),
        new("tags are in capitals", static document => AnyTag.Replace(document, static tag => tag.Value.ToUpperInvariant())),
        new("comments stand between", static document => OfText(document, static text => text.Trim().Length == 0 ? text : $"{text}<!-- Field: Page; Sequence: 1 -->")),
    ];

    [GeneratedRegex(@"<!--.*?-->|<(style|script|title)\b.*?</\1>|<[^>]*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Markup { get; }

    [GeneratedRegex(@"<(/?)p\b", RegexOptions.IgnoreCase)]
    private static partial Regex ParagraphTag { get; }

    [GeneratedRegex(@"<div\b([^>]*)>((?:(?!</?(?:p|div|table|tr|td|ul|li|hr|h\d|center|blockquote)\b).)*?)</div>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex InnerDivision { get; }

    [GeneratedRegex(@"<p\b([^>]*)>((?:(?!</?(?:p|div|table|tr|td|ul|li|hr|h\d|center|blockquote)\b).)*?)</p>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Paragraph { get; }

    [GeneratedRegex(@"(<body\b[^>]*>)(.*)(</body>)", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Body { get; }

    [GeneratedRegex(@"<(/?)table\b", RegexOptions.IgnoreCase)]
    private static partial Regex TableTag { get; }

    [GeneratedRegex(@"<(p|div|td|tr|table|span|font|b)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tag { get; }

    [GeneratedRegex(@"</?[a-z][a-z0-9]*", RegexOptions.IgnoreCase)]
    private static partial Regex AnyTag { get; }

    [GeneratedRegex(@"&nbsp;|&#160;|&#xa0;|\u00A0", RegexOptions.IgnoreCase)]
    private static partial Regex HardSpace { get; }

    [GeneratedRegex(@"(?<=\S) (?=\S)")]
    private static partial Regex InnerSpace { get; }

    [GeneratedRegex(@"[\u201C\u201D]|&[lr]dquo;|&#822[01];|&#14[78];")]
    private static partial Regex Quote { get; }

    [GeneratedRegex(@"[\u2018\u2019]|&[lr]squo;|&#821[67];|&#14[56];")]
    private static partial Regex Apostrophe { get; }

    [GeneratedRegex(@"[\u2013\u2014]|&[nm]dash;|&#821[12];|&#15[01];")]
    private static partial Regex Dash { get; }

    [GeneratedRegex(@"(?<=\w)'(?=\w)")]
    private static partial Regex PlainApostrophe { get; }

    [GeneratedRegex(@"\bItem(?=" + Space + @"*\d)")]
    private static partial Regex ItemWord { get; }

    [GeneratedRegex(@"^(\s*item" + Space + @"*\d\.\d\d)\.?(?=" + Space + "|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"\b(It|IT)(em|EM)\b")]
    private static partial Regex SplitWord { get; }

    [GeneratedRegex(@"(?:&[^;\s]*;|[^\s&])+")]
    private static partial Regex Word { get; }

    /// <summary>Whether a document is HTML.</summary>
    public static bool IsHtml(string document) => document.Contains("</p>", StringComparison.OrdinalIgnoreCase) || document.Contains("</div>", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether every paragraph has its end tag; elsewhere a division would not end where the paragraph does.</summary>
    private static bool HasEnds(string document)
    {
        int ends = ParagraphTag.Matches(document).Count(static tag => tag.Groups[1].Length > 0);
        return 2 * ends == ParagraphTag.Count(document);
    }

    /// <summary>Rewrites the text between tags.</summary>
    private static string OfText(string document, Func<string, string> rewrite)
    {
        System.Text.StringBuilder result = new(document.Length * 2);
        int at = 0;
        foreach (Match markup in Markup.Matches(document))
        {
            result.Append(rewrite(document[at..markup.Index])).Append(markup.ValueSpan);
            at = markup.Index + markup.Length;
        }
        return result.Append(rewrite(document[at..])).ToString();
    }

    /// <summary>Replaces what stands outside of tables.</summary>
    private static string OutOfTables(string document, Regex pattern, string replacement)
    {
        List<(int Start, int End)> tables = [];
        int depth = 0;
        int start = 0;
        foreach (Match tag in TableTag.Matches(document))
        {
            if (tag.Groups[1].Length == 0 && depth++ == 0)
                start = tag.Index;
            else if (tag.Groups[1].Length > 0 && --depth == 0)
                tables.Add((start, tag.Index));
        }
        return pattern.Replace(document, match => tables.Exists(table => match.Index >= table.Start && match.Index < table.End) ? match.Value : match.Result(replacement));
    }
}
