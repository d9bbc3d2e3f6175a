using System.Globalization;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>An Item 5.07 read from its text, and its counts told in a line each.</summary>
internal static class VoteText
{
    private const string Heading = "Item 5.07 Submission of Matters to a Vote of Security Holders";

    public static SecurityHolderVote Read(string item) => Assert.IsType<SecurityHolderVote>(Assert.Single(CurrentReportTests.Read(
        $"<html><body><p>FORM 8-K</p><p>Date of Report: June 1, 2020</p><p>{Heading}</p>{item}<p>SIGNATURES</p></body></html>").Value!.Items));

    public static SecurityHolderVote ReadPlain(string item) => Assert.IsType<SecurityHolderVote>(Assert.Single(CurrentReportTests.Read(
        $"FORM 8-K\n\nDate of Report: June 1, 2020\n\n{Heading}\n\n{item}\n\nSIGNATURES\n").Value!.Items));

    public static string[] Told(SecurityHolderVote vote) => [.. (vote.Matters ?? []).SelectMany(matter => (matter.Votes ?? []).Select(Told))];

    /// <summary>The nominee, if any, and each count after its letter: For, Against, Withheld, aBstain, broker Non-votes, or the years.</summary>
    public static string Told(VoteCount count)
    {
        (string Mark, long? Count)[] counts =
        [
            ("F", count.For), ("A", count.Against), ("W", count.Withheld), ("B", count.Abstain), ("N", count.BrokerNonVotes),
            ("1", count.OneYear), ("2", count.TwoYears), ("3", count.ThreeYears),
        ];
        string figures = string.Join(' ', counts.Where(static pair => pair.Count is not null)
            .Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Mark}{pair.Count}")));
        return count.Nominee is null ? figures : $"{count.Nominee} {figures}";
    }
}
