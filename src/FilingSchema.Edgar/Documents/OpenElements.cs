namespace FilingSchema.Edgar;

/// <summary>What the elements around a text say of it.</summary>
/// <param name="Element">The innermost element.</param>
/// <param name="IsHidden">Whether the text is not shown.</param>
/// <param name="Symbols">The font of symbols that it stands in.</param>
/// <param name="IsEmphasised">Whether it is bold or underlined.</param>
/// <param name="IsInline">Whether the innermost element is set in the line by its style, whatever its name.</param>
internal readonly record struct OpenElement(HtmlElement? Element, bool IsHidden, SymbolFont Symbols, bool IsEmphasised, bool IsInline = false);

/// <summary>The elements that are open at a place of an HTML document, as forgiving as filings need it.</summary>
/// <remarks>
/// This is no tree builder: what filings get wrong (crossed, missing and surplus tags) only has to leave the text in order
/// and the facts of a run in reach. A closing tag without its element is ignored, and one does not reach out of its table cell.
/// </remarks>
internal sealed class OpenElements
{
    // A document nested deeper is hostile; its text is read all the same.
    private const int Deepest = 500;

    // The first is the document itself.
    private OpenElement[] open = new OpenElement[64];
    private int last;

    public ref readonly OpenElement Current => ref open[last];

    /// <summary>Opens an element.</summary>
    public void Open(HtmlElement element, in ElementStyle style)
    {
        if (last >= Deepest)
            return;
        ref readonly OpenElement outer = ref Current;
        bool isHidden = outer.IsHidden || style.IsHidden || element.Is(ElementTraits.IsHidden);
        SymbolFont symbols = style.Symbols ?? outer.Symbols;
        bool isEmphasised = (style.IsBold ?? (outer.IsEmphasised || element.Is(ElementTraits.IsEmphasised))) || style.IsMarked;
        if (++last == open.Length)
            Array.Resize(ref open, 2 * last);
        open[last] = new OpenElement(element, isHidden, symbols, isEmphasised, style.IsInline);
    }

    /// <summary>Closes an element and those within it; returns whether it was set in the line.</summary>
    public bool Close(HtmlElement element)
    {
        for (int i = last; i > 0; i--)
        {
            HtmlElement other = open[i].Element!;
            if (other.IsSame(element))
            {
                last = i - 1;
                return open[i].IsInline;
            }
            if (other.Is(ElementTraits.IsBarrier) && !element.Is(ElementTraits.IsTablePart))
                return false;
        }
        return false;
    }

    /// <summary>Closes an element that the next tag ends without saying so, such as a cell before the next cell.</summary>
    public void CloseImplied(ElementKind kind)
    {
        for (int i = last; i > 0 && open[i].Element!.Kind != ElementKind.Table; i--)
        {
            if (open[i].Element!.Kind == kind)
            {
                last = i - 1;
                return;
            }
        }
    }
}
