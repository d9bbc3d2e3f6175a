using System.Diagnostics.CodeAnalysis;

namespace FilingSchema;

/// <summary>Absolute URIs as RFC 3986 writes them, which <see cref="Uri"/> alone takes too lightly.</summary>
internal static class UriText
{
    public const string Expected = "must be an absolute URI, such as https://www.sec.gov/";

    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? uri)
    {
        uri = null;
        return IsAbsolute(text) && Uri.TryCreate(text, UriKind.Absolute, out uri);
    }

    /// <summary>Whether the text has a scheme and only characters that a URI has.</summary>
    public static bool IsAbsolute(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || !char.IsAsciiLetter(text[0]))
            return false;
        foreach (char unit in text.AsSpan(1, colon - 1))
        {
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('+' or '-' or '.'))
                return false;
        }
        for (int i = colon + 1; i < text.Length; i++)
        {
            char unit = text[i];
            if (unit is <= ' ' or > '~' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}')
                return false;
            if (unit == '%' && (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2])))
                return false;
        }
        return true;
    }
}
