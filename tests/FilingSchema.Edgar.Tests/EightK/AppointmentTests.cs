using FilingSchema.EightK;
using static FilingSchema.Edgar.Tests.EightK.OneItem;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Directors and officers who come, as sentences tell of them.</summary>
public sealed class AppointmentTests
{
    [Fact]
    public void A_sentence_that_tells_more_than_the_heading_over_it() => Assert.Equal(
        new DateOnly(2025, 5, 5),
        Assert.Single(Read<DirectorOrOfficerChange>("5.02", "Appointment of Ada Quill as Treasurer</p><p>On May 5, 2025, the Board appointed Ada Quill as Treasurer.").OfficerAppointments!).Date);

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

    [Theory]
    [InlineData("The Board also elected Ada Quill, a director since 2006, as its chair.")]
    [InlineData("On May 5, 2025, the Board elected the three nominees of Oak Value Partners to the Board.")]
    public void Those_who_come_to_no_board(string text) => Assert.Null(Read<DirectorOrOfficerChange>("5.02", text).DirectorElections);

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

    /// <remarks>Each is told as: name, title, day, day from which it holds.</remarks>
    [Theory]
    [InlineData("Effective May 5, 2025, the Board of Directors appointed Ada Quill, age 55, to serve as Interim Treasurer.", "Ada Quill|Interim Treasurer|2025-05-05|2025-05-05")]
    [InlineData("On Monday, May 5, 2025, the Board of Directors appointed Ada Quill (age 61) to replace Mr. Roe as President of the Company.", "Ada Quill|President|2025-05-05|")]
    [InlineData("On May 5, 2025, Ada Quill was appointed to serve in the position of President.", "Ada Quill|President|2025-05-05|")]
    [InlineData("Ada Quill met the Board. Ms. Quill will commence serving as our Treasurer on May 5, 2025.", "Ada Quill|Treasurer||2025-05-05")]
    [InlineData("On May 5, 2025, the Board approved the appointment of Ada Quill, currently its Controller, to succeed Ben Roe as Treasurer effective June 1, 2025.", "Ada Quill|Treasurer|2025-05-05|2025-06-01")]
    [InlineData("Elm announced that, effective June 1, 2025, Ada Quill has been named Treasurer.", "Ada Quill|Treasurer||2025-06-01")]
    [InlineData("Elm announced the election by the Board of Directors of Elm of Ada Quill as Treasurer, effective May 5, 2025.", "Ada Quill|Treasurer||2025-05-05")]
    [InlineData("The Board voted to appoint Ada Quill as Treasurer on May 5, 2025.", "Ada Quill|Treasurer|2025-05-05|")]
    [InlineData("On May 5, 2025, in connection with the closing, Ada Quill was appointed as Treasurer.", "Ada Quill|Treasurer|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board appointed Ada Quill as Executive Vice President, Global Field Operations.", "Ada Quill|Executive Vice President, Global Field Operations|2025-05-05|")]
    [InlineData("Ada Quill, the Chief Scientist, will serve as the interim Treasurer until another is found.", "Ada Quill|interim Treasurer||")]
    [InlineData("On May 5, 2025, Ada Quill was appointed as President of Elm Works, Inc., succeeding Ben Roe.", "Ada Quill|President|2025-05-05|")]
    [InlineData("Ada Quill will become President of Elm Works, Inc. She is 46.", "Ada Quill|President||")]
    [InlineData("On May 5, 2025, Ada Quill accepted an offer of employment as the Company’s new Treasurer. Ms. Quill will begin her employment on June 1, 2025.", "Ada Quill|Treasurer|2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, the Board promoted Ada Quill from Vice President of Sales to Treasurer.", "Ada Quill|Treasurer|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board appointed Ada Quill as President and Ben Roe, age 50, as Treasurer, each effective June 1, 2025.", "Ada Quill|President|2025-05-05|2025-06-01; Ben Roe|Treasurer|2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, the Board elected Interim President Ada Quill as President.", "Ada Quill|President|2025-05-05|")]
    [InlineData("The Board on May 5, 2025 named Ada Quill to the position effective June 1, 2025.", "Ada Quill||2025-05-05|2025-06-01")]
    [InlineData("Effective June 1, 2025, Ada Quill was appointed a director and Treasurer.", "Ada Quill|Treasurer|2025-06-01|2025-06-01")]
    [InlineData("Ada Quill has been employed to serve as Treasurer from June 1, 2025.", "Ada Quill|Treasurer||2025-06-01")]
    [InlineData("On May 5, 2025, Ada Quill commenced serving as Treasurer.", "Ada Quill|Treasurer|2025-05-05|")]
    [InlineData("Ben Roe retired as Treasurer and was succeeded by Ada Quill.", "Ada Quill|Treasurer||")]
    [InlineData("On May 5, 2025, the Board selected Ada Quill to become President of the Company beginning on or about June 1, 2025.", "Ada Quill|President|2025-05-05|2025-06-01")]
    [InlineData("The Board has appointed Ada Quill and Ben Roe as Co-Chief Executive Officers, effective June 1, 2025.", "Ada Quill|Co-Chief Executive Officers||2025-06-01; Ben Roe|Co-Chief Executive Officers||2025-06-01")]
    [InlineData("Elm Works, Inc. (“Elm”) makes doors. On May 5, 2025, Ada Quill was appointed President of Elm, and sold her mill.", "Ada Quill|President|2025-05-05|")]
    [InlineData("Oak Works, Inc. (“Oak”) makes doors. On May 5, 2025, Ada Quill was appointed President of Oak, and sold her mill.", "Ada Quill||2025-05-05|")]
    public void An_officer_in_other_words(string text, string told) => Assert.Equal(
        told,
        string.Join("; ", Read<DirectorOrOfficerChange>("5.02", text).OfficerAppointments!.Select(one =>
            $"{one.Person!.Name}|{one.Person.Title}|{one.Date:yyyy-MM-dd}|{one.EffectiveDate:yyyy-MM-dd}")));

