using System.Text.Json;

namespace FilingSchema.Cli.Tests;

public class ValidateCommandTests
{
    private const string Valid = """{"form":"8-K","cover":{"documentPeriodEndDate":"2024-04-30","registrants":[]},"items":[]}""";
    private const string WrongDate = """{"form":"8-K","cover":{"documentPeriodEndDate":"30 April","registrants":[]},"items":[]}""";

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public async Task What_read_prints_is_valid(string format)
    {
        string json = (await CommandLineRun.Of("read", "--format", format, Samples.Harrowgate, Samples.PellRiver)).Output;

        CommandLineRun run = await CommandLineRun.WithInput(json, "validate", "-");

        Assert.Equal("(standard input): 2 reports, valid\n", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_violation_has_path_place_and_sentence()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("report.json", """
            {
              "form": "8-K",
              "cover": { "documentPeriodEndDate": 5 },
              "items": []
            }
            """);

        CommandLineRun run = await CommandLineRun.Of("validate", path);

        Assert.Equal(1, run.ExitCode);
        string line = run.Output.Split('\n').Single(static line => line.Contains("documentPeriodEndDate", StringComparison.Ordinal));
        Assert.StartsWith($"{path}:3:39: /cover/documentPeriodEndDate: ", line, StringComparison.Ordinal);
        Assert.EndsWith("(type)", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_terminal_the_place_is_underlined()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("report.json", "\uFEFF{ \"form\": \"8-K\",\n\t\"cover\": { \"documentPeriodEndDate\": \"30\\u0020April\", \"registrants\": [] },\n\"items\": {} }");

        string[] lines = (await CommandLineRun.Narrow("validate", "--format", "pretty", path)).Output.Split('\n');
        string[] coloured = (await CommandLineRun.Watched("validate", path)).Output.Split('\n');

        Assert.StartsWith($"{path}:2:38: /cover/documentPeriodEndDate: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("2 | …{ \"documentPeriodEndDate\": ", lines[1], StringComparison.Ordinal);
        Assert.Equal("\"30\\u0020April\"", lines[1].Substring(lines[2].IndexOf('^', StringComparison.Ordinal), lines[2].Count(static sign => sign == '^')));
        Assert.Equal("3 | \"items\": {} }", lines[5]);
        Assert.Equal("  | " + new string(' ', 9) + "^", lines[6]);
        Assert.Equal("  | " + new string(' ', 9) + "\u001b[31m^\u001b[0m", coloured[6]);
    }

    [Fact]
    public async Task Of_a_document_in_one_line_only_the_surroundings_of_the_place_are_looked_at()
    {
        using TemporaryFolder folder = new();
        string much = new('x', 3_000_000);
        string path = folder.Write("report.json", $$"""{ "before": "{{much}}", "form": 8, "after": "{{much}}" }""");

        string[] lines = (await CommandLineRun.Narrow("validate", "--format", "pretty", path)).Output.Split('\n');

        int at = Array.FindIndex(lines, static line => line.Contains("\"form\": 8,", StringComparison.Ordinal));
        Assert.InRange(at, 1, lines.Length);
        Assert.Equal(lines[at].IndexOf("8,", StringComparison.Ordinal), lines[at + 1].IndexOf('^', StringComparison.Ordinal));
        Assert.All(lines.Where(static line => line.StartsWith("1 | ", StringComparison.Ordinal)), static line => Assert.InRange(line.Length, 1, 60));
    }

    [Fact]
    public async Task Basic_is_the_output_of_the_json_schema_specification()
    {
        CommandLineRun valid = await CommandLineRun.WithInput(Valid, "validate", "--format", "basic", "-");
        Assert.Equal(0, valid.ExitCode);
        Assert.True(JsonDocument.Parse(valid.Output).RootElement.GetProperty("valid").GetBoolean());

        JsonElement output = JsonDocument.Parse((await CommandLineRun.WithInput(WrongDate, "validate", "--format", "basic", "-")).Output).RootElement;
        Assert.False(output.GetProperty("valid").GetBoolean());
        JsonElement error = Assert.Single(output.GetProperty("errors").EnumerateArray());
        Assert.Equal("/cover/documentPeriodEndDate", error.GetProperty("instanceLocation").GetString());
        Assert.Equal("/properties/cover/$ref/properties/documentPeriodEndDate/format", error.GetProperty("keywordLocation").GetString());
        Assert.EndsWith("/schemas/8-k/cover.yaml#/properties/documentPeriodEndDate/format", error.GetProperty("absoluteKeywordLocation").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("must be a date", error.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Violations_in_an_array_have_the_paths_and_places_of_the_file()
    {
        string json = $"[\n  {Valid},\n  {WrongDate}\n]";

        JsonElement result = await ValidateAsync(json);

        Assert.Equal(2, result.GetProperty("reports").GetInt32());
        JsonElement violation = Assert.Single(result.GetProperty("violations").EnumerateArray());
        Assert.Equal("/1/cover/documentPeriodEndDate", violation.GetProperty("path").GetString());
        Assert.Equal(3, violation.GetProperty("line").GetInt32());
        Assert.Equal(3 + WrongDate.IndexOf("\"30 April", StringComparison.Ordinal), violation.GetProperty("column").GetInt32());
    }

    [Fact]
    public async Task One_bad_line_of_ndjson_does_not_stop_the_rest()
    {
        JsonElement result = await ValidateAsync($"{Valid}\n{{\"form\": \n\n{WrongDate}\n{Valid}\n");

        Assert.Equal(4, result.GetProperty("reports").GetInt32());
        Assert.False(result.GetProperty("valid").GetBoolean());
        Assert.Equal([2, 4], result.GetProperty("violations").EnumerateArray().Select(static each => each.GetProperty("line").GetInt32()));
    }

    [Fact]
    public async Task A_filing_that_could_not_be_read_is_told_so()
    {
        JsonElement result = await ValidateAsync($$"""
            {{Valid}}
            {"source":"a.txt","error":"The file is empty."}
            """ + "\n");

        JsonElement violation = Assert.Single(result.GetProperty("violations").EnumerateArray());
        Assert.Equal(("/error", 2), (violation.GetProperty("path").GetString(), violation.GetProperty("line").GetInt32()));
        Assert.Equal("tells of a filing that was not read: The file is empty.", violation.GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("[", 1)]
    [InlineData("[\n  {} x ]", 2)]
    [InlineData("[]\n[]", 2)]
    [InlineData("{\n  \"form\": \"8-K\",\n", 3)]
    [InlineData("{} {}", 1)]
    public async Task A_text_that_is_not_json_is_told_with_its_place(string json, int line)
    {
        JsonElement result = await ValidateAsync(json);

        JsonElement violation = Assert.Single(
            result.GetProperty("violations").EnumerateArray(), static each => each.GetProperty("rule").GetString() == "json");
        Assert.Equal(line, violation.GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_mistake()
    {
        JsonElement result = await ValidateAsync("\uFEFF" + Valid);

        Assert.True(result.GetProperty("valid").GetBoolean());
    }

    [Fact]
    public async Task A_file_that_is_missing_is_told_and_the_others_are_validated()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("report.json", Valid);

        CommandLineRun run = await CommandLineRun.Of("validate", "--format", "json", folder["missing.json"], path);

        Assert.Equal(1, run.ExitCode);
        using JsonDocument document = JsonDocument.Parse(run.Output);
        JsonElement[] files = [.. document.RootElement.EnumerateArray()];
        Assert.Equal([false, true], files.Select(static file => file.GetProperty("valid").GetBoolean()));
        Assert.False(string.IsNullOrEmpty(files[0].GetProperty("error").GetString()));
    }

    private static async Task<JsonElement> ValidateAsync(string json)
    {
        CommandLineRun run = await CommandLineRun.WithInput(json, "validate", "--format", "json", "-");
        using JsonDocument document = JsonDocument.Parse(run.Output);
        JsonElement result = document.RootElement.Clone();
        Assert.Equal(result.GetProperty("valid").GetBoolean() ? 0 : 1, run.ExitCode);
        return result;
    }
}
