using System.Collections.Concurrent;
using System.Diagnostics;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.Hostile;

/// <summary>What reading a damaged filing took.</summary>
internal sealed record FuzzCost(int Case, int Size, bool IsRead, TimeSpan Time, long Allocated)
{
    // Small files are read in no time and with little, whatever the share.
    private const int SmallFile = 200_000;

    public double TimePerByte => Time.TotalMicroseconds / Math.Max(Size, SmallFile);

    public double BytesPerByte => (double)Allocated / Math.Max(Size, SmallFile);
}

/// <summary>A damaged filing that does harm; what comes of one cause is of one kind.</summary>
internal sealed record FuzzFinding(int Case, int Size, string Kind, string What)
{
    public override string ToString() => $"case {Case}, {Size} bytes: {What}";
}

/// <summary>Reads one damaged filing, and looks at what came of it.</summary>
internal static class FuzzCase
{
    // A cover of nothing but rows of registrants takes some 700; what is repeated without bound would take more than this.
    private const double MostBytesPerByte = 1_000;

    // A guard against hangs, far above what a case takes on a busy machine.
    private static readonly TimeSpan LongestRead = TimeSpan.FromSeconds(30);

    public static FuzzFinding? Read(int number, byte[] filing, ConcurrentBag<FuzzCost> costs)
    {
        try
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>(filing);
            FuzzCost cost = new(number, filing.Length, read.Value is not null, Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - before);
            costs.Add(cost);
            if (cost.Time > LongestRead)
                return new FuzzFinding(number, filing.Length, "slow", $"{cost.Time.TotalSeconds:F1} s");
            if (cost.BytesPerByte > MostBytesPerByte)
                return new FuzzFinding(number, filing.Length, "memory", $"{cost.Allocated} bytes allocated");
            return Fault(read, filing) is { } fault ? new FuzzFinding(number, filing.Length, fault, fault) : null;
        }
#pragma warning disable CA1031 // Whatever is thrown is what the test looks for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            string[] lines = exception.ToString().Split('\n');
            return new FuzzFinding(number, filing.Length, lines.Length > 1 ? lines[1] : lines[0], exception.ToString());
        }
    }

    private static string? Fault(ReadResult<CurrentReport> read, byte[] filing)
    {
        if (read.Error is null && read.Value is null && read.Violations.Count == 0)
            return "neither a record nor a reason";
        // Places in UTF-16 are those of the same text in UTF-8.
        int size = FilingEncoding.IsUtf16(filing) ? FilingEncoding.FromUtf16(filing).Length : filing.Length;
        foreach (SourceSpan? span in read.Notes.Select(static note => note.Where).Append(read.Where("/items")).Append(read.Where("/cover")))
        {
            if (span is { } place && (place.Offset < 0 || place.Length < 0 || place.Offset + place.Length > size || place.Line < 1 || place.Column < 1))
                return "a place outside the file";
        }
        if (read.Value is not { } report)
            return null;
        string json = report.ToJson();
        return CurrentReport.TryParse(json, out CurrentReport? again, out _) && report.Equals(again) || read.Violations.Count > 0
            ? null : "the record is another after writing and reading it";
    }
}