    [Theory]
    [InlineData("On May 5, 2025, in connection with the offering, Ada Quill, Cy Poe, M.D. and Ben Roe were appointed to the board of directors of the Company.", "Ada Quill|2025-05-05|; Cy Poe, M.D.|2025-05-05|; Ben Roe|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board increased the size of the Board to seven and appointed Ada Quill to fill the newly created vacancy.", "Ada Quill|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board appointed Ada Quill, M.D., to fill the vacancy created by the resignation of Mr. Roe.", "Ada Quill, M.D.|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board elected two new directors: Ada Quill and Ben Roe.", "Ada Quill|2025-05-05|; Ben Roe|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board elected a new director, Ada Quill.", "Ada Quill|2025-05-05|")]
    [InlineData("The following persons were appointed to the board of directors as of the closing: Ada Quill and Ben Roe.", "Ada Quill||; Ben Roe||")]
    [InlineData("On May 5, 2025, the Board unanimously voted to appoint Ada Quill as a member of the Board of Directors.", "Ada Quill|2025-05-05|")]
    [InlineData("Effective June 1, 2025, the Board of Directors appointed Ada Quill as an “independent” director of the Company.", "Ada Quill|2025-06-01|2025-06-01")]
    [InlineData("On May 5, 2025, the Board adopted resolutions electing Ada Quill and Ben Roe as directors.", "Ada Quill|2025-05-05|; Ben Roe|2025-05-05|")]
    [InlineData("At a meeting held on May 5, 2025, the Boards of Directors of Elm and Oak each appointed Ada Quill to serve on their respective Board.", "Ada Quill|2025-05-05|")]
    [InlineData("Ada Quill leads Elm. Ms. Quill was also appointed as a director of the Company.", "Ada Quill||")]
    [InlineData("On May 5, 2025, Elm Works, Inc. appointed Ada Quill as President, Treasurer, and Director of the Company.", "Ada Quill|2025-05-05|")]
    [InlineData("On May 5, 2025, Ada Quill and Ben Roe were elected as independent trustees of the Company.", "Ada Quill|2025-05-05|; Ben Roe|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board elected Ada Quill as a director, effective June 1, 2025.", "Ada Quill|2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, the Board elected Ada Quill to fill the vacancy so created.", "Ada Quill|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board appointed Ada Quill to the vacancy left by Mr. Roe.", "Ada Quill|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board elected Ada Quill to the new seat.", "Ada Quill|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board elected Dr. Ada Quill to fill Mr. Roe’s unexpired term.", "Ada Quill|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board appointed Oak’s designees, Ada Quill and Ben Roe, to the Board.", "Ada Quill|2025-05-05|; Ben Roe|2025-05-05|")]
    [InlineData("The following individuals became directors of the Company: Ada Quill (Class I) and Ben Roe (Class II).", "Ada Quill||; Ben Roe||")]
    [InlineData("At the closing, each of Ada Quill and Ben Roe became a director of the Company.", "Ada Quill||; Ben Roe||")]
    [InlineData("On May 5, 2025, the Board elected Ada St. Quill as a director.", "Ada St. Quill|2025-05-05|")]
    [InlineData("The Board accepted the retirement of Ben Roe, effective May 5, 2025, and elected Ada Quill as a director.", "Ada Quill||")]
    [InlineData("On May 5, 2025, the Board elected Ada Quill and Ben Roe to fill the newly created directorships, in each case effective June 1, 2025.", "Ada Quill|2025-05-05|2025-06-01; Ben Roe|2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, the Board of Elm appointed Ada Quill to the Boards of Directors of Elm and Oak.", "Ada Quill|2025-05-05|")]
    [InlineData("On May 5, 2025, as the agreement provides, Ada Quill joined the Board of Elm.", "Ada Quill|2025-05-05|")]
    public void A_director_in_other_words(string text, string told) => Assert.Equal(
        told,
        string.Join("; ", Read<DirectorOrOfficerChange>("5.02", text).DirectorElections!.Select(one =>
            $"{one.Director!.Name}|{one.Date:yyyy-MM-dd}|{one.EffectiveDate:yyyy-MM-dd}")));

