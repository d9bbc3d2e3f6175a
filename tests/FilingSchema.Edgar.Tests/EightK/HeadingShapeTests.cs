using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Headings of Form 8-K in the shapes that filers, lawyers and converters give them, and what only looks like one.</summary>
public sealed class HeadingShapeTests
{
    private const string Signature = "<p>SIGNATURE</p><p>duly authorized.</p><p>/s/ Ada Quill</p>";

    internal static ReadResult<CurrentReport> ReadHtml(string body, int year = 2020, string form = "8-K") => CurrentReportTests.Read(
        $"<html><body><p>FORM {form}</p><p>Date of Report: June 1, {year}</p><p>Elm Works, Inc.</p><p>Elm Power LLC</p>{body}{Signature}</body></html>");

    internal static ReadResult<CurrentReport> ReadText(string body, int year) => CurrentReportTests.Read(
        $"FORM 8-K\n\nDate of Report: June 1, {year}\n\nElm Works, Inc.\n\n{body}\n\nSIGNATURE\n\nduly authorized.\n\n/s/ Ada Quill\n");

    internal static string Show(ReadResult<CurrentReport> read) =>
        string.Join(" | ", read.Value!.Items.Select(item => $"{item.Item} [{item.Heading}] {item.Narrative?.Text}".TrimEnd()));

    private static string Html(string body, int year = 2020) => Show(ReadHtml(body, year));

    private static string Text(string body, int year = 1999) => Show(ReadText(body, year));

    [Theory]
    [InlineData("<table><tr><td>Item 8.01</td><td><p>Other Events.</p><p>A mill was sold.</p></td></tr></table>")]
    [InlineData("<table><tr><td><b>Item 8.01 Other Events</b></td><td>A mill was sold.</td></tr></table>")]
    [InlineData("<table><tr><td><b>Item 8.01 Other Events</b></td></tr><tr><td>A mill was sold.</td></tr></table>")]
    [InlineData("<table><tr><td>Item</td><td>8.01</td><td>Other Events</td></tr></table><p>A mill was sold.</p>")]
    [InlineData("<table><tr><td>Item 8.01.</td><td></td></tr><tr><td></td><td>Other Events.</td></tr></table><p>A mill was sold.</p>")]
    [InlineData("<p><span>It</span><span>em</span> <span>8</span><span>.01</span> <span>Other</span> <span>Ev</span><span>ents</span></p><p>A mill was sold.</p>")]
    [InlineData("<div>Item</div><div>8.01</div><div>Other</div><div>Events</div><div>A mill was sold.</div>")]
    [InlineData("<div style=\"position:absolute;top:20px\">Item 8.01</div><div style=\"position:absolute;top:20px\">Other Events.</div><div>A mill was sold.</div>")]
    [InlineData("<p>Item 8. 01 Other Events</p><p>A mill was sold.</p>")]
    [InlineData("<p>ITEM&nbsp;8.01.</p><p>Other Events</p><p>A mill was sold.</p>")]
    [InlineData("<p>ITEM 8.01</p><p>.</p><p>Other Events</p><p>A mill was sold.</p>")]
    [InlineData("<p>Item8.01 Other Events</p><p>A mill was sold.</p>")]
    [InlineData("<p>Item No. 8.01 Other Events</p><p>A mill was sold.</p>")]
    [InlineData("<p>8.01. Other Events.</p><p>A mill was sold.</p>")]
    [InlineData("<p>(a) Item 8.01 Other Events</p><p>A mill was sold.</p>")]
    [InlineData("<p>Item 8.01(Other Events)</p><p>A mill was sold.</p>")]
    [InlineData("<p>Item 8.01 <u>Other Events</u>. A mill was sold.</p>")]
    [InlineData("<p><b>Item 8.01 Other Events</b> – A mill was sold.</p>")]
    [InlineData("<p>Item 8.01 – <i>Other Events</i> – A mill was sold.</p>")]
    public void One_heading_in_the_shapes_of_many_filers(string html) =>
        Assert.Equal("8.01 [Other Events] A mill was sold.", Html(html));

