using System.Globalization;
using FilingSchema.Edgar;
using FilingSchema.EightK;

namespace FilingSchema.Benchmarks;

/// <summary>Where the time and the memory of reading a filing go, stage by stage.</summary>
/// <remarks>Each stage is measured with all before it, and the difference is what it takes.</remarks>
internal static class EdgarStages
{
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(1.5);

    private static readonly IReadOnlyList<string> Forms = FilingOpener.FormsOf(CurrentReport.Schema);

    // The tokens are not taken over: blocks are made of tokens of their own.
    private static readonly (string Name, Action<byte[]> Run, int After)[] Stages =
    [
        ("container", static filing => Parse(filing, null, static _ => { }), -1),
        ("text", static filing => Parse(filing, Forms, static _ => { }), 0),
        ("HTML tokens", static filing => Parse(filing, Forms, Tokenize), 1),
        ("blocks", static filing => Parse(filing, Forms, ReadBlocks), 2),
        ("sections", static filing => Parse(filing, Forms, static submission => FilingOpener.Open(submission, CurrentReport.Schema, null)), 3),
        ("fields, record", static filing => EdgarReader.Read<CurrentReport>(filing.AsMemory()), 4),
    ];

    public static void Measure(string name, byte[][] filings)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{name,-16} {"µs each",8} {"share",7} {"kB allocated",13}"));
        (double Time, double Bytes)[] upTo = [.. Stages.Select(stage => Run(stage.Run, filings))];
        for (int i = 0; i < Stages.Length; i++)
        {
            (double time, double bytes) = Stages[i].After < 0 ? (0, 0) : upTo[Stages[i].After];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Stages[i].Name,-16} {upTo[i].Time - time,8:F0} {(upTo[i].Time - time) / upTo[^1].Time,7:P0} {(upTo[i].Bytes - bytes) / 1000,13:F0}"));
        }
    }

    private static (double Microseconds, double Bytes) Run(Action<byte[]> stage, byte[][] filings)
    {
        JitWarmUp.Run(() => Array.ForEach(filings, stage));
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        (int passes, double seconds) = ProcessorTime.Repeat(Measured, () => Array.ForEach(filings, stage));
        double count = (double)passes * filings.Length;
        return (seconds * 1e6 / count, (GC.GetAllocatedBytesForCurrentThread() - allocated) / count);
    }

    private static void Parse(byte[] filing, IReadOnlyList<string>? forms, Action<Submission> next)
    {
        using MemorySource source = new(filing);
        Submission submission = SubmissionParser.Parse(source, forms);
        using FilingText text = submission.Source;
        next(submission);
    }

    private static void ReadBlocks(Submission submission)
    {
        if (submission.MainDocument is { } main)
            _ = DocumentReader.Read(submission.Source, main);
    }

    private static void Tokenize(Submission submission)
    {
        if (submission.MainDocument is not { } main)
            return;
        HtmlScanner scanner = new(submission.Source, main.Start, main.End);
        while (scanner.Read() != HtmlToken.End)
        {
        }
    }
}
