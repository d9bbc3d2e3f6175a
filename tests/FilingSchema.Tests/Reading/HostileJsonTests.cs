using System.Text;
using FilingSchema.Tests.Records;

namespace FilingSchema.Tests;

public class HostileJsonTests
{
    [Fact]
    public void A_text_that_breaks_off_anywhere_is_one_violation_of_json()
    {
        byte[] text = Encoding.UTF8.GetBytes(Samples.Full);
        for (int length = 0; length < text.Length; length++)
        {
            ViolationList violations = Samples.Violations(text.AsSpan(0, length));

            Assert.Equal("json", Assert.Single(violations).Keyword);
            Assert.InRange(violations[0].Position!.Value.Offset, 0, length);
        }
    }

    [Fact]
    public void Any_byte_put_in_anywhere_is_taken_or_reported()
    {
        byte[] text = Encoding.UTF8.GetBytes(Samples.Full);
        byte[] hostile = [0, (byte)'"', (byte)'\\', (byte)'{', (byte)'}', (byte)'[', (byte)',', (byte)':', (byte)'9', (byte)'e', 0x80, 0xC3, 0xFF];
        for (int at = 0; at < text.Length; at++)
        {
            foreach (byte unit in hostile)
            {
                byte before = text[at];
                text[at] = unit;

                Assert.All(Samples.Violations(text), static violation => Assert.NotNull(violation.Position));

                text[at] = before;
            }
        }
    }

