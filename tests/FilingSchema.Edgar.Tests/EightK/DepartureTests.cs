using FilingSchema.EightK;
using static FilingSchema.Edgar.Tests.EightK.OneItem;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Directors and officers who leave, as sentences tell of them.</summary>
public sealed class DepartureTests
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
    [InlineData("Effective May 5, 2025, the Board of Directors elected to remove Ben Roe from his responsibilities as President.", "Ben Roe", DepartureManner.Removed, "2025-05-05")]
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
    [InlineData("Ada Quill left the bench by the death of Mr. Ben Roe in 1999.")]
    [InlineData("Ben Roe was elected to the Board of Oak in 1999, and retired from farming.")]
    public void Those_of_whom_no_departure_is_told(string text) => Assert.Null(Read<DirectorOrOfficerChange>("5.02", text).Departures);

    /// <remarks>Each is told as: name, title, positions, manner, day, day from which it holds.</remarks>
    [Theory]
    [InlineData("On May 5, 2025, Elm appointed Ada Quill as Treasurer. Ms. Quill succeeds Ben Roe, who retired on May 1, 2025.", "Ben Roe|Treasurer||Retired|2025-05-01|")]
    [InlineData("On May 5, 2025, Ada Quill was appointed President of the Company, replacing Ben Roe, who resigned effective the same date.", "Ben Roe|President|President|Resigned|2025-05-05|2025-05-05")]
    [InlineData("Ada Quill will succeed Ben Roe as Treasurer on June 1, 2025.", "Ben Roe|Treasurer||||2025-06-01")]
    [InlineData("Ada Quill will succeed Ben Roe, our Treasurer, as principal financial officer.", "Ben Roe|Treasurer|PrincipalFinancialOfficer|||")]
    [InlineData("Ada Quill succeeds Ben Roe, who has served as interim Treasurer since 2024.", "Ben Roe|interim Treasurer||||")]
    [InlineData("Ada Quill succeeds Ben Roe, who will remain a director.", "Ben Roe|||||")]
    [InlineData("Ada Quill, currently Treasurer, has been named President and will cease to serve as Treasurer on June 1, 2025.", "Ada Quill|Treasurer||||2025-06-01")]
    [InlineData("On May 5, 2025, Elm announced that Ben Roe, Treasurer, would be leaving the Company effective June 1, 2025.", "Ben Roe|Treasurer||||2025-06-01")]
    [InlineData("On May 5, 2025, Elm Works, Inc. and Ben Roe, its Treasurer, agreed that Mr. Roe’s employment would terminate effective June 1, 2025.", "Ben Roe|Treasurer|||2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, Ben Roe, Treasurer, and the Company entered into an agreement under which Mr. Roe will retire on June 1, 2025.", "Ben Roe|Treasurer||Retired|2025-05-05|2025-06-01")]
    [InlineData("The Company and Ben Roe, its General Counsel, entered into a Separation Agreement in connection with his departure from the Company.", "Ben Roe|General Counsel||||")]
    [InlineData("On May 5, 2025, the employment of Ada Quill, Treasurer, and Ben Roe, Secretary, was terminated, effective June 1, 2025.", "Ada Quill|Treasurer||Terminated|2025-05-05|2025-06-01; Ben Roe|Secretary||Terminated|2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, Elm accepted the resignations of Ada Quill as Treasurer and Ben Roe as Secretary.", "Ada Quill|Treasurer||Resigned|2025-05-05|; Ben Roe|Secretary||Resigned|2025-05-05|")]
    [InlineData("On May 5, 2025, Elm received written notice that Ben Roe was resigning from the Board effective June 1, 2025.", "Ben Roe||Director|Resigned|2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, Elm received a letter of resignation, effective immediately, from Ben Roe, a director.", "Ben Roe|director|Director|Resigned|2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe informed the Board that he would not be a candidate for re-election.", "Ben Roe||Director|RefusedToStandForReElection|2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe, Treasurer, elected to take early retirement, effective June 1, 2025.", "Ben Roe|Treasurer||Retired|2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, Ben Roe, Treasurer, was terminated for cause.", "Ben Roe|Treasurer||Terminated|2025-05-05|")]
    [InlineData("On May 5, 2025, Elm Works, Inc. dismissed Ben Roe as its Treasurer.", "Ben Roe|Treasurer||Terminated|2025-05-05|")]
    [InlineData("Effective May 5, 2025, Ben Roe no longer held the title of Treasurer.", "Ben Roe|Treasurer|||2025-05-05|2025-05-05")]
    [InlineData("On May 5, 2025, Ben Roe was reassigned from Treasurer to adviser.", "Ben Roe|Treasurer|||2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe informed Elm of his intention to resign as Treasurer, with his last day being June 1, 2025.", "Ben Roe|Treasurer||Resigned|2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, the position of Treasurer, held by Ben Roe, was eliminated.", "Ben Roe|Treasurer|||2025-05-05|")]
    [InlineData("Ada Quill joins the Board to fill the vacancy created by the death of Ben Roe on May 5, 2025.", "Ben Roe||||2025-05-05|")]
    [InlineData("On May 5, 2025, Ada Quill met Elm. In connection with the appointment of Ms. Quill, Ben Roe, the Company’s Treasurer, will cease serving as Controller.", "Ben Roe|Treasurer||||")]
    [InlineData("On May 5, 2025, Elm accepted the resignation of Captain Ben Roe as Treasurer. Captain Roe’s resignation will be effective on June 1, 2025.", "Ben Roe|Treasurer||Resigned|2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, Ben Roe resigned as Vice President of Winemaking of Elm Works, Inc.", "Ben Roe|Vice President of Winemaking||Resigned|2025-05-05|")]
    [InlineData("Ada Quill and Ben Roe serve on the Board. On May 5, 2025, Ms. Quill and Mr. Roe each resigned from the Board.", "Ada Quill||Director|Resigned|2025-05-05|; Ben Roe||Director|Resigned|2025-05-05|")]
    [InlineData("On the evening of May 5, 2025, Ben Roe informed the Board that he was resigning as Treasurer.", "Ben Roe|Treasurer||Resigned|2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe accepted a position elsewhere and resigned as Treasurer.", "Ben Roe|Treasurer||Resigned|2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe, one of our directors, sent a letter to Elm resigning from the Board.", "Ben Roe||Director|Resigned|2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe declined to stand for re-election.", "Ben Roe||Director|RefusedToStandForReElection|2025-05-05|")]
    [InlineData("The committee has decided not to nominate Ben Roe for re-election.", "Ben Roe||Director|||")]
    [InlineData("On May 5, 2025, Ben Roe announced plans to retire as Treasurer.", "Ben Roe|Treasurer||Retired|2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe, age 65, Treasurer since 2010, notified Elm of his decision to retire.", "Ben Roe|Treasurer||Retired|2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe’s employment was terminated.", "Ben Roe|||Terminated|2025-05-05|")]
    public void One_who_leaves_by_two_events_or_a_successor(string text, string told) => Assert.Equal(
        told,
        string.Join("; ", Read<DirectorOrOfficerChange>("5.02", text).Departures!.Select(one =>
            $"{one.Person!.Name}|{one.Person.Title}|{string.Join(',', one.Positions ?? [])}|{one.Manner}|{one.Date:yyyy-MM-dd}|{one.EffectiveDate:yyyy-MM-dd}")));

    /// <remarks>Days that are told before: the day of the event, and the day from which it holds.</remarks>
    [Theory]
    [InlineData("On May 5, 2025, Ada Quill left. On the same date, Ben Roe resigned as Treasurer.", "2025-05-05|")]
    [InlineData("On May 5, 2025, Ada Quill notified the Board. Also on that day, Ben Roe resigned as Treasurer.", "2025-05-05|")]
    [InlineData("Elm met on May 5, 2025 and on May 6, 2025. On the same date, Ben Roe resigned as Treasurer.", "|")]
    [InlineData("Results for the year ended May 5, 2025 were good. On such date, Ben Roe resigned as Treasurer.", "|")]
    [InlineData("Ada Quill came on May 5, 2025. Ben Roe resigned as Treasurer on that date.", "2025-05-05|")]
    [InlineData("On May 5, 2025, Elm chose June 1, 2025 (the “Change Date”). Ben Roe will retire as Treasurer as of the Change Date.", "|2025-06-01")]
    [InlineData("On May 5, 2025, Elm chose a day (the “Change Date”). Ben Roe will retire as Treasurer as of the Change Date.", "|")]
    [InlineData("Elm chose June 1, 2025 (the “Change Date”), or July 1, 2025 (the “Change Date”). Ben Roe will retire as Treasurer as of the Change Date.", "|")]
    [InlineData("Effective May 5, 2025, Ada Quill came. Effective the same date, Ben Roe resigned as Treasurer.", "2025-05-05|2025-05-05")]
    [InlineData("Ben Roe resigned as Treasurer on such date.", "|")]
    public void A_day_that_was_told_before(string text, string days)
    {
        Departure departure = Read<DirectorOrOfficerChange>("5.02", text).Departures!.Single(one => one.Person!.Name == "Ben Roe");

        Assert.Equal(days, $"{departure.Date:yyyy-MM-dd}|{departure.EffectiveDate:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData("Ada B. Quill, Jr. joined Elm in 1999. On May 5, 2025, Mr. Quill notified the Company of his decision to resign.", "Ada B. Quill, Jr.")]
    [InlineData("Ada Van Quill joined Elm in 1999. On May 5, 2025, Ms. Van Quill notified the Company of her decision to resign.", "Ada Van Quill")]
    [InlineData("On May 5, 2025, Mr. Quill notified the Company of his decision to resign.", null)]
    [InlineData("Ada Quill and Ben Quill sit on the Board. On May 5, 2025, Mr. Quill notified the Company of his decision to resign.", null)]
    public void Someone_whom_only_the_last_name_tells(string text, string? name) =>
        Assert.Equal(name, Read<DirectorOrOfficerChange>("5.02", text).Departures?.Single().Person!.Name);

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

    /// <remarks>Each is told as: name, title, positions, manner, day, day from which it holds.</remarks>
    [Theory]
    [InlineData("On May 5, 2025, Ada Quill, Ben Roe and Cy Poe resigned as directors of the Company.", "Ada Quill||Director|Resigned|2025-05-05|; Ben Roe||Director|Resigned|2025-05-05|; Cy Poe||Director|Resigned|2025-05-05|")]
    [InlineData("Ada Quill and Ben Roe both resigned from their positions as directors of the Company effective May 5, 2025.", "Ada Quill||Director|Resigned|2025-05-05|2025-05-05; Ben Roe||Director|Resigned|2025-05-05|2025-05-05")]
    [InlineData("On May 5, 2025, Ben Roe resigned as President of Elm and Oak, its subsidiary, and as a member of the Board of Directors, effective June 1, 2025.", "Ben Roe||Director|Resigned|2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, Ben Roe resigned all of his positions with the Company, including as Treasurer and director.", "Ben Roe|Treasurer|Director|Resigned|2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe resigned, effective immediately, as our sole officer and director.", "Ben Roe|director|Director|Resigned|2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe resigned from Elm Works, Inc.’s (the “Company”) Board of Directors.", "Ben Roe||Director|Resigned|2025-05-05|")]
    [InlineData("On May 5, 2025, in connection with the closing, Ben Roe resigned from his position as Elm Works, Inc.’s President.", "Ben Roe|President|President|Resigned|2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe, the President and sole director of Elm Works, Inc. (the “Company”) resigned from each such position.", "Ben Roe|President|President,Director|Resigned|2025-05-05|")]
    [InlineData("Ada B. Quill, Ph.D. resigned on May 5, 2025 as Treasurer of the Company.", "Ada B. Quill, Ph.D.|Treasurer||Resigned|2025-05-05|")]
    [InlineData("By letter dated May 5, 2025, Ben Roe resigned as a director of the Company.", "Ben Roe|director|Director|Resigned|2025-05-05|")]
    [InlineData("As reported on a Form 8-K filed on May 1, 2025, Ben Roe resigned as Treasurer of the Company effective June 1, 2025.", "Ben Roe|Treasurer||Resigned|2025-06-01|2025-06-01")]
    [InlineData("The following directors resigned effective May 5, 2025: Ada Quill and Ben Roe.", "Ada Quill||Director|Resigned||; Ben Roe||Director|Resigned||")]
    [InlineData("On May 5, 2025, the Board accepted Ben Roe’s resignation as a director of the Company effective June 1, 2025.", "Ben Roe|director|Director|Resigned|2025-05-05|2025-06-01")]
    [InlineData("The Board of Directors accepted Mr. Ben Rogers’ resignation as Treasurer.", "Ben Rogers|Treasurer||Resigned||")]
    [InlineData("On May 5, 2025, the Company received a written notice of resignation from director Ben Roe.", "Ben Roe||Director|Resigned|2025-05-05|")]
    [InlineData("On May 5, 2025, the Company received the resignation of Ben Roe, our Treasurer.", "Ben Roe|Treasurer||Resigned|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board accepted the retirement and resignation of Cy Poe as Treasurer.", "Cy Poe|Treasurer||Retired|2025-05-05|")]
    [InlineData("On May 5, 2025, the Company received a letter from Ben Roe tendering his resignation as a director.", "Ben Roe|director|Director|Resigned|2025-05-05|")]
    [InlineData("Ben Roe’s resignation as Treasurer became effective on May 5, 2025.", "Ben Roe|Treasurer||Resigned||2025-05-05")]
    [InlineData("On May 5, 2025, Ben Roe submitted to the Company his written notice of resignation as President and as a director.", "Ben Roe|President|President,Director|Resigned|2025-05-05|")]
    [InlineData("On May 5, 2025, Ada Quill and Ben Roe, each a member of the Company’s Board, notified the Company that he/she was resigning from the Board effective as of June 1, 2025.", "Ada Quill||Director|Resigned|2025-05-05|2025-06-01; Ben Roe||Director|Resigned|2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, the Company’s Treasurer, Ben Roe, notified the Company that, effective immediately, he resigned his position as Treasurer.", "Ben Roe|Treasurer||Resigned|2025-05-05|")]
    [InlineData("Ben Roe, Treasurer, provided notice on May 5, 2025 that he intends to leave the Company.", "Ben Roe|Treasurer|||2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe, the Treasurer and an Executive Vice President of Elm Works, Inc. (the “Company”), informed the Company of his intention to retire.", "Ben Roe|Treasurer||Retired|2025-05-05|")]
    [InlineData("On May 5, 2025, Ada Quill informed the Board that she will decline to stand for re-election as a director.", "Ada Quill|director|Director|RefusedToStandForReElection|2025-05-05|")]
    [InlineData("On May 5, 2025, the shareholders removed Ben Roe as a director.", "Ben Roe|director|Director|Removed|2025-05-05|")]
    [InlineData("On May 5, 2025, holders of most shares adopted resolutions removing Ben Roe from office as a director.", "Ben Roe|director|Director|Removed|2025-05-05|")]
    [InlineData("On May 5, 2025, the Company informed Ben Roe, its Treasurer, that it was terminating his employment.", "Ben Roe|Treasurer||Terminated|2025-05-05|")]
    [InlineData("Ben Roe’s service as Treasurer of the Company was terminated effective May 5, 2025.", "Ben Roe|Treasurer||Terminated|2025-05-05|2025-05-05")]
    [InlineData("On May 5, 2025, Ben Roe was relieved of his duties as Treasurer.", "Ben Roe|Treasurer|||2025-05-05|")]
    [InlineData("Effective May 5, 2025, Ben Roe is no longer employed by the Company as its Treasurer.", "Ben Roe|Treasurer|||2025-05-05|2025-05-05")]
    [InlineData("On May 5, 2025, Ben Roe ceased to be employed by the Company.", "Ben Roe||||2025-05-05|")]
    [InlineData("Ben Roe, a director of Elm Works, Inc. and of its subsidiary, passed away on May 5, 2025.", "Ben Roe|director|Director||2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe will retire as President of the Company and as a member of the Company’s Board.", "Ben Roe|President|President,Director|Retired|2025-05-05|")]
    [InlineData("On May 5, 2025, Elm appointed Ada Quill to its Board to fill the vacancy created by the resignation of Ben Roe, who resigned on April 1, 2025.", "Ben Roe|||Resigned|2025-04-01|")]
    [InlineData("On May 5, 2025, Ada Quill, Vice President of Sales and Marketing, resigned from the Company.", "Ada Quill|Vice President of Sales and Marketing||Resigned|2025-05-05|")]
    [InlineData("Ada Quill told the press. Ben Roe is Treasurer. Mr. Roe will retire on June 1, 2025. On May 5, 2025, Mr. Roe notified the Board of his decision to retire as Treasurer.", "Ben Roe|Treasurer||Retired|2025-05-05|2025-06-01")]
    [InlineData("Elm announced that, effective June 1, 2025, Ben Roe will no longer serve as Treasurer.", "Ben Roe|Treasurer||||2025-06-01")]
    [InlineData("On May 5, 2025, Elm and Ben Roe agreed that Mr. Roe would step down as Treasurer, effective June 1, 2025.", "Ben Roe|Treasurer|||2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, Ben Roe separated from the Company and no longer serves as its Treasurer.", "Ben Roe|Treasurer|||2025-05-05|")]
    [InlineData("Elm made an agreement with Ben Roe, its former Treasurer, whose employment terminated on May 5, 2025.", "Ben Roe|Treasurer||Terminated|2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe’s term as director expired.", "Ben Roe|director|Director||2025-05-05|")]
    [InlineData("On May 5, 2025, the Board appointed Ada Quill as Controller, replacing Ben Roe in that role.", "Ben Roe|||||")]
    [InlineData("The Board accepted the voluntary resignation of Ben Roe from his role as Treasurer.", "Ben Roe|Treasurer||Resigned||")]
    [InlineData("On May 5, 2025, Elm received by courier a letter from Ben Roe, in which Mr. Roe resigned from the Board of Directors.", "Ben Roe||Director|Resigned|2025-05-05|")]
    [InlineData("Our Treasurer, Ben Roe, has decided to retire on June 1, 2025.", "Ben Roe|Treasurer||Retired||2025-06-01")]
    [InlineData("Ben Roe, who has served as our Treasurer since 2015, has informed us that he plans to leave the Company.", "Ben Roe|Treasurer||||")]
    [InlineData("On May 5, 2025, Ben Roe was appointed President of Elm Works, Inc. Mr. Roe will relinquish the title of Treasurer on June 1, 2025.", "Ben Roe|Treasurer||||2025-06-01")]
    [InlineData("Ben Roe will transition from his role as Treasurer to the role of adviser, effective June 1, 2025.", "Ben Roe|Treasurer||||2025-06-01")]
    [InlineData("On May 5, 2025, the employment of Ada Quill as Treasurer, and of Ben Roe as Secretary, was terminated.", "Ada Quill|Treasurer||Terminated|2025-05-05|; Ben Roe|Secretary||Terminated|2025-05-05|")]
    [InlineData("On May 5, 2025, Elm ended the employment of Ada Quill and Ben Roe.", "Ada Quill||||2025-05-05|; Ben Roe||||2025-05-05|")]
    [InlineData("On May 5, 2025, Elm notified Ben Roe, its Treasurer, that his employment agreement would not be renewed.", "Ben Roe|Treasurer|||2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe told the Board that he is stepping aside as Treasurer.", "Ben Roe|Treasurer|||2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe advised the Board that, having reached the retirement age, he will retire from the Board.", "Ben Roe||Director|Retired|2025-05-05|")]
    [InlineData("Ben Roe sits on the Board. Mr. Roe resigned from the Board on May 5, 2025.", "Ben Roe||Director|Resigned|2025-05-05|")]
    [InlineData("Elm regrets to report the passing of its director, Ben Roe, on May 5, 2025.", "Ben Roe||Director||2025-05-05|")]
    [InlineData("Each of Ada Quill (President), Ben Roe and Cy Poe (Class I) ceased to be a director.", "Ada Quill|director|Director|||; Ben Roe|director|Director|||; Cy Poe|director|Director|||")]
    [InlineData("Ben Roe’s service as Treasurer, and his employment with Elm, will conclude on June 1, 2025.", "Ben Roe|Treasurer||||2025-06-01")]
    [InlineData("Ben Roe resigned as President of Elm Works, Inc. on May 5, 2025.", "Ben Roe|President|President|Resigned|2025-05-05|")]
    [InlineData("On May 5, 2025, the Board of Elm Works, Inc. determined that the employment of Ben Roe, the Treasurer, would be terminated, effective June 1, 2025.", "Ben Roe|Treasurer||Terminated|2025-05-05|2025-06-01")]
    [InlineData("Ben Roe is our Treasurer. Mr. Roe’s last day as Treasurer will be June 1, 2025.", "Ben Roe|Treasurer||||2025-06-01")]
    [InlineData("The Board of Elm Works, Inc. voted on May 5, 2025 to remove Ben Roe as Treasurer.", "Ben Roe|Treasurer||Removed|2025-05-05|")]
    [InlineData("On May 5, 2025, Ben Roe, Treasurer of Elm Works, Inc. (the “Company”), and the Company mutually agreed that Mr. Roe will depart the Company, effective June 1, 2025.", "Ben Roe|Treasurer|||2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, each of Ada Quill and Ben Roe notified the Company of their decisions not to stand for re-election.", "Ada Quill||Director|RefusedToStandForReElection|2025-05-05|; Ben Roe||Director|RefusedToStandForReElection|2025-05-05|")]
    [InlineData("Ben Roe promptly tendered his resignation as a director.", "Ben Roe|director|Director|Resigned||")]
    [InlineData("Upon the sudden death of our President, Ben Roe, on May 5, 2025, the Board met.", "Ben Roe|President|President||2025-05-05|")]
    [InlineData("On May 5, 2025, the Company received a letter from Director Ben Roe informing the Company of his resignation from the Board of Directors.", "Ben Roe||Director|Resigned|2025-05-05|")]
    [InlineData("On May 5, 2025, Elm announced that Ben Roe has been appointed President, effective June 1, 2025. Mr. Roe will vacate the office of Treasurer on the same date.", "Ben Roe|Treasurer||||2025-06-01")]
    [InlineData("On May 5, 2025, the Board appointed Ada Quill as President. In connection with it, Ms. Quill ceased serving as Treasurer.", "Ada Quill|Treasurer||||")]
    [InlineData("On May 5, 2025, Elm and Ben Roe signed a letter agreement under which Mr. Roe resigned from his position as Treasurer, effective June 1, 2025.", "Ben Roe|Treasurer||Resigned|2025-05-05|2025-06-01")]
    [InlineData("On May 5, 2025, Ada Quill, Treasurer of Elm Works, Inc., was appointed President and, in connection with that appointment, will step down as Treasurer as of June 1, 2025.", "Ada Quill|Treasurer|||2025-05-05|2025-06-01")]
    [InlineData("Ada Quill has served as Elm’s Treasurer since 2017, a role from which she will step down upon assuming her new position.", "Ada Quill|Treasurer||||")]
    [InlineData("On May 5, 2025, Elm eliminated the position of Treasurer. As a result, Ben Roe, who had held that position since 2016, is no longer an officer.", "Ben Roe|Treasurer|||2025-05-05|")]
    [InlineData("On May 5, 2025, Ada Quill and Ben Roe resigned as President and Treasurer, respectively.", "Ada Quill|||Resigned|2025-05-05|; Ben Roe|||Resigned|2025-05-05|")]
    public void One_who_leaves_in_other_words(string text, string told) => Assert.Equal(
        told,
        string.Join("; ", Read<DirectorOrOfficerChange>("5.02", text).Departures!.Select(one =>
            $"{one.Person!.Name}|{one.Person.Title}|{string.Join(',', one.Positions ?? [])}|{one.Manner}|{one.Date:yyyy-MM-dd}|{one.EffectiveDate:yyyy-MM-dd}")));
}