    [Theory]
    [InlineData("On May 5, 2025, Ada Quill resigned as President of the Company and was appointed Treasurer, effective June 1, 2025.", "Ada Quill|Treasurer|2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, Ada Quill notified Elm of her decision to step down as President. Ms. Quill will step down as President and will become Executive Chairman.", "Ada Quill|Executive Chairman||")]
    [InlineData("On May 5, 2025, Ada Quill left her desk. She was later appointed Treasurer of the Company, effective June 1, 2025.", "Ada Quill|Treasurer||2025-06-01")]
    [InlineData("Ada Quill and Ben Roe met. He was later appointed Treasurer of the Company, effective June 1, 2025.", "")]
    [InlineData("Mr. Ben Roe left. She was later appointed Treasurer of the Company, effective June 1, 2025.", "")]
    [InlineData("On May 5, 2025, Ada Quill became Treasurer.", "Ada Quill|Treasurer|2025-05-05|")]
    [InlineData("On May 5, 2025, Elm entered into an employment agreement with Ada Quill, pursuant to which Ms. Quill will serve as Treasurer, commencing June 1, 2025.", "Ada Quill|Treasurer|2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, Elm announced that Ada Quill will join the Company on June 1, 2025 as Treasurer.", "Ada Quill|Treasurer||2025-06-01")]
    [InlineData("On May 5, 2025, the Board appointed Ada Quill as Treasurer, effective upon the retirement of Mr. Roe on June 1, 2025.", "Ada Quill|Treasurer|2025-05-05|2025-06-01")]
    [InlineData("The Board, at a meeting held May 5, 2025, elected Ada Quill Treasurer.", "Ada Quill|Treasurer|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board appointed Ada Quill and Ben Roe as President and Treasurer, respectively.", "Ada Quill||2025-05-05|; Ben Roe||2025-05-05|")]
    [InlineData("On May 5, 2025, the Board approved the promotion of Ada Quill from Controller to Treasurer.", "Ada Quill|Treasurer|2025-05-05|")]
    [InlineData("Ada Quill has been elevated to Treasurer, effective June 1, 2025.", "Ada Quill|Treasurer||2025-06-01")]
    [InlineData("The duties of Treasurer will be performed by Ada Quill, the Controller.", "Ada Quill|Treasurer||")]
    [InlineData("On May 5, 2025, Elm offered the position of Treasurer to Ada Quill, who accepted.", "Ada Quill|Treasurer|2025-05-05|")]
    [InlineData("On May 5, 2025, Ada Quill agreed to join Elm Works, Inc. as its Treasurer. Her employment is expected to begin on June 1, 2025.", "Ada Quill|Treasurer|2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, the Board named as its new President Ada Quill.", "Ada Quill|President|2025-05-05|")]
    [InlineData("On May 5, 2025, Elm said that Ada Quill had been selected to replace Ben Roe as President when Mr. Roe retires on June 30, 2025.", "Ada Quill|President||")]
    [InlineData("On May 5, 2025, Ada Quill assumed the role of Treasurer of the Company.", "Ada Quill|Treasurer|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board appointed Ada Quill as director, chairman and chief executive officer.", "Ada Quill|chairman and chief executive officer|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board accepted the resignation of Ada Quill as Treasurer and appointed Ms. Quill as President, effective June 1, 2025.", "Ada Quill|President|2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, Ada Quill gave notice that she will step down as Treasurer. At that time she will assume the newly created position of Controller of the Company.", "Ada Quill|Controller||")]
    [InlineData("On May 5, 2025, the Board appointed Ada Quill as Treasurer, effective as of June 1, 2025, with a bonus payable on August 1, 2025.", "Ada Quill|Treasurer|2025-05-05|2025-06-01")]
    public void An_officer_in_more_words(string text, string told) => Assert.Equal(
        told,
        string.Join("; ", (Read<DirectorOrOfficerChange>("5.02", text).OfficerAppointments ?? []).Select(one =>
            $"{one.Person!.Name}|{one.Person.Title}|{one.Date:yyyy-MM-dd}|{one.EffectiveDate:yyyy-MM-dd}")));

