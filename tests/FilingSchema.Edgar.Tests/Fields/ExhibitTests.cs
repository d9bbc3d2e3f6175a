using FilingSchema.Edgar.Tests.EightK;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.Fields;

/// <summary>Lists of exhibits in the shapes in which filers print them.</summary>
public sealed class ExhibitTests
{
    private const string Signed = "<p>SIGNATURES</p><p>duly authorized.</p><p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Ada Quill, Treasurer</p>";

    private static string[] Html(string list, string index = "") => Rows(
        $"<html><body><p>FORM 8-K</p><p>Date of Report: June 1, 2020</p><p>Item 9.01 Financial Statements and Exhibits.</p>{list}{Signed}{index}</body></html>");

    private static string[] Plain(string list, string index = "") => Rows($"""
        FORM 8-K

        Date of Report: June 1, 1999

        Item 7. Financial Statements and Exhibits

        {list}

        SIGNATURES

        Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant
        has duly caused this report to be signed by the undersigned hereunto duly authorized.

                                  ELM WORKS, INC.

                                  By: /s/ Ada Quill
                                      Ada Quill, Treasurer

        {index}
        """);

    private static string[] Rows(string filing) =>
    [
        .. CurrentReportTests.Read(filing).Value!.Items
            .SelectMany(static item => (item as FinancialStatementsAndExhibits)?.Exhibits ?? (item as FinancialStatementsAndExhibitsBefore2004)?.Exhibits ?? [])
            .Select(static exhibit => $"{exhibit.Number} {exhibit.Description}"),
    ];

    private static string Table(params string[] rows) =>
        $"<table>{string.Concat(rows.Select(static row => $"<tr><td>{row.Replace("|", "</td><td>", StringComparison.Ordinal)}</td></tr>"))}</table>";

    [Fact]
    public void A_section_may_go_on_within_a_row_of_its_list() => Assert.Equal(
        ["99.1 Lease"],
        Rows($"<p>FORM 8-K</p><p>Date of Report: June 1, 2020</p>{Table("Item 9.01|Financial Statements and Exhibits", "99.1|Lease", "Item 9.01|Financial Statements and Exhibits. More.")}"));

    [Theory]
    [InlineData("<p>(d) Exhibits</p><p>99.1 Lease</p>")]
    [InlineData("<p>Exhibits</p><table><tr><td>99.1</td><td>Lease</td></tr></table>")]
    [InlineData("<table><tr><td>Exhibit No.</td><td>Description</td></tr><tr><td>99.1</td><td>Lease</td></tr></table>")]
    public void A_list_at_the_end_of_another_section_is_the_reports(string list)
    {
        CurrentReport report = CurrentReportTests.Read($"<p>FORM 8-K</p><p>Date of Report: June 1, 2020</p><p>Item 8.01 Other Events</p><p>Exhibits are listed below.</p>{list}{Signed}").Value!;

        Assert.Equal(["99.1 Lease"], report.Exhibits!.Select(static exhibit => $"{exhibit.Number} {exhibit.Description}"));
    }

