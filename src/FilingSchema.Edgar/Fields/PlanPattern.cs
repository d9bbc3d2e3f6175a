using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>The pattern of a member. One that is used often is compiled, which takes longer than many uses save.</summary>
internal sealed class PlanPattern(string pattern)
{
    private const int OftenEnough = 5_000;
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    private volatile Regex regex = new(pattern, RegexOptions.CultureInvariant, LongestMatch);
    private int uses;

    /// <summary>What the pattern finds in a text.</summary>
    public Match? Match(string text)
    {
        if (Interlocked.Increment(ref uses) == OftenEnough)
            regex = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled, LongestMatch);
        try
        {
            return regex.Match(text) is { Success: true } match ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            // A text made to keep the pattern busy is one that the pattern does not find anything in.
            return null;
        }
    }
}
