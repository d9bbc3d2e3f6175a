using System.Globalization;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Compares the votes that are read from real filings with those that a person read there.</summary>
/// <remarks>
/// A row is right if every count and the nominee's name are, and if it belongs to the right matter of those that have counts.
/// A row too many counts like one that is wrong.
/// </remarks>
public sealed class VoteLabelTests
{
    private const double LeastRight = 0.99;
    private const double LeastDescribed = 0.99;

    [Fact]
    public void Votes_are_those_that_a_person_read()
    {
        int labels = 0, right = 0, described = 0, extra = 0;
        List<string> wrong = [];
        HashSet<string> files = [.. Corpus.Manifest().Select(static row => Path.GetFileName(row[0]))];
        foreach (IGrouping<string, string[]> file in Corpus.Labels("votes.tsv").GroupBy(static row => row[0]))
        {
            Assert.Contains(file.Key, files);
            List<(string Row, string Description)> found = [.. Rows(Corpus.Read($"filings/{file.Key}").Value!)];
            foreach (string[] label in file)
            {
                labels++;
                string row = string.Join('\t', label[1], string.Join('\t', label[3..]));
                int index = found.FindIndex(candidate => candidate.Row == row);
                if (index < 0)
                {
                    wrong.Add($"{file.Key}: not found: {row}");
                    continue;
                }
                right++;
                described += found[index].Description.StartsWith(label[2], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                found.RemoveAt(index);
            }
            extra += found.Count;
            wrong.AddRange(found.Select(row => $"{file.Key}: too many: {row.Row}"));
        }
        double score = (double)right / (labels + extra);
        TestContext.Current.SendDiagnosticMessage(string.Create(
            CultureInfo.InvariantCulture,
            $"{labels} rows: {score:P2} exact, {extra} too many, {(double)described / labels:P2} with the description"));
        Assert.True(score >= LeastRight, string.Join('\n', wrong));
        Assert.True((double)described / labels >= LeastDescribed);
    }

    private static IEnumerable<(string Row, string Description)> Rows(CurrentReport report)
    {
        int matter = 0;
        foreach (Matter voted in report.Items.OfType<SecurityHolderVote>().SelectMany(static vote => vote.Matters ?? []).Where(static matter => matter.Votes is not null))
        {
            foreach (VoteCount count in voted.Votes!)
            {
                long?[] counts =
                [
                    count.For, count.Against, count.Withheld, count.Abstain, count.BrokerNonVotes, count.OneYear, count.TwoYears, count.ThreeYears,
                ];
                string figures = string.Join('\t', counts.Select(static figure => figure?.ToString(CultureInfo.InvariantCulture)));
                yield return ($"{matter}\t{count.Nominee}\t{figures}", voted.Description ?? "");
            }
            matter++;
        }
    }
}
