using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Who reports: name, state, file number and employer number, one or several, labels over values and beneath them.</summary>
public sealed class CoverRegistrantTests
{
    private static readonly (string?, string?, string?, string?)[] Both =
    [
        ("Tarn Holdings, Inc.", "DE", "1-91234", "89-1234567"),
        ("Tarn Electric Company", "OH", "001-91235", "89-7654321"),
    ];

    private static string? CodeOf(Registrant registrant) =>
        CoverFields.Of(new Cover { Registrants = [registrant] }).GetValueOrDefault("entityIncorporationStateCountryCode");

    [Theory]
    [InlineData("Delaware", "DE")]
    [InlineData("DE", "DE")]
    [InlineData("State of Delaware", "DE")]
    [InlineData("a Delaware corporation", "DE")]
    [InlineData("(A Delaware Corporation)", "DE")]
    [InlineData("Commonwealth of Massachusetts", "MA")]
    [InlineData("New York", "NY")]
    [InlineData("WEST VIRGINIA", "WV")]
    [InlineData("Cayman Islands", "E9")]
    [InlineData("Ontario, Canada", "A6")]
    [InlineData("British Columbia", "A1")]
    [InlineData("Bermuda", "D0")]
    [InlineData("Ireland", "L2")]
    [InlineData("Republic of the Marshall Islands", "1T")]
    [InlineData("England and Wales", "X0")]
    [InlineData("Nevada, U.S.A.", "NV")]
    public void The_state_of_incorporation_is_read_as_its_code(string printed, string code) =>
        Assert.Equal(code, CodeOf(Assert.Single(CoverText.Html($"<p>{printed}</p><p>(State or other jurisdiction of incorporation)</p>").Registrants)));

    [Theory]
    [InlineData("001-12345", "001-12345")]
    [InlineData("1-2360", "1-2360")]
    [InlineData("0-17999", "0-17999")]
    [InlineData("000-17999", "000-17999")]
    [InlineData("333-123456", "333-123456")]
    [InlineData("33-12345", "33-12345")]
    [InlineData("333-123456-01", "333-123456-01")]
    [InlineData("File No. 001-12345", "001-12345")]
    [InlineData("001-12345; 333-123456", "001-12345")]
    [InlineData("001‑12345", "001-12345")]
    public void A_file_number_is_read_with_its_prefix(string printed, string number)
    {
        Assert.Equal(number, Assert.Single(CoverText.Html($"<p>{printed}</p><p>(Commission File Number)</p>").Registrants).EntityFileNumber.ToString());
        Assert.Equal(number, Assert.Single(CoverText.Html($"<p>Commission File Number: {printed}</p>").Registrants).EntityFileNumber.ToString());
    }

    [Fact]
    public void A_registrant_without_a_number_does_not_cost_the_others_theirs()
    {
        (string?, string?, string?)[] expected =
            [("Tarn Holdings, Inc.", "1-91234", "89-1234567"), ("Tarn Gas LLC", "333-91236", null), ("Tarn Electric Company", "1-91235", "89-7654321")];
        string cover = string.Concat(expected.Select(static one =>
            $"<p>{one.Item1}<br>(Exact name of registrant as specified in its charter)</p><table><tr><td>Ohio</td><td>{one.Item2}</td><td>{one.Item3 ?? "N/A"}</td></tr>"
                + "<tr><td>(State of incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer Identification No.)</td></tr></table>"));

        Assert.Equal(expected, CoverText.Html(cover, isNamed: false).Registrants.Select(static one =>
            (one.EntityRegistrantName, one.EntityFileNumber?.ToString(), one.EntityTaxIdentificationNumber?.ToString())));
    }

    [Fact]
    public void A_toll_free_telephone_number_is_no_file_number() => Assert.DoesNotContain(
        CoverText.Html("<p>Registrant's telephone number, including area code: 1-800-555-0142</p>").Registrants, static registrant => registrant.EntityFileNumber is not null);

