namespace FilingSchema.EightK.Tests;

/// <summary>To check a record that is right allocates nothing, however deep it goes and whatever it has.</summary>
public sealed class ValidationCostTests
{
    public static TheoryData<string> Items => CompleteReports.Items;

    [Fact]
    public void The_sample_costs_no_allocation() => AssertCostsNothing(Sample.Read());

    [Theory]
    [MemberData(nameof(Items))]
    public void A_report_with_every_member_costs_no_allocation(string item) =>
        AssertCostsNothing(CurrentReport.Parse(Sample.Write(CompleteReports.Of(item).Report)));

    private static void AssertCostsNothing(CurrentReport report)
    {
        // The first check makes what the thread keeps, and what each pattern and enum knows.
        Assert.Empty(report.Validate());

        long before = GC.GetAllocatedBytesForCurrentThread();
        report.Validate();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
