using System.Globalization;
using System.Text.RegularExpressions;

namespace FilingSchema.Compiler.Syntax;

/// <summary>Numbers as JSON writes them, compared by value: <c>5</c>, <c>5.0</c> and <c>50e-1</c> are one.</summary>
internal static class JsonNumber
{
    /// <summary>Beyond this many digits left or right of the point a number is written with an exponent.</summary>
    private const int MostPlainDigits = 30;

    private static readonly Regex Grammar = new(
        @"\A(?<sign>-?)(?<whole>0|[1-9][0-9]*)(\.(?<fraction>[0-9]+))?([eE](?<exponent>[+-]?[0-9]{1,6}))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The one text for the number, or <see langword="null"/> if the text is no number of JSON.</summary>
    public static string? Normalise(string text)
    {
        Match match = Grammar.Match(text);
        if (!match.Success)
        {
            return null;
        }

        string fraction = match.Groups["fraction"].Value;
        string digits = (match.Groups["whole"].Value + fraction).TrimStart('0');
        if (digits.Length == 0)
        {
            return "0";
        }

        Group exponent = match.Groups["exponent"];
        int scale = fraction.Length - (exponent.Success ? int.Parse(exponent.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0);
        string significant = digits.TrimEnd('0');
        scale -= digits.Length - significant.Length;
        return match.Groups["sign"].Value + Write(significant, scale);
    }

    /// <summary>Whether a normalised number has no fraction.</summary>
    public static bool IsInteger(string normalised) => normalised.IndexOf('.') < 0 && normalised.IndexOf("e-", StringComparison.Ordinal) < 0;

    /// <summary>Writes the digits with the point so many places from their end.</summary>
    private static string Write(string digits, int scale)
    {
        if (scale < -MostPlainDigits || scale > MostPlainDigits)
        {
            return digits + "e" + (-scale).ToString(CultureInfo.InvariantCulture);
        }

        if (scale <= 0)
        {
            return digits + new string('0', -scale);
        }

        return digits.Length > scale
            ? digits.Substring(0, digits.Length - scale) + "." + digits.Substring(digits.Length - scale)
            : "0." + new string('0', scale - digits.Length) + digits;
    }
}
