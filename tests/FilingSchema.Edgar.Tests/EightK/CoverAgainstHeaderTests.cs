using System.Text.RegularExpressions;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Real covers that are not tagged, read with EDGAR's header withheld, say what the header says.</summary>
public sealed partial class CoverAgainstHeaderTests
{
    private const double Least = 0.97;

    private static string Differences { get; } = Path.Combine(Repository.Tests, "EightK", "CoverAgainstHeader.tsv");

    [GeneratedRegex(@"^\s*(?<key>[A-Z ]+):[ \t]*(?<value>\S.*?)\s*$", RegexOptions.Multiline)]
    private static partial Regex Line { get; }

    [Fact]
    public void The_text_says_what_the_header_says()
    {
        if (CoverPages.Folder is null)
            Assert.Skip("FILINGSCHEMA_CORPUS does not name the folder of a corpus.");
        CoverScore score = new(Differences);
        foreach (CoverPages.Page page in CoverPages.All().Where(static page => page is { IsTagged: false, IsSubmission: true }))
        {
            string filing = CoverPages.TextOf(page);
            ILookup<string, string> header = Line.Matches(filing[..filing.IndexOf("<DOCUMENT>", StringComparison.Ordinal)])
                .Where(static line => MemberOf(line.Groups["key"].Value) is not null)
                .ToLookup(static line => MemberOf(line.Groups["key"].Value)!, static line => ValueOf(line));
            Dictionary<string, string> read = CoverFields.Of(CoverPages.Read(CoverPages.BodyOf(filing)).Value?.Cover);
            foreach (IGrouping<string, string> member in header)
                score.Count(member.Key, page.File, read.GetValueOrDefault(member.Key), string.Join(" | ", member));
        }
        score.AssertAtLeast(Least);
    }

    private static string? MemberOf(string key) => key switch
    {
        "COMPANY CONFORMED NAME" => "entityRegistrantName",
        "SEC FILE NUMBER" => "entityFileNumber",
        "IRS NUMBER" or "EIN" => "entityTaxIdentificationNumber",
        "STATE OF INCORPORATION" => "entityIncorporationStateCountryCode",
        "CONFORMED PERIOD OF REPORT" => "documentPeriodEndDate",
        _ => null,
    };

    private static string ValueOf(Match line) => line.Groups["value"].Value;
}
