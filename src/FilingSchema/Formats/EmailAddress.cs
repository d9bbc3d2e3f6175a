namespace FilingSchema;

/// <summary>E-mail addresses as RFC 5321 (section 4.1.2) has mailboxes, and RFC 6531 those with characters of all scripts.</summary>
internal static class EmailAddress
{
    private const int LongestLabel = 63;

    public static bool IsValid(string text, bool isInternational = false)
    {
        int at = text.LastIndexOf('@');
        return at > 0 && IsLocalPart(text.AsSpan(0, at), isInternational) && IsDomain(text.AsSpan(at + 1), isInternational);
    }

    private static bool IsLocalPart(ReadOnlySpan<char> text, bool isInternational)
    {
        if (text[0] == '"')
            return IsQuoted(text, isInternational);
        bool afterDot = true;
        foreach (char unit in text)
        {
            if (unit == '.' ? afterDot : !IsAtomCharacter(unit) && !(isInternational && !char.IsAscii(unit)))
                return false;
            afterDot = unit == '.';
        }
        return !afterDot;
    }

    private static bool IsQuoted(ReadOnlySpan<char> text, bool isInternational)
    {
        if (text.Length < 2 || text[^1] != '"')
            return false;
        ReadOnlySpan<char> inner = text[1..^1];
        for (int i = 0; i < inner.Length; i++)
        {
            // What is escaped may be a quote or a backslash itself.
            if (inner[i] == '"' || (inner[i] == '\\' && ++i == inner.Length))
                return false;
            if (inner[i] is < ' ' or > '~' && !(isInternational && !char.IsAscii(inner[i])))
                return false;
        }
        return true;
    }

    private static bool IsAtomCharacter(char unit) => char.IsAsciiLetterOrDigit(unit) || "!#$%&'*+-/=?^_`{|}~".Contains(unit);

    private static bool IsDomain(ReadOnlySpan<char> text, bool isInternational)
    {
        if (text.StartsWith("[") && text.EndsWith("]"))
            return IsAddress(text[1..^1]);
        foreach (Range range in text.Split('.'))
        {
            ReadOnlySpan<char> label = text[range];
            if (label.Length is 0 or > LongestLabel || label[0] == '-' || label[^1] == '-')
                return false;
            foreach (char unit in label)
            {
                if (!char.IsAsciiLetterOrDigit(unit) && unit != '-' && !(isInternational && !char.IsAscii(unit)))
                    return false;
            }
        }
        return true;
    }

    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        const string Prefix = "IPv6:";
        if (text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return IpAddress.IsVersion6(text[Prefix.Length..]);
        return IpAddress.IsVersion4(text);
    }
}
