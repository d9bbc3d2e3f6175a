using System.Text.Json.Nodes;

namespace FilingSchema.EightK.Tests;

/// <summary>What is wrong with a report is told with its place, its rule and a sentence.</summary>
public sealed class ViolationTests
{
    [Fact]
    public void A_violation_has_its_place_in_the_report_in_the_schema_and_in_the_text()
    {
        string text = Sample.Indented.Replace("\"for\": 45300218", "\"for\": -45300218", StringComparison.Ordinal);
        Violation violation = Assert.Single(Refusal.Of(text));
        string[] lines = text.Split('\n');
        int line = Array.FindIndex(lines, static candidate => candidate.Contains("-45300218", StringComparison.Ordinal));

        Assert.Equal("/items/2/matters/1/votes/0/for", violation.Path);
        Assert.Equal("minimum", violation.Keyword);
        Assert.EndsWith("item-5.07.yaml#/$defs/VoteCount/properties/for/minimum", violation.SchemaLocation, StringComparison.Ordinal);
        Assert.Equal("must be at least 0, but is -45300218", violation.Message);
        Assert.Equal((line + 1, lines[line].IndexOf('-', StringComparison.Ordinal) + 1), (violation.Position!.Value.Line, violation.Position.Value.Column));
    }

    [Fact]
    public void All_violations_are_told_in_the_order_of_the_text()
    {
        string json = Sample.With(static report =>
        {
            report["filedDate"] = "2026-02-30";
            report["cover"]!["registrants"]![0]!["entityCentralIndexKey"] = "1999999";
            report["items"]![0]!["narrative"]!.AsObject().Remove("text");
            report["items"]![1]!["departures"]![0]!["manner"] = "fled";
            report["documents"]![2]!["sequence"] = 100_000;
        });
        Assert.Equal(
            [
                "/filedDate format", "/cover/registrants/0/entityCentralIndexKey format", "/items/0/narrative/text required",
                "/items/1/departures/0/manner oneOf", "/documents/2/sequence maximum",
            ],
            Refusal.Of(json).Select(static violation => $"{violation.Path} {violation.Keyword}"));
    }

    [Theory]
    [InlineData("{}", "/form /cover /items")]
    [InlineData("""{"form":"8-K"}""", "/cover /items")]
    [InlineData("""{"form":"8-K","cover":{},"items":[]}""", "/cover/registrants")]
    [InlineData("""{"form":"8-K","cover":{"registrants":[]},"items":[{}]}""", "/items/0/item")]
    [InlineData("""{"form":"8-K","cover":{"registrants":[]},"items":[{"item":"8.01","narrative":{}}]}""", "/items/0/narrative/text")]
    public void A_missing_member_is_told_at_its_own_path_and_no_report_is_given(string json, string paths)
    {
        ViolationList violations = Refusal.Of(json);
        Assert.Equal(paths.Split(' '), violations.Select(static violation => violation.Path));
        Assert.All(violations, static violation => Assert.Equal("required", violation.Keyword));
        Assert.False(CurrentReport.TryParse(json, out CurrentReport? report, out _));
        Assert.Null(report);
    }

    [Fact]
    public void A_member_given_twice_is_told_where_it_is_given_again()
    {
        string json = Sample.Compact.Replace("\"tradingSymbol\":", "\"trading\\u0053ymbol\":\"A\",\"tradingSymbol\":", StringComparison.Ordinal);
        Violation violation = Assert.Single(Refusal.Of(json));
        Assert.Equal(("/cover/securities/0/tradingSymbol", "duplicate"), (violation.Path, violation.Keyword));
        Assert.Equal(json.IndexOf("\"tradingSymbol\":", StringComparison.Ordinal), violation.Position!.Value.Offset);
    }

    [Theory]
    [InlineData("""{"form":"8-K","form":"8-K","cover":{"registrants":[]},"items":[]}""", "/form")]
    [InlineData("""{"form":"8-K","cover":{"registrants":[],"registrants":null},"items":[]}""", "/cover/registrants")]
    [InlineData("""{"form":"8-K","cover":{"registrants":[]},"items":[{"item":"8.01","item":"7.01"}]}""", "/items/0/item")]
    [InlineData("""{"form":"8-K","cover":{"registrants":[]},"items":[],"note":1,"note":1}""", "/note")]
    public void A_member_given_twice_is_a_violation_at_every_level(string json, string path)
    {
        Violation violation = Assert.Single(Refusal.Of(json));
        Assert.Equal((path, "duplicate"), (violation.Path, violation.Keyword));
    }

