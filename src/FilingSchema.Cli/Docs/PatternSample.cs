using System.Text;
using System.Text.RegularExpressions;

namespace FilingSchema.Cli.Docs;

/// <summary>Makes a text that a regular expression matches, of the expressions that schemas are full of.</summary>
/// <remarks>What it does not know, such as a look around, gives no text; and a text that does not match is none.</remarks>
internal sealed class PatternSample
{
    private const string Digits = "2026";

    private readonly string pattern;
    private readonly StringBuilder sample = new();
    private int at;
    private int digits;

    private PatternSample(string pattern) => this.pattern = pattern;

    /// <summary>A text that the pattern matches, or <see langword="null"/>.</summary>
    public static string? Of(string pattern)
    {
        PatternSample maker = new(pattern);
        if (!maker.ReadChoices() || maker.at < pattern.Length)
            return null;

        string text = maker.sample.ToString();
        return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) ? text : null;
    }

    /// <summary>Writes the first of the alternatives, and passes over the others.</summary>
    private bool ReadChoices()
    {
        if (!ReadSequence())
            return false;
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            int length = sample.Length;
            if (!ReadSequence())
                return false;
            sample.Length = length;
        }

        return true;
    }

    private bool ReadSequence()
    {
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            int start = sample.Length;
            if (!ReadOne() || !ReadCount(out int count))
                return false;
            string once = sample.ToString(start, sample.Length - start);
            sample.Length = start;
            for (int i = 0; i < count; i++)
                sample.Append(once.Length == 1 && char.IsAsciiDigit(once[0]) && i > 0 ? NextDigit(once[0]) : once);
        }

        return true;
    }

    private bool ReadOne()
    {
        char sign = pattern[at++];
        switch (sign)
        {
            case '^' or '$':
                return true;
            case '(':
                return ReadGroup();
            case '[':
                return ReadClass();
            case '\\':
                return ReadEscape();
            case '.':
                sample.Append('x');
                return true;
            default:
                sample.Append(sign);
                return true;
        }
    }

    private bool ReadGroup()
    {
        if (at < pattern.Length && pattern[at] == '?')
        {
            Match kind = Regex.Match(pattern[at..], @"^\?(?::|<\w+>)");
            if (!kind.Success)
                return false;
            at += kind.Length;
        }

        return ReadChoices() && at < pattern.Length && pattern[at++] == ')';
    }

    private bool ReadClass()
    {
        int end = pattern.IndexOf(']', at + 1);
        if (end < 0 || pattern[at] == '^')
            return false;
        char first = pattern[at];
        if (first == '\\')
        {
            at++;
            if (!ReadEscape())
                return false;
        }
        else
            sample.Append(first);
        at = end + 1;
        return true;
    }

    private bool ReadEscape()
    {
        if (at >= pattern.Length)
            return false;
        char sign = pattern[at++];
        switch (sign)
        {
            case 'd':
                sample.Append(Digits[digits++ % Digits.Length]);
                return true;
            case 'w':
                sample.Append('a');
                return true;
            case 's':
                sample.Append(' ');
                return true;
            default:
                sample.Append(sign);
                return !char.IsLetterOrDigit(sign);
        }
    }

    private bool ReadCount(out int count)
    {
        count = 1;
        if (at >= pattern.Length)
            return true;
        if (pattern[at] is '?' or '*' or '+')
        {
            count = pattern[at++] == '+' ? 1 : 0;
        }
        else if (pattern[at] == '{')
        {
            Match times = Regex.Match(pattern[at..], @"^\{(\d{1,4})(?:,\d*)?\}");
            if (!times.Success)
                return false;
            count = int.Parse(times.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            at += times.Length;
        }

        if (at < pattern.Length && pattern[at] == '?')
            at++;
        return true;
    }

    private char NextDigit(char first) => pattern.Contains("\\d", StringComparison.Ordinal) ? Digits[digits++ % Digits.Length] : first;
}
