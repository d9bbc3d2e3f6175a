using System.Text;
using System.Text.RegularExpressions;

namespace FilingSchema;

/// <summary>Rewrites a regular expression of ECMAScript into one of .NET that means the same.</summary>
/// <remarks>.NET's own ECMAScript option rules out linear matching, and knows no Unicode classes.</remarks>
internal static class EcmaPattern
{
    private const string NotDigit = @"\x00-/:-\uFFFF";
    private const string NotWord = @"\x00-/:-@\[-\^`{-\uFFFF";

    private static readonly Regex Foreign = new(@"(?<!\\)(?:\\\\)*(?:\\[aAZzGe]|\(\?(?![:=!<]))", RegexOptions.CultureInvariant);

    /// <summary>Whether a text is a regular expression of ECMAScript, as far as .NET can tell.</summary>
    public static bool IsValid(string pattern)
    {
        // An escape of .NET or Python is none of ECMAScript; a group says what it is in one of four ways.
        if (Foreign.IsMatch(pattern))
            return false;
        try
        {
            _ = new Regex(ToDotNet(pattern), RegexOptions.CultureInvariant);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public static string ToDotNet(string pattern)
    {
        StringBuilder result = new(pattern.Length + 16);
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char unit = pattern[i];
            if (unit == '\\' && i + 1 < pattern.Length)
            {
                i += AppendEscape(result, pattern.AsSpan(i + 1), inClass);
            }
            else if (inClass)
            {
                inClass = unit != ']';
                // In .NET an inner bracket can begin a subtraction.
                result.Append(unit == '[' ? @"\[" : unit.ToString());
            }
            else if (unit == '[')
            {
                inClass = true;
                i += AppendClassStart(result, pattern.AsSpan(i), ref inClass);
            }
            else if (char.IsHighSurrogate(unit) && i + 1 < pattern.Length && char.IsLowSurrogate(pattern[i + 1]))
            {
                // One character, though two units: what follows repeats both.
                result.Append("(?:").Append(unit).Append(pattern[++i]).Append(')');
            }
            else
            {
                result.Append(unit switch
                {
                    '$' => @"\z",
                    '.' => @"[^\n\r\u2028\u2029]",
                    _ => unit.ToString(),
                });
            }
        }
        return result.ToString();
    }

    // The two classes that .NET cannot write: the empty one and its opposite.
    private static int AppendClassStart(StringBuilder result, ReadOnlySpan<char> rest, ref bool inClass)
    {
        if (rest.StartsWith("[]") || rest.StartsWith("[^]"))
        {
            inClass = false;
            result.Append(rest[1] == ']' ? @"[^\x00-\uFFFF]" : @"[\x00-\uFFFF]");
            return rest.IndexOf(']');
        }
        result.Append('[');
        return 0;
    }

    // Answers how many characters after the backslash the escape takes. Within a class what stands for one ends with a range or a class:
    // a hyphen behind it, as in [\w-.], begins none.
    private static int AppendEscape(StringBuilder result, ReadOnlySpan<char> rest, bool inClass)
    {
        switch (rest[0])
        {
            case 'd':
                result.Append(inClass ? "0-9" : "[0-9]");
                return 1;
            case 'w':
                result.Append(inClass ? "_A-Za-z0-9" : "[A-Za-z0-9_]");
                return 1;
            case 'D':
                result.Append(inClass ? NotDigit : "[^0-9]");
                return 1;
            case 'W':
                result.Append(inClass ? NotWord : "[^A-Za-z0-9_]");
                return 1;
            case 's':
                result.Append(inClass ? @"\uFEFF\s" : @"[\s\uFEFF]");
                return 1;
            case 'S' when !inClass:
                result.Append(@"[^\s\uFEFF]");
                return 1;
            case 'u' when rest.StartsWith("u{") && rest.IndexOf('}') is > 2 and var end && TryAppendRune(result, rest[2..end]):
                return end + 1;
            case '/':
                result.Append('/');
                return 1;
            default:
                result.Append('\\').Append(rest[0]);
                return 1;
        }
    }

    private static bool TryAppendRune(StringBuilder result, ReadOnlySpan<char> hexadecimal)
    {
        if (!int.TryParse(hexadecimal, System.Globalization.NumberStyles.AllowHexSpecifier, null, out int value) || !Rune.IsValid(value))
            return false;
        foreach (char unit in new Rune(value).ToString())
            result.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
        return true;
    }
}
