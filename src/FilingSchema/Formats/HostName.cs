using System.Text;

namespace FilingSchema;

/// <summary>Names of hosts as RFC 1123 (section 2.1) has them, and those of RFC 5890 with characters of all scripts.</summary>
internal static class HostName
{
    private const int LongestName = 253;
    private const int LongestLabel = 63;
    private const string Prefix = "xn--";

    /// <summary>Whether the text is a name of ASCII characters; labels that stand for others must stand for valid ones.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length > LongestName)
            return false;
        List<IReadOnlyList<Rune>> labels = [];
        foreach (string label in text.Split('.'))
        {
            if (!IsAsciiLabel(label) || !TryDecode(label, labels))
                return false;
        }
        return BidirectionalText.IsValid(labels);
    }

    /// <summary>Whether the text is a name of characters of any script.</summary>
    public static bool IsInternational(string text)
    {
        List<IReadOnlyList<Rune>> labels = [];
        int length = -1;
        foreach (string label in text.Split('.', '\u3002', '\uFF0E', '\uFF61'))
        {
            if (System.Text.Ascii.IsValid(label))
            {
                if (!IsAsciiLabel(label) || !TryDecode(label, labels))
                    return false;
                length += label.Length + 1;
                continue;
            }
            Rune[] runes = [.. label.EnumerateRunes()];
            int encoded = label.Length > LongestLabel ? label.Length : Prefix.Length + Punycode.Encode(runes).Length;
            if (encoded > LongestLabel || !InternationalLabel.IsValid(runes))
                return false;
            labels.Add(runes);
            length += encoded + 1;
        }
        return length <= LongestName && BidirectionalText.IsValid(labels);
    }

    private static bool IsAsciiLabel(string label)
    {
        if (label.Length is 0 or > LongestLabel || label[0] == '-' || label[^1] == '-')
            return false;
        foreach (char unit in label)
        {
            if (!char.IsAsciiLetterOrDigit(unit) && unit != '-')
                return false;
        }
        return true;
    }

    // Adds the characters that the label stands for. False if it pretends to stand for some, but does not.
    private static bool TryDecode(string label, List<IReadOnlyList<Rune>> labels)
    {
        if (!label.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            labels.Add(label.EnumerateRunes().ToArray());
            return true;
        }
        string encoded = label[Prefix.Length..];
        if (Punycode.Decode(encoded) is not { } runes || runes.All(static rune => rune.IsAscii) || !InternationalLabel.IsValid(runes)
            || !Punycode.Encode(runes).Equals(encoded, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        labels.Add(runes);
        return true;
    }
}
