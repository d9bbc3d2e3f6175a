using FilingSchema.Tests.Records;

namespace FilingSchema.Tests;

public class WrongTypeTests
{
    [Theory]
    [InlineData("\"low\":\"x\"", "/low: must be a number, but is \"x\" (type, guidance.yaml#/properties/low/type)")]
    [InlineData("\"low\":null", "/low: must be a number, but is null (type, guidance.yaml#/properties/low/type)")]
    [InlineData("\"low\":[1,{\"a\":2}]", "/low: must be a number, but is a list (type, guidance.yaml#/properties/low/type)")]
    [InlineData("\"low\":1e400", "/low: must be a number of at most 28 digits, but is 1e400 (type, guidance.yaml#/properties/low/type)")]
    [InlineData("\"pages\":1.5", "/pages: must be a whole number of 32 bits, but is 1.5 (type, guidance.yaml#/properties/pages/type)")]
    [InlineData("\"pages\":4294967296", "/pages: must be a whole number of 32 bits, but is 4294967296 (type, guidance.yaml#/properties/pages/type)")]
    [InlineData("\"pages\":1e99999", "/pages: must be a whole number of 32 bits, but is 1e99999 (type, guidance.yaml#/properties/pages/type)")]
    [InlineData("\"notes\":\"x\"", "/notes: must be a list, but is \"x\" (type, guidance.yaml#/properties/notes/type)")]
    [InlineData("\"notes\":[\"a\",5]", "/notes/1: must be a string, but is 5 (type, guidance.yaml#/properties/notes/items/type)")]
    [InlineData("\"segments\":{\"a/b\":true}", "/segments/a~1b: must be a number, but is true (type, guidance.yaml#/properties/segments/additionalProperties/type)")]
    [InlineData("\"filed\":\"2004-02-30\"", "/filed: must be a date, such as 2004-08-23, but is \"2004-02-30\" (format, guidance.yaml#/properties/filed/format)")]
    [InlineData("\"filer\":\"320193\"", "/filer: must be a Central Index Key of ten digits, such as 0000320193, but is \"320193\" (format, guidance.yaml#/properties/filer/format)")]
    [InlineData("\"source\":\"/relative\"", "/source: must be an absolute URI, such as https://www.sec.gov/, but is \"/relative\" (format, guidance.yaml#/properties/source/format)")]
    [InlineData("\"cost\":\"unknown\"", "/cost: must be a number, but is \"unknown\" (type, guidance.yaml#/properties/cost/type)")]
    [InlineData("\"accepted\":\"2004-08-23\"", "/accepted: must be a date and time with its offset, such as 2004-08-23T17:30:00-04:00, but is \"2004-08-23\" (format, guidance.yaml#/properties/accepted/format)")]
    public void Each_is_one_violation_that_says_what_was_found(string members, string expected) =>
        Assert.StartsWith(expected + " at 1:", Samples.Violation(Samples.With(members)), StringComparison.Ordinal);

    [Theory]
    [InlineData("3.0")]
    [InlineData("0.3e1")]
    [InlineData("300e-2")]
    public void A_whole_number_may_be_written_with_decimals(string number) =>
        Assert.Equal(3, Guidance.Parse(Samples.With($"\"pages\":{number}")).Pages);

    [Fact]
    public void A_value_that_may_be_null_is() => Assert.Null(Guidance.Parse(Samples.With("\"high\":null")).High);

    [Fact]
    public void A_name_may_be_escaped() => Assert.Equal(1.5m, Guidance.Parse(Samples.With("\"l\\u006Fw\":1.5")).Low);

    [Fact]
    public void A_required_member_of_a_wrong_type_is_not_missing_as_well()
    {
        string json = Samples.Least.Replace("\"revenue\"", "\"ebitda\"", StringComparison.Ordinal).Replace("\"FY2026\"", "2026", StringComparison.Ordinal);

        Assert.Equal(
            """
            /metric: must be one of "revenue", "diluted EPS", but is "ebitda" (enum, guidance.yaml#/properties/metric/enum) at 1:11
            /period: must be a string, but is 2026 (type, guidance.yaml#/properties/period/type) at 1:29
            """,
            Samples.Violations(json).ToString());
    }

    [Fact]
    public void Elements_that_were_lost_are_not_counted_as_equal() =>
        Assert.Equal(["/notes/0", "/notes/1"], Samples.Violations(Samples.With("\"notes\":[1,2]")).Select(static violation => violation.Path));

    [Fact]
    public void The_whole_must_be_an_object() =>
        Assert.Equal("(root): must be an object, but is a list (type, guidance.yaml#/type) at 1:1", Samples.Violation("[1]"));

    [Fact]
    public void A_constant_is_only_itself() =>
        Assert.StartsWith("/kind: must be \"guidance\", but is \"guide\" (const, guidance.yaml#/properties/kind/const)", Samples.Violation(Samples.Least.Replace("\"guidance\"", "\"guide\"", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"kind\":\"motion\"}", "/matters/0/kind: must be one of \"election\", \"proposal\", but is \"motion\" (oneOf, matter.yaml#/oneOf) at 1:58")]
    [InlineData("{}", "/matters/0/kind: is required, but missing (required, matter.yaml#/required) at 1:50")]
    [InlineData("{\"a\":{\"kind\":1},\"kind\":5}", "/matters/0/kind: must be a string, but is 5 (type, matter.yaml#/properties/kind/type) at 1:73")]
    [InlineData("5", "/matters/0: must be an object, but is 5 (type, matter.yaml#/type) at 1:50")]
    [InlineData("{\"nominee\":\"x\",\"kind\":\"election\"}", "/matters/0/for: is required, but missing (required, matter.yaml#/$defs/Election/required) at 1:50")]
    public void A_case_is_told_by_its_constant(string matter, string expected) =>
        Assert.Equal(expected, Samples.Violation(Samples.Least.Replace("{\"kind\":\"proposal\"}", matter, StringComparison.Ordinal)));
}
