using FilingSchema.EightK;
using static FilingSchema.Edgar.Tests.EightK.OneItem;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Values that sentences tell. What is not plainly told stays absent.</summary>
public sealed class SentenceTests
{
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
    [InlineData("On May 5, 2025, Elm announced the separation of Ben Roe from the Company effective June 1, 2025.", "Ben Roe", null, "2025-06-01")]
    [InlineData("Ada Quill succeeds Ben Roe, who retired on May 5, 2025.", "Ben Roe", DepartureManner.Retired, "2025-05-05")]
    [InlineData("Ada Quill replaces Ben Roe, who resigned as Treasurer effective May 5, 2025.", "Ben Roe", DepartureManner.Resigned, "2025-05-05")]
    [InlineData("Ben Roe was not nominated for re-election at the annual meeting.", "Ben Roe", null, null)]
    [InlineData("On May 5, 2025, Ben Roe decided not to stand for election at the annual meeting.", "Ben Roe", DepartureManner.RefusedToStandForReElection, "2025-05-05")]
    [InlineData("On May 5, 2025, Ben Roe informed the Board that he does not intend to stand for re-election.", "Ben Roe", DepartureManner.RefusedToStandForReElection, "2025-05-05")]
    [InlineData("Elm announced that Ben Roe, Chief Financial Officer of both Elm and Oak, resigned.", "Ben Roe", DepartureManner.Resigned, null)]
    [InlineData("Effective May 5, 2025, Ben Roe ceased to serve as Treasurer.", "Ben Roe", null, "2025-05-05")]
    [InlineData("On May 5, 2025, Ben Roe was removed as Treasurer.", "Ben Roe", DepartureManner.Removed, "2025-05-05")]
    [InlineData("Effective May 5, 2025, the Board of Directors elected to remove Ben Roe from his responsibilities as President.", "Ben Roe", DepartureManner.Removed, null)]
    [InlineData("On May 5, 2025, the Board removed Ben Roe from his position as Treasurer.", "Ben Roe", DepartureManner.Removed, "2025-05-05")]
    [InlineData("On May 5, 2025, Ben Roe notified Elm that he or she was resigning from the Board.", "Ben Roe", DepartureManner.Resigned, "2025-05-05")]
    [InlineData("On May 5, 2025, the employment of Ben Roe, Treasurer, was terminated.", "Ben Roe", DepartureManner.Terminated, "2025-05-05")]
    [InlineData("On May 5, 2025, Ben Roe delivered a letter of resignation to the Board.", "Ben Roe", DepartureManner.Resigned, "2025-05-05")]
    [InlineData("Ben Roe, the Treasurer, will be leaving the Company.", "Ben Roe", null, null)]
    [InlineData("Elm and Ben Roe, its Treasurer, have agreed upon a mutual separation.", "Ben Roe", null, null)]
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
    [InlineData("On May 5, 2025, Ada Quill stepped down as Executive Chair of the Board.", "Executive Chair of the Board", null)]
    [InlineData("Ada Quill resigned as Chairman of the Board and Chief Executive Officer, effective May 5, 2025.", "Chairman of the Board and Chief Executive Officer", null)]
    [InlineData("On May 5, 2025, Ada Quill was terminated as Group President International of Elm.", null, null)]
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
    [InlineData("Each of Ada Quill, Ben Roe, Cy Poe, Di Fry, Ed Gray, Flo Hay and Gus Ivy, each a director, ceased to be a director.", "Ada Quill|Ben Roe|Cy Poe|Di Fry|Ed Gray|Flo Hay|Gus Ivy")]
    [InlineData("In connection with the Merger Agreement, Ada Quill and Ben Roe agreed to resign from the Board.", "Ada Quill|Ben Roe")]
    public void All_who_leave_are_named(string text, string names) =>
        Assert.Equal(names, string.Join('|', Read<DirectorOrOfficerChange>("5.02", text).Departures!.Select(departure => departure.Person!.Name)));

