namespace FilingSchema.Edgar.Tests.Sections;

/// <summary>Where sections begin and end, by a plan made by hand.</summary>
public sealed class SectionFinderTests
{
    private static readonly DateOnly Today = new(2020, 6, 1);

    private static readonly RecordSchema Form = HandMadePlan.Form(
        HandMadePlan.Section("2.02", "Results of Operations and Financial Condition", since: new(2004, 8, 23)),
        HandMadePlan.Section("5.02", "Departure of Directors or Certain Officers; Election of Directors", since: new(2004, 8, 23)),
        HandMadePlan.Section("7.01", "Regulation FD Disclosure", since: new(2004, 8, 23)),
        HandMadePlan.Section("8.01", "Other Events", since: new(2004, 8, 23)),
        HandMadePlan.Section("9.01", "Financial Statements and Exhibits", since: new(2004, 8, 23)),
        HandMadePlan.Section("1", "Changes in Control of Registrant", until: new(2004, 8, 22)),
        HandMadePlan.Section("5", "Other Events", until: new(2004, 8, 22)),
        HandMadePlan.Section("7", "Financial Statements, Pro Forma Financial Information and Exhibits", until: new(2004, 8, 22)));

    private static string Find(string html, DateOnly? day = null)
    {
        Block[] blocks = DocumentReader.Read(new FilingText(html), new SubmissionDocument(new HeaderGroup(""), 0, html.Length)).Blocks;
        SectionLayout layout = SectionFinder.Find(SectionMap.Of(Form), blocks, new FilingDay(day ?? Today, IsExact: true));
        return string.Join(" | ", layout.Sections.Select(section => $"{section.Entry.Number} {section.Heading.Caption}: {StretchText.ToText(blocks, section.Text)}"));
    }

    [Theory]
    [InlineData("<p>Item 8.01. Other Events.</p><p>Text.</p>")]
    [InlineData("<p>ITEM 8.01&nbsp;&nbsp;&nbsp;OTHER EVENTS</p><p>Text.</p>")]
    [InlineData("<p>Item8.01 - Other Events</p><p>Text.</p>")]
    [InlineData("<p>Item&nbsp;8. 01: Other Events</p><p>Text.</p>")]
    [InlineData("<p>Item No. 8.01(a) — Other Events</p><p>Text.</p>")]
    [InlineData("<table><tr><td>Item <i>8.01</i></td><td>&nbsp;</td><td>Other Events.</td></tr></table><p>Text.</p>")]
    [InlineData("<p>Item 8.01</p><p>Other Events</p><p>Text.</p>")]
    [InlineData("<p>------------Item 8.01 Other Events</p><p>Text.</p>")]
    [InlineData("<p><u>8.01. Other Events</u>.</p><p>Text.</p>")]
    [InlineData("<p>Section 8 - Other Events</p><p>Item 8.01 Other Events</p><p>Text.</p>")]
    [InlineData("<p><b>Item 8.01 Other Events.</b> Text.</p>")]
    public void A_heading_comes_in_many_shapes(string html) =>
        Assert.Equal("8.01 OTHER EVENTS: TEXT.", Find($"<p>FORM</p>{html}<p>SIGNATURE</p><p>duly authorized</p>").ToUpperInvariant());

    [Theory]
    [InlineData("<p>Item 5.02 of this report is incorporated by reference.</p>")]
    [InlineData("<p>As we said in Item 5.02, nothing.</p>")]
    [InlineData("<p>Item 1. Election of Directors</p>")]
    [InlineData("<p>Item 5. Other Events</p>")]
    [InlineData("<p>Item 2.02 Results of Operations and Financial Condition is the caption.</p>")]
    public void A_mention_is_no_heading(string html)
    {
        string text = html.Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "", StringComparison.Ordinal);
        Assert.Equal($"8.01 Other Events: One.\n\n{text}\n\nTwo.", Find($"<p>Item 8.01 Other Events</p><p>One.</p>{html}<p>Two.</p><p>SIGNATURES</p><p>/s/ A</p>"));
    }

    [Fact]
    public void One_heading_can_head_two_sections() =>
        Assert.Equal(
            "2.02 Results of Operations and Financial Condition and Regulation FD Disclosure: Text. | 7.01 Results of Operations and Financial Condition and Regulation FD Disclosure: Text.",
            Find("<p><b>Items 2.02 and 7.01. Results of Operations and Financial Condition and Regulation FD Disclosure</b></p><p>Text.</p><p>SIGNATURES</p><p>/s/ A</p>"));

    [Fact]
    public void A_section_that_comes_again_goes_on() =>
        Assert.Equal(
            "5.02 Departure of Directors or Certain Officers: One.\n\n(e)\n\nThree. | 8.01 Other Events: Two.",
            Find("<p>Item 5.02(b) Departure of Directors or Certain Officers</p><p>One.</p><p>Item 8.01 Other Events</p><p>Two.</p><p>Item 5.02(e) Departure of Directors or Certain Officers</p><p>Three.</p><p>SIGNATURES</p><p>/s/ A</p>"));

    [Fact]
    public void A_contents_page_heads_nothing() =>
        Assert.Equal(
            "8.01 Other Events: Text.",
            Find("<p>Item 8.01 Other Events.......3</p><table><tr><td>Item 9.01</td><td>Financial Statements and Exhibits</td><td>4</td></tr></table><p>Signatures</p><p>Item 8.01 Other Events</p><p>Text.</p><p>SIGNATURES</p><p>/s/ A</p>"));

    [Fact]
    public void What_does_not_apply_is_not_reported() =>
        Assert.Equal(
            "5 Other Events: Text.",
            Find("<html><pre>Items 1 through 4, 6 and 8 Not Applicable.\n\nItem 1.  Changes in Control of Registrant.\n\n   Not applicable.\n\nItem 5.  Other Events.\n\n   Text.\n\nItem 7.  None.\n\nSIGNATURE\n\n/s/ A</pre>", new(1999, 1, 1)));

    [Fact]
    public void A_wrapped_caption_is_whole() =>
        Assert.Equal(
            "7 Financial Statements, Pro Forma Financial Information and Exhibits: (c) Exhibits.",
            Find("<html><pre>Item 7.  Financial Statements, Pro Forma Financial\n         Information and Exhibits\n\n(c) Exhibits.\n\nS I G N A T U R E S\n\nduly authorized</pre>", new(1999, 1, 1)));

    [Fact]
    public void Page_numbers_and_the_exhibit_index_are_no_text() =>
        Assert.Equal(
            "9.01 Financial Statements and Exhibits: (d) Exhibits\n\nNo.\tDescription\n99.1\tRelease",
            Find("<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p><table><tr><td>No.</td><td>Description</td></tr><tr><td>99.1</td><td>Release</td></tr></table><p>2</p><hr><p>EXHIBIT INDEX</p><p>99.1 Release</p><p>SIGNATURES</p><p>/s/ A</p>"));
}
