using System.Text.Json;

namespace FilingSchema.Cli.Tests;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_dialect_is_printed()
    {
        CommandLineRun run = await CommandLineRun.Of("schema");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("FilingSchema", JsonDocument.Parse(run.Output).RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public async Task It_is_written_beside_schemas_and_an_older_one_is_replaced()
    {
        string path = folder.Write("filing-schema.json", "{ \"title\": \"FilingSchema\" }");
        folder.Write("guidance.yaml", "# yaml-language-server: $schema=filing-schema.json\ntitle: Guidance\ntype: object\nproperties:\n  a: { type: string }\n");

        CommandLineRun run = await CommandLineRun.Of("schema", "-o", path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("'# yaml-language-server: $schema=filing-schema.json'", run.Output, StringComparison.Ordinal);
        Assert.Equal((await CommandLineRun.Of("schema")).Output, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal("1 schema file, no errors.\n", (await CommandLineRun.Of("check", folder.Path)).Output);
    }

    [Fact]
    public async Task A_file_of_somebody_else_is_left_alone()
    {
        string path = folder.Write("other.json", "{}");

        CommandLineRun run = await CommandLineRun.Of("schema", "-o", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("{}", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }
}
