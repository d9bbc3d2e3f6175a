using System.Text;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Votes in the layouts in which filers set them out.</summary>
public sealed class VoteLayoutTests
{
    private static string Row(params string[] cells) => $"<tr>{string.Concat(cells.Select(static cell => $"<td>{cell}</td>"))}</tr>";

    [Theory]
    [InlineData("For", "Against")]
    [InlineData("Votes For", "Votes Against")]
    [InlineData("FOR", "AGAINST")]
    [InlineData("Number of Shares Voted For", "Number of Shares Voted Against")]
    [InlineData("Votes<br>For", "Votes<br>Against*")]
    [InlineData("Votes Cast For", "Votes Cast Against (1)")]
    public void Captions(string first, string second) =>
        Assert.Equal(["F1200 A30"], VoteText.Told(VoteText.Read($"<p>Ratification</p><table>{Row(first, second)}{Row("1,200", "30")}</table>")));

    [Fact]
    public void Spacer_columns_between_captions_and_figures() => Assert.Equal(
        ["Ada Quill F1200 W30 N400", "Ben Roe F1100 W130 N400"],
        VoteText.Told(VoteText.Read($"""
            <p>Election of directors</p><table>
            <tr><td>Nominee</td><td></td><td colspan=2>For</td><td></td><td colspan=2>Withheld</td><td></td><td colspan=2>Broker Non-Votes</td></tr>
            {Row("Ada Quill", "", "", "", "1,200", "", "", "", "30", "", "", "", "400")}{Row("Ben Roe", "", "", "", "1,100", "", "", "", "130", "", "", "", "400")}</table>
            """)));

    [Fact]
    public void Captions_that_take_three_rows_beneath_one_that_spans_them() => Assert.Equal(
        ["F1200 A30 B5 N400"],
        VoteText.Told(VoteText.Read($"""
            <p>Ratification</p><table><tr><td colspan=4>Number of</td></tr>{Row("Votes", "Votes", "", "Broker")}{Row("", "", "", "Non-")}{Row("For", "Against", "Abstain", "Votes")}
            {Row("1,200", "30", "5", "400")}</table>
            """)));

    [Fact]
    public void Percentages_beside_the_counts_and_in_them() => Assert.Equal(
        ["F1200 A30", "F1300 A20 B7"],
        VoteText.Told(VoteText.Read($"""
            <p>Pay</p><table>{Row("For", "% For", "Against", "% Against")}{Row("1,200", "97.6", "30", "2.4")}{Row("(97.6%)", "", "(2.4%)", "")}</table>
            <p>Auditor</p><table>{Row("For", "Against", "Abstain")}{Row("1,300 (98.0%)", "20 (1.5%)", "7 (*)")}</table>
            """)));

    [Fact]
    public void Names_without_the_marks_of_notes_numbers_and_ages() => Assert.Equal(
        ["Ada B. Quill, Jr. F12 W3", "Ben de la Roe F11 W4", "José O’Malley F10 W5"],
        VoteText.Told(VoteText.Read($"""
            <p>Election</p><table>{Row("", "For", "Withheld")}{Row("1. Ada B. Quill, Jr. (1)", "12", "3")}{Row("Ben de la Roe*", "11", "4")}{Row("José O’Malley, 64", "10", "5")}
            {Row("Total", "33", "12")}</table>
            """)));

    [Fact]
    public void Matters_whose_words_take_two_rows()
    {
        SecurityHolderVote vote = VoteText.Read($"""
            <p>The votes were as follows:</p><table>{Row("", "For", "Against", "Abstained")}{Row("Advisory vote on")}{Row("the pay of officers", "12", "3", "1")}
            {Row("Ratify the choice of")}{Row("Quill & Roe LLP", "20", "1", "2")}</table>
            """);

        Assert.Equal(["Advisory vote on the pay of officers", "Ratify the choice of Quill & Roe LLP"], vote.Matters!.Select(matter => matter.Description));
        Assert.Equal(["F12 A3 B1", "F20 A1 B2"], VoteText.Told(vote));
    }

    [Fact]
    public void One_table_for_all_the_matters()
    {
        SecurityHolderVote vote = VoteText.Read($"""
            <p>The votes were as follows:</p><table>{Row("Proposal", "For", "Against", "Abstain", "Broker Non-Votes")}{Row("1. Election of directors:")}
            {Row("Ada Quill", "12", "3", "1", "4")}{Row("Ben Roe", "11", "4", "1", "4")}
            {Row("2. Ratification of the auditor", "20", "0", "0", "-")}{Row("3. Approval of the stock plan", "15", "4", "1", "4")}</table>
            """);

        Assert.Equal(["Ada Quill F12 A3 B1 N4", "Ben Roe F11 A4 B1 N4", "F20 A0 B0 N0", "F15 A4 B1 N4"], VoteText.Told(vote));
        Assert.Equal(["Election of directors:", "Ratification of the auditor", "Approval of the stock plan"], vote.Matters!.Select(matter => matter.Description));
        Assert.Equal(["1", "2", "3"], vote.Matters!.Select(matter => matter.Number));
    }