    [Theory]
    [InlineData("99.1|Lease", "99.1 Lease")]
    [InlineData("99.1*|Lease", "99.1 Lease")]
    [InlineData("*10.1|Lease", "10.1 Lease")]
    [InlineData("+|10.1|Lease", "10.1 Lease")]
    [InlineData("10.1|+|Lease", "10.1 Lease")]
    [InlineData("10.1+†|Lease", "10.1 Lease")]
    [InlineData("2.1†|Lease", "2.1 Lease")]
    [InlineData("10.1(1)|Lease", "10.1 Lease")]
    [InlineData("10.1<sup>1</sup>|Lease", "10.1 Lease")]
    [InlineData("10<sup>1</sup>|Lease", "10 Lease")]
    [InlineData("<sup>1</sup>10.1|Lease", "10.1 Lease")]
    [InlineData("3(1)|Lease", "3(1) Lease")]
    [InlineData("3(ii)|By-laws", "3(ii) By-laws")]
    [InlineData("3.1(i)|By-laws", "3.1(i) By-laws")]
    [InlineData("(3)(a)(i)|By-laws", "3(a)(i) By-laws")]
    [InlineData("(3)|(a)|(i)|By-laws", "3(a)(i) By-laws")]
    [InlineData("(10)(b) Lease", "10(b) Lease")]
    [InlineData("99(a)|Lease", "99(a) Lease")]
    [InlineData("99.4(a)*|Lease", "99.4(a) Lease")]
    [InlineData("10.16a|Lease", "10.16a Lease")]
    [InlineData("99-1|Lease", "99-1 Lease")]
    [InlineData("2.1.1|Lease", "2.1.1 Lease")]
    [InlineData("104|Cover Page Interactive Data File", "104 Cover Page Interactive Data File")]
    [InlineData("101.INS|XBRL Instance Document", "101.INS XBRL Instance Document")]
    [InlineData("EX-99.1|Lease", "99.1 Lease")]
    [InlineData("Ex. 99.1|Lease", "99.1 Lease")]
    [InlineData("Exhibit 99.1|Lease", "99.1 Lease")]
    [InlineData("Exhibit No. 99.1|Lease", "99.1 Lease")]
    [InlineData("Exhibit<br>99.1:|Lease", "99.1 Lease")]
    [InlineData("Exhibit|99.1|Lease", "99.1 Lease")]
    [InlineData("(d)|99.1|Lease", "99.1 Lease")]
    [InlineData("(d) Exhibits|99.1|Lease", "99.1 Lease")]
    [InlineData("99.1|&#8211;|Lease", "99.1 Lease")]
    [InlineData("99|.1*|Lease", "99.1 Lease")]
    [InlineData("99|(a)|Lease", "99(a) Lease")]
    [InlineData("99.1|⬥|*|Lease", "99.1 Lease")]
    [InlineData("(99)|Lease", "99 Lease")]
    [InlineData("99 (a)|Lease", "99 (a) Lease")]
    [InlineData("10a(ii)|Lease", "10a(ii) Lease")]
    [InlineData("10.A.3-1|Lease", "10.A.3-1 Lease")]
    [InlineData("99.1|Lease<sup>1</sup>", "99.1 Lease")]
    [InlineData("99.1|Lease<sup>(a)</sup>", "99.1 Lease")]
    [InlineData("99.1|Lease of May 5<sup>th</sup>", "99.1 Lease of May 5th")]
    [InlineData("99.1|Lease; and", "99.1 Lease")]
    [InlineData("99.1|Lease|4", "99.1 Lease")]
    [InlineData("99.1|Lease|Filed herewith", "99.1 Lease")]
    [InlineData("99.1|Lease ............ 4", "99.1 Lease")]
    [InlineData("99.1|Lease (incorporated by reference to Exhibit 10.2 of May 5)", "99.1 Lease (incorporated by reference to Exhibit 10.2 of May 5)")]
    [InlineData("99.1|<p>Lease of</p><p>the mill</p>", "99.1 Lease of the mill")]
    [InlineData("99.1|<a href=x.htm>Lease</a>, dated <a href=x.htm>May 5</a>", "99.1 Lease, dated May 5")]
    [InlineData("99.1 Lease|5", "99.1 Lease")]
    [InlineData("10.1(P)|Lease", "10.1 Lease")]
    [InlineData("99.1|Lease, dated May 5,|2020", "99.1 Lease, dated May 5, 2020")]
    [InlineData("99.1|Lease, dated May 5,|Filed herewith", "99.1 Lease, dated May 5,")]
    [InlineData("(d)<br>99.1|Exhibits.<br>Lease", "99.1 Lease")]
    public void A_row(string row, string expected) =>
        Assert.Equal([expected], Html($"<p>(d) Exhibits.</p>{Table("Exhibit No.|Description", row)}"));

