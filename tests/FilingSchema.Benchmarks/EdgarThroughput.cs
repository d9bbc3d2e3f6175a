using System.Diagnostics;
using System.Globalization;
using FilingSchema.Edgar;
using FilingSchema.EightK;

namespace FilingSchema.Benchmarks;

/// <summary>How many filings a second one thread reads.</summary>
/// <remarks>
/// Filings differ a hundredfold in size, so what counts is the throughput over a whole set of them, which a stopwatch measures
/// well enough. The sets are the samples and, where the environment variable <c>FILINGSCHEMA_CORPUS</c> names a folder with real
/// filings in <c>filings/</c>, its full submissions (<c>*_full.txt</c>) and main documents (<c>*_main.*</c>).
/// </remarks>
internal static class EdgarThroughput
{
    // As long as the JIT compiler takes to have seen and compiled what is hot.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(10);

    public static void Run()
    {
        Console.WriteLine($"{"",-24} {"filings",8} {"kB each",8} {"filings/s",10} {"MB/s",7} {"kB allocated each",18} {"unreadable",11}");
        Measure("samples", Path.Combine(AppContext.BaseDirectory, "samples"), "*.txt");
        if (Environment.GetEnvironmentVariable("FILINGSCHEMA_CORPUS") is not { Length: > 0 } corpus)
            return;
        string filings = Path.Combine(corpus, "filings");
        Measure("corpus, submissions", filings, "*_full.txt");
        Measure("corpus, main documents", filings, "*_main.*");
    }

    // The files are in memory beforehand: the disk is not measured.
    private static void Measure(string name, string folder, string pattern)
    {
        byte[][] filings = [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        int unreadable = Read(filings);
        _ = ReadFor(WarmUp, filings);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        (int passes, double seconds) = ReadFor(Measured, filings);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        double size = filings.Sum(static filing => (double)filing.Length);
        long count = (long)filings.Length * passes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {name,-24} {filings.Length,8} {size / filings.Length / 1000,8:F0} {count / seconds,10:F0} {size * passes / seconds / 1e6,7:F1} {allocated / count / 1000,18} {unreadable,11}
            """));
    }

    private static (int Passes, double Seconds) ReadFor(TimeSpan time, byte[][] filings)
    {
        Stopwatch watch = Stopwatch.StartNew();
        int passes = 0;
        do
        {
            Read(filings);
            passes++;
        }
        while (watch.Elapsed < time);
        return (passes, watch.Elapsed.TotalSeconds);
    }

    // The number of filings that could not be read.
    private static int Read(byte[][] filings)
    {
        int unreadable = 0;
        foreach (byte[] filing in filings)
        {
            if (EdgarReader.Read<CurrentReport>(filing.AsMemory()).Value is null)
                unreadable++;
        }
        return unreadable;
    }
}