    [Theory]
    [InlineData("ITEM 5.  Other Events.\n          ------------\n\nA mill was sold.")]
    [InlineData("ITEM V.  Other Events\n\nA mill was sold.")]
    [InlineData("Item No. 5\n\nOther Events\n\nA mill was sold.")]
    [InlineData("Item 5:      Other Events\n             A mill was sold.")]
    [InlineData("                         Item 5 -- Other Events\n\n     A mill was sold.")]
    [InlineData("Item 1-Item 4 Not Applicable\n\nItem 5. Other Events\n\nA mill was sold.\n\nItem 6 - Item 8  Not applicable.")]
    [InlineData("Items 1-4.  Not applicable.\n\nItem 5. Other Events\n\nA mill was sold.\n\nItem 6.  Not Applicable")]
    [InlineData("Items 1, 2, 3, 4, 6 and 8 are not applicable.\n\nItem 5. Other Events\n\nA mill was sold.\n\nItems 7 and 8: None")]
    [InlineData("ITEM 5.    OTHER EVENTS...................  2\nSIGNATURES................................  4\n<PAGE>\nITEM 5.  Other Events.\n\nA mill was sold.")]
    [InlineData("Item 5.  Other Events\n\nA mill was sold.\n\nELM WORKS, INC.\nFORM 8-K")]
    public void The_same_in_plain_text(string text) => Assert.Equal("5 [Other Events] A mill was sold.", Text(text));

    [Fact]
    public void A_caption_may_stand_in_several_centred_lines() =>
        Assert.Equal(
            "5.02 [DEPARTURE OF DIRECTORS OR CERTAIN OFFICERS; ELECTION OF DIRECTORS; APPOINTMENT OF CERTAIN OFFICERS; COMPENSATORY ARRANGEMENTS OF CERTAIN OFFICERS] One.",
            Html("<center>ITEM 5.02</center><center>DEPARTURE OF DIRECTORS OR CERTAIN OFFICERS;</center><center>ELECTION OF DIRECTORS; APPOINTMENT OF CERTAIN OFFICERS;</center><center>COMPENSATORY ARRANGEMENTS OF CERTAIN OFFICERS</center><p>One.</p>"));

    [Theory]
    [InlineData("<p>Item 5.02. On June 1, 2020, Ada Quill resigned from the board of the company.</p>")]
    [InlineData("<p>Item 5.02.</p><p>On June 1, 2020, Ada Quill resigned from the board of the company.</p>")]
    [InlineData("<table><tr><td><b>Item 5.02</b></td><td>On June 1, 2020, Ada Quill resigned from the board of the company.</td></tr></table>")]
    public void A_sentence_is_no_caption(string html) =>
        Assert.Equal("5.02 [] On June 1, 2020, Ada Quill resigned from the board of the company.", Html(html));

    // A caption that begins as the form's does and goes on in words with which a sentence could go on.
    [Theory]
    [InlineData("5.07 Submission of Matters to a Vote by Security Holders")]
    [InlineData("5.02 Departure of Directors or Certain of Our Officers")]
    [InlineData("4.01 Changes in the Registrant's Accountant")]
    [InlineData("1.01 Entry into a Material Definitive Contract with a Customer")]
    [InlineData("1.01 Entry into a Material Definitive Agreement with Elm Works, Inc")]
    [InlineData("1.02 Termination of a Material Definitive Agreement by the Registrant")]
    [InlineData("2.02 Results of Operations and Financial Condition of the Company")]
    [InlineData("3.02 Unregistered Sales of Equity Securities to the Sponsor")]
    [InlineData("5.01 Changes in Control of Registrant as of May 1, 2019")]
    [InlineData("5.02 Election of Directors of the Company")]
    public void A_caption_in_words_of_the_filers_own(string heading) =>
        Assert.Equal($"{heading[..4]} [{heading[5..]}] One.", Html($"<p>Item {heading}</p><p>One.</p>"));

    [Theory]
    [InlineData("Item 5.07 Submission of Matters to a Vote is not required.")]
    [InlineData("Item 8.01 Other Events of this report says more.")]
    [InlineData("Item 2.02 Results of Operations and Financial Condition of the Form 8-K of May 1, 2019")]
    [InlineData("Item 1.01 Entry into a Material Definitive Agreement of the Company is incorporated here.")]
    public void A_sentence_that_begins_with_a_caption_is_no_heading(string sentence) =>
        Assert.Equal($"8.01 [Other Events] One.\n\n{sentence}", Html($"<p>Item 8.01 Other Events</p><p>One.</p><p>{sentence}</p>"));

