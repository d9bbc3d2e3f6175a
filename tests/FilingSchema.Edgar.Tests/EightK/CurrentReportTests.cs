using System.Text;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Whole reports, in the shapes in which they come.</summary>
public sealed class CurrentReportTests
{
    // The excerpt, as it is pasted: no header, no markup but stars, a page number astray, labels run into the lines.
    private const string Excerpt = """
        UNITED STATES SECURITIES AND EXCHANGE COMMISSION

        Washington, D.C. 20549

        FORM 8-K

        CURRENT REPORT

        PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934

        Date of Report (Date of earliest event reported): March 4, 2014

        Tarn Biologics, Inc.

        (Exact name of registrant as specified in its charter)

        Massachusetts (State or other jurisdiction of

        incorporation)

        0-91234 (Commission File Number) **89-1234567** (IRS Employer Identification No.)

        12 Canal Street, Waltham, MA 02453

        (Address of principal executive offices) (Zip Code)

        Registrant's telephone number, including area code: (781) 555-0100

        Check the appropriate box below (*see* General Instruction A.2. below):

        o Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)

        o Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)

        o Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))

        x Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))

        ITEM 7.01 — REGULATION FD DISCLOSURE

        On March 4, 2014, Tarn showed a poster.

        It had four colours.

        2

        SIGNATURES

        Pursuant to the requirements of the Securities Exchange Act of 1934, the Registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

        Tarn Biologics, Inc.

        Date: March 5, 2014

        (Registrant)

        /s/ Ines B. Okafor

        Ines B. Okafor Executive Vice President and Chief Financial Officer
        """;

    internal static ReadResult<CurrentReport> Read(string text) => EdgarReader.Read<CurrentReport>(Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("FORM 8-K", CurrentReportForm.Form8K)]
    [InlineData("FROM 8-K", CurrentReportForm.Form8K)]
    [InlineData("FROM 8-K/A", CurrentReportForm.Form8KA)]
    public void The_form_is_known_by_its_line(string line, CurrentReportForm form) =>
        Assert.Equal(form, Read($"<p>{line}</p><p>Date of Report: June 1, 2020</p><p>Item 8.01 Other Events</p><p>We moved.</p>").Value!.Form);

    [Fact]
    public void An_excerpt_without_header_or_markup_is_read_whole()
    {
        ReadResult<CurrentReport> read = Read(Excerpt);

        Assert.Null(read.Error);
        Assert.Empty(read.Violations);
        CurrentReport report = read.Value!;
        Assert.Equal(CurrentReportForm.Form8K, report.Form);
        Cover cover = report.Cover;
        Assert.Equal(new DateOnly(2014, 3, 4), cover.DocumentPeriodEndDate);
        Registrant registrant = Assert.Single(cover.Registrants);
        Assert.Equal("Tarn Biologics, Inc.", registrant.EntityRegistrantName);
        Assert.Equal(StateOrCountry.Massachusetts, registrant.EntityIncorporationStateCountryCode);
        Assert.Equal("0-91234", registrant.EntityFileNumber.ToString());
        Assert.Equal("89-1234567", registrant.EntityTaxIdentificationNumber.ToString());
        Assert.Equal("12 Canal Street", cover.Address!.EntityAddressAddressLine1);
        Assert.Equal("Waltham", cover.Address.EntityAddressCityOrTown);
        Assert.Equal(StateOrProvince.Massachusetts, cover.Address.EntityAddressStateOrProvince);
        Assert.Equal("02453", cover.Address.EntityAddressPostalZipCode);
        Assert.Equal(("781", "555-0100"), (cover.Telephone!.CityAreaCode, cover.Telephone.LocalPhoneNumber));
        Assert.False(cover.WrittenCommunications);
        Assert.False(cover.SolicitingMaterial);
        Assert.False(cover.PreCommencementTenderOffer);
        Assert.True(cover.PreCommencementIssuerTenderOffer);
        RegulationFDDisclosure disclosure = Assert.IsType<RegulationFDDisclosure>(Assert.Single(report.Items));
        Assert.Equal("On March 4, 2014, Tarn showed a poster.\n\nIt had four colours.", disclosure.Narrative!.Text);
        Signature signature = Assert.Single(report.Signatures!);
        Assert.Equal("Tarn Biologics, Inc.", signature.Registrant);
        Assert.Equal("Ines B. Okafor", signature.Name);
        Assert.Equal("Executive Vice President and Chief Financial Officer", signature.Title);
        Assert.Equal(new DateOnly(2014, 3, 5), signature.Date);
    }

