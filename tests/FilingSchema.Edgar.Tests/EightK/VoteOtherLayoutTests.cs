using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Votes in layouts that few filers use.</summary>
public sealed class VoteOtherLayoutTests
{
    private static string Row(params string[] cells) => $"<tr>{string.Concat(cells.Select(static cell => $"<td>{cell}</td>"))}</tr>";

    private static string Spaced(params string[] cells) => $"<p>{string.Join("&nbsp;&nbsp;&nbsp; &nbsp;&nbsp;", cells)}</p>";

    private static void AssertMatters(SecurityHolderVote vote, params (string? Number, string? Description)[] expected) =>
        Assert.Equal(expected, vote.Matters!.Select(static matter => (matter.Number, matter.Description)));

    [Fact]
    public void Long_counts_with_their_percentages_in_one_cell() => Assert.Equal(
        ["Ada Quill F13828034 W402847 N2210056"],
        VoteText.Told(VoteText.Read($"""
            <p>1. Election</p><table>{Row("", "For", "Withheld", "Broker Non-Votes")}{Row("Ada Quill", "13,828,034 (97.2%)", "402,847 (2.8%)", "2,210,056")}</table>
            """)));

    [Theory]
    [InlineData("No. of Votes For", "No. of Votes Against")]
    [InlineData("Cumulative Votes For", "Cumulative Votes Against")]
    [InlineData("Number of Units Voted “For”", "Number of Units Voted “Against”")]
    [InlineData("Total Number of Shares Cast For", "Total Number of Shares Cast Against")]
    public void Captions_with_words_that_all_have(string first, string second)
    {
        Assert.Equal(["F12 A3"], VoteText.Told(VoteText.Read($"<p>1. Pay</p><table>{Row(first, second)}{Row("12", "3")}</table>")));
        Assert.Equal(["F12 A3"], VoteText.Told(VoteText.Read($"<p>1. Pay</p><table>{Row(first, "12")}{Row(second, "3")}</table>")));
        Assert.Equal(["F12 A3"], VoteText.Told(VoteText.Read($"<p>1. Pay</p><p>{first}: 12</p><p>{second}: 3</p>")));
    }

    [Theory]
    [InlineData("Number of Votes for One Year", "Number of Votes for Two Years", "Number of Votes for Three Years")]
    [InlineData("Common Shares Voted for Every Year", "Common Shares Voted for Every Two Years", "Common Shares Voted for Every Three Years")]
    [InlineData("One (1) Year", "Two (2) Years", "Three (3) Years")]
    [InlineData("Every Year", "Every Other Year", "Every Third Year")]
    public void Captions_of_years_are_none_of_votes_for(string one, string two, string three)
    {
        Assert.Equal(["B4 112 23 35"], VoteText.Told(VoteText.Read($"<p>1. How often</p><table>{Row(one, two, three, "Abstain")}{Row("12", "3", "5", "4")}</table>")));
        Assert.Equal(["B4 112 23 35"], VoteText.Told(VoteText.Read($"<p>1. How often</p><table>{Row(one, "12")}{Row(two, "3")}{Row(three, "5")}{Row("Abstain", "4")}</table>")));
    }

    [Fact]
    public void Classes_that_vote_separately_on_a_matter() => AssertMatters(
        VoteText.Read($"""
            <p>1. The Charter Proposal</p><p>Class A common stock, voting separately:</p><table>{Row("For", "Against")}{Row("12", "3")}</table>
            <p>Class B common stock, voting separately:</p><table>{Row("For", "Against")}{Row("20", "0")}</table>
            """),
        ("1", "The Charter Proposal"));

