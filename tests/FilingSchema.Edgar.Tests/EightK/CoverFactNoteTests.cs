namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Covers that print one thing and tag another.</summary>
public sealed class CoverFactNoteTests
{
    private const string Cover = """
        <html><body><p>FORM <ix:nonNumeric name="dei:DocumentType" contextRef="c1">8-K</ix:nonNumeric></p>
        <p>Date of Report (Date of earliest event reported): <ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c1" format="ixt:date-monthname-day-year-en">March 4, 2024</ix:nonNumeric></p>
        <p><ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c1">TARN BIOLOGICS INC</ix:nonNumeric></p><p>(Exact name of registrant as specified in its charter)</p>
        <table>
        <tr><td>Delaware</td><td><ix:nonNumeric name="dei:EntityFileNumber" contextRef="c1">001-09123</ix:nonNumeric></td><td><ix:nonNumeric name="dei:EntityTaxIdentificationNumber" contextRef="c1">89-1234567</ix:nonNumeric></td></tr>
        <tr><td>(State or other jurisdiction of incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer Identification No.)</td></tr>
        </table>
        <table>
        <tr><td>Title of each class</td><td>Trading Symbol</td><td>Name of each exchange on which registered</td></tr>
        <tr><td><ix:nonNumeric name="dei:Security12bTitle" contextRef="c1">Common Stock</ix:nonNumeric></td><td><ix:nonNumeric name="dei:TradingSymbol" contextRef="c1">TARN</ix:nonNumeric></td><td><ix:nonNumeric name="dei:SecurityExchangeName" contextRef="c1" format="ixt-sec:exchnameen">The New York Stock Exchange</ix:nonNumeric></td></tr>
        </table>
        <p>Item 8.01. Other Events.</p><p>On March 4, 2024, the company opened a bakery.</p></body></html>
        """;

    private static Note[] Notes(string document) =>
        [.. CoverPages.Read(document).Notes.Where(static note => note.Kind == NoteKind.FactDisagrees)];

    [Fact]
    public void A_cover_that_prints_what_it_tags_has_no_note() => Assert.Empty(Notes(Cover));

    [Theory]
    [InlineData("March 4, 2024</ix", "March 5, 2024</ix", "March 4, 2024", "/cover/documentPeriodEndDate")]
    [InlineData("89-1234567</ix", "89-7654321</ix", "89-1234567", "/cover/registrants/0/entityTaxIdentificationNumber")]
    [InlineData("001-09123</ix", "001-09124</ix", "001-09123", "/cover/registrants/0/entityFileNumber")]
    [InlineData("TARN</ix", "TRN</ix", "TARN", "/cover/securities/0/tradingSymbol")]
    [InlineData("The New York Stock Exchange</ix", "NYSE American</ix", "The New York Stock Exchange", "/cover/securities/0/securityExchangeName")]
    public void A_hidden_fact_that_says_another_thing_is_noted(string tagged, string hidden, string printed, string path)
    {
        // The tag moves into the hidden header with another value, and the printed text stays.
        int end = Cover.IndexOf(tagged, StringComparison.Ordinal);
        int start = Cover.LastIndexOf("<ix:", end, StringComparison.Ordinal);
        string fact = Cover[start..(end + tagged.Length)] + ":nonNumeric>";
        string document = Cover.Replace(fact, printed, StringComparison.Ordinal).Replace(
            "<body>", $"<body><ix:header><ix:hidden>{fact.Replace(tagged, hidden, StringComparison.Ordinal)}</ix:hidden></ix:header>", StringComparison.Ordinal);

        Note note = Assert.Single(Notes(document));

        Assert.Equal(path, note.Path);
        int bodyOfCover = Cover.IndexOf("<body>", StringComparison.Ordinal) + "<body>".Length;
        int bodyOfDocument = document.IndexOf("</ix:header>", StringComparison.Ordinal) + "</ix:header>".Length;
        Assert.Equal(bodyOfDocument + start - bodyOfCover, note.Where!.Value.Offset);
        Assert.Contains("where its tagged fact says", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_around_a_part_of_a_name_is_compared_with_all_of_it()
    {
        string document = Cover.Replace("The New York Stock Exchange</ix:nonNumeric>", "NYSE</ix:nonNumeric> American", StringComparison.Ordinal);

        Assert.Equal("/cover/securities/0/securityExchangeName", Assert.Single(Notes(document)).Path);
    }

    [Fact]
    public void A_fact_that_is_the_printed_text_is_not_compared_with_what_another_registrant_prints()
    {
        string document = Cover.Replace("<p>Item 8.01.", """
            <p>Registrant's telephone number, including area code: (720) 555-1000</p>
            <table><tr><td>1 Quay Street, Port Alder</td><td>(<ix:nonNumeric name="dei:CityAreaCode" contextRef="c1">318</ix:nonNumeric>) <ix:nonNumeric name="dei:LocalPhoneNumber" contextRef="c1">555-9000</ix:nonNumeric></td></tr></table>
            <p>Item 8.01.
            """, StringComparison.Ordinal);

        Assert.Empty(Notes(document));
    }

    [Theory]
    [InlineData("001-09123</ix", "1-9123</ix")]
    [InlineData("TARN BIOLOGICS INC</ix", "Tarn Biologics, Incorporated</ix")]
    [InlineData("Common Stock</ix", "Common Stock, $0.01 par value</ix")]
    public void Another_way_to_say_the_same_is_not_noted(string tagged, string hidden)
    {
        int end = Cover.IndexOf(tagged, StringComparison.Ordinal);
        int start = Cover.LastIndexOf("<ix:", end, StringComparison.Ordinal);
        string fact = Cover[start..(end + tagged.Length)] + ":nonNumeric>";
        string document = Cover.Replace(fact, tagged[..^4], StringComparison.Ordinal).Replace(
            "<body>", $"<body><ix:header><ix:hidden>{fact.Replace(tagged, hidden, StringComparison.Ordinal)}</ix:hidden></ix:header>", StringComparison.Ordinal);

        Assert.Empty(Notes(document));
    }
}
