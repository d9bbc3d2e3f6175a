using FilingSchema.Edgar.Tests.EightK;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.Fields;

/// <summary>Values in the shapes in which covers, votes, exhibits and signatures print them.</summary>
public sealed class FieldTests
{
    private static CurrentReport Read(string cover = "", string items = "", string signatures = "")
    {
        string html = $"<html><body><p>FORM 8-K</p><p>Date of Report: June 1, 2020</p>{cover}{items}<p>SIGNATURES</p><p>duly authorized.</p>{signatures}</body></html>";
        return CurrentReportTests.Read(html).Value!;
    }

    [Theory]
    [InlineData("<p>&#9744; Written communications pursuant to Rule 425</p>", false)]
    [InlineData("<p>&#9746; Written communications pursuant to Rule 425</p>", true)]
    [InlineData("<p>[ ] Written communications pursuant to Rule 425</p>", false)]
    [InlineData("<p>[X] Written communications pursuant to Rule 425</p>", true)]
    [InlineData("<p>|_| Written communications pursuant to Rule 425</p>", false)]
    [InlineData("<p>&#168; Written communications pursuant to Rule 425</p>", false)]
    [InlineData("<p><font face=Wingdings>o</font> Written communications pursuant to Rule 425</p>", false)]
    [InlineData("<p><font face=Wingdings>x</font> Written communications pursuant to Rule 425</p>", true)]
    [InlineData("<p>&#xF0A8;</p><p>Written communications pursuant to Rule 425</p>", false)]
    [InlineData("<table><tr><td>&#254;</td><td>Written communications pursuant to Rule 425</td></tr></table>", true)]
    [InlineData("<table><tr><td>Written communications</td><td>[ ]</td></tr></table>", false)]
    [InlineData("<p>Written communications are not meant.</p>", null)]
    public void A_check_box(string cover, bool? expected) => Assert.Equal(expected, Read(cover).Cover.WrittenCommunications);

    [Theory]
    [InlineData("&#9746;", true)]
    [InlineData("&#9744;", null)]
    public void A_check_box_that_says_something_only_if_it_is_ticked(string box, bool? expected)
    {
        const string Label = "If an emerging growth company, indicate by check mark if the registrant has elected not to use the period.";

        Assert.Equal(expected, Read($"<p>{Label} {box}</p>").Cover.EntityExTransitionPeriod);
    }

    [Theory]
    [InlineData("<p>Elm Works, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>")]
    [InlineData("<p>Elm Works, Inc.<br>(Exact name of the registrant as specified in its charter)</p>")]
    [InlineData("<table><tr><td>Elm Works, Inc.</td></tr><tr><td>(Exact name of registrant)</td></tr></table>")]
    [InlineData("<p>Elm Works, Inc.</p><p>________________</p><p>(Exact name of registrant as specified in its charter)</p>")]
    public void A_name_over_its_label(string cover) => Assert.Equal("Elm Works, Inc.", Assert.Single(Read(cover).Cover.Registrants).EntityRegistrantName);

    [Fact]
    public void Values_over_labels_in_the_columns_of_a_table()
    {
        Registrant registrant = Assert.Single(Read("""
            <table><tr><td>State of Delaware</td><td></td><td>001-90002</td><td>89-0000002</td></tr>
            <tr><td>(State or other jurisdiction<br>of incorporation)</td><td></td><td>(Commission File Number)</td><td>(IRS Employer<br>Identification No.)</td></tr></table>
            """).Cover.Registrants);

        Assert.Equal(StateOrCountry.Delaware, registrant.EntityIncorporationStateCountryCode);
        Assert.Equal("001-90002", registrant.EntityFileNumber.ToString());
        Assert.Equal("89-0000002", registrant.EntityTaxIdentificationNumber.ToString());
    }

    [Fact]
    public void A_tagged_value_goes_before_a_printed_one()
    {
        CurrentReport report = Read("""
            <p>Elm Works</p><p>(Exact name of registrant)</p>
            <p><ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c">Elm Works, Inc.</ix:nonNumeric></p>
            <p><ix:nonNumeric name="dei:EntityEmergingGrowthCompany" contextRef="c" format="ixt-sec:boolballotbox">&#9746;</ix:nonNumeric></p>
            <p><ix:nonNumeric name="dei:Security12bTitle" contextRef="a">Common Stock</ix:nonNumeric>
            <ix:nonNumeric name="dei:SecurityExchangeName" contextRef="a" format="ixt-sec:exchnameen">New York Stock Exchange</ix:nonNumeric></p>
            <p><ix:nonNumeric name="dei:Security12bTitle" contextRef="b">Notes</ix:nonNumeric><ix:nonNumeric name="dei:TradingSymbol" contextRef="b" xsi:nil="true"/></p>
            """);

        Assert.Equal("Elm Works, Inc.", Assert.Single(report.Cover.Registrants).EntityRegistrantName);
        Assert.True(report.Cover.EntityEmergingGrowthCompany);
        Assert.Equal([("Common Stock", SecurityExchange.NewYorkStockExchange), ("Notes", null)], report.Cover.Securities!.Select(security => (security.Security12bTitle, security.SecurityExchangeName)));
    }

