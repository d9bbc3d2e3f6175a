using System.Diagnostics.CodeAnalysis;

namespace FilingSchema;

/// <summary>URIs as RFC 3986 writes them, which <see cref="Uri"/> alone takes too lightly, and IRIs as RFC 3987 does.</summary>
internal static class UriText
{
    public const string Expected = "must be an absolute URI, such as https://www.sec.gov/";

    // unreserved and sub-delims, but for letters and digits.
    private const string Marks = "._~!$&'()*+,;=-";

    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? uri)
    {
        uri = null;
        return IsAbsolute(text) && Uri.TryCreate(text, UriKind.Absolute, out uri);
    }

    /// <summary>Whether the text is a URI with a scheme.</summary>
    public static bool IsAbsolute(string text) => Is(text, isAbsolute: true, isInternational: false);

    /// <summary>Whether the text is a URI, or relative to one.</summary>
    public static bool IsReference(string text) => Is(text, isAbsolute: false, isInternational: false);

    /// <summary>Whether the text is an IRI with a scheme.</summary>
    public static bool IsInternational(string text) => Is(text, isAbsolute: true, isInternational: true);

    /// <summary>Whether the text is an IRI, or relative to one.</summary>
    public static bool IsInternationalReference(string text) => Is(text, isAbsolute: false, isInternational: true);

    private static bool Is(ReadOnlySpan<char> text, bool isAbsolute, bool isInternational)
    {
        // Without a scheme the first segment has no colon.
        int end = text.IndexOfAny(":/?#");
        bool hasScheme = end > 0 && text[end] == ':' && IsScheme(text[..end]);
        if (!hasScheme && (isAbsolute || (end >= 0 && text[end] == ':')))
            return false;
        ReadOnlySpan<char> rest = hasScheme ? text[(end + 1)..] : text;
        ReadOnlySpan<char> fragment = CutOff(ref rest, '#');
        ReadOnlySpan<char> query = CutOff(ref rest, '?');
        if (!IsMadeOf(fragment, ":@/?", isInternational) || !IsMadeOf(query, ":@/?", isInternational, mayBePrivate: isInternational))
            return false;
        if (rest.StartsWith("//"))
        {
            rest = rest[2..];
            int slash = rest.IndexOf('/');
            ReadOnlySpan<char> authority = slash < 0 ? rest : rest[..slash];
            rest = slash < 0 ? default : rest[slash..];
            if (!IsAuthority(authority, isInternational))
                return false;
        }
        return IsMadeOf(rest, ":@/", isInternational);
    }

    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('+' or '.' or '-'))
                return false;
        }
        return char.IsAsciiLetter(text[0]);
    }

    private static bool IsAuthority(ReadOnlySpan<char> text, bool isInternational)
    {
        int at = text.IndexOf('@');
        if (at >= 0 && !IsMadeOf(text[..at], ":", isInternational))
            return false;
        ReadOnlySpan<char> host = text[(at + 1)..];
        int end = host.StartsWith('[') ? host.IndexOf(']') + 1 : host.IndexOf(':') is >= 0 and var colon ? colon : host.Length;
        ReadOnlySpan<char> port = host[end..];
        host = host[..end];
        return (port.IsEmpty || (port[0] == ':' && !port[1..].ContainsAnyExceptInRange('0', '9')))
            && (host.StartsWith('[') ? IsAddress(host[1..^1]) : IsMadeOf(host, "", isInternational));
    }

    // An IPv6 address, or one of a version to come.
    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        int point = text.IndexOf('.');
        if (text.IsEmpty || (text[0] | 0x20) != 'v')
            return IpAddress.IsVersion6(text);
        return point > 1 && point < text.Length - 1
            && AreHexDigits(text[1..point])
            && !text.Contains('%') && IsMadeOf(text[(point + 1)..], ":", isInternational: false);
    }

    private static bool AreHexDigits(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (!char.IsAsciiHexDigit(unit))
                return false;
        }
        return true;
    }

    // Answers what stands behind the mark, and leaves what stands before it.
    private static ReadOnlySpan<char> CutOff(ref ReadOnlySpan<char> text, char mark)
    {
        int at = text.IndexOf(mark);
        if (at < 0)
            return default;
        ReadOnlySpan<char> behind = text[(at + 1)..];
        text = text[..at];
        return behind;
    }

    // Whether there is nothing in the text but letters, digits, marks, escapes and what is allowed besides.
    private static bool IsMadeOf(ReadOnlySpan<char> text, string also, bool isInternational, bool mayBePrivate = false)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (char.IsAsciiLetterOrDigit(unit) || Marks.Contains(unit) || also.Contains(unit))
                continue;
            if (unit == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
                i += 2;
            else if (isInternational && char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (!(isInternational && unit is (>= '\u00A0' and <= '\uD7FF') or (>= '\uF900' and <= '\uFDCF') or (>= '\uFDF0' and <= '\uFFEF')) && !(mayBePrivate && unit is >= '\uE000' and <= '\uF8FF'))
                return false;
        }
        return true;
    }
}
