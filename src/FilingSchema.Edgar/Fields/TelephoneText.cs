using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Finds telephone numbers and takes them apart.</summary>
internal static partial class TelephoneText
{
    private const string AreaCode = "areaCode";

    private static readonly string[] Roles = ["countryCode", AreaCode, "localNumber", "extension"];

    private const string Extension = @"(?:[\s,;]*(?:extension|ext\.?|x)\s*(?<extension>[0-9]{1,6})\b)?";

    // "(781) 895-0600", "781.895.0600", "+1 781 895 0600", "1-800-895-0600".
    [GeneratedRegex(
        @"(?<![0-9-])(?:\+\s?(?<countryCode>1)[\s.-]*|1[\s.-]+)?\(?\s?(?<areaCode>[2-9][0-9]{2})\s?\)?[\s./–-]*(?<localNumber>[0-9]{3}\s?[\s.–-]\s?[0-9]{4})(?![0-9-])" + Extension,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NorthAmerican { get; }

    // "+44 20 7123 4567", "+353 (0)1 772 8000", "011-972-3-123-4567"; with four groups, "30-210-123-4567"; "(86) 755-5550-0109".
    [GeneratedRegex(
        @"(?:\+\s?|\b011[\s.-])(?!1\b)\(?(?<countryCode>[1-9][0-9]{0,2})\)?[\s.-]*(?:\(0\)\s*)?\(?(?<areaCode>[0-9]{1,5})\)?[\s.-]+(?<localNumber>[0-9][0-9\s.-]{3,12}[0-9])(?![0-9])" + Extension
            + @"|(?<![0-9-])(?<countryCode>[2-9][0-9]{1,2})-(?<areaCode>[0-9]{1,4})-(?<localNumber>[0-9]{3,4}-[0-9]{4})(?![0-9-])"
            + @"|\((?<countryCode>[2-9][0-9])\)[\s.-]*(?<areaCode>[0-9]{2,4})[\s.-]+(?<localNumber>[0-9][0-9\s.-]{5,12}[0-9])(?![0-9])" + Extension,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex International { get; }

    [GeneratedRegex(@"\bfax|facsimile|telecopier", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fax { get; }

    [GeneratedRegex(@"[\s(]*(?:\b(?:tel|telephone|phone)\b[\s.:]*(?:(?:no|number)\b[\s.:]*)?)?\(?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead { get; }

    /// <summary>Whether a text has a telephone number of the United States or Canada.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => NorthAmerican.IsMatch(text);

    /// <summary>The length of a text without the telephone number of the United States or Canada at its end.</summary>
    public static int LengthBefore(string text)
    {
        if (NorthAmerican.Match(text) is not { Success: true } number || Words.AreIn(text.AsSpan(number.Index + number.Length)))
            return text.Length;
        return Lead.Match(text[..number.Index]).Index;
    }

    /// <summary>The parts of the number beside one of the member's labels, or else of the first number that is no fax's.</summary>
    public static IReadOnlyDictionary<string, FoundText>? Find(MemberReading member, Scope scope)
    {
        Block[] blocks = scope.Filing.Blocks;
        foreach (FoundLabel label in scope.Labels.FindAll(member.After))
        {
            foreach (FoundText text in LabelledText.After(blocks, label).Concat(LabelledText.Above(blocks, label)))
            {
                if (!text.Text.Contains('\n') && Parse(text) is { } parts)
                    return parts;
            }
        }
        foreach (TextLine line in scope.Lines)
        {
            if (Parse(FoundText.Of(line.Block, line.Start, line.End)) is { } parts)
                return parts;
        }
        return null;
    }

    /// <summary>The parts of the first number in a text by their roles.</summary>
    public static IReadOnlyDictionary<string, FoundText>? Parse(FoundText text)
    {
        Match abroad = International.Match(text.Text);
        Match match = abroad.Success ? abroad : NorthAmerican.Match(text.Text);
        if (!match.Success || Fax.IsMatch(text.Text.AsSpan(0, match.Index)))
            return null;
        Dictionary<string, FoundText> parts = new(StringComparer.Ordinal);
        foreach (string role in Roles)
        {
            Group group = match.Groups[role];
            if (group.Success)
                parts[role] = text.Slice(group.Index, group.Length);
        }
        return parts;
    }
}