    [Theory]
    [InlineData("04-2726691")]
    [InlineData("042726691")]
    [InlineData("04-272-6691")]
    [InlineData("04–2726691")]
    [InlineData("04‑2726691")]
    [InlineData("04 - 2726691")]
    [InlineData("04 2726691")]
    public void An_employer_number_is_read_however_it_is_parted(string printed)
    {
        foreach (string label in (string[])["(I.R.S. Employer Identification No.)", "(IRS Employer I.D. Number)", "(I.R.S. Employer<br>Identification Number)"])
            Assert.Equal("04-2726691", Assert.Single(CoverText.Html($"<p>{printed}</p><p>{label}</p>").Registrants).EntityTaxIdentificationNumber.ToString());
    }

    [Fact]
    public void Labels_may_stand_over_their_values() =>
        Assert.Equal(
            [("Tarn Biologics, Inc.", "PA", "1-91234", "89-1234567")],
            Registrants("""
                <table>
                <tr><td>State of Incorporation</td><td>Commission File Number</td><td>IRS Employer Identification Number</td></tr>
                <tr><td>Pennsylvania</td><td>1-91234</td><td>89-1234567</td></tr>
                </table>
                """, isNamed: true));

    [Fact]
    public void A_column_that_is_called_State() => Assert.Equal(
        [StateOrCountry.Texas, StateOrCountry.Ohio],
        CoverText.Html("""
            <table>
            <tr><td>Commission File Number</td><td>Exact name of registrant as specified in its charter</td><td>State</td><td>I.R.S. Employer Identification No.</td></tr>
            <tr><td>001-12345</td><td>Elm Works, Inc.</td><td>Texas</td><td>12-3456789</td></tr>
            <tr><td>001-12346</td><td>Oak Works, LLC</td><td>Ohio</td><td>12-3456780</td></tr>
            </table>
            """).Registrants.Select(static registrant => registrant.EntityIncorporationStateCountryCode!.Value));

    [Fact]
    public void Several_registrants_are_read_from_the_rows_of_a_table() =>
        Assert.Equal(Both, Registrants("""
            <table>
            <tr><td>Commission<br>File Number</td><td>Registrant; State of Incorporation;<br>Address and Telephone Number</td><td>I.R.S. Employer<br>Identification No.</td></tr>
            <tr><td>1-91234</td><td>Tarn Holdings, Inc.<br>(a Delaware corporation)<br>12 Canal Street<br>Akron, Ohio 44308<br>(330) 555-0100</td><td>89-1234567</td></tr>
            <tr><td>001-91235</td><td>Tarn Electric Company<br>(an Ohio corporation)<br>14 Canal Street<br>Akron, Ohio 44308<br>(330) 555-0101</td><td>89-7654321</td></tr>
            </table>
            """, isNamed: false));

    [Fact]
    public void Several_registrants_are_read_from_rows_with_a_column_for_each_value() =>
        Assert.Equal(Both, Registrants("""
            <table>
            <tr><td>Exact name of each registrant as specified in its charter</td><td>State of incorporation</td><td>Commission File Number</td><td>IRS Employer Identification No.</td></tr>
            <tr><td>Tarn Holdings, Inc.</td><td>Delaware</td><td>1-91234</td><td>89-1234567</td></tr>
            <tr><td>Tarn Electric Company</td><td>Ohio</td><td>001-91235</td><td>89-7654321</td></tr>
            </table>
            """, isNamed: false));

    [Fact]
    public void Several_registrants_are_read_from_paragraphs_between_the_rows() =>
        Assert.Equal(Both, Registrants("""
            <table><tr><td>Commission File Number</td><td>Registrant, State of Incorporation, Address and Telephone Number</td><td>I.R.S. Employer Identification No.</td></tr></table>
            <table><tr><td>1-91234</td><td>Tarn Holdings, Inc.</td><td>89-1234567</td></tr></table>
            <p>(A Delaware Corporation)</p><p>12 Canal Street</p><p>Akron, Ohio 44308</p><p>(330) 555-0100</p>
            <table><tr><td>001-91235</td><td>Tarn Electric Company</td><td>89-7654321</td></tr></table>
            <p>(An Ohio Corporation)</p><p>14 Canal Street</p><p>Akron, Ohio 44308</p><p>(330) 555-0101</p>
            """, isNamed: false));

