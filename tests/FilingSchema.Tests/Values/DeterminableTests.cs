namespace FilingSchema.Tests;

public class DeterminableTests
{
    [Fact]
    public void Undetermined_is_a_value_of_its_own()
    {
        Determinable<decimal> undetermined = Determinable<decimal>.Undetermined;
        Determinable<decimal> zero = 0m;

        Assert.NotEqual(undetermined, zero);
        Assert.True(undetermined == default);
        Assert.True(zero != undetermined);
        Assert.False(undetermined.IsDetermined);
        Assert.False(undetermined.TryGetValue(out _));
        Assert.Throws<InvalidOperationException>(() => undetermined.Value);
        Assert.Equal("undetermined", undetermined.ToString());
    }

    [Fact]
    public void A_determined_value_is_equal_by_it()
    {
        Determinable<string> name = "a";

        Assert.Equal(Determinable<string>.Of("a"), name);
        Assert.Equal(Determinable<string>.Of("a").GetHashCode(), name.GetHashCode());
        Assert.True(name.TryGetValue(out string? value));
        Assert.Equal("a", value);
        Assert.Equal("a", name.Value);
        Assert.Equal("a", name.ToString());
    }
}
