using FilingSchema.Edgar.Tests.EightK;

namespace FilingSchema.Edgar.Tests.Sections;

/// <summary>Which parts a document has, and what is no part of an item's text.</summary>
public sealed class SectionLayoutTests
{
    private static string Lay(string body)
    {
        string html = $"<html><body><p>FORM 8-K</p><p>June 1, 2020</p><p>Elm Works, Inc.</p>{body}</body></html>";
        Filing filing = TakenApart.Open(html)!;
        return string.Join(" | ", filing.Layout.Parts.Skip(1).Select(part => $"{part.Kind}: {StretchText.ToText(filing.Blocks, part.Text).Replace("\n\n", "/", StringComparison.Ordinal)}"));
    }

    private const string Item = "<p>Item 8.01 Other Events</p>";
    private const string Signed = "<p>SIGNATURE</p><p>/s/ Ada Quill</p>";

    [Theory]
    [InlineData("")]
    [InlineData("<p>ELM WORKS, INC.</p>")]
    [InlineData("<p>[Signature page follows]</p>")]
    [InlineData("<p>(Remainder of this page intentionally left blank)</p><p>- 2 -</p><hr>")]
    [InlineData("<p>2</p><hr><p>Elm Works, Inc.</p>")]
    [InlineData("<p>Page 2 of 3</p><p>Table of Contents</p>")]
    [InlineData("<p>iv</p><hr>")]
    [InlineData("<p>2.</p><hr>")]
    [InlineData("<p>Elm Works, Inc. - Form 8-K - Page 2</p><hr>")]
    [InlineData("<p>&#8206;</p>")]
    public void What_belongs_to_the_page_ends_no_item(string furniture) =>
        Assert.Equal("Section: Item 8.01 Other Events/A mill.", Lay($"{Item}<p>A mill.</p>{furniture}{Signed}").Split(" | ")[0]);

    [Fact]
    public void The_number_of_a_list_at_the_head_of_a_page_is_text() =>
        Assert.Equal("Section: Item 8.01 Other Events/A mill./1./A weir.", Lay($"{Item}<p>A mill.</p><hr><p>1.</p><p>A weir.</p>{Signed}").Split(" | ")[0]);

