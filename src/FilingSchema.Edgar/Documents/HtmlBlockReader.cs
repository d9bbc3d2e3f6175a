using System.Text;

namespace FilingSchema.Edgar;

/// <summary>Reads an HTML document into blocks and inline XBRL facts.</summary>
/// <remarks>
/// It works on the tokens of the HTML standard rather than on a tree: only tokens say where each text stands in the
/// source, and XHTML's empty elements (<c>&lt;ix:nonNumeric ... /&gt;</c>) stay empty.
/// </remarks>
internal sealed class HtmlBlockReader : IDisposable
{
    private readonly FilingText source;
    private readonly HtmlScanner scanner;
    private readonly bool isXml;
    private readonly OpenElements elements = new();
    private readonly BlockText text;
    private readonly BlockSink sink;
    private readonly XbrlReader xbrl = new();
    private StringBuilder? preformatted;
    private int preformattedOffset;

    private HtmlBlockReader(FilingText source, int start, int end)
    {
        this.source = source;
        isXml = source.Slice(start, end - start).TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
        scanner = new HtmlScanner(source, start, end);
        text = new BlockText(source);
        sink = new BlockSink(source);
    }

    public static DocumentContent Read(FilingText source, int start, int end)
    {
        using HtmlBlockReader reader = new(source, start, end);
        reader.ReadTokens();
        return new DocumentContent(reader.sink.Blocks, reader.xbrl.Facts);
    }

    public void Dispose() => text.Dispose();

    private void ReadTokens()
    {
        while (true)
        {
            switch (scanner.Read())
            {
                case HtmlToken.Text:
                    ReadText(scanner.Characters);
                    break;
                case HtmlToken.StartTag:
                    ReadStartTag(scanner.Element);
                    break;
                case HtmlToken.EndTag:
                    ReadEndTag(scanner.Element);
                    break;
                case HtmlToken.End:
                    EndPreformatted();
                    EndParagraph();
                    sink.CloseAll();
                    return;
            }
        }
    }

    private void ReadText(ReadOnlySpan<char> characters)
    {
        ref readonly OpenElement element = ref elements.Current;
        xbrl.Append(characters, scanner.TextOffset, isShown: !element.IsHidden);
        if (element.IsHidden)
            return;
        if (preformatted is not null)
            preformatted.Append(characters);
        else if (element.Symbols != SymbolFont.None)
            AppendResolved(characters, element.Symbols == SymbolFont.WordPerfect ? Glyphs.FromWordPerfect : Glyphs.FromSymbolFont, element);
        else if (characters.ContainsAnyInRange('\uE000', '\uF8FF'))
            AppendResolved(characters, Glyphs.Plain, element);
        else
            text.Append(characters, scanner.Offset, element.IsEmphasised);
    }

    private void AppendResolved(ReadOnlySpan<char> characters, Func<char, char> glyph, OpenElement element)
    {
        char[] resolved = new char[characters.Length];
        for (int i = 0; i < resolved.Length; i++)
            resolved[i] = glyph(characters[i]);
        text.Append(resolved, scanner.Offset, element.IsEmphasised);
    }

    private void ReadStartTag(HtmlElement element)
    {
        int offset = scanner.Offset;
        if (element.Kind is ElementKind.Script or ElementKind.Style or ElementKind.Title && !(isXml && scanner.IsSelfClosing))
            scanner.PassContent();
        bool isEmpty = scanner.IsSelfClosing && (isXml || element.IsNamespaced);
        if (element.IsNamespaced)
            xbrl.Open(scanner, isEmpty);
        ElementStyle style = scanner.Style;
        if (!style.IsInline)
            Break(element);
        if (style.HasGap)
            text.Space();
        switch (element.Kind)
        {
            case ElementKind.LineBreak:
                if (text.EndsWithBreak)
                    EndParagraph();
                else
                    text.BreakLine();
                return;
            case ElementKind.Rule:
                sink.Add(new Block { Kind = BlockKind.Break });
                return;
            case ElementKind.Empty:
                return;
            case ElementKind.Raised:
                text.Raise();
                break;
            case ElementKind.Table:
                sink.OpenTable();
                break;
            case ElementKind.Row:
                elements.CloseImplied(ElementKind.Row);
                sink.OpenRow();
                break;
            case ElementKind.Cell:
                elements.CloseImplied(ElementKind.Cell);
                sink.OpenCell(scanner.Span.Columns, scanner.Span.Rows);
                break;
            case ElementKind.Body:
                elements.Close(HtmlElement.Head);
                break;
            case ElementKind.Preformatted when preformatted is null:
                preformatted = new();
                preformattedOffset = offset;
                break;
        }
        if (style.HasPageBreak)
            sink.Add(new Block { Kind = BlockKind.Break });
        if (!isEmpty)
            elements.Open(element, style);
    }

    private void ReadEndTag(HtmlElement element)
    {
        if (element.IsNamespaced)
            xbrl.Close(element.Name, scanner.Offset);
        if (element.Kind == ElementKind.Preformatted)
            EndPreformatted();
        if (element.Kind == ElementKind.Raised)
            text.Lower();
        bool isInline = elements.Close(element);
        if (!isInline)
            Break(element);
        if (element.Kind == ElementKind.Table)
            sink.CloseTable();
        else if (element.Kind == ElementKind.Row)
            sink.CloseRow();
    }

    /// <summary>Ends the paragraph where an element begins or ends that stands on its own.</summary>
    private void Break(HtmlElement element)
    {
        if (preformatted is null && element.Is(ElementTraits.BreaksParagraph))
            EndParagraph();
    }

    private void EndParagraph()
    {
        if (!text.IsEmpty)
            sink.Add(text);
    }

    private void EndPreformatted()
    {
        if (preformatted is not { } content)
            return;
        preformatted = null;
        foreach (Block block in PlainTextBlockReader.Read(source, content.ToString(), preformattedOffset))
            sink.Add(block);
    }
}
