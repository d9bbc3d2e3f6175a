using System.Diagnostics;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Votes in very large filings, which must take time in proportion to their size.</summary>
public sealed class VoteSizeTests
{
    // Many times what is needed, and a small part of what a loop within a loop would take.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private static SecurityHolderVote Read(string item)
    {
        Stopwatch watch = Stopwatch.StartNew();
        SecurityHolderVote vote = VoteText.Read(item);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Longest);
        return vote;
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    [Fact]
    public void A_table_of_20_000_rows_with_as_many_sentences_beneath_it()
    {
        SecurityHolderVote vote = Read($"""
            <p>1. Election</p><table><tr><td>Name</td><td>For</td><td>Withheld</td></tr>{Repeat("<tr><td>Ada Quill</td><td>12</td><td>3</td></tr>", 20_000)}</table>
            {Repeat("<p>There were 4 broker non-votes for each nominee.</p>", 20_000)}
            """);

        Assert.Equal(20_000, Assert.Single(vote.Matters!).Votes!.Count(static count => count.BrokerNonVotes == 4));
    }

    [Theory]
    [InlineData("<p>The pay of a year</p>", 5_000)]
    [InlineData("", 1)]
    public void Small_tables_by_the_thousand(string heading, int matters)
    {
        SecurityHolderVote vote = Read(Repeat($"{heading}<table><tr><td>For</td><td>Against</td></tr><tr><td>12</td><td>3</td></tr></table>", 5_000));

        Assert.Equal(matters, vote.Matters!.Count);
        Assert.Equal(5_000, vote.Matters!.Sum(static matter => matter.Votes!.Count));
    }
}
