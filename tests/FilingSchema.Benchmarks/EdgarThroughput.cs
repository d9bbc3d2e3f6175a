using System.Diagnostics;
using System.Globalization;
using FilingSchema.Edgar;
using FilingSchema.EightK;

namespace FilingSchema.Benchmarks;

/// <summary>How many filings a second are read, on one core and on two, and how fast containers are taken apart.</summary>
/// <remarks>
/// Filings differ a hundredfold in size, so what counts is the throughput over a whole set of them, which a stopwatch measures
/// well enough. The sets are the samples and, where the environment variable <c>FILINGSCHEMA_CORPUS</c> names a folder with real
/// filings in <c>filings/</c>, its full submissions (<c>*_full.txt</c>) and main documents (<c>*_main.*</c>).
/// </remarks>
internal static class EdgarThroughput
{
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(4);

    public static void Run()
    {
        List<(string Name, byte[][] Filings)> sets = [("samples", Files(Path.Combine(AppContext.BaseDirectory, "samples"), "*.txt"))];
        if (Environment.GetEnvironmentVariable("FILINGSCHEMA_CORPUS") is { Length: > 0 } corpus)
        {
            string folder = Path.Combine(corpus, "filings");
            sets.Add(("submissions", Files(folder, "*_full.txt")));
            sets.Add(("main documents", Files(folder, "*_main.*")));
        }

        Print($"{"",-16} {"filings",8} {"kB each",8} {"filings/s",10} {"on 2 cores",11} {"MB/s",7} {"kB allocated",13} {"unreadable",11} {"sections only/s",16}");
        foreach ((string name, byte[][] filings) in sets)
            MeasureReading(name, filings);

        Print($"\n{"containers",-16} {"MB",8} {"GB/s",8}");
        foreach ((string name, byte[][] filings) in sets)
            MeasureScanning(name, filings);
        MeasureScanning("with pictures", [LargeSubmission.Create(64)]);

        foreach ((string name, byte[][] filings) in sets)
            EdgarStages.Measure(name, filings);
    }

    // The files are in memory beforehand: the disk is not measured.
    private static byte[][] Files(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static void MeasureReading(string name, byte[][] filings)
    {
        int unreadable = filings.Count(static filing => EdgarReader.Read<CurrentReport>(filing.AsMemory()).Value is null);
        JitWarmUp.Run(() => ReadAll(filings));
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        (int passes, double seconds) = ProcessorTime.Repeat(Measured, () => ReadAll(filings));
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Task<(int Passes, double Seconds)>[] both = [.. Enumerable.Range(0, 2).Select(_ => Task.Run(() => RepeatByClock(Measured, () => ReadAll(filings))))];
        double onTwo = both.Sum(half => half.Result.Passes * filings.Length / half.Result.Seconds);

        ReadOptions sectionsOnly = new() { SectionsOnly = true };
        JitWarmUp.Run(() => ReadAll(filings, sectionsOnly));
        (int sectionPasses, double sectionSeconds) = ProcessorTime.Repeat(Measured, () => ReadAll(filings, sectionsOnly));

        long count = (long)filings.Length * passes;
        Print($"{name,-16} {filings.Length,8} {Size(filings) / filings.Length / 1e3,8:F0} {count / seconds,10:F0} {onTwo,11:F0} {Size(filings) * passes / seconds / 1e6,7:F1} {allocated / count / 1000,13} {unreadable,11} {filings.Length * sectionPasses / sectionSeconds,16:F0}");
    }

    // Finds the header, and of every document its header lines and where its text begins and ends.
    private static void MeasureScanning(string name, byte[][] filings)
    {
        JitWarmUp.Run(Scan);
        (int passes, double seconds) = ProcessorTime.Repeat(TimeSpan.FromSeconds(2), Scan);
        Print($"{name,-16} {Size(filings) / 1e6,8:F1} {Size(filings) * passes / seconds / 1e9,8:F2}");

        void Scan()
        {
            foreach (byte[] filing in filings)
                _ = EdgarSubmission.Parse(filing);
        }
    }

    private static double Size(byte[][] filings) => filings.Sum(static filing => (double)filing.Length);

    // Two threads share one process, so here only a clock will do; worth something on a quiet machine.
    private static (int Passes, double Seconds) RepeatByClock(TimeSpan time, Action action)
    {
        Stopwatch watch = Stopwatch.StartNew();
        int passes = 0;
        do
        {
            action();
            passes++;
        }
        while (watch.Elapsed < time);
        return (passes, watch.Elapsed.TotalSeconds);
    }

    private static void ReadAll(byte[][] filings, ReadOptions? options = null)
    {
        foreach (byte[] filing in filings)
            _ = EdgarReader.Read<CurrentReport>(filing.AsMemory(), options);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