    [Fact]
    public void What_was_found_before_a_text_breaks_off_is_told_first()
    {
        Assert.Equal(
            """
            /low: must be a number, but is "x" (type, guidance.yaml#/properties/low/type) at 1:8
            /high: must be JSON, but the text ends too early (json) at 1:19
            """,
            Samples.Violations("""{"low":"x","high":""").ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("{")]
    [InlineData("{\"low\"")]
    [InlineData("\"")]
    [InlineData("tru")]
    public void What_ends_too_early_says_so(string json) =>
        Assert.EndsWith("must be JSON, but the text ends too early", Assert.Single(Samples.Violations(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{'a':1}", "1:2", "\"'\"")]
    [InlineData("{\"a\":1,}", "1:8", "\"}\"")]
    [InlineData("{\n// no\n}", "2:1", "\"/\"")]
    [InlineData("{\r\n\r\n \"é\":é}", "3:6", "\"é\"")]
    [InlineData("{\"a\":01}", "1:7", "\"1\"")]
    [InlineData("NaN", "1:1", "\"N\"")]
    public void What_is_not_json_is_named_with_its_place(string json, string position, string found)
    {
        Violation violation = Assert.Single(Samples.Violations(json));

        Assert.Equal(position, violation.Position.ToString());
        Assert.Equal($"must be JSON, but {found} cannot stand here", violation.Message);
    }

    [Fact]
    public void What_follows_the_value_is_reported()
    {
        Violation violation = Assert.Single(Samples.Violations(Samples.Least + "\n {}"));

        Assert.Equal("2:2", violation.Position.ToString());
        Assert.Equal("json", violation.Keyword);
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(10_000, false)]
    [InlineData(1_000_000, false)]
    public void Lists_within_lists_end_at_a_depth_of_64(int depth, bool isJson)
    {
        ViolationList violations = Samples.Violations(Samples.With($"\"x\":{new string('[', depth)}{new string(']', depth)}"));

        Assert.Equal(isJson ? "unevaluatedProperties" : "json", Assert.Single(violations).Keyword);
        if (!isJson)
            Assert.Equal("must be JSON of at most 64 levels, but goes deeper", violations[0].Message);
    }

    [Fact]
    public void Records_within_records_end_at_a_depth_of_64()
    {
        string nested = string.Concat(Enumerable.Repeat("{\"kind\":\"election\",\"nominee\":\"A\",\"for\":1,\"alternative\":", 10_000));

        Assert.Equal("json", Assert.Single(Samples.Violations($"{{\"matters\":[{nested}")).Keyword);
    }

    [Theory]
    [InlineData("{\"period\":\"\u00C3\"", 11)]
    [InlineData("{\"x\":\"\u00FF\"}", 6)]
    [InlineData("{}\u00FF", 2)]
    [InlineData("\u00FF", 0)]
    public void What_is_not_utf8_is_reported_at_its_byte(string latin1, int offset)
    {
        Violation violation = Assert.Single(Samples.Violations(Encoding.Latin1.GetBytes(latin1)), static violation => violation.Keyword == "json");

        Assert.Equal("must be UTF-8, but this byte begins no character", violation.Message);
        Assert.Equal(offset, violation.Position!.Value.Offset);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_string_is_reported()
    {
        Assert.False(Guidance.TryParse("{\"period\":\"é\uD800b\"}", out _, out ViolationList violations));

        Assert.Equal(new TextPosition(1, 13, 13), Assert.Single(violations).Position);
    }

    [Theory]
    [InlineData("\"notes\":[\"\\ud800\"]", "/notes/0")]
    [InlineData("\"notes\":[\"\\udc00\\ud800\"]", "/notes/0")]
    [InlineData("\"anything\":\"\\ud800\"", "/anything")]
    [InlineData("\"more\":{\"a\":[\"\\ud800\"]}", "/more/a/0")]
    [InlineData("\"filed\":\"\\ud800\"", "/filed")]
    public void Half_of_an_escaped_surrogate_pair_is_reported(string members, string path)
    {
        Violation violation = Assert.Single(Samples.Violations(Samples.With(members)));

        Assert.Equal(path, violation.Path);
        Assert.Equal("must be text, but holds half of a surrogate pair", violation.Message);
    }

    [Fact]
    public void A_name_with_half_of_a_surrogate_pair_is_reported_and_skipped() =>
        Assert.Equal("has a name with half of a surrogate pair", Assert.Single(Samples.Violations(Samples.With("\"\\ud800\":[1,2]"))).Message);

    [Theory]
    [InlineData("\"low\":1,\"low\":\"x\"", "/low", 79)]
    [InlineData("\"low\":1,\"l\\u006fw\":2", "/low", 79)]
    [InlineData("\"l\\u006fw\":1,\"low\":2", "/low", 84)]
    [InlineData("\"cost\":1,\"filed\":\"2004-08-23\",\"cost\":-1", "/cost", 101)]
    public void A_member_given_twice_is_reported_and_its_first_value_kept(string members, string path, int column)
    {
        Violation violation = Assert.Single(Samples.Violations(Samples.With(members)));

        Assert.Equal(("duplicate", path, column), (violation.Keyword, violation.Path, violation.Position!.Value.Column));
    }

    [Fact]
    public void Members_of_a_large_object_are_told_apart_too()
    {
        string many = string.Join(',', Enumerable.Range(0, 5_000).Select(static i => $"\"same-beginning-{i:D5}-same-end\":{i}"));

        Assert.Empty(Samples.Violations(Samples.With($"\"segments\":{{{many.Replace(":", ":-", StringComparison.Ordinal)}}}").Replace(":-0", ":0", StringComparison.Ordinal)));
        Assert.Equal("/segments/same-beginning-00007-same-end", Assert.Single(Samples.Violations(Samples.With($"\"segments\":{{{many.Replace(":", ":-", StringComparison.Ordinal)},\"same-beginning-00007-same-end\":1}}").Replace(":-0", ":0", StringComparison.Ordinal))).Path);
    }

    [Fact]
    public void Many_violations_are_found_in_time_that_grows_with_the_text()
    {
        string matters = string.Join(',', Enumerable.Repeat("{\"kind\":\"election\",\"for\":-1,\"nominee\":0}", 20_000));

        ViolationList violations = Samples.Violations($"{{\"matters\":[{matters}]}}");

        Assert.Equal(40_003, violations.Count);
    }
}
