using System.Diagnostics;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>The pattern of a member. One that has taken much time is compiled, which takes longer than many uses save.</summary>
internal sealed class PlanPattern(string pattern)
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);
    private static readonly long TimeToCompile = Stopwatch.Frequency / 20;

    private volatile Regex regex = new(pattern, RegexOptions.CultureInvariant, LongestMatch);
    private volatile bool isCompiled;
    private long taken;

    /// <summary>What the pattern finds in a text.</summary>
    public Match? Match(string text)
    {
        try
        {
            return (isCompiled ? regex.Match(text) : MatchTimed(text)) is { Success: true } match ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            // A text made to keep the pattern busy is one that the pattern does not find anything in.
            return null;
        }
    }

    private Match MatchTimed(string text)
    {
        long start = Stopwatch.GetTimestamp();
        Match match = regex.Match(text);
        if (Interlocked.Add(ref taken, Stopwatch.GetTimestamp() - start) > TimeToCompile && Interlocked.Exchange(ref taken, long.MinValue) >= 0)
        {
            regex = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled, LongestMatch);
            isCompiled = true;
        }
        return match;
    }
}
