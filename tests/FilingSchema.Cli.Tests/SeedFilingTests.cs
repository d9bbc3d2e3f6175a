using FilingSchema.EightK;

namespace FilingSchema.Cli.Tests;

/// <summary>The excerpt of a real 8-K of 2013 that the project began with, from the command line to the last byte.</summary>
public sealed class SeedFilingTests
{
    [Fact]
    public async Task It_is_read_whole()
    {
        CurrentReport report = CurrentReport.Parse((await Read()).Output);
        Registrant registrant = Assert.Single(report.Cover.Registrants);
        RegulationFDDisclosure disclosure = Assert.IsType<RegulationFDDisclosure>(Assert.Single(report.Items));
        string[] paragraphs = disclosure.Narrative!.Text.Split("\n\n");
        Signature signature = Assert.Single(report.Signatures!);

        Assert.Equal(CurrentReportForm.Form8K, report.Form);
        Assert.Equal(new DateOnly(2013, 4, 7), report.Cover.DocumentPeriodEndDate);
        Assert.Equal("ImmunoGen, Inc.", registrant.EntityRegistrantName);
        Assert.Equal(StateOrCountry.Massachusetts, registrant.EntityIncorporationStateCountryCode);
        Assert.Equal("0-17999", registrant.EntityFileNumber.ToString());
        Assert.Equal("04-2726691", registrant.EntityTaxIdentificationNumber.ToString());
        Assert.Equal(
            new Address
            {
                EntityAddressAddressLine1 = "830 Winter Street",
                EntityAddressCityOrTown = "Waltham",
                EntityAddressStateOrProvince = StateOrProvince.Massachusetts,
                EntityAddressPostalZipCode = "02451",
            },
            report.Cover.Address);
        Assert.Equal(new Telephone { CityAreaCode = "781", LocalPhoneNumber = "895-0600" }, report.Cover.Telephone);
        Assert.All(
            [report.Cover.WrittenCommunications, report.Cover.SolicitingMaterial, report.Cover.PreCommencementTenderOffer, report.Cover.PreCommencementIssuerTenderOffer],
            static box => Assert.False(box));

        // The page number stands between the last paragraph and the signature, and belongs to neither.
        Assert.Equal(4, paragraphs.Length);
        Assert.StartsWith("On April 7, 2013,", paragraphs[0], StringComparison.Ordinal);
        Assert.EndsWith("ovarian cancer.", paragraphs[3], StringComparison.Ordinal);

        Assert.Equal(
            ("Gregory D. Perry", "Executive Vice President and Chief Financial Officer", new DateOnly(2013, 4, 8)),
            (signature.Name, signature.Title, signature.Date));
        Assert.Empty(report.Validate());
        Assert.Empty(report.AdditionalMembers);
    }

    [Fact]
    public async Task Parsing_and_writing_the_json_gives_the_same_bytes()
    {
        string json = (await Read()).Output;

        Assert.Equal(json, CurrentReport.Parse(json).ToJson(indented: true) + "\n");
        Assert.Equal(0, (await CommandLineRun.WithInput(json, "validate", "-")).ExitCode);
    }

    private static async Task<CommandLineRun> Read()
    {
        string? corpus = Environment.GetEnvironmentVariable("FILINGSCHEMA_CORPUS");
        Assert.SkipWhen(corpus is null, "FILINGSCHEMA_CORPUS does not name the folder of a corpus.");
        CommandLineRun run = await CommandLineRun.Of("read", "--format", "json", Path.Combine(corpus!, "seed", "immunogen-8-k-2013.txt"));
        Assert.Equal(0, run.ExitCode);
        return run;
    }
}
