using System.Text.RegularExpressions;

namespace FilingSchema.Compiler.Syntax;

/// <summary>Checks regular expressions. They are only constructed and never run, so that no pattern can make a build hang.</summary>
internal static class PatternCheck
{
    private const int MaxLength = 4000;

    private static readonly Regex Classes = new(
        @"(?<before>(?<!\\)(?:\\\\)*)(?:\\(?<kind>[pP])\{((General_Category|gc)=)?(?<name>[A-Za-z_]+)\}|(?<empty>\[\^?\]))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The general categories of Unicode: .NET knows each by its short name alone, which here stands after the long one.</summary>
    private static readonly Dictionary<string, string> Categories =
        ("Letter L Lowercase_Letter Ll Uppercase_Letter Lu Titlecase_Letter Lt Modifier_Letter Lm Other_Letter Lo Mark M Nonspacing_Mark Mn Spacing_Mark Mc Enclosing_Mark Me "
            + "Number N Decimal_Number Nd digit Nd Letter_Number Nl Other_Number No Punctuation P punct P Connector_Punctuation Pc Dash_Punctuation Pd Open_Punctuation Ps "
            + "Close_Punctuation Pe Initial_Punctuation Pi Final_Punctuation Pf Other_Punctuation Po Symbol S Math_Symbol Sm Currency_Symbol Sc Modifier_Symbol Sk Other_Symbol So "
            + "Separator Z Space_Separator Zs Line_Separator Zl Paragraph_Separator Zp Other C Control Cc Format Cf Surrogate Cs Private_Use Co Unassigned Cn")
        .Split(' ')
        .Select(static (word, index) => (Word: word, Pair: index / 2))
        .GroupBy(static word => word.Pair, static word => word.Word)
        .ToDictionary(static pair => pair.First(), static pair => pair.Last(), StringComparer.Ordinal);

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
            _ = new Regex(WithoutEmptyClasses(WithShortNames(pattern)), RegexOptions.CultureInvariant);
        }
        catch (ArgumentException exception)
        {
            return Reason(exception.Message);
        }

        return isPortable ? FindForeign(pattern) : null;
    }

    /// <summary>The pattern with the short names of Unicode's categories, which ECMAScript and .NET both know.</summary>
    public static string WithShortNames(string pattern) => Classes.Replace(pattern, static match =>
        match.Groups["empty"].Success || !Categories.TryGetValue(match.Groups["name"].Value, out string? shortName)
            ? match.Value
            : $"{match.Groups["before"].Value}\\{match.Groups["kind"].Value}{{{shortName}}}");

    /// <summary>The runtime knows what an empty class means; .NET alone does not.</summary>
    private static string WithoutEmptyClasses(string pattern) =>
        Classes.Replace(pattern, static match => match.Groups["empty"].Success ? match.Groups["before"].Value + @"[\s\S]" : match.Value);

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
