using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>What the notes say of items that share their text, have none, or have a number that the form does not know.</summary>
public sealed class SectionNoteTests
{
    private static IEnumerable<string> NotesOf(string body, int year = 2020) =>
        HeadingShapeTests.ReadHtml(body, year).Notes.Select(note => $"{note.Kind} {note.Path} {note.Message}");

    [Theory]
    [InlineData("<p>Items 2.02 and 7.01. Results of Operations and Financial Condition; Regulation FD Disclosure.</p><p>One.</p>")]
    [InlineData("<p>Item 2.02/7.01 Results of Operations</p><p>One.</p>")]
    [InlineData("<p>Item 2.02. Results of Operations and Financial Condition and Item 7.01. Regulation FD Disclosure.</p><p>One.</p>")]
    [InlineData("<p>Item 2.02 Results of Operations and Financial Condition<br>Item 7.01 Regulation FD Disclosure</p><p>One.</p>")]
    [InlineData("<p>Item 2.02 Results of Operations and Financial Condition</p><p>Item 7.01 Regulation FD Disclosure</p><p>One.</p>")]
    [InlineData("<p>Item 2.02 Results of Operations and Financial Condition and</p><p>Item 7.01 Regulation FD Disclosure</p><p>One.</p>")]
    public void Items_under_one_heading_share_its_text(string body)
    {
        ReadResult<CurrentReport> read = HeadingShapeTests.ReadHtml(body);

        Assert.Equal(["2.02: One.", "7.01: One."], read.Value!.Items.Select(item => $"{item.Item}: {item.Narrative!.Text}"));
        Assert.Equal(
            ["SharedText /items/0 Item 2.02 has its text in common with Item 7.01: they stand under one heading.",
                "SharedText /items/1 Item 7.01 has its text in common with Item 2.02: they stand under one heading."],
            NotesOf(body));
    }

    [Fact]
    public void A_heading_may_have_no_text() =>
        Assert.Equal(
            ["EmptySection /items/0 Item 2.02 has a heading and no text."],
            NotesOf("<p>Item 2.02 Results of Operations and Financial Condition</p><p>Item 9.01 Financial Statements and Exhibits</p><p>(d) 99.1 Release</p>"));

    [Theory]
    [InlineData("<p><b>Item 6.10 Alternative Filings of Asset-Backed Issuers</b></p>", 2020, "Item 6.10, which the form does not have.")]
    [InlineData("<p>ITEM 8.02 OTHER MATTERS</p>", 2020, "Item 8.02, which the form does not have.")]
    [InlineData("<p>Item 1.05 Material Cybersecurity Incidents</p>", 2020, "Item 1.05, which the form did not have on that day.")]
    public void A_number_that_the_form_does_not_have_heads_no_item(string heading, int year, string expected)
    {
        string body = $"<p>Item 8.01 Other Events</p><p>One.</p>{heading}<p>Two.</p><p>Item 9.01 Exhibits</p><p>Three.</p>";
        ReadResult<CurrentReport> read = HeadingShapeTests.ReadHtml(body, year);

        Assert.Equal("8.01 [Other Events] One. | 9.01 [Exhibits] Three.", HeadingShapeTests.Show(read));
        Note note = Assert.Single(read.Notes);
        Assert.Equal((NoteKind.UnknownSection, "", $"The document has a heading for {expected}"), (note.Kind, note.Path, note.Message));
        Assert.NotNull(note.Where);
    }

    [Fact]
    public void A_note_stands_at_its_heading()
    {
        const string Heading = "Item 2.02 Results of Operations and Financial Condition";
        string text = $"FORM 8-K\n\nDate of Report: June 1, 2020\n\n{Heading}\n\nItem 9.01 Exhibits\n\n99.1 Release\n\nSIGNATURE\n\n/s/ Ada Quill\n";

        SourceSpan where = Assert.Single(CurrentReportTests.Read(text).Notes).Where!.Value;
        Assert.Equal((5, 1), (where.Line, where.Column));
        Assert.Equal(Heading, text.Substring((int)where.Offset, where.Length));
    }
}