    [Theory]
    [InlineData("1.03 Bankruptcy or Receivership")]
    [InlineData("1.04 Mine Safety - Reporting of Shutdowns and Patterns of Violations")]
    [InlineData("2.04 Triggering Events That Accelerate or Increase a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement")]
    [InlineData("5.05 Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics")]
    [InlineData("5.06 Change in Shell Company Status")]
    [InlineData("6.01 ABS Informational and Computational Material")]
    [InlineData("6.02 Change of Servicer or Trustee")]
    [InlineData("6.03 Change in Credit Enhancement or Other External Support")]
    [InlineData("6.04 Failure to Make a Required Distribution")]
    [InlineData("6.05 Securities Act Updating Disclosure")]
    [InlineData("6.06 Static Pool")]
    public void Rare_items(string heading) =>
        Assert.Equal($"{heading[..4]} [{heading[5..]}] One. | 8.01 [Other Events] Two.", Html($"<p>Item {heading}.</p><p>One.</p><p>Item 8.01 Other Events</p><p>Two.</p>"));

    [Theory]
    [InlineData("6", "Resignations of Registrant's Directors", 1999)]
    [InlineData("8", "Change in Fiscal Year", 1999)]
    [InlineData("10", "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics", 2003)]
    [InlineData("11", "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans", 2003)]
    public void Rare_items_of_the_old_form(string number, string caption, int year) =>
        Assert.Equal($"{number} [{caption}] One.", Text($"ITEM {number}.  {caption}.\n\nOne.", year));

    [Theory]
    [InlineData("8-K12B", CurrentReportForm.Form8K12B)]
    [InlineData("8-K12G3", CurrentReportForm.Form8K12G3)]
    [InlineData("8-K15D5", CurrentReportForm.Form8K15D5)]
    [InlineData("8-K/A", CurrentReportForm.Form8KA)]
    public void The_forms_variants_have_the_same_items(string form, CurrentReportForm expected)
    {
        ReadResult<CurrentReport> read = ReadHtml("<p>Item 3.03 Material Modification to Rights of Security Holders</p><p>One.</p>", form: form);

        Assert.Equal(expected, read.Value!.Form);
        Assert.Equal("3.03 [Material Modification to Rights of Security Holders] One.", Show(read));
    }

    [Theory]
    [InlineData("<p>Item 5.02(b), (c), (d) and (e) Election of Directors</p><p>One.</p>")]
    [InlineData("<p>Item 5.02(b)-(d) Election of Directors</p><p>One.</p>")]
    [InlineData("<p>Item 5.02. (d) Election of Directors.</p><p>One.</p>")]
    public void Letters_of_paragraphs_are_no_caption(string html) => Assert.Equal("5.02 [Election of Directors] One.", Html(html));

    [Fact]
    public void Letters_tell_the_pieces_of_an_item_apart() =>
        Assert.Equal(
            "5.02 [Departure of Directors] One.\n\n(e)\n\nTwo.",
            Html("<p><b>Item 5.02(b). Departure of Directors.</b></p><p>One.</p><p><b>Item 5.02(e). Compensatory Arrangements of Certain Officers.</b></p><p>Two.</p>"));

    [Theory]
    [InlineData("See<br>Item 2.02 Results of Operations and Financial Condition of the May report.")]
    [InlineData("Item 9.01 of our report of May 1 is part of this.")]
    [InlineData("Item 7.01 disclosure was furnished.")]
    [InlineData("<b>Item 5.02</b> of the form asks for more.")]
    [InlineData("<b>Item 1. Election of Directors</b>")]
    [InlineData("<b>Item 2. Other Events</b>")]
    [InlineData("<b>Sale of the Mill</b>")]
    [InlineData("Section 5 of the plan.")]
    public void What_only_looks_like_a_heading_is_text(string line)
    {
        string text = line.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal).Replace("<br>", "\n", StringComparison.Ordinal);