    [Fact]
    public void What_is_told_behind_the_last_of_several_names_is_not_its_own() => Assert.Equal(
        ["Ada Quill F1200 W30", "Ben Roe F1100 W130", "Cy Poe F1150 W80"],
        VoteText.Told(VoteText.Read("""
            <p>(1) Elected were: Ada Quill received 1,200 votes for and 30 votes withheld; Ben Roe received 1,100 votes for and 130 votes withheld;
            and Cy Poe received 1,150 votes for and 80 votes withheld. There were 400 broker non-votes.</p>
            """)));

    [Fact]
    public void Headings_in_the_corner_of_their_tables()
    {
        SecurityHolderVote vote = VoteText.Read($"""
            <p>The annual meeting was held.</p><table>{Row("Proposal #1 – Election of directors", "For", "Withheld")}{Row("Ada Quill", "12", "3")}{Row("Ben Roe", "11", "4")}
            {Row("Proposal #2 – Ratification of auditors", "For", "Against")}{Row("", "20", "1")}</table>
            """);

        AssertMatters(vote, ("1", "Election of directors"), ("2", "Ratification of auditors"));
        Assert.Equal(["Ada Quill F12 W3", "Ben Roe F11 W4", "F20 A1"], VoteText.Told(vote));
    }

    [Fact]
    public void Headings_without_numbers_in_the_corner_of_their_tables() => AssertMatters(
        VoteText.Read($"""
            <p>The annual meeting was held.</p><table>{Row("Election of Directors", "For", "Withheld")}{Row("Ada Quill", "12", "3")}</table>
            <table>{Row("Ratification of Auditors", "For", "Against")}{Row("Elm, CPAs", "20", "1")}</table>
            """),
        (null, "Election of Directors"),
        (null, "Ratification of Auditors"));

    [Fact]
    public void A_caption_in_the_corner_is_no_heading() => AssertMatters(
        VoteText.Read($"<p>Election of directors</p><table>{Row("Nominees for Director", "For", "Withheld")}{Row("Ada Quill", "12", "3")}</table>"),
        (null, "Election of directors"));

    [Fact]
    public void Columns_of_lines_in_one_row() => Assert.Equal(
        ["Ada Quill F12 W3", "Ben Roe F11 W4", "F20 A1"],
        VoteText.Told(VoteText.Read($"""
            <p>1. Election</p><table>{Row("Nominee<br>Ada Quill<br>Ben Roe", "For<br>12<br>11", "Withheld<br>3<br>4")}</table>
            <p>2. Ratification</p><table>{Row("For<br>20", "Against<br>1")}</table>
            """)));

    [Fact]
    public void Percentages_beneath_the_counts_are_no_rows() => Assert.Equal(
        ["Ada Quill F12 W3"],
        VoteText.Told(VoteText.Read($"<p>1. Election</p><table>{Row("", "For", "Withheld")}{Row("Ada Quill<br>(Class I)", "12<br>80%", "3<br>20%")}</table>")));

    [Fact]
    public void Columns_kept_apart_by_spaces()
    {
        SecurityHolderVote vote = VoteText.Read($"""
            {Spaced("(1)", "Election of directors:")}{Spaced("Name", "For", "Withheld", "Broker Non-Votes")}{Spaced("Ada Quill", "12", "3", "4")}{Spaced("Ben Roe", "11", "4", "4")}
            {Spaced("(2)", "Advisory vote on pay:")}<p>For&#8195;&#8195;Against&#8195;&#8195;Abstain</p>{Spaced("20", "1", "2")}
            """);

        Assert.Equal(["Ada Quill F12 W3 N4", "Ben Roe F11 W4 N4", "F20 A1 B2"], VoteText.Told(vote));
        Assert.Equal(["1", "2"], vote.Matters!.Select(static matter => matter.Number));
    }

    [Fact]
    public void Matters_across_and_captions_down_the_side()
    {
        SecurityHolderVote vote = VoteText.Read($"""
            <table>{Row("", "Proposal 1<br>Advisory vote on pay", "Proposal 2<br>Ratification of auditors")}{Row("Votes for", "12", "20")}{Row("Votes against", "3", "1")}</table>
            """);

        AssertMatters(vote, ("1", "Advisory vote on pay"), ("2", "Ratification of auditors"));
        Assert.Equal(["F12 A3", "F20 A1"], VoteText.Told(vote));
    }

