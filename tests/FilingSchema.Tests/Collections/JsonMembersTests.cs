using System.Text.Json;

namespace FilingSchema.Tests;

public class JsonMembersTests
{
    [Fact]
    public void Members_are_equal_by_their_json()
    {
        JsonMembers members = JsonMembers.Empty.With("a", JsonElement.Parse("1")).With("b", JsonElement.Parse("[{}]"));
        JsonMembers same = JsonMembers.Empty.With("b", JsonElement.Parse("[ { } ]")).With("a", JsonElement.Parse("1.0"));

        Assert.True(members.Equals(same));
        Assert.Equal(members.GetHashCode(), same.GetHashCode());
        Assert.False(members.Equals(members.With("a", JsonElement.Parse("2"))));
        Assert.Equal("{ a: 1, b: [{}] }", members.ToString());
    }

    [Fact]
    public void Members_are_found_by_name()
    {
        JsonMembers members = JsonMembers.Empty.With("a", JsonElement.Parse("1"));

        Assert.Equal(1, members["a"].GetInt32());
        Assert.True(members.TryGetValue("a", out _));
        Assert.False(members.TryGetValue("A", out JsonElement missing));
        Assert.Equal(JsonValueKind.Undefined, missing.ValueKind);
        Assert.Equal(["a"], members.Names);
        Assert.Empty(JsonMembers.Empty);
        Assert.Throws<KeyNotFoundException>(() => members["b"]);
    }

    [Fact]
    public void A_value_that_is_none_is_refused() =>
        Assert.Throws<ArgumentException>(static () => JsonMembers.Empty.With("a", default));
}
