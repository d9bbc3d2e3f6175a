using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Recognises the answer of a section that is listed and not reported.</summary>
internal static partial class NothingToReport
{
    /// <summary>How long an answer can be; what is longer says something.</summary>
    public const int LongestAnswer = 80;

    private const string Wordings =
        @"not\s+applicable|inapplicable|n\s*(?:/\s*)?a|none|nothing\s+to\s+report|no\s+(?:events?|information)\s+to\s+report|omitted";

    [GeneratedRegex(
        @"(?:^|[.:;–—-]|\s\s|\t)\W*(?:" + Wordings + @")\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Answer { get; }

    [GeneratedRegex(
        @"^\W*(?:(?:is|are|were|was|have\s+been)\s+)?(?:" + Wordings + @")\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeAnswer { get; }

    /// <summary>Whether a text, what stands behind the numbers of sections, only says that they do not apply.</summary>
    public static bool Is(ReadOnlySpan<char> text) => text.Length <= LongestAnswer && WholeAnswer.IsMatch(text);

    /// <summary>Whether a short text ends in such an answer.</summary>
    public static bool IsSaidIn(string text) => text.Length <= LongestAnswer && Answer.IsMatch(text);
}