    [Fact]
    public void A_share_across_beside_the_count_is_no_matter() => Assert.Equal(
        ["F12 A3"], VoteText.Told(VoteText.Read($"<p>1. Pay</p><table>{Row("", "Votes", "Percent")}{Row("For", "12", "80%")}{Row("Against", "3", "20%")}</table>")));

    [Fact]
    public void Counts_in_a_list_whose_bullets_stand_alone() => Assert.Equal(
        ["F12 A3", "F20 A1 N0"],
        VoteText.Told(VoteText.Read("""
            <p>Proposal 1. Pay.</p><p>·</p><p>For: 12</p><p>·</p><p>Against: 3</p>
            <p>Proposal 2. Auditor.</p><p>•</p><p>For: 20 shares</p><p>•</p><p>Against: 1 shares</p><p>•</p><p>Broker Non-Votes: None</p>
            """)));

    [Fact]
    public void Cells_that_hold_caption_and_count() => Assert.Equal(
        ["Ada Quill F12 W3", "F20 A1 N0"],
        VoteText.Told(VoteText.Read($"""
            <p>1. Election</p><table>{Row("Ada Quill", "For: 12 shares", "Withheld: 3 shares")}</table>
            <p>2. Name</p><table>{Row("For: 20 shares", "Against: 1 shares", "Broker Non-Votes: 0 shares")}</table>
            """)));

    [Fact]
    public void Broker_non_votes_of_each_nominee_told_above_the_names() => Assert.Equal(
        ["Ada Quill F12 W3 N4", "Ben Roe F11 W4 N4", "F20 A1"],
        VoteText.Told(VoteText.Read($"""
            <p>1. Election of directors. There were 4 broker non-votes with respect to each nominee.</p>
            <p>Ada Quill</p><table>{Row("For", "12")}{Row("Withheld", "3")}</table><p>Ben Roe</p><table>{Row("For", "11")}{Row("Withheld", "4")}</table>
            <p>2. Ratification of the auditor.</p><table>{Row("For", "20")}{Row("Against", "1")}</table>
            """)));

    [Fact]
    public void Nominees_that_are_matters_of_their_own()
    {
        SecurityHolderVote vote = VoteText.Read($"""
            <table>{Row("Proposal", "For", "Against")}{Row("1a. Election of Director: Ada Quill", "12", "3")}{Row("1b. Election of Director: Ben Roe", "11", "4")}{Row("2. Pay", "9", "6")}</table>
            """);

        AssertMatters(vote, ("1a", "Election of Director: Ada Quill"), ("1b", "Election of Director: Ben Roe"), ("2", "Pay"));
        Assert.Equal(["Ada Quill F12 A3", "Ben Roe F11 A4", "F9 A6"], VoteText.Told(vote));
    }

    [Fact]
    public void Numbered_nominees_are_no_matters_of_their_own() => Assert.Equal(
        [2],
        VoteText.Read($"<p>Proposal 1. Election</p><table>{Row("", "For", "Withheld")}{Row("1. Ms. Ada Quill", "12", "3")}{Row("2. Dr. Ben Roe", "11", "4")}</table>")
            .Matters!.Select(static matter => matter.Votes!.Count));

    [Fact]
    public void Funds_that_vote_apart_on_a_numbered_matter()
    {
        SecurityHolderVote vote = VoteText.Read($"""
            <p>Proposal 1: To approve the agreement</p><table>{Row("Fund", "For", "Against")}{Row("Elm Bond Fund", "12", "3")}{Row("Elm Growth Fund", "11", "4")}</table>
            <p>Proposal 2: To elect a trustee (all voting together)</p><table>{Row("Trustee", "For", "Withheld")}{Row("Ada Quill", "23", "7")}</table>
            """);

        AssertMatters(vote, ("1", "To approve the agreement"), ("2", "To elect a trustee (all voting together)"));
        Assert.Equal(["F12 A3", "F11 A4", "Ada Quill F23 W7"], VoteText.Told(vote));
    }

