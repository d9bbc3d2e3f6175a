using System.Text.Json;

namespace FilingSchema.Cli.Tests;

public class CheckCommandTests
{
    private const string Good = "title: Guidance\ntype: object\nproperties:\n  period: { type: string }\n";
    private const string Misspelt = "title: Guidance\ntype: object\nrequird: [period]\nproperties:\n  period: { type: string }\n";

    [Fact]
    public async Task Good_schemas_exit_with_0()
    {
        using TemporaryFolder folder = new();
        folder.Write("guidance.yaml", Good);
        folder.Write("deeper/other.yml", Good.Replace("Guidance", "Other", StringComparison.Ordinal));
        folder.Write("readme.md", "not a schema");

        CommandLineRun run = await CommandLineRun.Of("check", folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("2 schema files, no errors.\n", run.Output);
    }

    [Fact]
    public async Task A_mistake_is_printed_as_the_build_prints_it()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("guidance.yaml", Misspelt);

        CommandLineRun run = await CommandLineRun.Of("check", folder.Path);

        Assert.Equal(1, run.ExitCode);
        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.StartsWith($"{path}(3,1): error FSC1", lines[0], StringComparison.Ordinal);
        Assert.Contains("'required'", lines[0].Replace('"', '\''), StringComparison.Ordinal);
        Assert.Equal("1 schema file, 1 error.", lines[^1]);
    }

    [Fact]
    public async Task Json_has_the_place_and_the_rule_of_every_mistake()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("guidance.yaml", Misspelt);

        CommandLineRun run = await CommandLineRun.Of("check", "--format", "json", path);

        Assert.Equal(1, run.ExitCode);
        using JsonDocument document = JsonDocument.Parse(run.Output);
        Assert.Equal(1, document.RootElement.GetProperty("files").GetInt32());
        JsonElement problem = Assert.Single(document.RootElement.GetProperty("problems").EnumerateArray());
        Assert.Equal(path, problem.GetProperty("path").GetString());
        Assert.Equal(3, problem.GetProperty("line").GetInt32());
        Assert.Equal(1, problem.GetProperty("column").GetInt32());
        Assert.Equal(3, problem.GetProperty("endLine").GetInt32());
        Assert.Equal(8, problem.GetProperty("endColumn").GetInt32());
        Assert.StartsWith("FSC1", problem.GetProperty("rule").GetString(), StringComparison.Ordinal);
        Assert.EndsWith(".md", problem.GetProperty("help").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_is_found_among_the_files_of_the_folder()
    {
        using TemporaryFolder folder = new();
        folder.Write("common.yaml", "$defs:\n  Person: { type: object, properties: { name: { type: string } } }\n");
        string path = folder.Write("guidance.yaml", "type: object\nproperties:\n  by: { $ref: \"common.yaml#/$defs/Person\" }\n");

        Assert.Equal(0, (await CommandLineRun.Of("check", folder.Path)).ExitCode);

        CommandLineRun alone = await CommandLineRun.Of("check", path);
        Assert.Equal(1, alone.ExitCode);
        Assert.Contains("common.yaml", alone.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_schema_of_the_dialect_may_stand_beside_the_schemas()
    {
        using TemporaryFolder folder = new();
        folder.Write("guidance.yaml", Good);
        folder.Write("filing-schema.json", "{ \"patternProperties\": {} }");

        CommandLineRun run = await CommandLineRun.Of("check", folder.Path);

        Assert.Equal("1 schema file, no errors.\n", run.Output);
    }

    [Fact]
    public async Task A_schema_has_an_open_form_where_open_says_so()
    {
        using TemporaryFolder folder = new();
        folder.Write("guidance.yaml", Good);
        string path = folder.Write("any.json", """{ "$dynamicAnchor": "node", "type": "object", "properties": { "a": { "$dynamicRef": "#node" } } }""");

        Assert.Equal(1, (await CommandLineRun.Of("check", folder.Path)).ExitCode);
        Assert.Equal("2 schema files, no errors.\n", (await CommandLineRun.Of("check", folder.Path, "--open", path)).Output);

        CommandLineRun emitted = await CommandLineRun.Of("emit", folder.Path, "--open", path, "-o", folder["generated"]);
        Assert.Equal(0, emitted.ExitCode);
        Assert.True(File.Exists(folder["generated/Filings.AnyValidator.g.cs"]));
        Assert.True(File.Exists(folder["generated/Filings.Guidance.g.cs"]));

        CommandLineRun other = await CommandLineRun.Of("check", path, "--open", folder["guidance.yaml"]);
        Assert.Equal(2, other.ExitCode);
        Assert.Contains("is none of the schemas given", other.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_terminal_the_place_is_underlined()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("guidance.yaml", "title: Guidance\ntype: object\nproperties:\n  period: { type: string, description: \"A period of some length, told in \u202Emany words.\", pattrn: a }\n");

        string[] plain = (await CommandLineRun.Narrow("check", "--format", "pretty", path)).Output.Split('\n');
        string[] coloured = (await CommandLineRun.Watched("check", path)).Output.Split('\n');

        Assert.StartsWith($"{path}(4,89): error FSC1101", plain[0], StringComparison.Ordinal);
        Assert.Equal("4 | …th, told in ·many words.\", pattrn: a }", plain[1]);
        Assert.Equal("  |" + new string(' ', plain[1].IndexOf("pattrn", StringComparison.Ordinal) - 3) + "^^^^^^", plain[2]);
        Assert.Equal(plain[2].Replace("^^^^^^", "\u001b[31m^^^^^^\u001b[0m", StringComparison.Ordinal), coloured[2]);
    }

    [Fact]
    public async Task No_schemas_where_some_were_promised_is_a_usage_error()
    {
        using TemporaryFolder folder = new();

        CommandLineRun none = await CommandLineRun.Of("check", folder.Path);
        Assert.Equal(2, none.ExitCode);
        Assert.Contains("no *.yaml, *.yml or *.json", none.Error, StringComparison.Ordinal);

        CommandLineRun missing = await CommandLineRun.Of("check", folder["schemas"]);
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains(folder["schemas"], missing.Error, StringComparison.Ordinal);
    }
}
