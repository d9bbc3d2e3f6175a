using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace FilingSchema.Edgar;

/// <summary>Reads an HTML document into blocks and inline XBRL facts.</summary>
/// <remarks>
/// It works on the tokens of the HTML standard rather than on a tree: only tokens say where each text stands in the
/// source, and XHTML's empty elements (<c>&lt;ix:nonNumeric ... /&gt;</c>) stay empty.
/// </remarks>
internal sealed class HtmlBlockReader : IDisposable
{
    private readonly string source;
    private readonly HtmlTokenizer tokenizer;
    private readonly int start;
    private readonly bool isXml;
    private readonly OpenElements elements = new();
    private readonly BlockText text;
    private readonly BlockSink sink;
    private readonly XbrlReader xbrl = new();
    private StringBuilder? preformatted;
    private int preformattedOffset;

    private HtmlBlockReader(string source, int start, int end)
    {
        this.source = source;
        this.start = start;
        ReadOnlyMemory<char> slice = source.AsMemory(start, end - start);
        isXml = slice.Span.TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
        TextSource characters = new(new ReadOnlyMemoryTextSource(slice));
        tokenizer = new HtmlTokenizer(characters, (IEntityProviderExtended)HtmlEntityProvider.ResolverExtended)
        {
            SkipComments = true,
            SkipProcessingInstructions = true,
        };
        text = new BlockText(source);
        sink = new BlockSink(source);
    }

    public static DocumentContent Read(string source, int start, int end)
    {
        using HtmlBlockReader reader = new(source, start, end);
        reader.ReadTokens();
        return new DocumentContent(reader.sink.Blocks, reader.xbrl.Facts);
    }

    public void Dispose() => tokenizer.Dispose();

    private void ReadTokens()
    {
        while (true)
        {
            HtmlToken token = tokenizer.Get();
            switch (token.Type)
            {
                case HtmlTokenType.Character:
                    ReadText(token.Data, start + token.Position.Index);
                    break;
                case HtmlTokenType.StartTag:
                    ReadStartTag((HtmlTagToken)token);
                    break;
                case HtmlTokenType.EndTag:
                    ReadEndTag(token.Name, start + token.Position.Index);
                    break;
                case HtmlTokenType.EndOfFile:
                    EndPreformatted();
                    EndParagraph();
                    sink.CloseAll();
                    return;
            }
        }
    }

    private void ReadText(string characters, int offset)
    {
        xbrl.Append(characters, offset);
        OpenElement element = elements.Current;
        if (element.IsHidden)
            return;
        if (preformatted is not null)
        {
            preformatted.Append(characters);
            return;
        }
        if (element.IsSymbol)
            characters = Resolve(characters, Glyphs.FromSymbolFont);
        else if (characters.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF'))
            characters = Resolve(characters, Glyphs.Plain);
        text.Append(characters, offset, element.IsEmphasised);
    }

    private static string Resolve(string characters, Func<char, char> glyph) =>
        string.Create(characters.Length, (characters, glyph), static (resolved, from) =>
        {
            for (int i = 0; i < resolved.Length; i++)
                resolved[i] = from.glyph(from.characters[i]);
        });

    private void ReadStartTag(HtmlTagToken tag)
    {
        int offset = start + tag.Position.Index;
        // Content that is not markup, as the HTML standard has it.
        if (tag.Name is "script" or "style" or "title" && !(isXml && tag.IsSelfClosing))
            tokenizer.State = tag.Name == "title" ? HtmlParseMode.RCData : tag.Name == "style"
                ? HtmlParseMode.Rawtext : HtmlParseMode.Script;
        bool isNamespaced = tag.Name.Contains(':', StringComparison.Ordinal);
        bool isEmpty = tag.IsSelfClosing && (isXml || isNamespaced);
        if (isNamespaced)
            xbrl.Open(tag, offset, isEmpty);
        ElementStyle style = ElementStyle.Of(tag.GetAttribute("style"));
        if (!style.IsInline)
            Break(tag.Name);
        switch (tag.Name)
        {
            case "br":
                if (text.EndsWithBreak)
                    EndParagraph();
                else
                    text.BreakLine();
                return;
            case "hr" or "page":
                sink.Add(new Block { Kind = BlockKind.Break });
                return;
            case "img" or "meta" or "link" or "input" or "col" or "area" or "base" or "wbr" or "param" or "embed":
                return;
            case "sup":
                text.Raise();
                break;
            case "table":
                sink.OpenTable();
                break;
            case "tr":
                elements.CloseImplied("tr");
                sink.OpenRow();
                break;
            case "td" or "th":
                elements.CloseImplied("td");
                elements.CloseImplied("th");
                sink.OpenCell(Span(tag, "colspan"), Span(tag, "rowspan"));
                break;
            case "body":
                elements.Close("head");
                break;
            case "pre" when preformatted is null:
                preformatted = new();
                preformattedOffset = offset;
                break;
        }
        if (style.HasPageBreak)
            sink.Add(new Block { Kind = BlockKind.Break });
        if (!isEmpty)
            elements.Open(tag, style);
    }

    private void ReadEndTag(string name, int offset)
    {
        if (name.Contains(':', StringComparison.Ordinal))
            xbrl.Close(name, offset);
        if (name == "pre")
            EndPreformatted();
        if (name == "sup")
            text.Lower();
        bool isInline = elements.Close(name);
        if (!isInline)
            Break(name);
        if (name == "table")
            sink.CloseTable();
        else if (name == "tr")
            sink.CloseRow();
    }

    /// <summary>Ends the paragraph where an element begins or ends that stands on its own.</summary>
    private void Break(string name)
    {
        if (preformatted is not null)
            return;
        if (name is "p" or "div" or "table" or "tr" or "td" or "th" or "li" or "ul" or "ol" or "dl" or "dt" or "dd" or "center" or "hr"
            or "page" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "pre" or "address" or "body" or "html"
            or "caption" or "form")
            EndParagraph();
    }

    private void EndParagraph()
    {
        if (!text.IsEmpty)
            sink.Add(text.ToBlock(sink.Table, sink.Row));
    }

    private void EndPreformatted()
    {
        if (preformatted is not { } content)
            return;
        preformatted = null;
        foreach (Block block in PlainTextBlockReader.Read(source, content.ToString(), preformattedOffset))
            sink.Add(block);
    }

    private static int Span(HtmlTagToken tag, string name) =>
        int.TryParse(tag.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? span : 1;
}
