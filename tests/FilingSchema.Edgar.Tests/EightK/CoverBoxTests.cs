using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>The check boxes of a cover, in every glyph, before and behind their labels.</summary>
public sealed class CoverBoxTests
{
    private const string Label = "Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)";

    [Fact]
    public void A_label_that_runs_on_over_the_end_of_its_line_has_its_box_behind_it()
    {
        string html = $"<html><body><p>FORM 8-K</p><p>Date of Report: June 1, 2020</p><p>Written<br>communications pursuant to Rule 425 {'\u2612'}</p><p>Item 8.01 Other Events</p><p>One.</p></body></html>";

        Assert.True(CoverPages.Read(html).Value!.Cover.WrittenCommunications);
    }

    [Theory]
    [InlineData("[ ]", false)]
    [InlineData("[]", false)]
    [InlineData("[  ]", false)]
    [InlineData("[X]", true)]
    [InlineData("[x]", true)]
    [InlineData("[ X ]", true)]
    [InlineData("( )", false)]
    [InlineData("|_|", false)]
    [InlineData("|X|", true)]
    [InlineData("___", false)]
    [InlineData("_X_", true)]
    [InlineData("☐", false)]
    [InlineData("¬", false)]
    [InlineData("☒", true)]
    [InlineData("☑", true)]
    [InlineData("□", false)]
    [InlineData("■", true)]
    [InlineData("\uF0A8", false)]
    [InlineData("\uF0FE", true)]
    [InlineData("\uF06F", false)]
    [InlineData("\uF078", true)]
    [InlineData("¨", false)]
    [InlineData("þ", true)]
    [InlineData("<font face=\"Wingdings\">o</font>", false)]
    [InlineData("<font face=\"Wingdings\">&#168;</font>", false)]
    [InlineData("<font face=\"Wingdings\">&#254;</font>", true)]
    [InlineData("<font face=\"Wingdings\">x</font>", true)]
    [InlineData("<span style=\"font-family:Wingdings\">q</span>", false)]
    [InlineData("<span style=\"font-family:'Wingdings 2'\">T</span>", true)]
    [InlineData("<span style=\"font-family:'Wingdings 2'\">&#163;</span>", false)]
    [InlineData("<font style=\"font-family: wp typographicsymbols\">G</font>", false)]
    [InlineData("o", false)]
    [InlineData("x", true)]
    [InlineData("X", true)]
    [InlineData("&#9744;", false)]
    [InlineData("&#9746;", true)]
    public void A_box_is_read_in_every_glyph(string box, bool isTicked)
    {
        foreach (string body in (string[])[
            $"<p>{box} {Label}</p>",
            $"<p>{box}&nbsp;&nbsp;{Label}</p>",
            $"<table><tr><td>{box}</td><td>{Label}</td></tr></table>",
            $"<table><tr><td>{Label}</td><td>{box}</td></tr></table>",
        ])
            Assert.Equal(isTicked, CoverText.Html(body).WrittenCommunications);
    }

    [Fact]
    public void Each_box_belongs_to_its_own_label()
    {
        Cover cover = CoverText.Html($"""
            <p>Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation</p>
            <p>☐ {Label}<br>☒ Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)<br>
            ☐ Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))<br>
            ☒ Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))</p>
            """);

        Assert.Equal(
            (false, true, false, true),
            (cover.WrittenCommunications, cover.SolicitingMaterial, cover.PreCommencementTenderOffer, cover.PreCommencementIssuerTenderOffer));
    }

    [Theory]
    [InlineData("Emerging growth company ☐", false)]
    [InlineData("Emerging growth company ☒", true)]
    [InlineData("☒ Emerging growth company", true)]
    [InlineData("☐ Emerging growth company", false)]
    [InlineData("Emerging Growth Company [X]", true)]
    [InlineData("Emerging growth company: Yes ☐ No ☒", false)]
    [InlineData("Emerging growth company: Yes ☒ No ☐", true)]
    [InlineData("Emerging growth company Yes [X] No [ ]", true)]
    [InlineData("Emerging growth company ☐ Yes ☒ No", false)]
    [InlineData("Emerging growth company ☒ Yes ☐ No", true)]
    public void An_emerging_growth_company_is_told_by_its_box(string line, bool isOne) =>
        Assert.Equal(isOne, CoverText.Html($"<p>{Question}</p><p>{line}</p><p>{Transition} ☐</p>").EntityEmergingGrowthCompany);

    [Fact]
    public void The_question_itself_may_have_the_box() =>
        Assert.False(CoverText.Html($"<p>{Question} Yes ☐ No ☒</p>").EntityEmergingGrowthCompany);

    [Theory]
    [InlineData("☒", "☒", true)]
    [InlineData("☒", "☐", false)]
    [InlineData("☐", "☒", true)]
    [InlineData("☐", "☐", null)]
    public void An_empty_transition_box_says_no_for_an_emerging_growth_company_alone(string company, string transition, bool? isChosen) =>
        Assert.Equal(isChosen, CoverText.Html($"<p>{Question}</p><p>Emerging growth company {company}</p><p>{Transition} {transition}</p>").EntityExTransitionPeriod);

    private const string Question =
        "Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933 (§230.405 of this chapter) or Rule 12b-2 of the Securities Exchange Act of 1934 (§240.12b-2 of this chapter).";

    private const string Transition =
        "If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition period for complying with any new or revised financial accounting standards provided pursuant to Section 13(a) of the Exchange Act.";
}
