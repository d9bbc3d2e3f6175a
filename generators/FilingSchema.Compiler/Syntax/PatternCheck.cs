using System.Text.RegularExpressions;

namespace FilingSchema.Compiler.Syntax;

/// <summary>Checks regular expressions. They are only constructed and never run, so that no pattern can make a build hang.</summary>
internal static class PatternCheck
{
    private const int MaxLength = 4000;

    private static readonly Regex OnlyInEcmaScript = new(
        @"(?<!\\)(?:\\\\)*(?:\\[pP]\{(General_Category=|gc=)?(?<name>[A-Za-z_]+)\}|\[\^?\])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly HashSet<string> LongNames = new(
        ("Letter Lowercase_Letter Uppercase_Letter Titlecase_Letter Modifier_Letter Other_Letter Mark Nonspacing_Mark Spacing_Mark Enclosing_Mark "
            + "Number Decimal_Number digit Letter_Number Other_Number Punctuation punct Connector_Punctuation Dash_Punctuation Open_Punctuation "
            + "Close_Punctuation Initial_Punctuation Final_Punctuation Other_Punctuation Symbol Math_Symbol Currency_Symbol Modifier_Symbol Other_Symbol "
            + "Separator Space_Separator Line_Separator Paragraph_Separator Other Control Format Surrogate Private_Use Unassigned").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Says what is wrong with a pattern, or nothing.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="isPortable">Whether other tools read it too, so that it may have nothing that only .NET knows.</param>
    public static string? FindMistake(string pattern, bool isPortable)
    {
        if (pattern.Length > MaxLength)
        {
            return "it has more than 4,000 characters";
        }

        try
        {
            _ = new Regex(WithoutLongNames(pattern), RegexOptions.CultureInvariant);
        }
        catch (ArgumentException exception)
        {
            return Reason(exception.Message);
        }

        return isPortable ? FindForeign(pattern) : null;
    }

    /// <summary>The pattern as far as .NET reads it: the runtime knows the long names of Unicode's categories, and the empty classes.</summary>
    private static string WithoutLongNames(string pattern) => OnlyInEcmaScript.Replace(pattern, static match =>
        match.Value[0] == '[' ? @"[\s\S]" : LongNames.Contains(match.Groups["name"].Value) ? @"\p{L}" : match.Value);

    private static string? FindForeign(string pattern)
    {
        bool inSet = false;
        for (int i = 0; i + 1 < pattern.Length; i++)
        {
            char next = pattern[i + 1];
            switch (pattern[i])
            {
                case '\\' when next is 'A' or 'Z' or 'z' or 'G':
                    return $"\\{next} is not known outside of .NET; use ^ or $";
                case '\\':
                    i++;
                    break;
                case '[':
                    inSet = true;
                    break;
                case ']':
                    inSet = false;
                    break;
                case '(' when !inSet && next == '?' && (i + 2 == pattern.Length || ":=!<".IndexOf(pattern[i + 2]) < 0):
                    return $"(?{pattern.Substring(i + 2, Math.Min(1, pattern.Length - i - 2))} is not known outside of .NET";
            }
        }

        return null;
    }

    /// <summary>What is behind <c>Invalid pattern '[' at offset 1. </c> or, in older runtimes, <c>parsing "[" - </c>.</summary>
    private static string Reason(string message)
    {
        string line = message.Split('\n')[0].TrimEnd('\r', '.');
        int offset = line.LastIndexOf(" at offset ", StringComparison.Ordinal);
        int start = offset >= 0 ? line.IndexOf(". ", offset, StringComparison.Ordinal) : line.LastIndexOf(" - ", StringComparison.Ordinal) + 1;
        return start > 0 ? line.Substring(start + 2) : line;
    }
}
