using System.Text;
using System.Text.Json;
using FilingSchema.Tests.Records;

namespace FilingSchema.Tests;

public class RecordJsonTests
{
    [Fact]
    public void What_was_read_is_written_as_it_was()
    {
        Guidance guidance = Guidance.Parse(Samples.Full);

        Assert.Equal(Samples.Full, guidance.ToJson());
        Assert.Equal(Metric.DilutedEPS, guidance.Metric);
        Assert.False(guidance.Cost!.Value.IsDetermined);
        Assert.Equal(new Cik(320193), guidance.Filer);
        Assert.Equal("Müller", ((Election)guidance.Matters[0]).Nominee[3..]);
        Assert.Equal(new TimeSpan(-4, 0, 0), guidance.Accepted!.Value.Offset);
    }

    [Fact]
    public void Records_are_equal_by_value()
    {
        Guidance least = Guidance.Parse(Samples.Least);

        Assert.Equal(least, Guidance.Parse(Samples.Least));
        Assert.NotEqual(least, Guidance.Parse(Samples.With("\"notes\":[]")));
    }

    [Fact]
    public void Indented_json_has_two_spaces_and_line_feeds()
    {
        string json = Guidance.Parse(Samples.Least).ToJson(indented: true);

        Assert.StartsWith("{\n  \"metric\": \"revenue\",\n", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
    }

    [Fact]
    public void Writers_are_reused_without_mixing_their_forms()
    {
        Guidance guidance = Guidance.Parse(Samples.Least);

        Assert.Equal(Samples.Least, guidance.ToJson());
        Assert.Contains('\n', guidance.ToJson(indented: true));
        Assert.Equal(Samples.Least, guidance.ToJson());
    }

    [Fact]
    public void A_writer_that_was_left_in_the_middle_does_not_spoil_the_next()
    {
        Guidance undefined = Guidance.Parse(Samples.Least) with { Metric = (Metric)99 };

        Assert.Throws<ArgumentOutOfRangeException>(() => undefined.ToJson());
        Assert.Equal(Samples.Least, Guidance.Parse(Samples.Least).ToJson());
    }

    [Fact]
    public void Parse_throws_with_all_violations()
    {
        SchemaViolationException thrown = Assert.Throws<SchemaViolationException>(() => Guidance.Parse("{}"));

        Assert.Equal(["/metric", "/kind", "/period", "/matters"], thrown.Violations.Select(static violation => violation.Path));
        Assert.StartsWith("The record violates its schema in 4 places:\n/metric: is required, but missing (required, guidance.yaml#/required) at 1:1\n", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_message_is_cut_but_the_list_is_whole()
    {
        string notes = string.Join(',', Enumerable.Range(1, 9));

        SchemaViolationException thrown = Assert.Throws<SchemaViolationException>(() => Guidance.Parse(Samples.With($"\"notes\":[{notes}]")));

        Assert.Equal(10, thrown.Violations.Count);
        Assert.EndsWith("\nand 5 more", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_only_violates_assertions_is_given_all_the_same()
    {
        Assert.False(Guidance.TryParse(Samples.With("\"low\":-1"), out Guidance? value, out ViolationList violations));

        Assert.Equal("/low: must be at least 0, but is -1 (minimum, guidance.yaml#/properties/low/minimum) at 1:77", Assert.Single(violations).ToString());
        Assert.Equal(-1, value!.Low);
    }

    [Fact]
    public void A_record_without_an_optional_value_that_is_wrong_is_given()
    {
        Assert.False(Guidance.TryParse(Samples.With("\"low\":\"x\""), out Guidance? value, out _));

        Assert.Null(value!.Low);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{\"metric\":\"revenue\",\"period\":5,\"matters\":[{\"kind\":\"proposal\"}],\"kind\":\"guidance\"}")]
    [InlineData("{\"metric\":\"revenue\",\"period\":\"FY2026\",\"matters\":[null],\"kind\":\"guidance\"}")]
    public void A_record_that_lacks_what_is_required_is_not_given(string json)
    {
        Assert.False(Guidance.TryParse(json, out Guidance? value, out _));

        Assert.Null(value);
    }

    [Fact]
    public void Text_and_bytes_read_alike()
    {
        Assert.True(Guidance.TryParse(Encoding.UTF8.GetBytes(Samples.Full), out Guidance? value, out _));

        Assert.Equal(Samples.Full, value.ToJson());
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        byte[] marked = [.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes(Samples.With("\"low\":-1"))];

        Assert.False(Guidance.TryParse(marked, out _, out ViolationList violations));

        Assert.Equal(new TextPosition(1, 77, 79), Assert.Single(violations).Position);
    }

    [Fact]
    public void Validate_finds_what_a_record_built_in_code_violates()
    {
        Guidance guidance = new()
        {
            Metric = (Metric)7,
            Period = "2026",
            Matters = [new Election { Nominee = null!, For = -1 }],
        };

        Assert.Equal(
            """
            /metric: must be one of "revenue", "diluted EPS", but is 7 (enum, guidance.yaml#/properties/metric/enum)
            /period: must match the pattern ^FY\d{4}(Q[1-4])?$, but is "2026" (pattern, guidance.yaml#/properties/period/pattern)
            /matters/0/nominee: is required, but missing (required, matter.yaml#/$defs/Election/required)
            /matters/0/for: must be at least 0, but is -1 (minimum, matter.yaml#/$defs/Election/properties/for/minimum)
            """,
            guidance.Validate().ToString());
    }

    [Fact]
    public void Unknown_members_are_kept_and_written_back()
    {
        bool isValid = Guidance.TryParse(Samples.With("\"x\":{\"y\":[1.0]}"), out Guidance? value, out ViolationList violations);
        Assert.False(isValid);

        Assert.Equal("/x: is not among the members that the schema names (unevaluatedProperties, guidance.yaml#/unevaluatedProperties) at 1:75", Assert.Single(violations).ToString());
        Assert.Equal(JsonValueKind.Object, value!.AdditionalMembers["x"].ValueKind);
        Assert.Contains("\"x\":{\"y\":[1.0]}", value.ToJson(), StringComparison.Ordinal);
    }
}
