using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>What a cover says of its being an amendment.</summary>
public sealed class CoverAmendmentTests
{
    private static Cover Read(string form, string lines) =>
        CoverPages.Read($"""
            SECURITIES AND EXCHANGE COMMISSION

            {form}

            CURRENT REPORT

            Tarn Biologics, Inc.
            (Exact name of registrant as specified in its charter)

            {lines}

            Item 8.01. Other Events.

            On March 4, 2014, the company opened a bakery.
            """).Value!.Cover;

    [Theory]
    [InlineData("FORM 8-K", false, null)]
    [InlineData("FORM 8-K/A", true, null)]
    [InlineData("FORM 8-K/A\n(Amendment No. 1)", true, 1)]
    [InlineData("FORM 8-K/A\n\nAMENDMENT NO. 12", true, 12)]
    [InlineData("FORM 8-K/A\nAmendment Number 2 to Form 8-K", true, 2)]
    public void An_amendment_is_told_by_its_form_and_numbered(string form, bool isAmendment, int? number)
    {
        Cover cover = Read(form, "March 4, 2014");

        Assert.Equal(isAmendment, cover.AmendmentFlag);
        Assert.Equal(number, cover.AmendmentNumber);
    }

    [Fact]
    public void A_sentence_about_another_amendment_gives_no_number() =>
        Assert.Null(Read("FORM 8-K", "The company entered into Amendment No. 3 to the credit agreement that it had made with its bank in the year before.").AmendmentNumber);
}
