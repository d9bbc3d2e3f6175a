using System.Diagnostics;
using System.Runtime;

namespace FilingSchema.Benchmarks;

/// <summary>Warms up what is to be measured until it runs at its final speed.</summary>
/// <remarks>
/// Hot methods are compiled anew after some time, in the background. That would count as time of what is measured, and what is
/// measured would still run as first compiled.
/// </remarks>
internal static class JitWarmUp
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Repeats an action until no method has been compiled for some time.</summary>
    public static void Run(Action action)
    {
        Stopwatch all = Stopwatch.StartNew();
        Stopwatch quiet = Stopwatch.StartNew();
        for (long compiled = -1; quiet.Elapsed < Settled && all.Elapsed < Longest;)
        {
            action();
            if (JitInfo.GetCompiledMethodCount() == compiled)
                continue;
            compiled = JitInfo.GetCompiledMethodCount();
            quiet.Restart();
        }
    }
}