    [Theory]
    [InlineData("1(a) Ada Quill")]
    [InlineData("Ada Quill<br>Independent Director, age 58")]
    [InlineData("Ada Quill<br>President and Chief Executive Officer")]
    [InlineData("Ms. Ada Quill")]
    public void Nominees_with_numbers_and_offices(string cell) => Assert.Equal(
        ["Ada Quill F12 W3"], VoteText.Told(VoteText.Read($"<p>1. Election</p><table>{Row("Name and Position", "For", "Withheld")}{Row(cell, "12", "3")}</table>")));

    [Theory]
    [InlineData("Proposal I. Pay", "I", "Pay")]
    [InlineData("(ii) Ratification of the auditor:", "ii", "Ratification of the auditor:")]
    [InlineData("B. Approval of the plan", "B", "Approval of the plan")]
    [InlineData("Advisory Charter Proposal 3A — to adopt a forum", "3A", "Advisory Charter Proposal 3A — to adopt a forum")]
    [InlineData("Proposal 3: 2018 Incentive Plan", "3", "2018 Incentive Plan")]
    [InlineData("2. Ratification of the auditor, as follows:", "2", "Ratification of the auditor")]
    [InlineData("• approved the plan:", null, "approved the plan:")]
    public void Numbers_and_words_of_headings(string heading, string? number, string description) =>
        AssertMatters(VoteText.Read($"<p>{heading}</p><table>{Row("For", "Against")}{Row("12", "3")}</table>"), (number, description));

    [Fact]
    public void Notes_beneath_a_table_give_the_next_no_number() => AssertMatters(
        VoteText.Read($"""
            <p>Item 1 – Election</p><table>{Row("Nominee", "For", "Withheld (1)")}{Row("Ada Quill (2)", "12", "3")}</table><p>(1) Shares that were not voted.<br>(2) Appointed in May.</p>
            <p>Item 2 – Auditor</p><table>{Row("For", "Against")}{Row("20", "1")}</table>
            """),
        ("1", "Election"),
        ("2", "Auditor"));

    [Theory]
    [InlineData("(1) elected Ada Quill as a director, with 1,200 votes for and 30 votes withheld;", "Ada Quill F1200 W30")]
    [InlineData("(1) Elected were: Ada Quill received 1,200 votes for and 30 votes withheld. There were 400 broker non-votes.", "Ada Quill F1200 W30 N400")]
    [InlineData("Approval of the sale. The holders of common stock cast 1,200 votes for and no votes against.", "F1200 A0")]
    public void Told_in_sentences(string text, string told) => Assert.Equal([told], VoteText.Told(VoteText.Read($"<p>{text}</p>")));

    [Theory]
    [InlineData("The annual meeting of Elm Corp. was held at 10:00 a.m. on May 29, 2020 in Dover, Delaware.")]
    [InlineData("The following are the results of the annual meeting of shareholders of Elm Corp. held May 29, 2020.")]
    [InlineData("The annual meeting of Elm Corp. took place on May 29, 2020.")]
    [InlineData("The annual meeting of Elm Corp. was held in Dover, Delaware on May 29, 2020.")]
    [InlineData("The shareholders of Elm Corp. met on May 29, 2020 and voted on two matters.")]
    [InlineData("On June 3, 2020, we filed a report on our annual meeting of stockholders held on May 29, 2020 (the “Annual Meeting”).")]
    public void Days_of_the_meeting(string text) => Assert.Equal(new DateOnly(2020, 5, 29), VoteText.Read($"<p>{text}</p>").MeetingDate);
}