    [Theory]
    [InlineData("On May 5, 2025, the Board appointed Ben Roe Jr., Ada Quill and Cy Poe to the Board, effective at once.", "Ben Roe Jr.|Ada Quill|Cy Poe", "2025-05-05")]
    [InlineData("(d) On May 5, 2025, the Board of Elm elected Ada Quill and Ben Roe as Directors.", "Ada Quill|Ben Roe", "2025-05-05")]
    [InlineData("On May 5, 2025, Elm Works, Inc. elected Ada Quill as members of the Board.", "Ada Quill", "2025-05-05")]
    [InlineData("In connection with the announcement on May 5, 2025, the Board appointed Ada Quill as a director.", "Ada Quill", null)]
    [InlineData("Ada Quill and Ben Roe were each appointed as members of the Board.", "Ada Quill|Ben Roe", null)]
    [InlineData("On May 5, 2025, the Board appointed Ada Quill as a Board member as of June 1, 2025.", "Ada Quill", "2025-05-05")]
    [InlineData("On May 5, 2025, Elm appointed Ada Quill to fill the vacancy so created, as a Class II director.", "Ada Quill", "2025-05-05")]
    [InlineData("Elm announced that Ada Quill will join the Board of Directors.", "Ada Quill", null)]
    [InlineData("On May 5, 2025, Ms. Ada Quill agreed to serve as a member of the Board of Directors of Elm.", "Ada Quill", "2025-05-05")]
    [InlineData("On May 5, 2025, the Board approved the election of Ada Quill as a director.", "Ada Quill", "2025-05-05")]
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
    [InlineData("On May 5, 2025, the Board appointed Ada Quill as Executive Chair of the Board.", "Executive Chair of the Board")]
    [InlineData("On May 5, 2025, Elm appointed Ada Quill, 46, as its Treasurer.", "Treasurer")]
    [InlineData("On May 5, 2025, Ada Quill, the Controller of Elm, was appointed Treasurer.", "Treasurer")]
    [InlineData("On May 5, 2025, the Board approved the appointment of Ada Quill as Treasurer.", "Treasurer")]
    [InlineData("Elm announced the appointment on May 5, 2025, of Ada Quill, 47, currently with Oak, to the role of Treasurer.", "Treasurer")]
    public void The_office_of_one_who_comes(string text, string title)
    {
        OfficerAppointment appointment = Assert.Single(Read<DirectorOrOfficerChange>("5.02", text).OfficerAppointments!);

        Assert.Equal(("Ada Quill", title, (DateOnly?)new(2025, 5, 5)), (appointment.Person!.Name, appointment.Person.Title, appointment.Date));
    }

    [Theory]
    [InlineData("Ada Quill has been hired to serve as the Treasurer.", "Treasurer")]
    [InlineData("Ada Quill succeeds Ben Roe as Treasurer.", "Treasurer")]
    [InlineData("Ada Quill, the Controller, will serve as acting General Counsel.", "acting General Counsel")]
    [InlineData("Ada Quill has been appointed to serve as Treasurer for the time until then.", "Treasurer")]
    public void One_who_comes_on_no_day_that_is_told(string text, string title)
    {
        OfficerAppointment appointment = Assert.Single(Read<DirectorOrOfficerChange>("5.02", text).OfficerAppointments!);

        Assert.Equal(("Ada Quill", title, null), (appointment.Person!.Name, appointment.Person.Title, appointment.Date));
    }

    [Fact]
    public void Two_who_come_to_one_office() => Assert.Equal(
        ["Ada Quill", "Ben Roe"],
        Read<DirectorOrOfficerChange>("5.02", "On May 5, 2025, the Board appointed Ada Quill and Ben Roe as Co-Chief Executive Officers.")
            .OfficerAppointments!.Select(appointment => appointment.Person!.Name));

    [Theory]
    [InlineData("President and Chief Operating Officer", "President")]
    [InlineData("Vice President, Controller, and Principal Accounting Officer", "PrincipalAccountingOfficer")]
    [InlineData("President & Principal Executive Officer", "President PrincipalExecutiveOfficer")]
    [InlineData("Vice President", "")]
    [InlineData("President, Chief Executive Officer and Chair of the Board of Directors", "President")]
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
    [InlineData("On May 5, 2025, the Board appointed Ada Quill as Chair of the Audit Committee.")]
    [InlineData("Ada Quill will resign from the Audit Committee.")]
    [InlineData("Ada Quill will serve as Treasurer until June 1, 2025.")]
    [InlineData("Ada Quill will continue to serve as Treasurer.")]
    [InlineData("As was reported, Ada Quill notified the Board that she intended to step down from the Board.")]
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
