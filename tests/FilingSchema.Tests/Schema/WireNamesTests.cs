namespace FilingSchema.Tests;

public class WireNamesTests
{
    private static readonly WireNames<DayOfWeek> Names = new("""["so","mo\"é",""]"""u8);

    [Fact]
    public void Names_lead_to_values_and_back()
    {
        Assert.True(Names.TryDecode("mo\"é"u8, out DayOfWeek monday));
        Assert.Equal(DayOfWeek.Monday, monday);
        Assert.True(Names.TryDecode(""u8, out DayOfWeek tuesday));
        Assert.Equal(DayOfWeek.Tuesday, tuesday);
        Assert.False(Names.TryDecode("so "u8, out _));
        Assert.Equal("mo\\\"é", Names.Encode(DayOfWeek.Monday).ToString());
        Assert.Equal("", Names.Encode(DayOfWeek.Tuesday).ToString());
        Assert.Equal(["so", "mo\"é", ""], Names.Names);
    }

    [Fact]
    public void A_value_without_a_name_is_told()
    {
        Assert.True(Names.IsDefined(DayOfWeek.Tuesday));
        Assert.False(Names.IsDefined(DayOfWeek.Friday));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Names.Encode(DayOfWeek.Friday));
    }
}