    [Fact]
    public void Matters_in_the_first_column_without_numbers_or_caption() => Assert.Equal(
        ["Ratification of the auditor", "Advisory vote on pay"],
        VoteText.Read($"<p>The votes were:</p><table>{Row("", "For", "Against")}{Row("Ratification of the auditor", "20", "1")}{Row("Advisory vote on pay", "15", "4")}</table>")
            .Matters!.Select(matter => matter.Description));

    [Fact]
    public void A_table_set_upright_with_four_cells_in_a_row() => Assert.Equal(
        ["F12 A3 B1 N4"],
        VoteText.Told(VoteText.Read($"<p>Pay</p><table>{Row("For", "12", "Against", "3")}{Row("Abstain", "1", "Broker Non-Votes", "4")}</table>")));

    [Fact]
    public void A_row_whose_first_cell_is_a_caption_belongs_to_its_header() => Assert.Equal(
        ["B4 1500 20 30"],
        VoteText.Told(VoteText.Read($"<p>Frequency</p><table>{Row("Result", "One Year", "Two Years", "Three Years", "Abstain")}{Row("One Year", "500", "0", "0", "4")}</table>")));

    [Theory]
    [InlineData("<p>2. The auditor was ratified with 1,234 votes for, 56 against and 7 abstentions.</p>", "F1234 A56 B7")]
    [InlineData("<p>2. Ratification of the auditor. FOR: 123 AGAINST: 45</p>", "F123 A45")]
    [InlineData("<p>2. Ratification of the auditor.</p><p>FOR: 123<br>AGAINST: 45<br>ABSTAIN: 6</p>", "F123 A45 B6")]
    [InlineData("<p>2. Ratification of the auditor.</p><p>Votes For: 123</p><p>Votes Against: 45</p><p>Broker Non-Votes: 0</p>", "F123 A45 N0")]
    [InlineData("<p>2. Ratification of the auditor.</p><p>For 123; Against 45; and Abstain 6</p>", "F123 A45 B6")]
    [InlineData("<p>2. The holders of 1,234 shares voted in favor of the plan, 56 shares voted against it, and 7 shares abstained, and there were 89 broker non-votes.</p>", "F1234 A56 B7 N89")]
    [InlineData("<p>2. Pay votes: 1,000 votes for one year, 20 votes for two years, 300 votes for three years and 4 abstentions.</p>", "B4 11000 220 3300")]
    [InlineData("<p>1. Election of directors.</p><p>Ada Quill received 1,200 votes for and 30 votes withheld.</p><p>Ben Roe received 1,100 votes for and 130 votes withheld.</p>", "Ada Quill F1200 W30|Ben Roe F1100 W130")]
    [InlineData("<p>2. Directors may serve 3 years. They vote for themselves in 20 cases.</p>", "")]
    public void Votes_in_running_text(string item, string expected)
    {
        SecurityHolderVote vote = VoteText.Read(item);

        Assert.Equal(expected, string.Join('|', VoteText.Told(vote)));
        Assert.All(vote.Matters ?? [], matter => Assert.StartsWith(item[3..4], matter.Number, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("There were 400 broker non-votes on this proposal.", "F12 A3 N400")]
    [InlineData("There were no broker non-votes.", "F12 A3 N0")]
    [InlineData("Broker non-votes: 400", "F12 A3 N400")]
    public void Broker_non_votes_beside_the_table_of_a_matter(string sentence, string expected) =>
        Assert.Equal([expected], VoteText.Told(VoteText.Read($"<p>2. Pay</p><table>{Row("For", "Against")}{Row("12", "3")}</table><p>{sentence}</p>")));

    [Theory]
    [InlineData("There were 400 broker non-votes for each nominee.", " N400")]
    [InlineData("There were 400 broker non-votes.", "")]
    public void Broker_non_votes_told_once_are_each_nominee_s_only_if_that_is_said(string sentence, string expected) => Assert.Equal(
        [$"Ada Quill F12 W3{expected}", $"Ben Roe F11 W4{expected}"],
        VoteText.Told(VoteText.Read($"<p>1. Election</p><table>{Row("Name", "For", "Withheld")}{Row("Ada Quill", "12", "3")}{Row("Ben Roe", "11", "4")}</table><p>{sentence}</p>")));

    [Fact]
    public void A_table_of_plain_text() => Assert.Equal(
        ["Ada Quill F1200 W30 N400", "Ben Roe F1100 W130 N400", "F1300 A20 B10"],
        VoteText.Told(VoteText.ReadPlain("""
            1.  Election of directors.

            <TABLE>
            <CAPTION>
            Nominee                    Votes For    Votes Withheld     Broker Non-Votes
            <S>                        <C>          <C>                <C>
            Ada Quill                  1,200        30                 400
            Ben Roe                    1,100        130                400
            </TABLE>

            2.  Ratification of the auditor.

                 For                 Against               Abstain
                -----               ---------             ---------
                1,300                   20                    10
            """)));

    [Fact]
    public void What_is_said_of_a_matter()
    {
        SecurityHolderVote vote = VoteText.Read($"""
            <p>On May 29, 2020, the Company held its Annual Meeting of Stockholders.</p>
            <p>Proposal 1</p><p>Election of two directors. The votes were as follows:</p><table>{Row("Name", "For", "Withheld")}{Row("Ada Quill", "12", "3")}{Row("Ben Roe", "11", "4")}</table>
            <p>Proposal No. 2 – Ratification of the auditor.</p><table>{Row("For", "Against")}{Row("15", "0")}</table><p>The proposal was approved.</p>
            <p>Proposal No. 3 – A stockholder proposal on lobbying.</p><table>{Row("For", "Against")}{Row("2", "13")}</table><p>The proposal was not approved.</p>
            """);

        Assert.Equal(new DateOnly(2020, 5, 29), vote.MeetingDate);
        Assert.Equal(SecurityHolderVoteMeetingKind.Annual, vote.MeetingKind);
        Assert.Equal(
            [("1", "Election of two directors.", null), ("2", "Ratification of the auditor.", true), ("3", "A stockholder proposal on lobbying.", false)],
            vote.Matters!.Select(matter => (matter.Number, matter.Description!, matter.Approved)));
    }

    [Fact]
    public void An_agenda_above_the_first_table_gives_no_heading()
    {
        SecurityHolderVote vote = VoteText.Read($"""
            <p>The matters were:</p><p>1. To elect directors;</p><p>2. To ratify the auditor.</p><p>The results are set forth below.</p>
            <p>Election of directors</p><table>{Row("Name", "For", "Withheld")}{Row("Ada Quill", "12", "3")}</table><p>Ratification of the auditor</p><table>{Row("For", "Against")}{Row("15", "0")}</table>
            """);

        Assert.Equal(["Election of directors", "Ratification of the auditor"], vote.Matters!.Select(matter => matter.Description));
    }

    [Fact]
    public void Classes_that_elect_apart_and_a_table_that_goes_on_make_one_matter() => Assert.Equal(
        [3, 1],
        VoteText.Read($"""
            <p>Proposal 1 – Election of directors</p><p>By holders of Class A stock:</p><table>{Row("Name", "For", "Withheld")}{Row("Ada Quill", "12", "3")}</table>
            <p>By holders of Class B stock:</p><table>{Row("Name", "For", "Withheld")}{Row("Ben Roe", "12", "3")}{Row("Cy Poe", "12", "3")}</table>
            <p>Proposal 2 – Pay</p><table>{Row("For", "Against")}{Row("15", "0")}</table>
            """).Matters!.Select(matter => matter.Votes!.Count));

    [Fact]
    public void The_decision_on_how_often_pay_is_voted_on() => Assert.Equal(
        SayOnPayFrequency.EveryThreeYears,
        VoteText.Read("<p>In light of the vote, the Board of Directors determined that an advisory vote on executive compensation will be held every three years.</p>")
            .SayOnPayFrequency?.Value);

    [Fact]
    public void The_place_of_an_outcome_is_where_it_is_printed_though_markup_stands_before_it()
    {
        byte[] filing = Encoding.UTF8.GetBytes($"""
            <html><body><p>FORM 8-K</p><p>Date of Report: June 1, 2020</p><p>Item 5.07 Submission of Matters to a Vote of Security Holders</p>
            <p>2. A proposal entitled &#8220;<span style="font-size: 10pt;">Lobbying &amp; Pay</span>&#8221; was not approved.</p>
            <table>{Row("For", "Against")}{Row("2", "13")}</table><p>SIGNATURES</p></body></html>
            """);
        SourceSpan place = EdgarReader.Read<CurrentReport>(filing).Where("/items/0/matters/0/approved")!.Value;

        Assert.Equal("was not approved", Encoding.UTF8.GetString(filing.AsSpan((int)place.Offset, place.Length)));
    }

    [Theory]
    [InlineData("<p>• {0}</p>")]
    [InlineData("<table><tr><td>•</td><td>{0}</td></tr></table>")]
    public void A_list_of_counts_with_the_share_that_each_is(string item)
    {
        string[] counts = ["1,200 votes for (97.2% of the voted shares)", "30 votes against (2.4% of the voted shares)", "5 abstentions (less than 1%)", "There were no broker non-votes for this item."];
        string[] years = ["900 votes for every year (82% of the voted shares)", "10 votes for every two years", "200 votes for every three years (18%)", "400 broker non-votes"];
        string list = string.Concat(counts.Select(count => item.Replace("{0}", count, StringComparison.Ordinal)));
        string other = string.Concat(years.Select(count => item.Replace("{0}", count, StringComparison.Ordinal)));

        Assert.Equal(["F1200 A30 B5 N0", "N400 1900 210 3200"], VoteText.Told(VoteText.Read($"<p>Proposal 1: Pay.</p>{list}<p>Proposal 2: How often.</p>{other}")));
    }
}
