using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Values that sentences tell. What is not plainly told stays absent.</summary>
public sealed class SentenceTests
{
    private static T Read<T>(string number, string text, string day = "June 1, 2025")
        where T : EightKItem => Assert.IsType<T>(Assert.Single(CurrentReportTests.Read(
            $"<html><body><p>FORM 8-K</p><p>Date of Report: {day}</p><p>Item {number} {{0}}</p><p>{text}</p><p>SIGNATURES</p></body></html>"
                .Replace("{0}", Caption(number), StringComparison.Ordinal)).Value!.Items));

    private static string Caption(string number) => number switch
    {
        "1.05" => "Material Cybersecurity Incidents",
        "2.02" or "12" => "Results of Operations and Financial Condition",
        "4.01" => "Changes in Registrant’s Certifying Accountant",
        _ => "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers",
    };

    [Theory]
    [InlineData("On May 5, 2025, Ada Quill, a member of the Board, notified Elm Works, Inc. of her decision to resign.", "Ada Quill", DepartureManner.Resigned, "2025-05-05")]
    [InlineData("On May 5, 2025, Mr. Ben de la Roe informed the Company that he will not stand for re-election.", "Ben de la Roe", DepartureManner.RefusedToStandForReElection, "2025-05-05")]
    [InlineData("Cy M. Poe, Jr. retired from the Board, effective May 1, 2025.", "Cy M. Poe, Jr.", DepartureManner.Retired, "2025-05-01")]
    [InlineData("On May 5, 2025, the Company was informed by R. Ada Quill that she would resign as Treasurer.", "R. Ada Quill", DepartureManner.Resigned, "2025-05-05")]
    [InlineData("On May 5, 2025, the Company terminated the employment of Ben Roe as Treasurer.", "Ben Roe", DepartureManner.Terminated, "2025-05-05")]
    [InlineData("Ben Roe will retire as Treasurer in the autumn.", "Ben Roe", DepartureManner.Retired, null)]
    [InlineData("On May 5, 2025, Elm Works, Inc. received notice from Ada Quill, Treasurer, of her decision to retire.", "Ada Quill", DepartureManner.Retired, "2025-05-05")]
    [InlineData("On May 5, 2025, Director Ben Roe notified the Board that he is not standing for re-election.", "Ben Roe", DepartureManner.RefusedToStandForReElection, "2025-05-05")]
    [InlineData("On May 5, 2025, Ben Roe gave Elm Works, Inc. a notice stating that he was resigning from the Board.", "Ben Roe", DepartureManner.Resigned, "2025-05-05")]
    [InlineData("On May 5, 2025 (the “Notice Date”), Ben Roe voluntarily resigned from the Board.", "Ben Roe", DepartureManner.Resigned, "2025-05-05")]
    [InlineData("On May 5, 2025, after ten years with Elm, Ben Roe notified the Board of his decision to retire.", "Ben Roe", DepartureManner.Retired, "2025-05-05")]
    [InlineData("On May 5, 2025, Elm announced its results, and Ben Roe notified the Board of his decision to retire.", "Ben Roe", DepartureManner.Retired, null)]
    [InlineData("Effective May 5, 2025, Ben Roe resigned from our Board.", "Ben Roe", DepartureManner.Resigned, "2025-05-05")]
    [InlineData("The Company said that Ben Roe, a director, resigned effective May 5, 2025.", "Ben Roe", DepartureManner.Resigned, "2025-05-05")]
    [InlineData("Elm announced the retirement of Ben Roe as Treasurer, effective May 5, 2025.", "Ben Roe", DepartureManner.Retired, "2025-05-05")]
    [InlineData("Effective May 5, 2025, Ben Roe stepped down as Treasurer of the Company.", "Ben Roe", null, "2025-05-05")]
    [InlineData("On May 5, 2025, Ben Roe notified the Board of his decision to step down from his position as Treasurer.", "Ben Roe", null, "2025-05-05")]
    public void A_departure(string text, string name, DepartureManner? manner, string? day)
    {
        Departure departure = Assert.Single(Read<DirectorOrOfficerChange>("5.02", text).Departures!);

        Assert.Equal((name, manner), (departure.Person!.Name, departure.Manner));
        Assert.Equal(day, departure.Date?.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData("Ada Quill resigned as Chief Financial Officer of the Company on May 5, 2025.", "Chief Financial Officer", null)]
    [InlineData("Ada Quill resigned as President and Chief Executive Officer, effective May 5, 2025.", "President and Chief Executive Officer", Position.President)]
    [InlineData("Ada Quill resigned as a director of the Company on May 5, 2025.", "director", Position.Director)]
    [InlineData("On May 5, 2025, Ada Quill, the Company’s principal financial officer, notified the Company of her decision to retire.", "principal financial officer", Position.PrincipalFinancialOfficer)]
    [InlineData("Ada Quill resigned as President of the Elm Division on May 5, 2025.", null, null)]
    [InlineData("On May 5, 2025, Ada Quill informed the Company of her decision to retire as the Company’s Treasurer.", "Treasurer", null)]
    [InlineData("On May 5, 2025, Ada Quill informed Elm of her decision to resign from the Company’s Board of Directors.", null, Position.Director)]
    [InlineData("On May 5, 2025, Ada Quill notified Elm that she will not stand for re-election to the Board.", null, Position.Director)]
    [InlineData("On May 5, 2025, Ada Quill notified Elm of her decision to resign from the Board committee on mills.", null, null)]
    [InlineData("Effective May 5, 2025, Ada Quill retired from our Board.", null, Position.Director)]
    [InlineData("On May 5, 2025, Ada Quill retired from the Boards of Directors of Elm and Oak.", null, Position.Director)]
    public void The_office_of_one_who_leaves(string text, string? title, Position? position)
    {
        Departure departure = Assert.Single(Read<DirectorOrOfficerChange>("5.02", text).Departures!);

        Assert.Equal(title, departure.Person!.Title);
        Assert.Equal(position, departure.Positions?.Single());
        Assert.Equal(new DateOnly(2025, 5, 5), departure.Date);
    }

    [Theory]
    [InlineData("Ada B. Quill, Jr. joined Elm in 1999. On May 5, 2025, Mr. Quill notified the Company of his decision to resign.", "Ada B. Quill, Jr.")]
    [InlineData("On May 5, 2025, Mr. Quill notified the Company of his decision to resign.", null)]
    [InlineData("Ada Quill and Ben Quill sit on the Board. On May 5, 2025, Mr. Quill notified the Company of his decision to resign.", null)]
    public void Someone_whom_only_the_last_name_tells(string text, string? name) =>
        Assert.Equal(name, Read<DirectorOrOfficerChange>("5.02", text).Departures?.Single().Person!.Name);

    [Fact]
    public void A_sentence_that_tells_more_than_the_heading_over_it() => Assert.Equal(
        new DateOnly(2025, 5, 5),
        Assert.Single(Read<DirectorOrOfficerChange>("5.02", "Appointment of Ada Quill as Treasurer</p><p>On May 5, 2025, the Board appointed Ada Quill as Treasurer.").OfficerAppointments!).Date);

    [Fact]
    public void Several_who_leave_by_one_sentence() => Assert.Equal(
        ["Ada Quill", "Ben Roe", "Cy Poe"],
        Read<DirectorOrOfficerChange>("5.02", "Ada Quill, Ben Roe and Cy Poe, three directors, each notified the Company of his or her decision to retire.")
            .Departures!.Select(departure => departure.Person!.Name));

    [Theory]
    [InlineData("On May 5, 2025, Ada Quill, M.D., Ben Roe and Cy M. dePoe, three of the five directors, resigned.", "Ada Quill, M.D.|Ben Roe|Cy M. dePoe")]
    [InlineData("On May 5, 2025, Ada Quill and Ben Roe notified the Company that they will not stand for re-election.", "Ada Quill|Ben Roe")]
    [InlineData("On May 5, 2025, each of Ada Quill, Cy Poe and Ben Roe notified the Company of their decision to resign.", "Ada Quill|Cy Poe|Ben Roe")]
    [InlineData("Ada Quill and Ben Roe have decided to retire from the Board in the autumn.", "Ada Quill|Ben Roe")]
    public void All_who_leave_are_named(string text, string names) =>
        Assert.Equal(names, string.Join('|', Read<DirectorOrOfficerChange>("5.02", text).Departures!.Select(departure => departure.Person!.Name)));

    [Theory]
    [InlineData("On May 5, 2025, the Board appointed Ben Roe Jr., Ada Quill and Cy Poe to the Board, effective at once.", "Ben Roe Jr.|Ada Quill|Cy Poe", "2025-05-05")]
    [InlineData("(d) On May 5, 2025, the Board of Elm elected Ada Quill and Ben Roe as Directors.", "Ada Quill|Ben Roe", "2025-05-05")]
    [InlineData("On May 5, 2025, Elm Works, Inc. elected Ada Quill as members of the Board.", "Ada Quill", "2025-05-05")]
    [InlineData("In connection with the announcement on May 5, 2025, the Board appointed Ada Quill as a director.", "Ada Quill", null)]
    [InlineData("Ada Quill and Ben Roe were each appointed as members of the Board.", "Ada Quill|Ben Roe", null)]
    public void All_who_come_to_the_board(string text, string names, string? day)
    {
        IReadOnlyList<DirectorElection> elections = Read<DirectorOrOfficerChange>("5.02", text).DirectorElections!;

        Assert.Equal(names, string.Join('|', elections.Select(election => election.Director!.Name)));
        Assert.All(elections, election => Assert.Equal(day, election.Date?.ToString("yyyy-MM-dd", null)));
    }

    [Theory]
    [InlineData("On May 5, 2025, the Board of Directors of Elm Works, Inc. appointed Ada Quill, 46, as Chief Financial Officer.", "Ada Quill", 46, "2025-05-05")]
    [InlineData("On May 5, 2025, the Company announced the appointment of Ada Quill, age 46, as its Treasurer.", "Ada Quill", 46, null)]
    [InlineData("On May 5, 2025, Ada Quill was promoted to executive vice president.", "Ada Quill", null, "2025-05-05")]
    [InlineData("(c) On May 5, 2025, the Board of Elm appointed Ada Quill as its permanent Chief Financial Officer.", "Ada Quill", null, "2025-05-05")]
    [InlineData("On May 5, 2025, Ada Quill was appointed by the Board of Elm to serve as the Company’s Treasurer.", "Ada Quill", null, "2025-05-05")]
    [InlineData("On May 5, 2025, Elm Works, Inc. appointed Ada Quill, Vice President, Mills, to the role of Treasurer.", "Ada Quill", null, "2025-05-05")]
    [InlineData("On May 5, 2025, Elm Works, Inc. (the “Company”) announced that, effective June 1, 2025, the Board of the Company has appointed Ada Quill as Treasurer.", "Ada Quill", null, null)]
    public void An_officer(string text, string name, int? age, string? day)
    {
        DirectorOrOfficerChange change = Read<DirectorOrOfficerChange>("5.02", text);

        OfficerAppointment appointment = Assert.Single(change.OfficerAppointments!);
        Assert.Equal((name, age), (appointment.Person!.Name, (int?)appointment.Person.Age));
        Assert.Contains(appointment.Person.Title, (string[])["Chief Financial Officer", "Treasurer", "executive vice president"]);
        Assert.Equal(day, appointment.Date?.ToString("yyyy-MM-dd", null));
        Assert.Null(change.DirectorElections);
    }

    [Theory]
    [InlineData("President and Chief Operating Officer", "President")]
    [InlineData("Vice President, Controller, and Principal Accounting Officer", "PrincipalAccountingOfficer")]
    [InlineData("President & Principal Executive Officer", "President PrincipalExecutiveOfficer")]
    [InlineData("Vice President", "")]
    public void The_positions_that_a_title_names(string title, string expected) => Assert.Equal(
        expected,
        string.Join(' ', Assert.Single(Read<DirectorOrOfficerChange>("5.02", $"On May 5, 2025, the Board appointed Ada Quill as {title}.").OfficerAppointments!).Positions ?? []));

    [Theory]
    [InlineData("On May 5, 2025, the Board elected Ada Quill as a director.", "2025-05-05")]
    [InlineData("On May 5, 2025, the Board appointed Ada Quill to serve on the Company’s Board, effective at once.", "2025-05-05")]
    [InlineData("On May 5, 2025, Elm issued a press release announcing that Dr. Ada Quill had been appointed by its Board to serve as a director.", null)]
    public void A_director(string text, string? day)
    {
        DirectorOrOfficerChange change = Read<DirectorOrOfficerChange>("5.02", text);

        DirectorElection election = Assert.Single(change.DirectorElections!);
        Assert.Equal("Ada Quill", election.Director!.Name);
        Assert.Equal(day, election.Date?.ToString("yyyy-MM-dd", null));
        Assert.Null(change.OfficerAppointments);
    }

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
    public void Sentences_that_tell_of_nobody(string text)
    {
        DirectorOrOfficerChange change = Read<DirectorOrOfficerChange>("5.02", text);

        Assert.Null(change.Departures);
        Assert.Null(change.OfficerAppointments);
        Assert.Null(change.DirectorElections);
    }

    [Fact]
    public void Accountants_who_go_and_come()
    {
        CertifyingAccountantChange change = Read<CertifyingAccountantChange>(
            "4.01", "On May 5, 2025, the Audit Committee dismissed Quill & Roe LLP. On May 6, 2025, it engaged Poe, Fry and Partners, P.C. as the independent accountant.");

        Assert.Equal("Quill & Roe LLP", change.Departure!.Accountant!.Name);
        Assert.Equal((AccountantDepartureManner.Dismissed, new DateOnly(2025, 5, 5)), (change.Departure.Manner, change.Departure.Date));
        Assert.Equal("Poe, Fry and Partners, P.C.", change.Engagement!.Accountant!.Name);
        Assert.Equal(new DateOnly(2025, 5, 6), change.Engagement.Date);
    }

    [Theory]
    [InlineData("On May 5, 2025, Elm Works, Inc. received a letter from Quill & Roe LLP resigning as its accountant.", "Quill & Roe LLP", AccountantDepartureManner.Resigned)]
    [InlineData("On May 5, 2025, the Company approved the dismissal of Quill & Roe LLP as its accountant.", "Quill & Roe LLP", AccountantDepartureManner.Dismissed)]
    [InlineData("Effective May 5, 2025, Elm terminated the engagement of Ernst & Young as its accountant.", "Ernst & Young", AccountantDepartureManner.Dismissed)]
    [InlineData("On May 5, 2025, Ben Roe, CPA was dismissed as the accountant.", "Ben Roe, CPA", AccountantDepartureManner.Dismissed)]
    [InlineData("By letter dated May 5, 2025, Quill & Roe, PC advised Elm Works, Inc. of its resignation as the accountant.", "Quill & Roe, PC", AccountantDepartureManner.Resigned)]
    public void An_accountant_who_goes(string text, string name, AccountantDepartureManner manner)
    {
        AccountantDeparture departure = Read<CertifyingAccountantChange>("4.01", text).Departure!;

        Assert.Equal((name, manner), (departure.Accountant!.Name, departure.Manner));
        Assert.Equal(new DateOnly(2025, 5, 5), departure.Date);
    }

    [Theory]
    [InlineData("Effective May 5, 2025, Elm engaged the accounting firm Poe & Fry LLP as its new public accountants.", "2025-05-05")]
    [InlineData("Elm also approved the appointment of Poe & Fry LLP as its accountant effective May 5, 2025.", "2025-05-05")]
    [InlineData("On the same day the Company engaged Poe & Fry LLP to serve as its auditor.", null)]
    public void An_accountant_who_comes(string text, string? day)
    {
        AccountantEngagement engagement = Read<CertifyingAccountantChange>("4.01", text).Engagement!;

        Assert.Equal("Poe & Fry LLP", engagement.Accountant!.Name);
        Assert.Equal(day, engagement.Date?.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData("On May 5, 2025, Elm issued a press release on its results for the quarter ended March 31, 2025.", "2025-05-05", "2025-03-31")]
    [InlineData("A copy of the press release of Elm Works (the “Company”), dated May 5, 2025, is attached.", "2025-05-05", null)]
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
