using System.Collections.Concurrent;
using System.Globalization;

namespace FilingSchema.Edgar.Tests.Hostile;

/// <summary>
/// Reads damaged filings: no exception, no hang, memory in proportion to the size. The environment variable
/// <c>FILINGSCHEMA_FUZZ_CASES</c> asks for a longer run, <c>FILINGSCHEMA_FUZZ_SEED</c> for other cases, and
/// <c>FILINGSCHEMA_FUZZ_FOLDER</c> names a folder that the filings which did harm are written to.
/// </summary>
public sealed class FuzzTests
{
    private const int UsualCases = 400;

    private static int Cases => FromEnvironment("FILINGSCHEMA_FUZZ_CASES", UsualCases);

    private static int Seed => FromEnvironment("FILINGSCHEMA_FUZZ_SEED", 1);

    [Fact]
    public void A_damaged_filing_does_no_harm()
    {
        IReadOnlyList<byte[]> filings = Filings();
        ConcurrentBag<FuzzFinding> findings = [];
        ConcurrentBag<FuzzCost> costs = [];
        Parallel.For(0, Cases, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number =>
        {
            byte[] filing = new Mutation(new Random(unchecked((Seed * 1_000_003) + number)), filings).Next();
            // Written before it is read, so that one that never ends is there to look at.
            string? kept = Keep(number, filing);
            if (FuzzCase.Read(number, filing, costs) is { } finding)
                findings.Add(finding);
            else if (kept is not null)
                File.Delete(kept);
        });

        TestContext.Current.TestOutputHelper?.WriteLine(Summary([.. costs]));
        // One of each kind is enough to begin with.
        string[] kinds = [.. findings.GroupBy(static finding => finding.Kind).Select(static kind => $"{kind.Count()} x {kind.MinBy(static finding => finding.Size)}")];
        Assert.True(kinds.Length == 0, string.Join("\n\n", kinds));
    }

    private static string Summary(FuzzCost[] costs)
    {
        FuzzCost slowest = costs.MaxBy(static cost => cost.TimePerByte)!;
        FuzzCost largest = costs.MaxBy(static cost => cost.BytesPerByte)!;
        return string.Create(CultureInfo.InvariantCulture, $"""
            {costs.Length} cases, {costs.Sum(static cost => (long)cost.Size) / 1e6:F0} MB; {costs.Count(static cost => cost.IsRead)} read, the others refused with a reason
            slowest for its size: case {slowest.Case}, {slowest.Size} bytes in {slowest.Time.TotalMilliseconds:F0} ms
            most memory for its size: case {largest.Case}, {largest.Size} bytes, {largest.Allocated / 1e6:F1} MB allocated
            """);
    }

    private static string? Keep(int number, byte[] filing)
    {
        if (Environment.GetEnvironmentVariable("FILINGSCHEMA_FUZZ_FOLDER") is not { Length: > 0 } folder)
            return null;
        string path = Path.Combine(Directory.CreateDirectory(folder).FullName, $"{Seed}-{number}.txt");
        File.WriteAllBytes(path, filing);
        return path;
    }

    /// <summary>The corpus where there is one, else the samples.</summary>
    private static IReadOnlyList<byte[]> Filings()
    {
        string folder = Environment.GetEnvironmentVariable("FILINGSCHEMA_CORPUS") is { } corpus ? Path.Combine(corpus, "filings") : "samples";
        // The largest would fill the time with a few cases.
        return [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(static filing => filing.Length < 1_000_000)];
    }

    private static int FromEnvironment(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? int.Parse(value, CultureInfo.InvariantCulture) : usual;
}
