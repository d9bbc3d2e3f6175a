using System.Text;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Filings of which only the sections are read: the same headings and texts as ever, and nothing else of the document.</summary>
public sealed class SectionsOnlyTests
{
    private static readonly ReadOptions SectionsOnly = new() { SectionsOnly = true };

    private static string Harrowgate { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "harrowgate-8-k-2024.txt");

    [Fact]
    public void Of_a_submission_there_are_the_sections_and_what_the_header_says()
    {
        ReadResult<CurrentReport> whole = EdgarReader.Read<CurrentReport>(Harrowgate);
        ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>(Harrowgate, SectionsOnly);

        CurrentReport report = Assert.IsType<CurrentReport>(read.Value);
        Assert.Equal(ItemsOf(whole), ItemsOf(read));
        Assert.NotEmpty(Assert.IsType<ResultsOfOperations>(whole.Value!.Items[0]).AnnouncementDate.ToString()!);
        Assert.Null(Assert.IsType<ResultsOfOperations>(report.Items[0]).AnnouncementDate);
        Assert.Empty(Assert.IsType<FinancialStatementsAndExhibits>(report.Items[^1]).Exhibits ?? []);
        Assert.Empty(report.Signatures ?? []);
        Assert.Empty(report.Documents ?? []);
        Assert.Equal(AccessionNumber.Parse("0009990417-24-000021"), report.AccessionNumber);
        Assert.Equal(new DateOnly(2024, 4, 30), report.Cover.DocumentPeriodEndDate);
        Assert.Equal(new Cik(9990417), Assert.Single(report.Cover.Registrants).EntityCentralIndexKey);
        Assert.Null(report.Cover.Telephone);
        Assert.Empty(read.Violations);
        Assert.Equal(whole.Where("/items/1/heading"), read.Where("/items/1/heading"));
    }

    [Fact]
    public void Of_a_document_without_a_header_there_are_the_sections_alone()
    {
        byte[] document = Encoding.UTF8.GetBytes("""
            <p>FORM 8-K</p><p>Date of Report: May 5, 2021</p><p>Acme Corp.</p><p>(Exact name of registrant)</p>
            <p>Item 8.01. Other Events.</p><p>We moved.</p><p>SIGNATURE</p><p>By: /s/ Ann Lee</p>
            """);

        ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>(document, SectionsOnly);

        Assert.Equal([("8.01", "Other Events", "We moved.")], ItemsOf(read));
        Assert.Null(read.Value!.Cover.DocumentPeriodEndDate);
        Assert.Empty(read.Value.Cover.Registrants);
        Assert.Empty(read.Violations);
    }

    [Fact]
    public void Notes_are_those_on_the_header_and_on_sections()
    {
        byte[] filing = Encoding.UTF8.GetBytes(File.ReadAllText(Harrowgate)
            .Replace("ITEM INFORMATION:\t\tFinancial Statements and Exhibits", "ITEM INFORMATION:\t\tOther Events", StringComparison.Ordinal)
            .Replace("<TYPE>EX-99.1", "<TYPE>EX-99.7", StringComparison.Ordinal));

        NoteKind[] whole = [.. EdgarReader.Read<CurrentReport>(filing).Notes.Select(static note => note.Kind).Distinct().Order()];
        NoteKind[] sections = [.. EdgarReader.Read<CurrentReport>(filing, SectionsOnly).Notes.Select(static note => note.Kind).Distinct().Order()];

        Assert.Equal([NoteKind.MissingSection, NoteKind.UnlistedSection], sections);
        Assert.Contains(NoteKind.MissingExhibit, whole);
    }

    [Fact]
    public void Real_filings_have_the_same_sections()
    {
        string[] files = [.. Corpus.Manifest().Select(static row => row[0]).Where(static (_, index) => index % 5 == 0)];

        Assert.All(files, static file => Assert.Equal(
            ItemsOf(Corpus.Read(file)), ItemsOf(EdgarReader.Read<CurrentReport>(Corpus.PathOf(file), SectionsOnly))));
    }

    private static (string, string?, string?)[] ItemsOf(ReadResult<CurrentReport> read) =>
        [.. (read.Value?.Items ?? []).Select(static item => (item.Item.ToString(), item.Heading, item.Narrative?.Text))];
}