    [Theory]
    [InlineData("<p>(d) Exhibits. 99.1 Lease dated May 5.</p>", "99.1 Lease dated May 5.")]
    [InlineData("<p>(c) Exhibit 99.1 &#8211; Lease</p>", "99.1 Lease")]
    [InlineData("<p>Exhibit 99.1 &#8212; lease of the mill</p>", "99.1 lease of the mill")]
    [InlineData("<p>(d) Exhibits</p><p>Exhibit No. 99 Lease</p>", "99 Lease")]
    [InlineData("<p>(d) Exhibits</p><p>99.1. Lease</p>", "99.1 Lease")]
    [InlineData("<p>(d) Exhibits</p><p>(99) Lease</p>", "99 Lease")]
    [InlineData("<p>(d) Exhibits</p><p>(99.1) Lease</p>", "99.1 Lease")]
    [InlineData("<p>(d) Exhibits</p><p>99.1: Lease</p>", "99.1 Lease")]
    [InlineData("<p>(d) Exhibits</p><p>99.1 &#8220;Lease&#8221;</p>", "99.1 “Lease”")]
    [InlineData("<p>(d) Exhibits</p><p>99.1, Lease</p>", "99.1 Lease")]
    [InlineData("<p>(d) Exhibits</p><p>10.1 - 2020 Stock Plan</p>", "10.1 2020 Stock Plan")]
    [InlineData("<p>(d) Exhibits:<br>99.1 Lease of<br>the mill</p>", "99.1 Lease of the mill")]
    [InlineData("<p>(d) Exhibits</p><p>99.1</p><p>Lease of the mill</p>", "99.1 Lease of the mill")]
    [InlineData("<p>(d) Exhibits</p><p>Exhibit 99.1*</p><p>Lease of the mill</p><p>* Filed herewith.</p>", "99.1 Lease of the mill")]
    [InlineData("<p>(d) Exhibits. The following exhibit is filed herewith: Exhibit 99.1 Lease of the mill</p>", "99.1 Lease of the mill")]
    public void A_line(string list, string expected) => Assert.Equal([expected], Html(list));

    [Theory]
    [InlineData("<p>A copy of the lease is attached as Exhibit 99.1. The lease ends in May.</p>")]
    [InlineData("<p>Exhibit 99.1 is furnished and not filed.</p>")]
    [InlineData("<p>Exhibits 99.1 and 99.2 are furnished and not filed.</p>")]
    [InlineData("<p>(a) Financial Statements of Businesses Acquired.</p><p>10 days after June 5 they will be filed with Exhibit 99.2.</p>")]
    [InlineData("<p>(d) Exhibits</p><p>3.The mill is old.</p>")]
    [InlineData("<p>(a) Financial Statements. The exhibit is attached.</p><table><tr><td>(1)</td><td>Balance sheets</td></tr><tr><td>(2)</td><td>Notes</td></tr></table>")]
    [InlineData("<p>(d) Exhibits</p><p>10-15-2003 was a Wednesday.</p>")]
    [InlineData("<table><tr><td>2019</td><td>Sales</td></tr><tr><td>1,200</td><td>Exhibits</td></tr></table>")]
    public void What_lists_no_exhibit(string text) => Assert.Empty(Html(text));

    [Fact]
    public void Several_exhibits_on_one_line() => Assert.Equal(
        ["99.1 Lease of May 5.", "99.2 Deed.", "104 Cover Page Interactive Data File."],
        Html("<p>(d) Exhibits. 99.1 Lease of May 5. 99.2 Deed. 104 Cover Page Interactive Data File.</p>"));

    [Fact]
    public void A_list_that_has_begun_goes_on() => Assert.Equal(
        ["4.1 Form of Note", "12 Computation of Ratios"],
        Plain("(c)  4.1   Form of Note\n\n     12    Computation of Ratios"));

    [Fact]
    public void Several_exhibits_of_a_sentence() => Assert.Equal(
        ["99.1 Lease of May 5", "99.2 Deed"], Html("<p>(d) Exhibits: Exhibit 99.1 Lease of May 5; and Exhibit 99.2 Deed</p>"));

    [Fact]
    public void Numbers_in_parentheses_and_the_notes_beneath() => Assert.Equal(
        ["2 Merger agreement", "10 Loan", "99 Lease"],
        Html($"<p>(d) Exhibits</p>{Table("(2)|Merger agreement", "(10)|Loan", "(99)|Lease", "(1)|Filed herewith.")}"));

    [Fact]
    public void A_note_with_a_number_in_a_paragraph() => Assert.Equal(
        ["3.1 Charter", "99.1 Lease"],
        Html($"<p>(d) Exhibits</p>{Table("3.1|Charter", "99.1|Lease")}<p>(1) Instruments of debt are left out as the rules allow.</p>"));

    [Fact]
    public void Columns_that_name_forms() => Assert.Equal(
        ["99.1 Lease", "99.2 Deed"],
        Html($"<p>(d) Exhibits</p>{Table("Exhibit No.|Description|Form|Date", "99.1|Lease|10-K|May 5, 2020", "||10-Q|", "||8-K|", "99.2|Deed||")}"));

    [Fact]
    public void A_number_over_those_of_its_parts() => Assert.Equal(
        ["101.INS Instance", "101.SCH Schema"], Html($"<p>(d) Exhibits</p>{Table("Exhibit 101:|", "EX-101.INS|Instance", "EX-101.SCH|Schema")}"));

