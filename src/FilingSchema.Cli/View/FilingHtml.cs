using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace FilingSchema.Cli.View;

/// <summary>Writes a filing's HTML again, token by token: only what is known to be harmless, and with its marks.</summary>
/// <remarks>
/// Every tag that comes out was written here, and every character of text is the filing's own with its angle brackets escaped. No
/// element that changes how a browser reads what follows is let through, so that nothing can come to life again in the browser.
/// </remarks>
internal sealed class FilingHtml
{
    private readonly string source;
    private readonly int start;
    private readonly int end;
    private readonly bool isXml;
    private readonly MarkWriter marks;
    private readonly HtmlTokenizer tokenizer;
    private readonly StringBuilder html = new();
    private readonly StringBuilder styles = new();
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private (string Name, int Depth, int Start) skipped;

    private FilingHtml(string source, int start, int end, MarkWriter marks, HtmlTokenizer tokenizer)
    {
        (this.source, this.start, this.end, this.marks, this.tokenizer) = (source, start, end, marks, tokenizer);
        isXml = source.AsSpan(start, end - start).TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The document's content.</summary>
    public string Content => html.ToString();

    /// <summary>The document's own style sheets.</summary>
    public string Styles => styles.ToString();

    /// <summary>The style of its body.</summary>
    public string BodyStyle { get; private set; } = "";

    /// <summary>Writes a part of a text that is an HTML document.</summary>
    public static FilingHtml Write(string source, int start, int end, MarkWriter marks)
    {
        TextSource characters = new(new ReadOnlyMemoryTextSource(source.AsMemory(start, end - start)));
        using HtmlTokenizer tokenizer = new(characters, (IEntityProviderExtended)HtmlEntityProvider.ResolverExtended);
        FilingHtml filing = new(source, start, end, marks, tokenizer);
        filing.WriteTokens();
        return filing;
    }

    private void WriteTokens()
    {
        int textStart = -1;
        while (true)
        {
            HtmlToken token = tokenizer.Get();
            int offset = token.Type == HtmlTokenType.EndOfFile ? end : Math.Min(end, start + token.Position.Index);
            if (textStart >= 0)
                WriteText(textStart, offset);
            textStart = -1;
            switch (token.Type)
            {
                case HtmlTokenType.Character:
                    textStart = offset;
                    break;
                case HtmlTokenType.StartTag:
                    WriteStartTag((HtmlTagToken)token, offset);
                    break;
                case HtmlTokenType.EndTag:
                    WriteEndTag(token.Name, offset);
                    break;
                case HtmlTokenType.EndOfFile:
                    if (skipped.Depth > 0)
                        marks.Hide(skipped.Start, end);
                    marks.Finish(html, end);
                    return;
            }
        }
    }

    private void WriteText(int from, int to)
    {
        if (skipped.Name == "style")
            styles.Append(HtmlPolicy.ToHarmlessCss(source[from..to])).Append('\n');
        if (skipped.Depth == 0)
            marks.Write(html, from, to, isMarkup: true);
    }

    private void WriteStartTag(HtmlTagToken tag, int offset)
    {
        string name = tag.Name;
        bool isEmpty = HtmlPolicy.IsEmpty(name) || (tag.IsSelfClosing && (isXml || name.Contains(':', StringComparison.Ordinal)));
        // Content that is not markup, as the HTML standard has it.
        if (name is "script" or "style" or "title" && !isEmpty)
            tokenizer.State = name == "title" ? HtmlParseMode.RCData : name == "style" ? HtmlParseMode.Rawtext : HtmlParseMode.Script;
        if (skipped.Depth > 0)
        {
            if (name == skipped.Name && !isEmpty)
                skipped.Depth++;
            return;
        }

        if (IsSkipped(tag))
        {
            if (!isEmpty)
                skipped = (name, 1, offset);
            return;
        }

        if (name == "body")
            BodyStyle = StyleOfBody(tag);
        else if (name == "img")
            WritePicture(tag);
        else if (name == "input")
            WriteInput(tag);
        else if (name == "page")
            html.Append("<hr class=\"fs-page\">");
        else if (HtmlPolicy.IsShown(name))
            WriteElement(tag, isEmpty);
    }

    private static bool IsSkipped(HtmlTagToken tag) => tag.Name switch
    {
        "script" or "style" or "title" or "ix:header" or "ix:hidden" => true,
        "div" or "span" => HtmlPolicy.IsHiding(tag.GetAttribute("style")),
        _ => false,
    };

    private void WriteElement(HtmlTagToken tag, bool isEmpty)
    {
        html.Append('<').Append(tag.Name);
        foreach (HtmlAttributeToken attribute in tag.Attributes)
        {
            if (attribute.Name is "id" || (attribute.Name is "name" && tag.Name is "a"))
                WriteId(attribute.Value);
            else if (attribute.Name is "href")
                WriteLink(attribute.Value);
            else
                HtmlPolicy.WriteAttribute(html, attribute.Name, attribute.Value);
        }

        html.Append('>');
        if (HtmlPolicy.IsEmpty(tag.Name))
            return;
        if (isEmpty)
            html.Append("</").Append(tag.Name).Append('>');
        else
            open[tag.Name] = open.GetValueOrDefault(tag.Name) + 1;
    }

    private void WriteId(string id)
    {
        if (id.Length > 0 && ids.Add(id))
            HtmlPolicy.Write(html, "id", HtmlPolicy.IdPrefix + id);
    }

    // Within the document a link may lead; out of it, it is only shown where it would.
    private void WriteLink(string target)
    {
        if (target is ['#', _, ..])
            HtmlPolicy.Write(html, "data-to", HtmlPolicy.IdPrefix + target[1..]);
        else if (target.Length > 1)
            HtmlPolicy.Write(html, "title", target);
    }

    private void WriteEndTag(string name, int offset)
    {
        if (skipped.Depth > 0)
        {
            if (name == skipped.Name && --skipped.Depth == 0)
            {
                marks.Hide(skipped.Start, offset);
                skipped = default;
            }

            return;
        }

        // A closing tag without its element would close one of the page's.
        if (open.GetValueOrDefault(name) == 0)
            return;
        open[name]--;
        html.Append("</").Append(name).Append('>');
    }

    private void WritePicture(HtmlTagToken tag)
    {
        bool isSpacer = tag.GetAttribute("width") is "0" or "1" or "2" || tag.GetAttribute("height") is "0" or "1" or "2";
        if (isSpacer)
            return;
        string file = tag.GetAttribute("src");
        string name = file.StartsWith("data:", StringComparison.Ordinal) ? "" : file;
        string words = tag.GetAttribute("alt") is { Length: > 0 } alternative ? alternative : name;
        html.Append("<span class=\"fs-picture\"");
        HtmlPolicy.Write(html, "title", words);
        html.Append('>').Append(System.Net.WebUtility.HtmlEncode(FiledText.Decode($"picture {words}").Trim())).Append("</span>");
    }

    private void WriteInput(HtmlTagToken tag)
    {
        if (tag.GetAttribute("type").Equals("checkbox", StringComparison.OrdinalIgnoreCase))
            html.Append(tag.Attributes.Exists(static attribute => attribute.Name == "checked") ? '\u2612' : '\u2610');
    }

    private static string StyleOfBody(HtmlTagToken tag)
    {
        string style = tag.GetAttribute("style");
        string color = tag.GetAttribute("text");
        string ground = tag.GetAttribute("bgcolor");
        return HtmlPolicy.ToHarmlessCss(
            $"{(color.Length > 0 ? $"color:{color};" : "")}{(ground.Length > 0 ? $"background:{ground};" : "")}{style}");
    }
}