    [Fact]
    public void Several_registrants_are_read_from_blocks_with_labels_of_their_own()
    {
        string body = string.Concat(Both.Select(static one => $"""
            <p>{one.Item1}</p><p>(Exact name of registrant as specified in its charter)</p>
            <table>
            <tr><td>{(one.Item2 == "DE" ? "Delaware" : "Ohio")}</td><td>{one.Item3}</td><td>{one.Item4}</td></tr>
            <tr><td>(State or other jurisdiction of incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer Identification No.)</td></tr>
            </table>
            <p>12 Canal Street, Akron, Ohio 44308</p><p>(Address of principal executive offices)</p>
            """));

        Assert.Equal(Both, Registrants(body, isNamed: false));
    }

    [Theory]
    [InlineData("TARN & SONS BANCORP, INC.")]
    [InlineData("Tarn Mills Limited Partnership")]
    public void A_name_needs_no_label(string name)
    {
        Cover cover = CoverText.Html($"<p>March 4, 2014</p><p>{name.Replace("&", "&amp;", StringComparison.Ordinal)}</p><p>12 Canal Street, Waltham, MA 02453</p>", isNamed: false);

        Assert.Equal(name, Assert.Single(cover.Registrants).EntityRegistrantName);
    }

    [Fact]
    public void A_sentence_that_ends_in_a_legal_form_is_no_name() =>
        Assert.Empty(CoverText.Html("<p>This report was filed late by the Company</p><p>Emerging growth company</p>", isNamed: false).Registrants);

    [Theory]
    [InlineData("N/A")]
    [InlineData("____N/A____")]
    [InlineData("n/a")]
    [InlineData("Not applicable")]
    [InlineData("Not Applicable.")]
    [InlineData("None")]
    [InlineData("NO CHANGE")]
    [InlineData("Same")]
    [InlineData("same as above")]
    [InlineData("Unchanged")]
    [InlineData("Inapplicable")]
    [InlineData("Does not apply.")]
    [InlineData("77 Quay Street, Suite 4, Akron, Ohio 44308")]
    [InlineData("")]
    public void No_former_name_is_told_in_many_words(string printed) =>
        Assert.Null(CoverText.Html($"""
            <p>(781) 555-0100</p><p>(Registrant's telephone number, including area code)</p>
            <p>{printed}</p><p>(Former name or former address, if changed since last report)</p>
            """).EntityInformationFormerLegalOrRegisteredName);

    [Fact]
    public void A_former_name_is_read() =>
        Assert.Equal("Tarn Pharma Corp.", CoverText.Html("""
            <p>(781) 555-0100</p><p>(Registrant's telephone number, including area code)</p>
            <p>Tarn Pharma Corp.</p><p>(Former name or former address, if changed since last report)</p>
            """).EntityInformationFormerLegalOrRegisteredName);

    [Theory]
    [InlineData("77 Quay Street, Suite 4, Akron, Ohio 44308", "77 Quay Street, Suite 4, Akron, Ohio 44308")]
    [InlineData("77 Quay Street<br>Akron, Ohio 44308", "77 Quay Street Akron, Ohio 44308")]
    [InlineData("Tarn Pharma Corp.", null)]
    [InlineData("N/A", null)]
    public void A_former_address_is_read(string printed, string? address) =>
        Assert.Equal(address, CoverText.Html($"""
            <p>(781) 555-0100</p><p>(Registrant's telephone number, including area code)</p>
            <p>{printed}</p><p>(Former name or former address, if changed since last report)</p>
            """).FormerAddress);

    [Fact]
    public void A_former_name_beside_its_wrapped_label() =>
        Assert.Equal("Tarn Pharma Corp.", CoverText.Plain("Former name or former address, if\nchanged since last report:          Tarn Pharma Corp.").EntityInformationFormerLegalOrRegisteredName);