    [Fact]
    public void A_submission_in_html_is_read_whole()
    {
        ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>("samples/harrowgate-8-k-2024.txt");

        Assert.Empty(read.Violations);
        Assert.Empty(read.Notes);
        CurrentReport report = read.Value!;
        Assert.Equal("0009990417-24-000021", report.AccessionNumber.ToString());
        Assert.Equal(new DateOnly(2024, 5, 2), report.FiledDate);
        Assert.Equal(["HGIN", "HGIN29"], report.Cover.Securities!.Select(security => security.TradingSymbol));
        Assert.Equal(["2.02", "5.02", "9.01"], report.Items.Select(item => item.Item.ToString()));
        Assert.EndsWith("Annual base salary\t$465,000\nTarget bonus, percent of salary\t65%\n\nMr. Kettleby has no family relationship with any director or executive officer of the Company.", report.Items[1].Narrative!.Text, StringComparison.Ordinal);
        Exhibit exhibit = Assert.Single(Assert.IsType<FinancialStatementsAndExhibits>(report.Items[2]).Exhibits!);
        Assert.Equal(("99.1", "Press release of Harrowgate Instruments, Inc. dated May 2, 2024"), (exhibit.Number, exhibit.Description));
        Assert.Equal("Senior Vice President, General Counsel and Secretary", Assert.Single(report.Signatures!).Title);
        Assert.Equal(["8-K", "EX-99.1"], report.Documents!.Select(document => document.Type));
    }

    [Fact]
    public void A_submission_in_plain_text_is_read_whole()
    {
        ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>("samples/pell-river-8-k-1999.txt");

        Assert.Empty(read.Violations);
        Assert.Empty(read.Notes);
        CurrentReport report = read.Value!;
        Assert.Equal("PELL RIVER PAPER COMPANY", Assert.Single(report.Cover.Registrants).EntityRegistrantName);
        Assert.Null(report.Cover.EntityInformationFormerLegalOrRegisteredName);
        Assert.Equal(["5", "7"], report.Items.Select(item => item.Item.ToString()));
        Assert.Equal("Financial Statements, Pro Forma Financial Information and Exhibits", report.Items[1].Heading);
        Signature signature = Assert.Single(report.Signatures!);
        Assert.Equal(("Thaddeus W. Brockhurst", "Vice President and Treasurer"), (signature.Name, signature.Title));
    }

    [Fact]
    public void Header_and_document_may_disagree_and_the_notes_say_so()
    {
        string text = File.ReadAllText("samples/harrowgate-8-k-2024.txt")
            .Replace("ITEM INFORMATION:\t\tResults of Operations and Financial Condition", "ITEM INFORMATION:\t\tOther Events", StringComparison.Ordinal);

        Assert.Equal(
            ["EDGAR's header names Item 8.01, which the document does not have.", "The document has Item 2.02, which EDGAR's header does not name."],
            Read(text).Notes.Select(note => note.Message));
    }

    [Fact]
    public void Every_value_stands_somewhere_in_the_filing()
    {
        ReadResult<CurrentReport> read = Read(Excerpt);

        SourceSpan zip = read.Where("/cover/address/entityAddressPostalZipCode")!.Value;
        Assert.Equal("02453", Excerpt.Substring((int)zip.Offset, zip.Length));
        Assert.Equal((23, 30), (zip.Line, zip.Column));
        Assert.Equal(39, read.Where("/items/0/heading")!.Value.Line);
        Assert.Equal(59, read.Where("/signatures/0/title")!.Value.Line);
        Assert.Equal(read.Where("/items/0"), read.Where("/items/0/notThere"));
    }

    [Fact]
    public void A_violation_stands_where_its_value_does()
    {
        string text = File.ReadAllText("samples/harrowgate-8-k-2024.txt").Replace("<SEQUENCE>2", "<SEQUENCE>123456", StringComparison.Ordinal);

        Violation violation = Assert.Single(Read(text).Violations);
        Assert.Equal(("/documents/1/sequence", "maximum"), (violation.Path, violation.Keyword));
        int line = text[..text.IndexOf("123456", StringComparison.Ordinal)].Count(character => character == '\n') + 1;
        Assert.Equal((line, 11), (violation.Position!.Value.Line, violation.Position.Value.Column));
    }
}
