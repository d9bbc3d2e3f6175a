using FilingSchema.Edgar.Tests.EightK;

namespace FilingSchema.Edgar.Tests.Notes;

/// <summary>What is noted where the exhibits that a report lists are not those that come with it.</summary>
public sealed class ExhibitNotesTests
{
    private const string Description = "<td>Press release of Harrowgate Instruments, Inc. dated May&nbsp;2, 2024</td>";

    private static readonly string Sample = File.ReadAllText("samples/harrowgate-8-k-2024.txt");

    private static Note[] Notes(string filing) =>
        [.. CurrentReportTests.Read(filing).Notes.Where(static note => note.Kind is NoteKind.MissingExhibit or NoteKind.UnlistedExhibit)];

    private static string WithType(string type) => Sample.Replace("<TYPE>EX-99.1", $"<TYPE>{type}", StringComparison.Ordinal);

    [Fact]
    public void An_exhibit_that_is_listed_and_not_attached_and_one_that_is_attached_and_not_listed()
    {
        string filing = WithType("EX-10.1");

        Note[] notes = Notes(filing);

        Assert.Equal([(NoteKind.MissingExhibit, "/items/2/exhibits/0"), (NoteKind.UnlistedExhibit, "/documents/1")], notes.Select(static note => (note.Kind, note.Path)));
        Assert.Equal("The report lists Exhibit 99.1, which does not come with it.", notes[0].Message);
        Assert.Equal("The submission has an exhibit of type EX-10.1, which the report does not list.", notes[1].Message);
        Assert.Equal(["99.1", "EX-10.1"], notes.Select(note => filing.Substring((int)note.Where!.Value.Offset, (int)note.Where.Value.Length)));
    }

    [Theory]
    [InlineData("EX-99.1")]
    [InlineData("EX-99")]
    [InlineData("EX-99.01")]
    [InlineData("EX-99.1(A)")]
    public void A_type_of_the_same_number(string type) => Assert.Empty(Notes(WithType(type)));

    [Theory]
    [InlineData("EX-101.SCH")]
    [InlineData("EX-104")]
    [InlineData("GRAPHIC")]
    public void A_document_that_no_list_has(string type) =>
        Assert.Equal([NoteKind.MissingExhibit], Notes(WithType(type)).Select(static note => note.Kind));

    [Theory]
    [InlineData("Lease (incorporated by reference to Exhibit 10.1 of May 5, 2023)")]
    [InlineData("Consent (included in Exhibit 5.1)")]
    [InlineData("Lease, previously filed")]
    [InlineData("Lease, to be filed by amendment")]
    public void An_exhibit_that_is_elsewhere(string description) => Assert.Empty(
        Notes(WithType("GRAPHIC").Replace(Description, $"<td>{description}</td>", StringComparison.Ordinal)));

    [Fact]
    public void A_document_on_its_own_misses_nothing()
    {
        int start = Sample.IndexOf("<TEXT>", StringComparison.Ordinal) + "<TEXT>".Length;
        string document = Sample[start..Sample.IndexOf("</TEXT>", start, StringComparison.Ordinal)];

        Assert.NotNull(CurrentReportTests.Read(document).Value);
        Assert.Empty(Notes(document));
    }
}
