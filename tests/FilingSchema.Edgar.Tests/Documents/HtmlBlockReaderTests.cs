namespace FilingSchema.Edgar.Tests.Documents;

public sealed class HtmlBlockReaderTests
{
    private static DocumentContent Read(string html) => HtmlBlockReader.Read(new FilingText(html), 0, html.Length);

    private static IEnumerable<string> Texts(string html) => Read(html).Blocks.Where(block => block.HasText).Select(block => block.Text);

    [Fact]
    public void Whitespace_collapses_and_breaks_stay() =>
        Assert.Equal(["One two\nthree", "four"], Texts("<p>One\n &nbsp; two<br>three</p><div>four</div>"));

    [Fact]
    public void Two_breaks_part_paragraphs() => Assert.Equal(["One", "two"], Texts("<p>One<br><br/>two"));

    [Fact]
    public void A_row_has_its_cells_with_their_columns()
    {
        Block row = Assert.Single(
            Read("<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td></td><td>c</td><td>d</td></tr></table>").Blocks,
            block => block.Row == 2);

        Assert.Equal("c\td", row.Text);
        Assert.Equal([(2, 3), (3, 4)], row.Cells.Select(cell => (cell.Left, cell.Right)));
    }

    [Fact]
    public void A_cell_that_lays_out_the_page_is_paragraphs() =>
        Assert.Equal(["One", "Two", "a\tb"], Texts("<table><tr><td><p>One</p><p>Two</p><table><tr><td>a<td>b</table></td><td></td></tr></table>"));

    [Fact]
    public void Missing_end_tags_do_no_harm() => Assert.Equal(["a\tb", "c\td", "e"], Texts("<table><tr><td>a<td>b<tr><td>c</b><td>d</table><p>e"));

    [Fact]
    public void What_is_hidden_is_no_text() =>
        Assert.Equal(["shown"], Texts("<html><head><title>no</title><style>p { }</style></head><body><div style=\"DISPLAY: none\"><ix:header>false</ix:header></div><p>shown</p>"));

    [Fact]
    public void Letters_of_a_symbol_font_are_boxes() =>
        Assert.Equal(["☐ a", "☒ b", "o c"], Texts("<p><font face=\"Wingdings\">o</font> a</p><p><span style=\"font-family:Wingdings\">&#254;</span> b</p><p>o c</p>"));

    [Fact]
    public void A_block_set_in_the_line_is_no_paragraph() =>
        Assert.Equal(["Dallas, Texas"], Texts("<p><div style=\"display:inline\">Dallas</div>, <div style=\"display: inline\">Texas</div></p>"));

    [Theory]
    [InlineData("padding-left:24pt", "(d) Exhibits")]
    [InlineData("margin-left: 1em", "(d) Exhibits")]
    [InlineData("padding-left:0pt", "(d)Exhibits")]
    public void A_gap_in_the_line_parts_words(string style, string expected) =>
        Assert.Equal([expected], Texts($"<p><span>(d)</span><span style=\"{style}\">Exhibits</span></p>"));

    [Fact]
    public void A_character_knows_its_place()
    {
        const string Html = "<p>A &amp; B &#8212; <b>C</b></p>";
        Block block = Assert.Single(Read(Html).Blocks);

        Assert.Equal("A & B — C", block.Text);
        Assert.Equal(Html.IndexOf("C</b>", StringComparison.Ordinal), block.Source.OffsetOf(8));
        Assert.Equal(Html.IndexOf('B', StringComparison.Ordinal), block.Source.OffsetOf(4));
    }

    [Fact]
    public void Facts_have_context_and_value()
    {
        DocumentContent content = Read("""
            <html><body><div style="display:none"><ix:header><ix:hidden><ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1" format="ixt:fixed-false"/></ix:hidden>
            <ix:resources><xbrli:context id="c1"><xbrli:entity><xbrli:identifier scheme="x">0000000012</xbrli:identifier>
            <xbrli:segment><xbrldi:explicitMember dimension="a">b:C</xbrldi:explicitMember></xbrli:segment></xbrli:entity></xbrli:context></ix:resources></ix:header></div>
            <p><ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c1" format="ixt:date-monthname-day-year-en">May <b>3</b>, 2024</ix:nonNumeric></p>
            <p><ix:nonNumeric name="dei:AmendmentDescription" contextRef="c1" continuedAt="k">to </ix:nonNumeric></p><p><ix:continuation id="k">correct</ix:continuation></p>
            </body></html>
            """);

        Assert.Equal(["false", "2024-05-03", "to correct"], content.Facts.Select(XbrlTransform.Apply));
        Assert.All(content.Facts, fact => Assert.Equal(("0000000012", "b:C"), (fact.Context.Entity, fact.Context.Members[0])));
    }

    [Theory]
    [InlineData("<p>One</p><p>- 2 -</p><hr><p>Acme Corp. Report</p><p>Two</p><p>Page 3 of 4</p><hr><p>Acme Corp. Report</p><table><tr><td>7</td></tr></table>", "One|Two|7")]
    [InlineData("<table><tr><td><p>One</p><p>2</p><hr><p>Two</p></td></tr></table>", "One|Two")]
    [InlineData("<hr><p>Acme Corp.</p><p>One</p><hr><p>Acme Corp.</p><p>Two</p>", "Acme Corp.|One|Acme Corp.|Two")]
    [InlineData("<hr><p>Acme Corp.</p><p>One</p><hr><p>Acme Corp.</p><p>Two</p><hr><p>Acme Corp.</p><p>Three</p>", "One|Two|Three")]
    public void Page_numbers_and_running_heads_are_furniture(string body, string text)
    {
        string html = $"<html>{body}</html>";
        DocumentContent content = DocumentReader.Read(new FilingText(html), new SubmissionDocument(new HeaderGroup(""), 0, html.Length));

        Assert.Equal(text, string.Join('|', content.Blocks.Where(block => block.HasText && !block.IsFurniture).Select(block => block.Text)));
    }
}