    [Theory]
    [InlineData("<p>SIGNATURES</p><p>/s/ A</p>")]
    [InlineData("<p>Signature</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant signs.</p><p>/s/ A</p>")]
    [InlineData("<p>SIGNATURES Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant signs. /s/ A</p>")]
    [InlineData("<p>Pursuant to the requirements of the Securities and Exchange Act of 1934, the registrant signs.</p><p>/s/ A</p>")]
    [InlineData("<p>S I G N A T U R E S</p><p>/s/ A</p>")]
    [InlineData("<p>/s/ A</p>")]
    public void The_signatures_end_the_last_item(string signatures)
    {
        string[] parts = Lay($"{Item}<p>A mill.</p>{signatures}").Split(" | ");

        Assert.Equal("Section: Item 8.01 Other Events/A mill.", parts[0]);
        Assert.StartsWith("Signatures: ", Assert.Single(parts[1..]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>EXHIBIT INDEX</p><p>99.1 Release</p>")]
    [InlineData("<p>Index to Exhibits</p><p>99.1 Release</p>")]
    [InlineData("<table><tr><td>Exhibit No.</td><td>Description</td></tr><tr><td>99.1</td><td>Release</td></tr></table>")]
    public void The_index_of_exhibits_follows_the_signatures(string index) =>
        Assert.Equal(["Section", "Signatures", "ExhibitIndex", "Attachment"], KindsOf($"{Item}<p>A mill.</p>{Signed}{index}<hr><p>Exhibit 99.1</p><p>News.</p>"));

    [Fact]
    public void The_index_may_come_first() =>
        Assert.Equal(["Section", "ExhibitIndex", "Signatures"], KindsOf($"{Item}<p>A mill.</p><hr><p>EXHIBIT INDEX</p><p>99.1 Release</p>{Signed}"));

    // All of it may be in bold: a line beneath a caption is another heading, or the text.
    [Theory]
    [InlineData("<p><b>Item 7.01 Regulation FD Disclosure<br>Item 8.01 Other Events</b></p><p>A mill.</p>", "Section: Item 7.01 Regulation FD Disclosure | Section: Item 8.01 Other Events/A mill.")]
    [InlineData("<p><b>Item 7.01 Regulation FD Disclosure.<br>A mill burned.<br>Item 9.01 Financial Statements and Exhibits.<br>99.1 Release</b></p>", "Section: Item 7.01 Regulation FD Disclosure./A mill burned. | Section: Item 9.01 Financial Statements and Exhibits./99.1 Release")]
    public void A_caption_ends_with_its_line(string items, string parts) =>
        Assert.StartsWith(parts, Lay(items + Signed).Replace("\n", "/", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void A_caption_over_items_is_a_part_of_its_own() =>
        Assert.Equal(
            "GroupCaption: Section 8 - Other Events | Section: Item 8.01 Other Events/One. | GroupCaption: SECTION 9 - FINANCIAL STATEMENTS AND EXHIBITS | Section: Item 9.01 Exhibits/Two. | Signatures: SIGNATURE//s/ Ada Quill",
            Lay($"<p>Section 8 - Other Events</p>{Item}<p>One.</p><p>SECTION 9 - FINANCIAL STATEMENTS AND EXHIBITS</p><p>Item 9.01 Exhibits</p><p>Two.</p>{Signed}"));

    [Fact]
    public void The_name_over_a_registrants_own_items_is_no_text_of_anothers() =>
        Assert.Equal(["Section", "GroupCaption", "Section", "Signatures"], KindsOf($"{Item}<p>One.</p><p>Elm Works, Inc.</p>{Item}<p>Two.</p>{Signed}"));

    private const string Note = "This amendment adds to the report of May 3, 2020 the statements of the mill that was bought, which were not at hand then.";

    [Fact]
    public void A_note_before_the_items_is_an_introduction() =>
        Assert.Equal(
            "Introduction: EXPLANATORY NOTE/It amends. | Section: Item 8.01 Other Events/One. | Signatures: SIGNATURE//s/ Ada Quill",
            Lay($"<p>EXPLANATORY NOTE</p><p>It amends.</p>{Item}<p>One.</p>{Signed}"));

    [Fact]
    public void A_note_without_a_heading_is_one_by_its_sentences() =>
        Assert.Equal(
            $"Introduction: {Note}/Nothing else changes. | Section: Item 8.01 Other Events/One. | Signatures: SIGNATURE//s/ Ada Quill",
            Lay($"<p>{Note}</p><p>Nothing else changes.</p>{Item}<p>One.</p>{Signed}"));

    [Theory]
    [InlineData("<p>TABLE OF CONTENTS</p><table><tr><td>Item 8.01 Other Events</td></tr><tr><td>Item 9.01 Exhibits</td></tr><tr><td>SIGNATURES</td></tr><tr><td>EXHIBIT INDEX</td></tr><tr><td>EX-99.1</td></tr></table><hr>")]
    [InlineData("<p>Item 8.01 Other Events........2</p><p>Item 9.01 Exhibits........3</p><p>Signature........4</p>")]
    [InlineData("<table><tr><td>Item 8.01</td><td>Other Events</td><td>2</td></tr><tr><td>Item 9.01</td><td>Exhibits</td><td>3</td></tr></table>")]
    public void A_contents_page_is_a_part_of_its_own(string contents)
    {
        string[] parts = Lay($"{contents}{Item}<p>One.</p><p>Item 9.01 Exhibits</p><p>Two.</p>{Signed}").Split(" | ");

        Assert.StartsWith("Contents: ", parts[0], StringComparison.Ordinal);
        Assert.Equal(["Section: Item 8.01 Other Events/One.", "Section: Item 9.01 Exhibits/Two."], parts[1..3]);
    }

    [Fact]
    public void A_heading_at_the_top_of_a_page_that_the_contents_page_has_is_no_running_head() =>
        Assert.Equal(
            ["Contents", "Section", "Section", "Signatures"],
            KindsOf($"<hr><p>Item 8.01 Other Events</p><p>Item 9.01 Exhibits</p><p>SIGNATURE</p><hr>{Item}<p>One.</p><hr><p>Item 9.01 Exhibits</p><p>Two.</p><hr>{Signed}"));

    [Fact]
    public void A_note_repeated_under_two_tables_is_text() =>
        Assert.Equal(
            "Section: Item 8.01 Other Events/One./(1) These figures leave out what was sold./Two./(1) These figures leave out what was sold.",
            Lay($"{Item}<p>One.</p><p>(1) These figures leave out what was sold.</p><hr><p>Two.</p><p>(1) These figures leave out what was sold.</p><hr>{Signed}").Split(" | ")[0]);

    private static IEnumerable<string> KindsOf(string body) => Lay(body).Split(" | ").Select(part => part[..part.IndexOf(':', StringComparison.Ordinal)]);
}
