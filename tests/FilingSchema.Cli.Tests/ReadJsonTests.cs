using System.Text.Json;
using FilingSchema.EightK;

namespace FilingSchema.Cli.Tests;

/// <summary>The JSON of <c>read</c>: names and values that other programs rely on.</summary>
public class ReadJsonTests
{
    [Fact]
    public async Task The_cover_has_the_facts_of_the_cover_page()
    {
        JsonElement report = await ReadAsync(Samples.Harrowgate);

        Assert.Equal(Samples.Harrowgate, Text(report, "source"));
        Assert.Equal("8-K", Text(report, "form"));
        Assert.Equal("0009990417-24-000021", Text(report, "accessionNumber"));
        Assert.Equal("2024-05-02", Text(report, "filedDate"));

        JsonElement cover = report.GetProperty("cover");
        Assert.Equal("2024-04-30", Text(cover, "documentPeriodEndDate"));
        JsonElement registrant = Assert.Single(cover.GetProperty("registrants").EnumerateArray());
        Assert.Equal("HARROWGATE INSTRUMENTS, INC.", Text(registrant, "entityRegistrantName"), ignoreCase: true);
        Assert.Equal("0009990417", Text(registrant, "entityCentralIndexKey"));
        Assert.Equal("DE", Text(registrant, "entityIncorporationStateCountryCode"));
        Assert.Equal("001-99417", Text(registrant, "entityFileNumber"));
        Assert.Equal("89-0417233", Text(registrant, "entityTaxIdentificationNumber"));
        Assert.Equal("04101", Text(cover.GetProperty("address"), "entityAddressPostalZipCode"));
        Assert.Equal("207", Text(cover.GetProperty("telephone"), "cityAreaCode"));
        Assert.Equal("555-0142", Text(cover.GetProperty("telephone"), "localPhoneNumber"));
        string[] boxes =
        [
            "writtenCommunications", "solicitingMaterial", "preCommencementTenderOffer", "preCommencementIssuerTenderOffer",
            "entityEmergingGrowthCompany",
        ];
        foreach (string box in boxes)
            Assert.False(cover.GetProperty(box).GetBoolean());
        Assert.Equal(
            ["HGIN", "HGIN29"],
            cover.GetProperty("securities").EnumerateArray().Select(static security => Text(security, "tradingSymbol")));
    }

    [Fact]
    public async Task Items_have_number_heading_and_text_and_nothing_of_the_page_around_it()
    {
        JsonElement report = await ReadAsync(Samples.Harrowgate);

        JsonElement[] items = [.. report.GetProperty("items").EnumerateArray()];
        Assert.Equal(["2.02", "5.02", "9.01"], items.Select(static item => Text(item, "item")));
        Assert.StartsWith("Results of Operations and Financial Condition", Text(items[0], "heading"), StringComparison.Ordinal);

        string departure = Text(items[1].GetProperty("narrative"), "text");
        Assert.Contains("\nTarget bonus, percent of salary\t65%", departure, StringComparison.Ordinal);
        Assert.DoesNotContain("\n2\n", departure, StringComparison.Ordinal);
        Assert.EndsWith("executive officer of the Company.", departure, StringComparison.Ordinal);

        JsonElement exhibit = Assert.Single(items[2].GetProperty("exhibits").EnumerateArray());
        Assert.Equal("99.1", Text(exhibit, "number"));
        Assert.Equal("Press release of Harrowgate Instruments, Inc. dated May 2, 2024", Text(exhibit, "description"));
        Assert.DoesNotContain("SIGNATURE", Text(items[2].GetProperty("narrative"), "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signatures_and_documents_are_there()
    {
        JsonElement report = await ReadAsync(Samples.Harrowgate);

        JsonElement signature = Assert.Single(report.GetProperty("signatures").EnumerateArray());
        Assert.Equal("Ilse V. Drummond", Text(signature, "name"));
        Assert.Equal("Senior Vice President, General Counsel and Secretary", Text(signature, "title"));
        Assert.Equal("2024-05-02", Text(signature, "date"));

        JsonElement[] documents = [.. report.GetProperty("documents").EnumerateArray()];
        Assert.Equal(["8-K", "EX-99.1"], documents.Select(static document => Text(document, "type")));
        Assert.Equal("hgi-ex991_20240502.htm", Text(documents[1], "fileName"));
        Assert.Equal("PRESS RELEASE DATED MAY 2, 2024", Text(documents[1], "description"));
    }

    [Fact]
    public async Task A_filing_of_before_2004_keeps_its_old_item_numbers()
    {
        JsonElement report = await ReadAsync(Samples.PellRiver);

        JsonElement[] items = [.. report.GetProperty("items").EnumerateArray()];
        Assert.Equal(["5", "7"], items.Select(static item => Text(item, "item")));
        Assert.EndsWith(
            "is made part of this report by reference.", Text(items[0].GetProperty("narrative"), "text"), StringComparison.Ordinal);
        Assert.Equal("1999-09-20", Text(report.GetProperty("cover"), "documentPeriodEndDate"));
        Assert.Equal("Thaddeus W. Brockhurst", Text(Assert.Single(report.GetProperty("signatures").EnumerateArray()), "name"));
    }

    [Fact]
    public async Task A_flawless_filing_has_neither_violations_nor_error()
    {
        JsonElement report = await ReadAsync(Samples.Harrowgate);

        Assert.False(report.TryGetProperty("violations", out _));
        Assert.False(report.TryGetProperty("error", out _));
    }

    [Theory]
    [InlineData("harrowgate-8-k-2024.txt")]
    [InlineData("pell-river-8-k-1999.txt")]
    public async Task The_report_parses_the_json_and_writes_the_same_bytes(string sample)
    {
        string path = Path.Combine(Samples.Folder, sample);

        string indented = (await CommandLineRun.Of("read", "--format", "json", path)).Output;
        Assert.Equal(indented, CurrentReport.Parse(indented).ToJson(indented: true) + "\n");

        string line = (await CommandLineRun.Of("read", "--format", "ndjson", path)).Output;
        Assert.Equal(line, CurrentReport.Parse(line).ToJson() + "\n");
    }

    private static async Task<JsonElement> ReadAsync(string path)
    {
        CommandLineRun run = await CommandLineRun.Of("read", "--format", "json", path);
        Assert.Equal(0, run.ExitCode);
        using JsonDocument document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }

    private static string Text(JsonElement value, string name) => value.GetProperty(name).GetString()!;
}
