using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace FilingSchema.Cli.View;

/// <summary>Texts for people: names of members, values, counts.</summary>
internal static partial class ViewText
{
    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag { get; }

    /// <summary>Source without its tags.</summary>
    public static string WithoutTags(string source) => Tag.Replace(source, " ").Trim();

    /// <summary><c>entityRegistrantName</c> as "Registrant name".</summary>
    public static string Label(string member)
    {
        string name = member.StartsWith("entityAddress", StringComparison.Ordinal) ? member["entityAddress".Length..]
            : member.StartsWith("entity", StringComparison.Ordinal) ? member["entity".Length..] : member;
        StringBuilder label = new();
        for (int i = 0; i < name.Length; i++)
        {
            char character = name[i];
            bool beginsNumber = i > 0 && char.IsAsciiDigit(character) && !char.IsAsciiDigit(name[i - 1]);
            bool beginsWord = beginsNumber || (i > 0 && char.IsAsciiLetterUpper(character));
            if (beginsWord)
                label.Append(' ');
            label.Append(i == 0 ? char.ToUpperInvariant(character) : char.ToLowerInvariant(character));
        }

        return label.ToString();
    }

    /// <summary>Writes the link from a value to its mark.</summary>
    /// <param name="html">Where it is written.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="kind">How it is shown: classes of the style sheet.</param>
    /// <param name="address">What the page's address ends in when the value is chosen.</param>
    /// <param name="text">The value.</param>
    public static void WriteLink(StringBuilder html, Mark mark, string kind, string address, string text)
    {
        html.Append(CultureInfo.InvariantCulture, $"<a class=\"{$"value {kind}".TrimEnd()}\" id=\"v{mark.Number}\" data-v=\"{mark.Number}\"");
        html.Append(" href=\"#").Append(WebUtility.HtmlEncode(address)).Append("\">").Append(WebUtility.HtmlEncode(text)).Append("</a>");
    }

    /// <summary>A figure with its thousands parted.</summary>
    public static string Figure(decimal number) => number.ToString("#,0.##########", CultureInfo.InvariantCulture);
}