    [Fact]
    public void Captions_of_one_column_may_begin_in_lines_of_their_own() => Assert.Equal(
        ["Tarn Holdings, Inc.", "Tarn Electric Company"],
        CoverText.Plain("""
            <TABLE>
            <CAPTION>
                             Exact Name of Registrant as
                             Specified in its Charter;
            Commission       State of Incorporation; Address          IRS Employer
            File Number      and Telephone Number                     Identification No.
            <S>              <C>                                      <C>
            1-91234          Tarn Holdings, Inc.                      89-1234567
                             (a Delaware corporation)
            001-91235        Tarn Electric Company                    89-7654321
                             (an Ohio corporation)
            </TABLE>
            """).Registrants.Select(static registrant => registrant.EntityRegistrantName));

    private static (string?, string?, string?, string?)[] Registrants(string body, bool isNamed) =>
    [
        .. CoverText.Html(body, isNamed).Registrants.Select(static registrant => (
            registrant.EntityRegistrantName, CodeOf(registrant), registrant.EntityFileNumber?.ToString(),
            registrant.EntityTaxIdentificationNumber?.ToString())),
    ];

    [Theory]
    [InlineData("<p>Registrant’s telephone number, including area code: (781) 555-0100</p>")]
    [InlineData("<p>Registrant's telephone number, including area code (781) 555-0100</p><p>&nbsp;</p>")]
    [InlineData("<p>Commission File Number 1-91234</p>")]
    public void A_line_with_a_label_of_its_own_is_no_former_name(string above) =>
        Assert.Null(CoverText.Html($"{above}<p>(Former name or former address, if changed since last report)</p>").EntityInformationFormerLegalOrRegisteredName);

    [Fact]
    public void The_line_of_the_date_is_no_name() =>
        Assert.Null(CoverText.Html("<p>Date of Report (Date of earliest event reported): March 4, 2014</p><p>(Exact name of registrant as specified in its charter)</p><p>1-91234</p><p>(Commission File Number)</p>", isNamed: false)
            .Registrants.Single().EntityRegistrantName);

    [Fact]
    public void The_issuing_entity_is_the_registrant() =>
        Assert.Equal("Tarn Auto Trust 2014-1", CoverText.Html("""
            <p>Tarn Auto Trust 2014-1</p><p>(Exact name of issuing entity as specified in its charter)</p>
            <p>Tarn Receivables LLC</p><p>(Exact name of depositor as specified in its charter)</p>
            """, isNamed: false).Registrants.Single().EntityRegistrantName);

    [Theory]
    [InlineData("<p>Tarn Holdings, Inc.</p><p>Tarn Electric Company</p><p>(Exact name of registrant as specified in its charter)</p>", "Delaware (Tarn Holdings, Inc.)<br>Ohio (Tarn Electric Company)")]
    [InlineData("<table><tr><td>Tarn Holdings, Inc.</td></tr><tr><td>Tarn Electric Company</td></tr></table><p>(Exact name of each registrant as specified in its charter)</p>", "Delaware<br>Ohio")]
    public void Several_registrants_may_share_their_labels(string names, string states) =>
        Assert.Equal(Both, Registrants($"""
            {names}
            <table>
            <tr><td>{states}</td><td>1-91234<br>001-91235</td><td>89-1234567<br>89-7654321</td></tr>
            <tr><td>(State or other jurisdiction of incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer Identification No.)</td></tr>
            </table>
            """, isNamed: false));

    [Fact]
    public void Numbers_are_told_by_their_shape_where_spaces_alone_part_columns() =>
        Assert.Equal(
            [("Tarn Biologics, Inc.", "DE", "001-91234", "89-1234567")],
            Registrants("""
                <p>Delaware&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;001-91234&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;89-1234567</p>
                <p>(State or other jurisdiction&nbsp;&nbsp;&nbsp;(Commission&nbsp;&nbsp;&nbsp;(IRS Employer<br>of incorporation)&nbsp;&nbsp;&nbsp;File Number)&nbsp;&nbsp;&nbsp;Identification No.)</p>
                """, isNamed: true));

    [Fact]
    public void Of_two_numbers_of_a_shape_neither_is_told() =>
        Assert.Null(CoverText.Html("<p>001-91234 and 001-91235</p><p>001-91236</p>").Registrants.Single().EntityFileNumber);
}
