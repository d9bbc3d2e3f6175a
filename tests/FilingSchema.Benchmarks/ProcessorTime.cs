namespace FilingSchema.Benchmarks;

/// <summary>
/// Measures by the time that the processor worked for this process, its garbage collector included: unlike the time of a clock,
/// it hardly depends on what else the machine does.
/// </summary>
internal static class ProcessorTime
{
    /// <summary>Repeats an action until it has taken so long; returns how often it ran, and how long that took.</summary>
    public static (int Passes, double Seconds) Repeat(TimeSpan time, Action action)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        TimeSpan taken;
        int passes = 0;
        do
        {
            action();
            passes++;
            taken = Environment.CpuUsage.TotalTime - start;
        }
        while (taken < time);
        return (passes, taken.TotalSeconds);
    }
}