    [Theory]
    [InlineData("(1)   Underwriting agreement\n\n      Not Applicable.\n\n(99)  Other exhibits\n\n      None.")]
    [InlineData("1.   Underwriting agreement - Not Applicable\n\n99.  Other exhibits - None")]
    [InlineData("(1)   Not Applicable\n(99)  Not Applicable")]
    public void Kinds_of_exhibits_that_do_not_apply(string index) => Assert.Empty(Plain("(c)  Exhibits: see the index.", $"INDEX TO EXHIBITS\n\n{index}"));

    [Fact]
    public void Several_numbers_in_one_cell() => Assert.Equal(
        ["99.1 Lease", "99.2 Deed"],
        Html($"<p>(d) Exhibits</p>{Table("Exhibit|Description", "99.1<br>99.2|Lease<br>Deed")}"));

    [Fact]
    public void Rows_that_go_on_and_a_note_beneath() => Assert.Equal(
        ["99.1 Lease of the mill", "104 Cover page (in Inline XBRL)"],
        Html($"<p>EXHIBITS*</p>{Table("Number|Description|Method", "99.1|Lease|Filed herewith", "|of the mill|", "104|Cover page|**", "|(in Inline XBRL)|", "*|See our website for more.|")}"));

    [Theory]
    [InlineData("|Filed herewith")]
    [InlineData("|Exhibits furnished with this report:")]
    [InlineData("Exhibit No.|Description of Exhibit")]
    [InlineData("|Exhibit 99.1 is furnished and shall not be deemed filed.")]
    [InlineData("|The registrant agrees to furnish a copy of any schedule to the Commission upon request.")]
    [InlineData("EX-FILING FEES|Filing fees")]
    [InlineData("|Certain schedules have been omitted pursuant to Item 601(a)(5).")]
    public void What_stands_beneath_a_description_and_is_none_of_it(string row) =>
        Assert.Equal(["99.1 Lease", "99.2 Deed"], Html($"<p>(d) Exhibits</p>{Table("99.1|Lease", row, "99.2|Deed")}"));

    [Fact]
    public void An_index_without_a_section_for_exhibits()
    {
        CurrentReport report = CurrentReportTests.Read(
            $"<html><body><p>FORM 8-K</p><p>Date of Report: June 1, 2020</p><p>Item 8.01 Other Events.</p><p>A mill burned.</p>{Signed}<p>EXHIBIT INDEX</p>{Table("Exhibit No.|Description", "99.1|Lease")}</body></html>").Value!;

        Assert.Equal(["99.1 Lease"], report.Exhibits!.Select(static exhibit => $"{exhibit.Number} {exhibit.Description}"));
        Assert.Null(CurrentReportTests.Read($"<html><body><p>FORM 8-K</p><p>Date of Report: June 1, 2020</p><p>Item 9.01 Exhibits.</p><p>99.1 Lease</p>{Signed}</body></html>").Value!.Exhibits);
    }

    [Fact]
    public void A_date_whose_day_begins_a_line_is_no_exhibit() => Assert.Equal(
        ["99.1 Lease dated as of April 14, 1999 of the mill", "99.2 Deed"],
        Html("<p>(d) Exhibits</p><p>99.1 Lease dated as of April<br>14, 1999 of the mill</p><p>99.2 Deed</p>"));

    [Fact]
    public void A_date_whose_day_begins_a_justified_line_is_no_exhibit() => Assert.Equal(
        ["10.1 Lease dated October 31, 1995, between Elm and Oak", "10.2 Deed"],
        Plain("(c)  Exhibits\n\n10.1         Lease   dated   October           121\n             31,   1995,   between   Elm\n             and Oak\n\n10.2         Deed                             122"));

    [Fact]
    public void A_number_after_its_description() => Assert.Equal(
        ["99.1 Lease", "99.2 Deed"], Html($"<p>(d) Exhibits</p>{Table("Description|Exhibit No.", "Lease|99.1", "Deed|99.2")}"));

    [Fact]
    public void What_is_numbered_before_the_paragraph_on_exhibits_is_none() => Assert.Equal(
        ["2.1 Merger agreement"],
        Html("<p>(a) Financial statements of businesses acquired.</p><table><tr><td>(1)</td><td>Balance sheets, filed as Exhibit 99.1</td></tr></table><p>(d) Exhibits</p><p>2.1 Merger agreement</p>"));

