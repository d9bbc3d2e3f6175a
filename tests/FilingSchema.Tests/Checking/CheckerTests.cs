using FilingSchema.Tests.Records;

namespace FilingSchema.Tests;

public class CheckerTests
{
    [Theory]
    [InlineData("\"low\":-0.01", "/low: must be at least 0, but is -0.01 (minimum, guidance.yaml#/properties/low/minimum)")]
    [InlineData("\"low\":0.005", "/low: must be a multiple of 0.01, but is 0.005 (multipleOf, guidance.yaml#/properties/low/multipleOf)")]
    [InlineData("\"pages\":101", "/pages: must be at most 100, but is 101 (maximum, guidance.yaml#/properties/pages/maximum)")]
    [InlineData("\"notes\":[\"a\",\"b\",\"c\",\"d\"]", "/notes: must have at most 3 elements, but has 4 (maxItems, common.yaml#/$defs/Notes/maxItems)")]
    [InlineData("\"notes\":[\"a\",\"b\",\"a\"]", "/notes: must not have equal elements, but element 2 is equal to element 0 (counted from 0) (uniqueItems, common.yaml#/$defs/Notes/uniqueItems)")]
    [InlineData("\"notes\":[\"a\",\"\"]", "/notes/1: must have at least 1 character, but has 0 (minLength, common.yaml#/$defs/Notes/items/minLength)")]
    [InlineData("\"notes\":[\"a\",\"abcdef\"]", "/notes/1: must have at most 5 characters, but has 6 (maxLength, common.yaml#/$defs/Note/maxLength)")]
    [InlineData("\"cost\":-1", "/cost: must be at least 0, but is -1 (minimum, guidance.yaml#/properties/cost/minimum)")]
    [InlineData("\"segments\":{\"a\":1,\"b/c\":2}", "/segments/b~1c: must be at most 1, but is 2 (maximum, guidance.yaml#/properties/segments/additionalProperties/maximum)")]
    [InlineData("\"anything\":1.5", "/anything: must be of type string or integer, but is 1.5 (type, guidance.yaml#/properties/anything/type)")]
    [InlineData("\"high\":1", "/low: is required where high is given (dependentRequired, guidance.yaml#/dependentRequired)")]
    public void Each_assertion_says_what_it_asks_for_and_what_it_found(string members, string expected) =>
        Assert.StartsWith(expected + " at 1:", Samples.Violation(Samples.With(members)), StringComparison.Ordinal);

    [Fact]
    public void Violations_stand_in_the_order_of_the_text() =>
        Assert.Equal(
            ["/pages", "/notes/0", "/cost", "/low", "/extra"],
            Samples.Violations(Samples.With("\"pages\":101,\"notes\":[5],\"cost\":-1,\"low\":-1,\"extra\":0")).Select(static violation => violation.Path));

    [Theory]
    [InlineData("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", true)]
    [InlineData("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00x", false)]
    [InlineData("12345", true)]
    public void Characters_are_counted_not_units(string note, bool isValid) =>
        Assert.Equal(isValid, Samples.Violations(Samples.With($"\"notes\":[\"{note}\"]")).IsEmpty);

    [Fact]
    public void Many_elements_are_compared_by_their_hashes()
    {
        ValueList<string?> items = [.. Enumerable.Range(0, 100).Select(static i => $"{i}"), null, null];

        Assert.Equal("must not have equal elements, but element 101 is equal to element 100 (counted from 0)", Assert.Single(Probe.Run(check => check.UniqueItems(items))).Message);
        Assert.Empty(Probe.Run(check => check.UniqueItems(ValueList.Create(items.AsSpan()[..101]))));
    }

    [Fact]
    public void Null_among_records_is_a_violation()
    {
        ValueList<Matter> matters = [new Proposal(), null!];

        Violation violation = Assert.Single(Probe.Run(check => check.Records(matters)));

        Assert.Equal(("/member/1", "must be an object, but is null"), (violation.Path, violation.Message));
    }

