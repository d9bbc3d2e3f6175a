using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Reads real filings, whose folder the environment names, and compares their items with EDGAR's header.</summary>
public sealed class CorpusTests
{
    /// <summary>What is reached; it may only rise. The header itself is wrong in about three filings of a hundred.</summary>
    private const double LeastF1 = 0.991;
    private const double LeastExact = 0.968;

    [Fact]
    public void The_items_are_those_of_the_header()
    {
        string? corpus = Environment.GetEnvironmentVariable("FILINGSCHEMA_CORPUS");
        if (corpus is null)
            Assert.Skip("FILINGSCHEMA_CORPUS does not name the folder of a corpus.");
        int filings = 0, exact = 0, both = 0, either = 0;
        List<string> differences = [];
        foreach (string[] row in File.ReadLines(Path.Combine(corpus, "manifest.tsv")).Skip(1).Select(line => line.Split('\t')))
        {
            ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>(Path.Combine(corpus, row[0]));
            if (row[9].Contains('?', StringComparison.Ordinal) || row[9] == "-")
                continue;
            HashSet<string> expected = [.. row[9].Split(',')];
            HashSet<string> found = [.. read.Value?.Items.Select(item => item.Item.ToString()) ?? []];
            filings++;
            exact += found.SetEquals(expected) ? 1 : 0;
            both += 2 * found.Count(expected.Contains);
            either += found.Count + expected.Count;
            if (!found.SetEquals(expected))
                differences.Add($"{row[0]}: header {row[9]}, found {string.Join(',', found)}");
        }
        TestContext.Current.SendDiagnosticMessage($"{filings} filings, exact {(double)exact / filings:P1}, F1 {(double)both / either:F4}\n{string.Join('\n', differences)}");
        Assert.True((double)both / either >= LeastF1 && (double)exact / filings >= LeastExact, string.Join('\n', differences));
    }
}
