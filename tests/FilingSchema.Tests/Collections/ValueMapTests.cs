namespace FilingSchema.Tests;

public class ValueMapTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    public void Maps_are_equal_in_whatever_order(int count)
    {
        IEnumerable<KeyValuePair<string, int>> entries = Enumerable.Range(0, count).Select(static i => KeyValuePair.Create($"k{i}", i));
        ValueMap<int> map = entries.ToValueMap();
        ValueMap<int> reversed = entries.Reverse().ToValueMap();

        Assert.True(map.Equals(reversed));
        Assert.Equal(map.GetHashCode(), reversed.GetHashCode());
        Assert.False(map.Equals(map.With("k0", -1)));
        Assert.False(map.Equals(map.With("more", 0)));
        Assert.Equal("k0", map.Keys.First());
        Assert.Equal(count - 1, map[$"k{count - 1}"]);
        Assert.True(map.ContainsKey("k1"));
        Assert.False(map.TryGetValue("x", out _));
        Assert.Throws<KeyNotFoundException>(() => map["x"]);
    }

    [Fact]
    public void Keys_are_compared_ordinally()
    {
        ValueMap<int> map = [new("ß", 1), new("ss", 2), new("SS", 3)];

        Assert.Equal(3, map["SS"]);
        Assert.Equal("{ ß: 1, ss: 2, SS: 3 }", map.ToString());
        Assert.Equal("{ }", ValueMap<int>.Empty.ToString());
    }

    [Fact]
    public void A_key_is_given_once() =>
        Assert.Throws<ArgumentException>(static () => (ValueMap<int>)[new("a", 1), new("a", 2)]);

    [Fact]
    public void With_replaces_or_adds_and_leaves_the_first_as_it_was()
    {
        ValueMap<int> map = [new("a", 1)];

        Assert.Equal("{ a: 2, b: 3 }", map.With("a", 2).With("b", 3).ToString());
        Assert.Equal("{ a: 1 }", map.ToString());
    }
}