    [Fact]
    public void Votes_in_a_table_whose_captions_take_two_rows()
    {
        SecurityHolderVote vote = Assert.IsType<SecurityHolderVote>(Assert.Single(Read(items: """
            <p>Item 5.07 Submission of Matters to a Vote of Security Holders</p>
            <p>Election of directors:</p>
            <table><tr><td></td><td>Votes</td><td>Votes</td><td>Broker</td></tr><tr><td>Nominee</td><td>For</td><td>Withheld</td><td>Non-Votes</td></tr>
            <tr><td>Ada Quill</td><td>1,200</td><td>30</td><td>-</td></tr><tr><td>Ben Roe</td><td>1,100</td><td>130</td><td>-0-</td></tr></table>
            <p>Ratification of the auditor:</p>
            <table><tr><td>For</td><td>1,300</td></tr><tr><td>Against</td><td>20</td></tr><tr><td>Abstain</td><td>10</td></tr></table>
            """).Items));

        Assert.Equal(2, vote.Matters!.Count);
        Assert.Equal([("Ada Quill", 1200L, 30L, 0L), ("Ben Roe", 1100L, 130L, 0L)], vote.Matters[0].Votes!.Select(count => (count.Nominee!, (long)count.For!, (long)count.Withheld!, (long)count.BrokerNonVotes!)));
        VoteCount ratification = Assert.Single(vote.Matters[1].Votes!);
        Assert.Equal((1300L, 20L, 10L), ((long)ratification.For!, (long)ratification.Against!, (long)ratification.Abstain!));
    }

    [Theory]
    [InlineData("<p>(d) Exhibits</p><table><tr><td>Exhibit No.</td><td>Description</td></tr><tr><td>10.1*</td><td>Lease</td></tr><tr><td>99.(B)</td><td>Release</td></tr></table>", "10.1", "99.(B)")]
    [InlineData("<p>(d) Exhibits</p><p>Exhibit 10.1 - Lease</p><p>99 Release</p>", "10.1", "99")]
    public void Exhibits_in_a_table_or_in_lines(string list, string first, string second)
    {
        var exhibits = Assert.IsType<FinancialStatementsAndExhibits>(Assert.Single(Read(items: $"<p>Item 9.01 Financial Statements and Exhibits</p>{list}").Items)).Exhibits!;

        Assert.Equal([(first, "Lease"), (second, "Release")], exhibits.Select(exhibit => (exhibit.Number!, exhibit.Description!)));
    }

    [Theory]
    [InlineData("<p>Elm Works, Inc.</p><p>Date: June 2, 2020</p><p>By: /s/ Ada Quill</p><p>Name: Ada Quill</p><p>Title: Treasurer</p>")]
    [InlineData("<table><tr><td></td><td colspan=2>Elm Works, Inc.</td></tr><tr><td>June 2, 2020</td><td>By:</td><td>/s/ Ada Quill</td></tr><tr><td>(Date)</td><td></td><td>Ada Quill<br>Treasurer</td></tr></table>")]
    [InlineData("<p>ELM WORKS, INC.<br>(Registrant)</p><p>/s/ Ada Quill</p><p>Ada Quill, Treasurer</p><p>Dated: June 2, 2020</p><p>EXHIBIT INDEX</p><p>99.1 Letter of Ben Roe</p>")]
    public void A_signature_block(string block)
    {
        Signature signature = Assert.Single(Read(signatures: block).Signatures!);

        Assert.Equal("Elm Works, Inc.", signature.Registrant, ignoreCase: true);
        Assert.Equal(("Ada Quill", "Treasurer", "/s/ Ada Quill"), (signature.Name, signature.Title, signature.ConformedSignature));
        Assert.Equal(new DateOnly(2020, 6, 2), signature.Date);
    }

    [Theory]
    [InlineData("April 30, 2024")]
    [InlineData("Apr. 30th 2024")]
    [InlineData("30 April 2024")]
    [InlineData("the 30th day of April, 2024")]
    [InlineData("4/30/24")]
    [InlineData("February 31, 2024, or rather 2024-04-30")]
    [InlineData("20240430")]
    public void A_date(string text) => Assert.Equal(new DateOnly(2024, 4, 30), DayText.Find(text));
}
