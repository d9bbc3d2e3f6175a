using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Knows the line over a list of exhibits: <c>(d) Exhibits.</c>, <c>List of Exhibits</c>.</summary>
internal static partial class ExhibitLead
{
    /// <summary>The longest mark that stands before the words of one in a cell of its own: <c>(d)</c>.</summary>
    public const int LongestMark = 5;

    /// <summary>What is shorter is no line of a paragraph.</summary>
    public const int Longest = 30;

    [GeneratedRegex(@"^\W*(?:\(?[a-e]\)[\s.:–—-]*)?(?:list\s+of\s+)?exhibits?\b\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead { get; }

    [GeneratedRegex(@"^\W*\(?[cd]\)[\s.:–—-]*(?:list\s+of\s+)?exhibits?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening { get; }

    /// <summary>Whether a line is one and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> line) => Lead.IsMatch(line);

    /// <summary>Whether a line is one, or the caption of an index.</summary>
    public static bool IsOrIndex(ReadOnlySpan<char> line) => line.Length < Longest && (Is(line) || ExhibitText.IsIndexHeading(line));

    /// <summary>Whether a paragraph begins with one under the letter that exhibits have.</summary>
    public static bool Opens(ReadOnlySpan<char> text) => ExhibitText.HasWord(text) && Opening.IsMatch(text);
}