    [Theory]
    [InlineData("form", "\"8-k\"", "oneOf")]
    [InlineData("form", "\"10-K\"", "oneOf")]
    [InlineData("form", "\"8-K \"", "oneOf")]
    [InlineData("filedDate", "\"2026-2-3\"", "format")]
    [InlineData("filedDate", "\"2026-02-03T00:00:00Z\"", "format")]
    [InlineData("accessionNumber", "\"0001999999-26-17\"", "format")]
    [InlineData("source", "\"\\ud800\"", "type")]
    [InlineData("source", "\"\\udc00\\ud800\"", "type")]
    [InlineData("form", "\"8-\\ud800K\"", "type")]
    [InlineData("filedDate", "\"\\udfff\"", "type")]
    [InlineData("unnamed", "\"\\ud83c\"", "type")]
    public void A_wrong_value_is_one_violation_at_its_member(string member, string value, string keyword)
    {
        JsonObject report = JsonNode.Parse(Sample.Compact)!.AsObject();
        report[member] = "\uFFFC";
        Violation violation = Assert.Single(Refusal.Of(Sample.Write(report).Replace("\"\uFFFC\"", value, StringComparison.Ordinal)));
        Assert.Equal(("/" + member, keyword), (violation.Path, violation.Keyword));
    }

    [Theory]
    [InlineData("{\"a\":[0,\"\\udf01\\ud83c\"]}")]
    [InlineData("[{\"\\ud83c\":1}]")]
    public void Half_of_a_surrogate_pair_within_a_member_that_the_schema_does_not_name_is_a_violation(string value)
    {
        string json = Sample.Compact.Replace("\"form\":", $"\"unnamed\":{value},\"form\":", StringComparison.Ordinal);
        Assert.StartsWith("/unnamed/", Assert.Single(Refusal.Of(json)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_name_is_a_violation()
    {
        Violation violation = Assert.Single(Refusal.Of(Sample.Compact.Replace("\"form\":", "\"\\ud800\":0,\"form\":", StringComparison.Ordinal)));
        Assert.Equal(1, violation.Position!.Value.Offset);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_string_of_dotnet_is_a_violation_too()
    {
        string json = Sample.Compact.Replace("Duluth", "Du\uD800luth", StringComparison.Ordinal);
        Assert.False(CurrentReport.TryParse(json, out _, out ViolationList violations));
        Assert.Single(violations);
        Assert.Throws<SchemaViolationException>(() => CurrentReport.Parse(json));
    }

    [Theory]
    [InlineData("9223372036854775807", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("1e400", false)]
    [InlineData("1e3", true)]
    [InlineData("7.0", true)]
    [InlineData("7.5", false)]
    [InlineData("-0", true)]
    [InlineData("-1", false)]
    public void A_count_of_votes_is_a_whole_number_of_64_bits_from_0(string number, bool isRight)
    {
        bool isValid = VoteCount.TryParse($$"""{"for":{{number}}}""", out _, out ViolationList violations);
        Assert.Equal(isRight, isValid);
        Assert.Equal(isRight ? [] : ["/for"], violations.Select(static violation => violation.Path));
    }

    [Fact]
    public void A_report_with_a_wrong_optional_value_is_given_without_it()
    {
        string json = Sample.With(static report => report["cover"]!["telephone"]!["cityAreaCode"] = 218);
        Assert.False(CurrentReport.TryParse(json, out CurrentReport? report, out ViolationList violations));
        Assert.Equal("/cover/telephone/cityAreaCode", Assert.Single(violations).Path);
        Assert.Equal(new Telephone { LocalPhoneNumber = "555-0142" }, report!.Cover.Telephone);
        Assert.Equal(5, report.Items.Count);
    }

    [Fact]
    public void A_report_built_in_code_is_held_to_the_same_rules()
    {
        CurrentReport report = Sample.Read() with
        {
            Form = (CurrentReportForm)99,
            Cover = null!,
            Items =
            [
                new SecurityHolderVote { Matters = [new() { Votes = [new() { For = -1 }] }] },
                new ExitOrDisposalCosts { Narrative = new() { Text = "" } },
                null!,
            ],
        };
        Assert.Equal(
            [
                "/form oneOf", "/cover required", "/items/0/matters/0/votes/0/for minimum", "/items/1/narrative/text minLength", "/items/2 type",
            ],
            report.Validate().Select(static violation => $"{violation.Path} {violation.Keyword}"));
        Assert.All(report.Validate(), static violation => Assert.Null(violation.Position));
    }
}
