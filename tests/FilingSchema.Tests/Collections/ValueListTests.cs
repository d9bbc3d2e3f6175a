using System.Text.Json;

namespace FilingSchema.Tests;

public class ValueListTests
{
    [Fact]
    public void Lists_are_equal_by_their_elements_in_order()
    {
        ValueList<string?> list = ["a", null];

        Assert.Equal(list, ["a", null]);
        Assert.Equal(list.GetHashCode(), ((ValueList<string?>)["a", null]).GetHashCode());
        Assert.False(list.Equals([null, "a"]));
        Assert.False(list.Equals(["a"]));
        Assert.False(list.Equals(null));
        Assert.True(((object)list).Equals((ValueList<string?>)["a", null]));
    }

    [Fact]
    public void Json_values_are_compared_as_json()
    {
        ValueList<JsonElement> list = [JsonElement.Parse("{\"a\":1,\"b\":[2]}")];
        ValueList<JsonElement> same = [JsonElement.Parse("{\"b\":[2.0],\"a\":1}")];

        Assert.True(list.Equals(same));
        Assert.Equal(list.GetHashCode(), same.GetHashCode());
        Assert.False(list.Equals([JsonElement.Parse("{\"a\":1}")]));
        Assert.True(((ValueList<JsonElement>)[default]).Equals([default]));
        Assert.True(((ValueList<JsonElement?>)[null, JsonElement.Parse("1")]).Equals([null, JsonElement.Parse("1.0")]));
    }

    [Fact]
    public void Lists_are_read_like_lists()
    {
        ValueList<int> list = Enumerable.Range(1, 3).ToValueList();
        int sum = 0;
        foreach (int item in list)
            sum += item;

        Assert.Equal(6, sum);
        Assert.Equal(3, list.Count);
        Assert.Equal(2, list[1]);
        Assert.Equal([1, 2, 3], list.AsSpan());
        Assert.Equal("[1, 2, 3]", list.ToString());
        Assert.Throws<IndexOutOfRangeException>(() => list[3]);
        Assert.Same(list, list.ToValueList());
        Assert.Same(ValueList<int>.Empty, (ValueList<int>)[]);
    }
}
