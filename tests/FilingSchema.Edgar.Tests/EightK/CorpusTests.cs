namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Reads real filings, whose folder the environment names, and compares their items with EDGAR's header.</summary>
/// <remarks>
/// The header is the filer's word and wrong in about three filings of a hundred. So each filing in which it and the reader
/// disagree was read by a person, and a table says who is right.
/// </remarks>
public sealed class CorpusTests
{
    private const double LeastRight = 0.998;

    [Fact]
    public void Every_disagreement_with_the_header_is_judged()
    {
        Dictionary<string, string[]> judged = Corpus.Labels("item-disagreements.tsv").ToDictionary(row => row[0]);
        int filings = 0, exact = 0, right = 0, both = 0, either = 0;
        List<string> wrong = [];
        foreach (string[] row in Corpus.Manifest().Where(row => row[9] != "-" && !row[9].Contains('?', StringComparison.Ordinal)))
        {
            string file = Path.GetFileName(row[0]);
            string[] header = [.. row[9].Split(',').Order(StringComparer.Ordinal)];
            string[] found = [.. (Corpus.Read(row[0]).Value?.Items ?? []).Select(item => item.Item.ToString()).Order(StringComparer.Ordinal)];
            filings++;
            both += 2 * found.Count(header.Contains);
            either += found.Length + header.Length;
            string ours = string.Join(',', found);
            if (found.SequenceEqual(header))
            {
                exact++;
                right++;
            }
            else if (!judged.Remove(file, out string[]? judgement) || judgement[1] != ours)
                wrong.Add($"{file}: found {ours}, header {row[9]}, judged {judgement?[1] ?? "not at all"}");
            else
                right += judgement[3] == "ours" ? 1 : 0;
        }
        TestContext.Current.SendDiagnosticMessage(
            $"{filings} filings: as the header {(double)exact / filings:P2}, F1 {(double)both / either:F4}, right as judged {(double)right / filings:P2}");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(judged.Count == 0, $"No longer a disagreement: {string.Join(", ", judged.Keys)}");
        Assert.True((double)right / filings >= LeastRight);
    }
}
