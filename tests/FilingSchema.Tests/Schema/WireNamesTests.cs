namespace FilingSchema.Tests;

public class WireNamesTests
{
    private static readonly WireNames Names = new("""["so","mo\"é",""]"""u8);

    [Fact]
    public void Names_lead_to_numbers_and_back()
    {
        Assert.Equal(0, Names.Find("so"u8));
        Assert.Equal(1, Names.Find("mo\"é"u8));
        Assert.Equal(2, Names.Find(""u8));
        Assert.True(Names.Find("so "u8) < 0);
        Assert.Equal("mo\\\"é", Names.Encode(1).ToString());
        Assert.Equal("", Names.Encode(2).ToString());
        Assert.Equal(["so", "mo\"é", ""], Names.Names);
    }

    [Fact]
    public void A_number_without_a_name_is_told()
    {
        Assert.True(Names.IsDefined(2));
        Assert.False(Names.IsDefined(3));
        Assert.False(Names.IsDefined(-1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Names.Encode(3));
    }
}