        Assert.Equal($"8.01 [Other Events] One.\n\n{text}\n\nTwo.", Html($"<p><b>Item 8.01 Other Events</b></p><p>One.</p><p>{line}</p><p>Two.</p>"));
    }

    [Fact]
    public void A_number_in_the_middle_of_a_sentence_is_no_heading() =>
        Assert.Equal("8.01 [Other Events] See\n\nItem 1.01\n\nabove for more.", Html("<p>Item 8.01 Other Events</p><p>See</p><p>Item 1.01</p><p>above for more.</p>"));

    [Fact]
    public void Prose_that_wraps_before_a_number_is_prose() =>
        Assert.Equal(
            "5 [Other Events] The notes (as defined in Item 5) which the group held were sold.",
            Text("Item 5.  Other Events.\n\nThe notes (as defined in\nItem 5) which the group held were sold."));

    [Fact]
    public void A_paragraph_behind_the_number_is_the_text() =>
        Assert.Equal("5 [Other Events] One. | 7 [] (a) None (b) None (c) Release", Text("Item 5. Other Events\n\nOne.\n\nItem 7.  (a) None (b) None (c) Release"));

    [Fact]
    public void The_number_of_an_exhibit_is_no_page_number() =>
        Assert.Equal("7 [Exhibits] 99\n\nRelease", Text("Item 7. Exhibits\n\n99\n\nRelease"));

    [Fact]
    public void What_is_quoted_in_an_attached_exhibit_is_no_heading() =>
        Assert.Equal("8.01 [Other Events] One.", Html($"<p>Item 8.01 Other Events</p><p>One.</p>{Signature}<hr><p>EXHIBIT 99.1</p><p>Item 7.01 Regulation FD Disclosure</p><p>Two.</p>"));

    [Fact]
    public void The_word_of_a_group_may_stand_before_the_number_of_an_item() =>
        Assert.Equal(
            "5.06 [Change in Shell Company Status] One.\n\nSection 5.03 of the plan. | 8.01 [Other Events] Two.",
            Html("<p>Section 5.06 – Change in Shell Company Status</p><p>One.</p><p>Section 5.03 of the plan.</p><p>Section 8 – Other Events</p><p>Item 8.01 Other Events</p><p>Two.</p>"));

    [Fact]
    public void A_contents_page_may_list_the_exhibits() =>
        Assert.Equal(
            "8.01 [Other Events] One. | 9.01 [Exhibits] Two.",
            Html("""
                <p>TABLE OF CONTENTS</p><table><tr><td>Item 8.01 Other Events</td></tr><tr><td>Item 9.01 Exhibits</td></tr><tr><td>SIGNATURE</td></tr><tr><td>EXHIBIT INDEX</td></tr>
                <tr><td>Ex-99.1 Lease of the mill and of the weir, dated June 1, 2020, with Elm Power LLC and Elm Works, Inc.</td></tr></table>
                <p>Item 8.01 Other Events</p><p>One.</p><p>Item 9.01 Exhibits</p><p>Two.</p>
                """));

    [Fact]
    public void The_date_above_a_signature_without_its_heading_belongs_to_it() =>
        Assert.Equal("8.01 [Other Events] One.", Show(CurrentReportTests.Read(
            "<html><body><p>FORM 8-K</p><p>Date of Report: June 1, 2020</p><p>Elm Works, Inc.</p><p>Item 8.01 Other Events</p><p>One.</p><p>Dated: June 2, 2020</p><p>By: /s/ Ada Quill</p></body></html>")));

    [Theory]
    [InlineData("<hr>")]
    [InlineData("<div style=\"page-break-before: always\"><p>&nbsp;</p></div>")]
    [InlineData("<div style=\"break-before: page; margin-top: 6pt\"><p>&nbsp;</p></div>")]
    public void A_page_number_in_a_table_of_its_own_is_no_text(string end) =>
        Assert.Equal(
            "8.01 [Other Events] One.\n\nTwo.",
            Html($"<p>Item 8.01 Other Events</p><p>One.</p><div><table><tr><td>&nbsp;</td><td>1</td><td>&nbsp;</td></tr></table></div>{end}<p>Two.</p>"));
}
