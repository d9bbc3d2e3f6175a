namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>
/// Real covers without their inline XBRL, read as text alone, say what the facts say that were taken away.
/// </summary>
public sealed class CoverAgainstFactsTests
{
    private const double Least = 0.99;

    // No cover prints the first. The lines of a street count as one. An amendment is described in the document, not on its cover.
    private static readonly string[] NotPrinted =
        ["entityCentralIndexKey", "entityAddressAddressLine1", "entityAddressAddressLine2", "entityAddressAddressLine3", "amendmentDescription"];

    private static string Differences { get; } = Path.Combine(Repository.Tests, "EightK", "CoverAgainstFacts.tsv");

    [Fact]
    public void The_text_says_what_the_facts_say()
    {
        if (CoverPages.Folder is null)
            Assert.Skip("FILINGSCHEMA_CORPUS does not name the folder of a corpus.");
        CoverScore score = new(Differences);
        foreach (CoverPages.Page page in CoverPages.All().Where(static page => page.IsTagged))
        {
            string body = CoverPages.BodyOf(CoverPages.TextOf(page));
            ILookup<string, string> facts = CoverFacts.Of(body);
            Dictionary<string, string> tagged = CoverFields.Of(CoverPages.Read(body).Value?.Cover);
            Dictionary<string, string> read = CoverFields.Of(CoverPages.Read(CoverPages.WithoutXbrl(body)).Value?.Cover);
            foreach ((string member, string value) in tagged.Where(field => !NotPrinted.Contains(field.Key)))
            {
                if (facts.Contains(member) || member == CoverFields.Street)
                    score.Count(member, page.File, read.GetValueOrDefault(member), value);
            }
        }
        score.AssertAtLeast(Least);
    }

    // Facts of which the form's record has no member.
    private static readonly string[] NotRead = ["documentType", "currentFiscalYearEndDate"];

    [Fact]
    public void Every_fact_of_a_cover_is_read()
    {
        if (CoverPages.Folder is null)
            Assert.Skip("FILINGSCHEMA_CORPUS does not name the folder of a corpus.");
        List<string> missing = [];
        foreach (CoverPages.Page page in CoverPages.All().Where(static page => page.IsTagged))
        {
            string body = CoverPages.BodyOf(CoverPages.TextOf(page));
            Dictionary<string, string> read = CoverFields.Of(CoverPages.Read(body).Value?.Cover);
            foreach (IGrouping<string, string> fact in CoverFacts.Of(body).Where(fact => !NotRead.Contains(fact.Key)))
            {
                string? value = read.GetValueOrDefault(fact.Key);
                if (value is null || (CoverFacts.IsAsPrinted(fact.Key) && !fact.Any(text => CoverFields.Difference(fact.Key, value, text).Expected.Length == 0)))
                    missing.Add($"{page.File}\t{fact.Key}\t{value}\t{string.Join(" | ", fact)}");
            }
        }
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }
}
