using System.Reflection;

namespace FilingSchema.EightK.Tests;

/// <summary>An item is one of a closed set of cases, told apart by its number.</summary>
public sealed class ItemCaseTests
{
    public static TheoryData<string> Items => CompleteReports.Items;

    [Theory]
    [MemberData(nameof(Items))]
    public void A_switch_over_the_cases_finds_the_one_that_the_number_says(string item)
    {
        CurrentReport report = CurrentReport.Parse($$"""{"form":"8-K","cover":{"registrants":[]},"items":[{"item":"{{item}}"}]}""");
        EightKItem read = Assert.Single(report.Items);
        Assert.Equal(item, NumberOf(read));
        Assert.Equal(item, read.Item.ToString());
    }

    [Fact]
    public void The_cases_are_those_of_the_form_and_nobody_can_add_one()
    {
        Type[] cases = [.. typeof(EightKItem).Assembly.GetTypes().Where(static type => type.BaseType == typeof(EightKItem))];
        Assert.Equal(Form8K.Items.Select(static schema => schema.Name).Order(), cases.Select(static type => type.Name).Order());
        Assert.All(cases, static type => Assert.True(type is { IsSealed: true, IsPublic: true }, type.Name));
        Assert.DoesNotContain(
            typeof(EightKItem).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public),
            static constructor => constructor.GetParameters().Length == 0 && (constructor.IsFamily || constructor.IsPublic));
    }

    [Theory]
    [InlineData("6.10")]
    [InlineData("5.7")]
    [InlineData("05.07")]
    [InlineData("14")]
    [InlineData("Item 5.07")]
    [InlineData("")]
    public void A_number_that_the_form_never_had_is_one_violation_and_takes_no_other_item_with_it(string item)
    {
        string json = $$"""{"form":"8-K","cover":{"registrants":[]},"items":[{"item":"8.01"},{"item":"{{item}}"},{"item":"9.01","heading":1}]}""";
        ViolationList violations = Refusal.Of(json);
        Assert.Equal(["/items/1/item", "/items/2/heading"], violations.Select(static violation => violation.Path));
        Assert.Equal("oneOf", violations[0].Keyword);
    }

    [Fact]
    public void A_case_reads_its_own_number_only()
    {
        Assert.Equal(new ItemNumber(8, 1), OtherEvents.Parse("""{"item":"8.01"}""").Item);
        Assert.False(OtherEvents.TryParse("""{"item":"7.01"}""", out _, out ViolationList violations));
        Assert.Equal("/item", Assert.Single(violations).Path);
    }

    [Fact]
    public void What_all_items_have_is_there_without_a_switch()
    {
        CurrentReport report = Sample.Read();
        Assert.Equal(["2.02", "5.02", "5.07", "7.01", "9.01"], report.Items.Select(static item => item.Item.ToString()));
        Assert.Equal("Regulation FD Disclosure", report.Items[3].Heading);
        Assert.All(report.Items, static item => Assert.NotEmpty(item.Narrative!.Text));
        EightKItem shortened = report.Items[3] with { Heading = "Regulation FD" };
        Assert.Equal("Regulation FD", Assert.IsType<RegulationFDDisclosure>(shortened).Heading);
    }

    private static string NumberOf(EightKItem item) => item switch
    {
        MaterialAgreementEntry => "1.01",
        MaterialAgreementTermination => "1.02",
        BankruptcyOrReceivership => "1.03",
        MineSafetyNotice => "1.04",
        CybersecurityIncident => "1.05",
        AcquisitionOrDisposition => "2.01",
        ResultsOfOperations => "2.02",
        FinancialObligation => "2.03",
        FinancialObligationTrigger => "2.04",
        ExitOrDisposalCosts => "2.05",
        MaterialImpairment => "2.06",
        ListingNotice => "3.01",
        UnregisteredSale => "3.02",
        SecurityHolderRightsModification => "3.03",
        CertifyingAccountantChange => "4.01",
        NonReliance => "4.02",
        ChangeInControl => "5.01",
        DirectorOrOfficerChange => "5.02",
        CharterOrFiscalYearChange => "5.03",
        TradingSuspension => "5.04",
        CodeOfEthicsChange => "5.05",
        ShellCompanyStatusChange => "5.06",
        SecurityHolderVote => "5.07",
        ShareholderDirectorNominations => "5.08",
        ABSInformationalMaterial => "6.01",
        ServicerOrTrusteeChange => "6.02",
        CreditEnhancementChange => "6.03",
        MissedDistribution => "6.04",
        SecuritiesActUpdate => "6.05",
        StaticPool => "6.06",
        RegulationFDDisclosure => "7.01",
        OtherEvents => "8.01",
        FinancialStatementsAndExhibits => "9.01",
        ChangesInControlBefore2004 => "1",
        AcquisitionOrDispositionBefore2004 => "2",
        BankruptcyOrReceivershipBefore2004 => "3",
        CertifyingAccountantChangeBefore2004 => "4",
        OtherEventsBefore2004 => "5",
        DirectorResignationBefore2004 => "6",
        FinancialStatementsAndExhibitsBefore2004 => "7",
        FiscalYearChangeBefore2004 => "8",
        RegulationFDDisclosureBefore2004 => "9",
        CodeOfEthicsChangeBefore2004 => "10",
        TradingSuspensionBefore2004 => "11",
        ResultsOfOperationsBefore2004 => "12",
        AttorneyNoticeBefore2004 => "13",
        _ => item.GetType().Name,
    };
}