    [Fact]
    public void Lists_within_lists_have_both_numbers_in_the_path()
    {
        ValueList<ValueList<string>> rows = [["a"], ["b", ""]];

        Violation violation = Assert.Single(Probe.Run(check =>
            check.Each(rows, static (check, row) => check.Each(row, static (check, cell) => check.MinLength(cell, 1)))));

        Assert.Equal(("/member/1/1", "probe.yaml#/properties/member/items/items/minLength"), (violation.Path, violation.SchemaLocation));
    }

    [Theory]
    [InlineData("a@b", true)]
    [InlineData("joe.bloggs+x@example.com", true)]
    [InlineData("\"joe bloggs\"@example.com", true)]
    [InlineData("\"joe..\\\"bloggs\"@example.com", true)]
    [InlineData("joe@[127.0.0.1]", true)]
    [InlineData("joe@[IPv6:::1]", true)]
    [InlineData("joe", false)]
    [InlineData("@example.com", false)]
    [InlineData(".joe@example.com", false)]
    [InlineData("joe.@example.com", false)]
    [InlineData("jo..e@example.com", false)]
    [InlineData("joe@invalid=domain.com", false)]
    [InlineData("joe@-example.com", false)]
    [InlineData("joe@[127.0.0.300]", false)]
    [InlineData("joe bloggs@example.com", false)]
    [InlineData("joe@", false)]
    [InlineData("\"@example.com", false)]
    public void E_mail_addresses(string text, bool isValid) => Assert.Equal(isValid, Probe.Run(check => check.Email(text)).IsEmpty);

    [Theory]
    [InlineData("17:30:00Z", true)]
    [InlineData("17:30:00.5z", true)]
    [InlineData("17:30:00+05:30", true)]
    [InlineData("23:59:60Z", true)]
    [InlineData("15:59:60-08:00", true)]
    [InlineData("22:59:60Z", false)]
    [InlineData("17:30:00", false)]
    [InlineData("24:00:00Z", false)]
    [InlineData("17:30:00.Z", false)]
    [InlineData("17:30:00+24:00", false)]
    [InlineData("1७:30:00Z", false)]
    public void Times(string text, bool isValid) => Assert.Equal(isValid, Probe.Run(check => check.Time(text)).IsEmpty);

    [Fact]
    public void Values_of_all_types_are_compared_with_their_choices()
    {
        ItemNumber? item = new ItemNumber(5, 7);
        DateOnly? date = new DateOnly(2004, 8, 23);

        Assert.Equal(
            [
                "must be one of 5.02, 5.03, but is 5.07",
                "must be 2004-08-24, but is 2004-08-23",
                "must be one of 1.5, 2, but is 3",
                "must be true, but is false",
                "must be one of \"a\", \"b\", but is \"c\"",
            ],
            Probe.Run(check =>
            {
                check.OneOf(item, new ItemNumber(5, 2), new ItemNumber(5, 3));
                check.Const(date, new DateOnly(2004, 8, 24));
                check.OneOf(3m, 1.5m, 2m);
                check.Const(false, true);
                check.OneOf("c", "a", "b");
                check.OneOf(5L, 5L);
                check.Const((int?)null, 5);
                check.Const("x", "x");
            }).Select(static violation => violation.Message));
    }

    [Fact]
    public void Bounds_are_in_or_out()
    {
        Assert.Equal(
            ["must be more than 1, but is 1", "must be less than 1, but is 1", "must be a multiple of 2, but is 3"],
            Probe.Run(check =>
            {
                check.Minimum(1L, 1L);
                check.Maximum(1m, 1m);
                check.ExclusiveMinimum(1m, 1m);
                check.ExclusiveMaximum(1L, 1L);
                check.MultipleOf(3L, 2L);
                check.MultipleOf(4.50m, 0.5m);
                check.Minimum((decimal?)null, 1m);
            }).Select(static violation => violation.Message));
    }

    [Fact]
    public void A_record_without_violations_allocates_nothing_to_check()
    {
        Guidance guidance = Guidance.Parse(Samples.Full);
        Assert.Empty(guidance.Validate());

        Assert.Equal(0, Allocations.Of(() => guidance.Validate()));
    }
}
