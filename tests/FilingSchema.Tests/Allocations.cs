namespace FilingSchema.Tests;

/// <summary>Counts what an action allocates.</summary>
internal static class Allocations
{
    private const int Times = 5;

    /// <summary>The bytes that each of several times allocates at least: a collection that another test causes in between is charged to this thread.</summary>
    public static long Of(Action action)
    {
        long least = long.MaxValue;
        for (int i = 0; i < Times; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
