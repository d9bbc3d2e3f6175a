namespace FilingSchema.Edgar;

/// <summary>A tag that was taken apart, wherever it stands.</summary>
/// <param name="Text">The whole tag as it is written.</param>
/// <param name="Element">Its element.</param>
/// <param name="IsSelfClosing">Whether it ends with a slash.</param>
/// <param name="Attributes">Its attributes.</param>
/// <param name="Style">What they say of the text in the element.</param>
/// <param name="Span">How many columns and rows a cell covers.</param>
/// <param name="Hash">The hash of its text.</param>
internal sealed record HtmlTag(
    string Text, HtmlElement Element, bool IsSelfClosing, HtmlAttribute[] Attributes, ElementStyle Style, CellSpan Span, uint Hash);
