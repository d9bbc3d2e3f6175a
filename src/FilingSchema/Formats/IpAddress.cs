using System.Net;

namespace FilingSchema;

/// <summary>Addresses as RFC 2673 (section 3.2) and RFC 4291 (section 2.2) write them, without the leniency of <see cref="IPAddress"/>.</summary>
internal static class IpAddress
{
    public static bool IsVersion4(string text) => IsVersion4(text.AsSpan());

    /// <summary>Four numbers up to 255, without zeros before them.</summary>
    public static bool IsVersion4(ReadOnlySpan<char> text)
    {
        int parts = 0;
        foreach (Range range in text.Split('.'))
        {
            ReadOnlySpan<char> part = text[range];
            if (++parts > 4 || part.Length is 0 or > 3 || part.ContainsAnyExceptInRange('0', '9') || (part.Length > 1 && part[0] == '0') || int.Parse(part, System.Globalization.CultureInfo.InvariantCulture) > byte.MaxValue)
                return false;
        }
        return parts == 4;
    }

    public static bool IsVersion6(string text) => IsVersion6(text.AsSpan());

    public static bool IsVersion6(ReadOnlySpan<char> text)
    {
        int point = text.IndexOf('.');
        if (point >= 0 && !IsVersion4(text[(text.LastIndexOf(':') + 1)..]))
            return false;
        foreach (char unit in text)
        {
            if (!char.IsAsciiHexDigit(unit) && unit is not (':' or '.'))
                return false;
        }
        return text.Contains(':') && IPAddress.TryParse(text, out _);
    }
}