    [Theory]
    [InlineData("99.1|Lease", "99.1|Lease of the mill", "99.1 Lease of the mill")]
    [InlineData("99.1|Lease of the mill", "99.1|Lease", "99.1 Lease of the mill")]
    [InlineData("99.1|Lease.", "99.1|LEASE", "99.1 Lease.")]
    public void The_section_and_the_index_list_an_exhibit_once(string section, string index, string expected) => Assert.Equal(
        [expected], Html($"<p>(d) Exhibits</p>{Table(section)}", $"<p>EXHIBIT INDEX</p>{Table("Exhibit No.|Description", index)}"));

    [Fact]
    public void An_index_within_the_section_lists_an_exhibit_once_more() => Assert.Equal(
        ["99.1 Lease of the mill", "99.1 Deed"],
        Html($"<p>(d) Exhibits</p>{Table("99.1|Lease of the mill", "99.1|Deed")}<p>INDEX TO EXHIBITS</p>{Table("Exhibit No.|Description", "99.1|Lease of the mill", "99.1|Deed")}"));

    [Fact]
    public void What_only_one_of_section_and_index_lists_is_kept()
    {
        string index = $"<p>EXHIBIT INDEX</p>{Table("Exhibit No.|Description", "10.1|Lease", "99.1|Deed")}";

        Assert.Equal(["10.1 Lease", "99.1 Deed"], Html("<p>(d) Exhibits. See the Exhibit Index.</p>", index));
        Assert.Equal(["10.1 Lease", "99.1 Deed"], Html($"<p>(d) Exhibits</p>{Table("99.1|Deed")}", index));
        Assert.Equal(["99.1 Deed", "99.2 Map", "10.1 Lease"], Html($"<p>(d) Exhibits</p>{Table("99.1|Deed", "99.2|Map")}", index));
    }

    [Theory]
    [InlineData("(c)  Exhibits\n\n99.1   Lease of the mill, dated\n       May 5, 1999.")]
    [InlineData("(c)  Exhibits\n\n     99.1      Lease of the mill, dated\n               May 5, 1999.")]
    [InlineData("(c)  Exhibits\n\nExhibit 99.1   Lease of the mill, dated\nMay 5, 1999.")]
    [InlineData("(c)  Exhibits\n\nEXHIBIT 99.1 - Lease of the mill, dated May 5, 1999.")]
    [InlineData("(c)  Exhibits\n\nExhibit No.     Description                       Page\n-----------     -----------                       ----\n99.1            Lease of the mill, dated             4\n                May 5, 1999.")]
    [InlineData("(c)  Exhibits\n\n99.1     Lease    of   the   mill,   dated\n         May 5, 1999.")]
    [InlineData("(c)  Exhibits\n\n99.1     Lease of the mill, dated\n         May 5, 1999. .............. 4")]
    [InlineData("The lease is attached hereto as\nExhibit 99.1. It ends in May.\n\n(c)  Exhibits\n\n99.1  Lease of the mill, dated May 5, 1999.")]
    [InlineData("(c)  Exhibits\n\n<TABLE>\n<CAPTION>\nExhibit\nNumber     Description\n- -------    -----------\n<S>        <C>\n99.1       Lease of the mill, dated\n           May 5, 1999.\n</TABLE>")]
    public void Plain_text(string list) => Assert.Equal(["99.1 Lease of the mill, dated May 5, 1999."], Plain(list));

    [Fact]
    public void Plain_text_without_blank_lines_between() => Assert.Equal(
        ["2.1 Merger agreement of Elm Works, Inc. and Oak Works, Inc.", "99.1 Release", "99.2 Map"],
        Plain("(c) Exhibits:\n2.1 Merger agreement of Elm Works, Inc. and\nOak Works, Inc.\n99.1 Release\n99.2 Map"));

    [Fact]
    public void Plain_text_whose_descriptions_begin_with_a_year() => Assert.Equal(
        ["3.1 Charter", "10.1 1999 Stock Plan", "10.2 Lease"],
        Plain("(c)  Exhibits\n\nExhibit  3.1 - Charter\nExhibit 10.1 - 1999 Stock Plan\nExhibit 10.2 - Lease"));

    [Fact]
    public void A_section_that_counts_its_exhibits_and_an_index_that_numbers_them() => Assert.Equal(
        ["99.1 Lease of the mill", "99.2 Deed"],
        Plain("(c)  Exhibits\n\n     1.  Lease of the mill\n\n     2.  Deed", "EXHIBIT INDEX\n\n99.1  Lease of the mill\n\n99.2  Deed"));
}
