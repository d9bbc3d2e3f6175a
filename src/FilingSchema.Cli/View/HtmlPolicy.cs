using System.Collections.Frozen;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace FilingSchema.Cli.View;

/// <summary>What of a filing's HTML is shown: what it looks like, and nothing that loads, runs, asks or leads away.</summary>
internal static partial class HtmlPolicy
{
    /// <summary>What stands before an id of the filing's own, so that it meets none of the page's.</summary>
    public const string IdPrefix = "f-";

    private static readonly FrozenSet<string> Elements = FrozenSet.Create(
        "a", "abbr", "address", "b", "big", "blockquote", "br", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del",
        "dfn", "dir", "div", "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "kbd", "li", "ol", "p", "pre",
        "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt",
        "u", "ul", "var", "wbr");

    private static readonly FrozenSet<string> EmptyElements = FrozenSet.Create("br", "col", "hr", "wbr");

    private static readonly FrozenSet<string> Attributes = FrozenSet.Create(
        "align", "bgcolor", "border", "cellpadding", "cellspacing", "class", "clear", "color", "colspan", "dir", "face", "height", "lang",
        "noshade", "nowrap", "rowspan", "size", "start", "valign", "value", "width");

    // Whatever makes CSS load, run or import. A backslash could spell each of these otherwise.
    [GeneratedRegex(
        @"\\|<|@import|@font-face|@namespace|(?:url|image|image-set|src|expression|element|cross-fade)\s*\(|-moz-binding|behavior\s*:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HarmfulCss { get; }

    /// <summary>Whether an element is shown as itself. Of others the content is shown alone.</summary>
    public static bool IsShown(string element) => Elements.Contains(element);

    /// <summary>Whether an element has no content and no end tag.</summary>
    public static bool IsEmpty(string element) => EmptyElements.Contains(element);

    /// <summary>Writes an attribute, if it says only what an element looks like.</summary>
    public static void WriteAttribute(StringBuilder html, string name, string value)
    {
        if (name == "style")
            Write(html, name, ToHarmlessCss(value));
        else if (Attributes.Contains(name))
            Write(html, name, value);
    }

    /// <summary>Writes an attribute as it is.</summary>
    public static void Write(StringBuilder html, string name, string value) =>
        html.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(FiledText.Decode(value))).Append('"');

    /// <summary>CSS of which nothing is left that loads or runs: what is taken out makes its declaration void.</summary>
    public static string ToHarmlessCss(string css) => HarmfulCss.Replace(css, " none ");

    /// <summary>Whether a style takes an element off the page.</summary>
    public static bool IsHiding(string style) =>
        style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
}
