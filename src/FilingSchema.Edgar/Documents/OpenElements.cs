using AngleSharp.Html.Parser.Tokens;

namespace FilingSchema.Edgar;

/// <summary>What the elements around a text say of it.</summary>
/// <param name="Name">The name of the innermost element.</param>
/// <param name="IsHidden">Whether the text is not shown.</param>
/// <param name="IsSymbol">Whether it stands in a font of symbols.</param>
/// <param name="IsEmphasised">Whether it is bold or underlined.</param>
/// <param name="IsInline">Whether the innermost element is set in the line by its style, whatever its name.</param>
internal readonly record struct OpenElement(string Name, bool IsHidden, bool IsSymbol, bool IsEmphasised, bool IsInline = false);

/// <summary>The elements that are open at a place of an HTML document, as forgiving as filings need it.</summary>
/// <remarks>
/// This is no tree builder: what filings get wrong (crossed, missing and surplus tags) only has to leave the text in order
/// and the facts of a run in reach. A closing tag without its element is ignored, and one does not reach out of its table cell.
/// </remarks>
internal sealed class OpenElements
{
    // A document nested deeper is hostile; its text is read all the same.
    private const int Deepest = 500;

    private readonly List<OpenElement> open = [];

    public OpenElement Current => open.Count == 0 ? default : open[^1];

    public void Open(HtmlTagToken tag, ElementStyle style)
    {
        if (open.Count >= Deepest)
            return;
        OpenElement outer = Current;
        bool isHidden = outer.IsHidden || IsNeverShown(tag.Name);
        bool isSymbol = outer.IsSymbol;
        bool isEmphasised = outer.IsEmphasised
            || tag.Name is "b" or "strong" or "u" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "th";
        foreach (HtmlAttributeToken attribute in tag.Attributes)
        {
            switch (attribute.Name)
            {
                case "style":
                    isHidden |= style.IsHidden;
                    isSymbol = style.IsSymbol ?? isSymbol;
                    isEmphasised = (style.IsBold ?? isEmphasised) || style.IsMarked;
                    break;
                case "face":
                    isSymbol = ElementStyle.IsSymbolFont(attribute.Value);
                    break;
                case "hidden":
                    isHidden = true;
                    break;
            }
        }
        open.Add(new OpenElement(tag.Name, isHidden, isSymbol, isEmphasised, style.IsInline));
    }

    /// <summary>Closes an element and those within it; returns whether it was set in the line.</summary>
    public bool Close(string name)
    {
        for (int i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Name == name)
            {
                bool isInline = open[i].IsInline;
                open.RemoveRange(i, open.Count - i);
                return isInline;
            }
            if (IsBarrier(open[i].Name) && !IsTablePart(name))
                return false;
        }
        return false;
    }

    /// <summary>Closes an element that the next tag ends without saying so, such as a cell before the next cell.</summary>
    public void CloseImplied(string name)
    {
        for (int i = open.Count - 1; i >= 0 && open[i].Name != "table"; i--)
        {
            if (open[i].Name == name)
            {
                open.RemoveRange(i, open.Count - i);
                return;
            }
        }
    }

    private static bool IsBarrier(string name) => name is "td" or "th" or "table";

    private static bool IsTablePart(string name) =>
        name is "td" or "th" or "tr" or "table" or "tbody" or "thead" or "tfoot" or "body" or "html";

    private static bool IsNeverShown(string name) => name is "head" or "title" or "script" or "style" or "ix:header" or "ix:hidden";
}
