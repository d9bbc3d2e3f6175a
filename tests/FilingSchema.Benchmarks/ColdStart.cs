using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FilingSchema.Benchmarks.SystemTextJson;
using FilingSchema.EightK;

namespace FilingSchema.Benchmarks;

/// <summary>What the first call takes in a process of its own, when nothing has been compiled or set up yet.</summary>
/// <remarks>In the processor's time, of many processes of both kinds in turn; the fastest of each kind count, which others on the machine disturbed least.</remarks>
internal static class ColdStart
{
    private const int Processes = 15;

    private static readonly string[] Kinds = ["System.Text.Json", "FilingSchema"];

    public static void Run()
    {
        double[] best = [.. Kinds.Select(static _ => double.MaxValue)];
        for (int i = 0; i < Processes; i++)
        {
            for (int kind = 0; kind < Kinds.Length; kind++)
                best[kind] = Math.Min(best[kind], Start(Kinds[kind]));
        }
        for (int kind = 0; kind < Kinds.Length; kind++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Kinds[kind],-18} {best[kind],6:F1} ms  {best[kind] / best[0]:F2}"));
    }

    /// <summary>The child: prints how many milliseconds its first call took.</summary>
    public static void Measure(string kind)
    {
        byte[] json = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "current-report.json"));
        TimeSpan start = Environment.CpuUsage.TotalTime;
        if (kind == Kinds[0])
            _ = JsonSerializer.Deserialize(json, ReportContext.Default.Report);
        else
            _ = CurrentReport.Parse(json);
        Console.WriteLine((Environment.CpuUsage.TotalTime - start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    }

    private static double Start(string kind)
    {
        using Process child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Host(), "cold", kind]) { RedirectStandardOutput = true })!;
        string output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return double.Parse(output, CultureInfo.InvariantCulture);
    }

    // Started by `dotnet`, the program's own dll is the first argument.
    private static string[] Host() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ColdStart).Assembly.Location] : [];
}
