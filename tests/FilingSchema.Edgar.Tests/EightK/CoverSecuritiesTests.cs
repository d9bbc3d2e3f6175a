using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>The securities on a cover: the table of titles, symbols and exchanges.</summary>
public sealed class CoverSecuritiesTests
{
    private const string Captions =
        "<tr><td>Title of each class</td><td>Trading Symbol(s)</td><td>Name of each exchange on which registered</td></tr>";

    private static string Row(string title, string symbol, string exchange) => $"<tr><td>{title}</td><td>{symbol}</td><td>{exchange}</td></tr>";

    private static string?[] Values(Cover cover, string member) =>
        CoverFields.Of(cover).GetValueOrDefault(member)?.Split(" | ") ?? [];

    private static void AssertSecurities((string Title, string Symbol, string Exchange)[] expected, string table)
    {
        Cover cover = CoverText.Html($"<p>Securities registered pursuant to Section 12(b) of the Act:</p><table>{table}</table>");
        Assert.Equal(expected.Select(static one => one.Title), Values(cover, "security12bTitle"));
        Assert.Equal(expected.Select(static one => one.Symbol), Values(cover, "tradingSymbol"));
        Assert.Equal(expected.Select(static one => one.Exchange), Values(cover, "securityExchangeName"));
    }

    [Fact]
    public void A_share_that_is_listed_abroad_as_well_is_one() => AssertSecurities(
        [("Common Stock", "ELM", "NASDAQ")],
        Captions + Row("Common Stock", "ELM", "Nasdaq Global Market") + Row("Common Stock", "ELM", "Tel Aviv Stock Exchange"));

    [Theory]
    [InlineData("New York Stock Exchange LLC", "NYSE")]
    [InlineData("New York Stock Exchange", "NYSE")]
    [InlineData("The New York Stock Exchange", "NYSE")]
    [InlineData("NYSE", "NYSE")]
    [InlineData("New York Stock Exchange (“NYSE”)", "NYSE")]
    [InlineData("The Nasdaq Stock Market LLC", "NASDAQ")]
    [InlineData("NASDAQ Stock Market", "NASDAQ")]
    [InlineData("Nasdaq", "NASDAQ")]
    [InlineData("The NASDAQ Global Select Market", "NASDAQ")]
    [InlineData("NASDAQ Capital Market", "NASDAQ")]
    [InlineData("The Nasdaq Stock Market LLC (Nasdaq Capital Market)", "NASDAQ")]
    [InlineData("Chicago Stock Exchange, Inc.", "CHX")]
    [InlineData("NYSE Chicago", "CHX")]
    [InlineData("NYSE Texas, Inc.", "CHX")]
    [InlineData("BOX Exchange LLC", "BOX")]
    [InlineData("Nasdaq BX, Inc.", "BX")]
    [InlineData("Cboe C2 Exchange, Inc.", "C2")]
    [InlineData("Cboe Exchange, Inc.", "CBOE")]
    [InlineData("Cboe BYX Exchange, Inc.", "CboeBYX")]
    [InlineData("Cboe BZX Exchange, Inc.", "CboeBZX")]
    [InlineData("Cboe EDGA Exchange, Inc.", "CboeEDGA")]
    [InlineData("Cboe EDGX Exchange, Inc.", "CboeEDGX")]
    [InlineData("Nasdaq GEMX, LLC", "GEMX")]
    [InlineData("Investors Exchange LLC", "IEX")]
    [InlineData("Nasdaq ISE, LLC", "ISE")]
    [InlineData("Miami International Securities Exchange LLC", "MIAX")]
    [InlineData("Nasdaq MRX, LLC", "MRX")]
    [InlineData("NYSE American LLC", "NYSEAMER")]
    [InlineData("NYSE American", "NYSEAMER")]
    [InlineData("NYSE Arca, Inc.", "NYSEArca")]
    [InlineData("NYSE National, Inc.", "NYSENAT")]
    [InlineData("MIAX PEARL, LLC", "PEARL")]
    [InlineData("Nasdaq PHLX LLC", "Phlx")]
    public void An_exchange_is_known_by_all_its_names(string printed, string code) =>
        AssertSecurities([("Common Stock, $0.01 par value", "TARN", code)], Captions + Row("Common Stock, $0.01 par value", "TARN", printed));

    [Fact]
    public void Each_row_is_a_security() =>
        AssertSecurities(
            [("Common Stock", "TARN", "NYSE"), ("1.500% Notes due 2031", "TARN31", "NYSE"), ("Warrants", "TARNW", "NASDAQ")],
            Captions + Row("Common Stock", "TARN", "NYSE") + Row("1.500% Notes due 2031", "TARN31", "NYSE") + Row("Warrants", "TARNW", "Nasdaq"));

    [Fact]
    public void A_line_of_text_over_several_columns_is_no_security() => AssertSecurities(
        [("Common Stock", "TARN", "NYSE")],
        $"{Captions}{Row("Common Stock", "TARN", "NYSE")}<tr><td colspan=2>Indicate by check mark whether the registrant is an emerging growth company</td><td>&#9744;</td></tr>");

    [Fact]
    public void Captions_may_stand_beneath_the_values() =>
        AssertSecurities([("Common Stock", "TARN", "NYSE")],
            Row("Common Stock", "TARN", "New York Stock Exchange")
            + "<tr><td>(Title of each class)</td><td>(Trading Symbol)</td><td>(Name of each exchange on which registered)</td></tr>");

    [Fact]
    public void A_share_on_two_exchanges_is_two_securities() =>
        AssertSecurities([("Common Stock", "TARN", "NYSE"), ("Common Stock", "TARN", "CHX")],
            Captions + Row("Common Stock", "TARN", "New York Stock Exchange") + Row("", "", "NYSE Chicago"));

    [Fact]
    public void A_dash_is_no_symbol()
    {
        string rows = Row("Common Stock", "TARN", "NYSE") + Row("Notes due 2031", "—", "NYSE") + Row("Notes due 2033", "N/A", "NYSE")
            + Row("Notes due 2035", "", "NYSE");
        Cover cover = CoverText.Html($"<table>{Captions}{rows}</table>");

        Assert.Equal(["TARN", null, null, null], cover.Securities!.Select(static security => security.TradingSymbol));
        Assert.Equal([null, true, true, true], cover.Securities!.Select(static security => security.NoTradingSymbolFlag));
    }

    [Theory]
    [InlineData("None", "None", "None")]
    [InlineData("N/A", "N/A", "N/A")]
    [InlineData("None", "—", "—")]
    [InlineData("Not applicable", "", "")]
    public void None_is_no_security(string title, string symbol, string exchange) =>
        Assert.Null(CoverText.Html($"<table>{Captions}{Row(title, symbol, exchange)}</table>").Securities);

    [Fact]
    public void None_behind_the_heading_is_no_security() =>
        Assert.Null(CoverText.Html("<p>Securities registered pursuant to Section 12(b) of the Act: None</p>").Securities);

    [Fact]
    public void The_registrant_of_each_security_is_no_title() =>
        AssertSecurities([("Common Stock", "TARN", "NYSE"), ("First Mortgage Bonds", "TRNE", "NYSE")],
            """
            <tr><td>Registrant</td><td>Title of each class</td><td>Trading Symbol(s)</td><td>Name of each exchange on which registered</td></tr>
            <tr><td>Tarn Holdings, Inc.</td><td>Common Stock</td><td>TARN</td><td>New York Stock Exchange</td></tr>
            <tr><td>Tarn Electric Company</td><td>First Mortgage Bonds</td><td>TRNE</td><td>New York Stock Exchange</td></tr>
            """);
}
