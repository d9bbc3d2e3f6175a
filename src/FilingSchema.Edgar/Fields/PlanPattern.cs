using System.Diagnostics;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>The pattern of a member. One that has taken much time is compiled, which takes longer than many uses save.</summary>
/// <remarks>
/// A text made to keep the pattern busy is one that the pattern does not find anything in. It is tried twice: on a busy machine the
/// first use may take long only because it is the first.
/// </remarks>
internal sealed class PlanPattern(string pattern)
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);
    private static readonly long TimeToCompile = Stopwatch.Frequency / 20;

    private readonly Regex interpreted = new(pattern, RegexOptions.CultureInvariant, LongestMatch);
    private volatile Regex? compiled;
    private long taken;

    /// <summary>What the pattern finds in a text.</summary>
    public Match? Match(string text) => Try(text, static (regex, text) => regex.Match(text)) is { Success: true } match ? match : null;

    /// <summary>Whether the pattern finds something in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        long start = Begin();
        try
        {
            return (compiled ?? interpreted).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return Try(text.ToString(), static (regex, text) => regex.IsMatch(text));
        }
        finally
        {
            CompileIfBusy(start);
        }
    }

    private T? Try<T>(string text, Func<Regex, string, T> use)
    {
        for (int attempt = 0; attempt < 2; attempt++)
        {
            long start = Begin();
            try
            {
                return use(compiled ?? interpreted, text);
            }
            catch (RegexMatchTimeoutException)
            {
                // The next attempt finds everything ready.
            }
            finally
            {
                CompileIfBusy(start);
            }
        }
        return default;
    }

    // Once compiled, its time does not matter.
    private long Begin() => compiled is null ? Stopwatch.GetTimestamp() : 0;

    private void CompileIfBusy(long start)
    {
        if (start != 0 && compiled is null && Interlocked.Add(ref taken, Stopwatch.GetTimestamp() - start) > TimeToCompile)
            compiled ??= new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled, LongestMatch);
    }
}
