using FilingSchema.EightK;
using static FilingSchema.Edgar.Tests.EightK.OneItem;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Values that sentences tell. What is not plainly told stays absent.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("Elm Works, Inc. announced that it has retired from the market.")]
    [InlineData("The Board appointed Ms. Quill to its Audit Committee.")]
    [InlineData("Ada Quill chairs the Board. On May 5, 2025, Ms. Quill notified the Board that she intends to defer her retirement.")]
    [InlineData("Ada Quill, the Treasurer, will be on leave and Ben Roe, the Controller, will report to her.")]
    [InlineData("On May 5, 2025, the Compensation Committee approved an award for Ada Quill, who will be fifty.")]
    [InlineData("Ada Quill, Vice President and Head of Worldwide Mills has been appointed Treasurer.")]
    [InlineData("Ada Quill, Executive Vice President, Worldwide Mills has been appointed Treasurer.")]
    [InlineData("Mr. Roe resigned. Before that the Chief Executive Officer had praised him.")]
    [InlineData("On May 5, 2025, Ada Q. notified the Board of her decision to resign.")]
    [InlineData("On May 5, 2025, Ada Quill informed the Board that she will step down from her role as Chair of the Board.")]
    [InlineData("On May 5, 2025, the Board elected Ada Quill as Director of Mills.")]
    [InlineData("On May 5, 2025, the Board appointed Ada Quill to its Advisory Board.")]
    [InlineData("On May 5, 2025, the Board appointed Ada Quill as Chair of the Audit Committee.")]
    [InlineData("Ada Quill will resign from the Audit Committee.")]
    [InlineData("On May 5, 2025, Ada Quill resigned from the Audit Committee of Elm Works, Inc. but will remain a director.")]
    [InlineData("On May 5, 2025, Ada Quill resigned as a member of the Audit Committee of the Company but will remain a director.")]
    [InlineData("Ada Quill will serve as Treasurer until June 1, 2025.")]
    [InlineData("Ada Quill will continue to serve as Treasurer.")]
    [InlineData("On May 5, 2025, Ben Roe resigned as Board Observer.")]
    [InlineData("If Mr. Roe is dismissed, Ben Roe’s employment with the Company is terminated.")]
    [InlineData("On May 5, 2025, the Board appointed Ben Roe a Director Emeritus.")]
    [InlineData("As was reported, Ada Quill notified the Board that she intended to step down from the Board.")]
    [InlineData("On May 5, 2025, Quill & Roe LLP resigned as counsel of Elm Works, Inc.")]
    public void Sentences_that_tell_of_nobody(string text)
    {
        DirectorOrOfficerChange change = Read<DirectorOrOfficerChange>("5.02", text);

        Assert.Null(change.Departures);
        Assert.Null(change.OfficerAppointments);
        Assert.Null(change.DirectorElections);
    }

    [Theory]
    [InlineData("On May 5, 2025, Elm issued a press release on its results for the quarter ended March 31, 2025.", "2025-05-05", "2025-03-31")]
    [InlineData("A copy of the press release of Elm Works (the “Company”), dated May 5, 2025, is attached.", "2025-05-05", null)]
    [InlineData("On May 5, 2025, Elm will hold a call to discuss its results for the quarter ended March 31, 2025, which were released on May 2, 2025.", null, "2025-03-31")]
    [InlineData("On May 1, 2025, Elm acquired Oak Works, which had previously released its results.", null, null)]
    [InlineData("On May 5, 2025, the Board declared a dividend, and Elm also issued a press release on May 6, 2025 on its results.", "2025-05-06", null)]
    [InlineData("Results are compared with our Annual Report on Form 10-K for the year ended December 31, 2024.", null, null)]
    public void The_day_of_results_and_the_end_of_their_period(string text, string? announced, string? end)
    {
        ResultsOfOperations results = Read<ResultsOfOperations>("2.02", text);

        Assert.Equal((announced, end), (results.AnnouncementDate?.ToString("yyyy-MM-dd", null), results.PeriodEnd?.ToString("yyyy-MM-dd", null)));
    }

    [Fact]
    public void The_results_of_before_2004()
    {
        ResultsOfOperationsBefore2004 results = Read<ResultsOfOperationsBefore2004>(
            "12", "On May 5, 2004, Elm issued a press release on its results for the quarter ended March 31, 2004.", "May 6, 2004");

        Assert.Equal((new(2004, 5, 5), new(2004, 3, 31)), (results.AnnouncementDate, results.PeriodEnd));
    }

    [Fact]
    public void An_incident_that_is_tagged()
    {
        CybersecurityIncident incident = Read<CybersecurityIncident>("1.05", """
            <ix:nonNumeric name="cyd:MaterialCybersecurityIncidentNatureTextBlock" contextRef="c">A thief took passwords.</ix:nonNumeric>
            On May 5, 2025, the Company determined that the incident was material.
            """);

        Assert.Equal("A thief took passwords.", incident.Nature?.Value);
        Assert.Equal(new DateOnly(2025, 5, 5), incident.MaterialityDeterminationDate);
        Assert.Null(incident.Scope);
    }

    [Fact]
    public void An_impact_that_is_not_determined_yet()
    {
        CybersecurityIncident incident = Read<CybersecurityIncident>(
            "1.05", "The Company has not yet determined whether the incident is reasonably likely to materially impact its results. The full scope of the incident is not yet known.");

        Assert.Equal(Determinable<string>.Undetermined, incident.MaterialImpact);
        Assert.Equal(Determinable<string>.Undetermined, incident.Scope);
        Assert.Null(incident.Timing);
    }
}
