using System.Collections.Frozen;

namespace FilingSchema.Edgar;

/// <summary>What the name of an element means for the text in it. One object for each known name.</summary>
internal sealed class HtmlElement
{
    private const ElementTraits Paragraph = ElementTraits.BreaksParagraph;
    private const ElementTraits Part = ElementTraits.IsTablePart;

    private static readonly FrozenDictionary<string, HtmlElement>.AlternateLookup<ReadOnlySpan<char>> Known = new HtmlElement[]
    {
        new("br", ElementKind.LineBreak), new("hr", ElementKind.Rule, Paragraph), new("page", ElementKind.Rule, Paragraph),
        new("img", ElementKind.Empty), new("meta", ElementKind.Empty), new("link", ElementKind.Empty), new("input", ElementKind.Empty),
        new("col", ElementKind.Empty), new("area", ElementKind.Empty), new("base", ElementKind.Empty), new("wbr", ElementKind.Empty),
        new("param", ElementKind.Empty), new("embed", ElementKind.Empty),
        new("html", ElementKind.Other, Paragraph | Part), new("body", ElementKind.Body, Paragraph | Part), new("head", ElementKind.Other, ElementTraits.IsHidden),
        new("title", ElementKind.Title, ElementTraits.IsHidden), new("script", ElementKind.Script, ElementTraits.IsHidden),
        new("style", ElementKind.Style, ElementTraits.IsHidden), new("ix:header", ElementKind.Other, ElementTraits.IsHidden),
        new("ix:hidden", ElementKind.Other, ElementTraits.IsHidden),
        new("table", ElementKind.Table, Paragraph | Part | ElementTraits.IsBarrier), new("tr", ElementKind.Row, Paragraph | Part),
        new("td", ElementKind.Cell, Paragraph | Part | ElementTraits.IsBarrier),
        new("th", ElementKind.Cell, Paragraph | Part | ElementTraits.IsBarrier | ElementTraits.IsEmphasised),
        new("tbody", ElementKind.Other, Part), new("thead", ElementKind.Other, Part), new("tfoot", ElementKind.Other, Part),
        new("caption", ElementKind.Other, Paragraph), new("p", ElementKind.Other, Paragraph), new("div", ElementKind.Other, Paragraph),
        new("li", ElementKind.Other, Paragraph), new("ul", ElementKind.Other, Paragraph), new("ol", ElementKind.Other, Paragraph),
        new("dl", ElementKind.Other, Paragraph), new("dt", ElementKind.Other, Paragraph), new("dd", ElementKind.Other, Paragraph),
        new("center", ElementKind.Other, Paragraph), new("blockquote", ElementKind.Other, Paragraph), new("address", ElementKind.Other, Paragraph),
        new("form", ElementKind.Other, Paragraph), new("pre", ElementKind.Preformatted, Paragraph),
        new("h1", ElementKind.Other, Paragraph | ElementTraits.IsEmphasised), new("h2", ElementKind.Other, Paragraph | ElementTraits.IsEmphasised),
        new("h3", ElementKind.Other, Paragraph | ElementTraits.IsEmphasised), new("h4", ElementKind.Other, Paragraph | ElementTraits.IsEmphasised),
        new("h5", ElementKind.Other, Paragraph | ElementTraits.IsEmphasised), new("h6", ElementKind.Other, Paragraph | ElementTraits.IsEmphasised),
        new("b", ElementKind.Other, ElementTraits.IsEmphasised), new("strong", ElementKind.Other, ElementTraits.IsEmphasised),
        new("u", ElementKind.Other, ElementTraits.IsEmphasised), new("sup", ElementKind.Raised),
        new("span", ElementKind.Other), new("font", ElementKind.Other), new("a", ElementKind.Other), new("i", ElementKind.Other),
        new("em", ElementKind.Other), new("small", ElementKind.Other), new("ix:nonnumeric", ElementKind.Other),
        new("ix:nonfraction", ElementKind.Other), new("ix:continuation", ElementKind.Other), new("xbrli:context", ElementKind.Other),
        new("xbrli:identifier", ElementKind.Other), new("xbrldi:explicitmember", ElementKind.Other), new("xbrli:entity", ElementKind.Other),
        new("xbrli:segment", ElementKind.Other), new("xbrli:period", ElementKind.Other), new("xbrli:startdate", ElementKind.Other),
        new("xbrli:enddate", ElementKind.Other), new("xbrli:instant", ElementKind.Other),
    }.ToFrozenDictionary(static element => element.Name, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static HtmlElement Head { get; } = Of("head");

    private HtmlElement(string name, ElementKind kind, ElementTraits traits = ElementTraits.None)
    {
        Name = name;
        Kind = kind;
        Traits = traits;
        IsNamespaced = name.Contains(':', StringComparison.Ordinal);
    }

    /// <summary>The name in small letters.</summary>
    public string Name { get; }

    public ElementKind Kind { get; }

    /// <summary>Whether the name has a prefix, as those of inline XBRL do.</summary>
    public bool IsNamespaced { get; }

    private ElementTraits Traits { get; }

    /// <summary>The element of a name, in whatever case.</summary>
    public static HtmlElement Of(ReadOnlySpan<char> name) =>
        Known.TryGetValue(name, out HtmlElement? known) ? known : new HtmlElement(ToLower(name), ElementKind.Other);

    public bool Is(ElementTraits trait) => (Traits & trait) != 0;

    /// <summary>Whether two elements have one name.</summary>
    public bool IsSame(HtmlElement other) => ReferenceEquals(this, other) || Name == other.Name;

    private static string ToLower(ReadOnlySpan<char> name) => string.Create(name.Length, name, static (lower, from) =>
    {
        for (int i = 0; i < lower.Length; i++)
            lower[i] = char.IsAsciiLetterUpper(from[i]) ? (char)(from[i] | 0x20) : from[i];
    });
}

/// <summary>The elements that are treated each in a way of its own.</summary>
internal enum ElementKind
{
    Other,
    LineBreak,
    Rule,
    /// <summary>One that has no content.</summary>
    Empty,
    Raised,
    Table,
    Row,
    Cell,
    Body,
    Preformatted,
    Title,
    Style,
    Script,
}

/// <summary>What is true of an element by its name.</summary>
[Flags]
internal enum ElementTraits
{
    None = 0,

    /// <summary>A paragraph ends where it begins or ends.</summary>
    BreaksParagraph = 1,

    /// <summary>Its text is never shown.</summary>
    IsHidden = 2,

    /// <summary>Its text is bold or underlined.</summary>
    IsEmphasised = 4,

    /// <summary>An end tag within it does not reach out of it, but for one of a part of a table.</summary>
    IsBarrier = 8,

    /// <summary>It is a part of a table, or around all of them.</summary>
    IsTablePart = 16,
}
