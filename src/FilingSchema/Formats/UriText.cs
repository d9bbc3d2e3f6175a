using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace FilingSchema;

/// <summary>URIs as RFC 3986 writes them, which <see cref="Uri"/> alone takes too lightly, and IRIs as RFC 3987 does.</summary>
internal static class UriText
{
    public const string Expected = "must be an absolute URI, such as https://www.sec.gov/";

    private const string Ascii = @"[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2}";

    // Supplementary characters are two units here, and their planes are not looked at.
    private const string Further = @"|[\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]|[\uD800-\uDBFF][\uDC00-\uDFFF]";

    private static readonly Lazy<Regex> Uris = new(() => Grammar(Ascii, ""));
    private static readonly Lazy<Regex> Iris = new(() => Grammar(Ascii + Further, @"|[\uE000-\uF8FF]"));

    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? uri)
    {
        uri = null;
        return IsAbsolute(text) && Uri.TryCreate(text, UriKind.Absolute, out uri);
    }

    /// <summary>Whether the text is a URI with a scheme.</summary>
    public static bool IsAbsolute(string text) => Is(text, Uris.Value, isAbsolute: true);

    /// <summary>Whether the text is a URI, or relative to one.</summary>
    public static bool IsReference(string text) => Is(text, Uris.Value, isAbsolute: false);

    /// <summary>Whether the text is an IRI with a scheme.</summary>
    public static bool IsInternational(string text) => Is(text, Iris.Value, isAbsolute: true);

    /// <summary>Whether the text is an IRI, or relative to one.</summary>
    public static bool IsInternationalReference(string text) => Is(text, Iris.Value, isAbsolute: false);

    private static bool Is(string text, Regex grammar, bool isAbsolute)
    {
        Match match = grammar.Match(text);
        if (!match.Success || (isAbsolute && !match.Groups["scheme"].Success))
            return false;
        string address = match.Groups["address"].Value;
        return address.Length == 0 || IpAddress.IsVersion6(address);
    }

    // With an authority the path is empty or begins with a slash; without one it cannot begin with two; and without a
    // scheme its first segment has no colon.
    private static Regex Grammar(string character, string privateCharacter)
    {
        string segment = $"({character}|[:@])";
        string authority = $@"//(({character}|:)*@)?(\[((?<address>[0-9A-Fa-f:.]+)|[vV][0-9A-Fa-f]+\.([A-Za-z0-9._~!$&'()*+,;=:-])+)\]|({character})*)(:[0-9]*)?(/{segment}*)*";
        string path = $"/({segment}+(/{segment}*)*)?";
        string rest = $@"(\?({segment}|[/?]{privateCharacter})*)?(#({segment}|[/?])*)?";
        string absolute = $"(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):({authority}|{path}|{segment}+(/{segment}*)*)?";
        string relative = $"({authority}|{path}|({character}|@)+(/{segment}*)*)?";
        return new($@"\A(?:{absolute}|{relative}){rest}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
    }
}