    [Theory]
    [InlineData("On May 5, 2025, the Board appointed Ada Quill as Treasurer. Ms. Quill will also join the Board on that date.", "Ada Quill||2025-05-05")]
    [InlineData("On May 5, 2025, the Board named Ada Quill President, effective June 1, 2025. She will also become a member of the Board on that date.", "Ada Quill||2025-06-01")]
    [InlineData("Ada Quill leads Elm. Ms. Quill has also been elected to the Board, effective June 1, 2025.", "Ada Quill||2025-06-01")]
    [InlineData("On May 5, 2025, Elm appointed Ada Quill as Treasurer and Ben Roe as a director.", "Ben Roe|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board elected Ada Quill, a director of the Company since 1998, as Chairman of the Board.", "")]
    [InlineData("Ada Quill leads Elm. Ms. Quill is expected to be appointed as a director of Oak Works.", "")]
    [InlineData("On May 5, 2025, the Board elected General Ada Quill (Ret.) as a director.", "Ada Quill|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board voted to expand itself and to appoint Ada Quill as a director.", "Ada Quill|2025-05-05|")]
    [InlineData("On May 5, 2025, Elm Works, Inc. added Ada Quill to its Board of Directors.", "Ada Quill|2025-05-05|")]
    [InlineData("Ada Quill joined the Board on May 5, 2025.", "Ada Quill|2025-05-05|")]
    [InlineData("On May 5, 2025, Ada Quill accepted an appointment to the Board.", "Ada Quill|2025-05-05|")]
    [InlineData("Ada Quill began serving as a director of the Company on May 5, 2025.", "Ada Quill||")]
    public void A_director_in_more_words(string text, string told) => Assert.Equal(
        told,
        string.Join("; ", (Read<DirectorOrOfficerChange>("5.02", text).DirectorElections ?? []).Select(one =>
            $"{one.Director!.Name}|{one.Date:yyyy-MM-dd}|{one.EffectiveDate:yyyy-MM-dd}")));
}
