using System.Buffers;

namespace FilingSchema.Edgar;

/// <summary>What the attributes of an element say of the text in it: its style, its font, and that it is hidden.</summary>
/// <param name="IsHidden">Whether the text is not shown.</param>
/// <param name="IsInline">Whether the element is set in the line, whatever its name.</param>
/// <param name="HasGap">Whether a gap parts the text in it from the text before, where that is in the same line.</param>
/// <param name="HasPageBreak">Whether a page ends before or after the element.</param>
/// <param name="Symbols">The font of symbols, if it is one; <see langword="null"/> if they name no font.</param>
/// <param name="IsBold">Whether the weight is bold; <see langword="null"/> if the style has none.</param>
/// <param name="IsMarked">Whether the text is underlined, or bold by the short form of the font.</param>
internal readonly record struct ElementStyle(
    bool IsHidden, bool IsInline, bool HasGap, bool HasPageBreak, SymbolFont? Symbols, bool? IsBold, bool IsMarked)
{
    private const string WordPerfect = "wp typographicsymbols";

    private static readonly SearchValues<string> NoDisplay = Any("display:none", "display: none");
    private static readonly SearchValues<string> InlineDisplay = Any("display:inline", "display: inline");
    private static readonly SearchValues<string> GapBefore = Any("padding-left:", "margin-left:");
    private static readonly SearchValues<string> PageBreak = Any("break-before", "break-after");
    private static readonly SearchValues<string> Always = Any("always", ":page", ": page");
    private static readonly SearchValues<string> Font = Any("font-family", "font:");
    private static readonly SearchValues<string> SymbolFonts = Any("wingdings", "webdings", WordPerfect);
    private static readonly SearchValues<string> Weight = Any("font-weight:");
    private static readonly SearchValues<string> Marks = Any("underline", "font:bold", "font: bold");

    private static readonly RecentTexts<ElementStyle> Styles = new(static style => OfStyle(style));

    /// <summary>Judges the attributes of the tag that a scanner has read.</summary>
    public static ElementStyle Of(HtmlScanner tag)
    {
        ElementStyle found = default;
        for (int i = 0; i < tag.AttributeCount; i++)
        {
            // The later of a style and a font has the last word.
            if (tag.HasName(i, "style"))
            {
                ElementStyle style = Styles.Of(tag.Attribute("style"));
                found = style with { IsHidden = found.IsHidden || style.IsHidden, Symbols = style.Symbols ?? found.Symbols };
            }
            else if (tag.HasName(i, "face"))
                found = found with { Symbols = SymbolFontOf(tag.Value(i)) };
            else if (tag.HasName(i, "hidden"))
                found = found with { IsHidden = true };
        }
        return found;
    }

    private static ElementStyle OfStyle(ReadOnlySpan<char> style)
    {
        int pageBreak = style.IndexOfAny(PageBreak);
        return new ElementStyle(
            IsHidden: style.ContainsAny(NoDisplay),
            IsInline: style.ContainsAny(InlineDisplay),
            HasGap: IsGap(style),
            HasPageBreak: pageBreak >= 0 && style[pageBreak..].ContainsAny(Always),
            Symbols: style.ContainsAny(Font) ? SymbolFontOf(style) : null,
            IsBold: IsBoldWeight(style),
            IsMarked: style.ContainsAny(Marks));
    }

    /// <summary>Which font of symbols is named, if it is one.</summary>
    private static SymbolFont SymbolFontOf(ReadOnlySpan<char> fonts) =>
        !fonts.ContainsAny(SymbolFonts) ? SymbolFont.None : fonts.Contains(WordPerfect, StringComparison.OrdinalIgnoreCase) ? SymbolFont.WordPerfect : SymbolFont.Dingbats;

    private static bool IsGap(ReadOnlySpan<char> style)
    {
        int gap = style.IndexOfAny(GapBefore);
        return gap >= 0 && style[gap..][style[gap..].IndexOf(':')..].TrimStart(": ") is [>= '1' and <= '9', ..];
    }

    private static bool? IsBoldWeight(ReadOnlySpan<char> style)
    {
        int weight = style.IndexOfAny(Weight);
        if (weight < 0)
            return null;
        ReadOnlySpan<char> value = style[(weight + "font-weight:".Length)..].TrimStart();
        return value.StartsWith("bold", StringComparison.OrdinalIgnoreCase) || value is ['6' or '7' or '8' or '9', ..];
    }

    private static SearchValues<string> Any(params ReadOnlySpan<string> words) =>
        SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
}
