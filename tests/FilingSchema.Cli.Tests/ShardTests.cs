using System.Globalization;
using System.Text.Json;
using FilingSchema.Cli.Reading;

namespace FilingSchema.Cli.Tests;

/// <summary><c>read --shard</c>: the shares of the workers.</summary>
public class ShardTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public void Every_filing_is_in_one_share_and_the_shares_are_about_as_large(int count)
    {
        IEnumerable<string> names = Enumerable.Range(0, 8000)
            .Select(static number => string.Create(CultureInfo.InvariantCulture, $"2013/QTR1/0000855654-13-{number:000000}.txt"));
        int[] sizes = new int[count];
        foreach (string name in names)
            sizes[Assert.Single(Enumerable.Range(0, count), share => new Shard(share + 1, count).Has(name))]++;

        Assert.All(sizes, size => Assert.InRange(size, 8000 / count * 0.8, 8000 / count * 1.2));
    }

    [Theory]
    [InlineData("0000855654-13-000012.txt", 15)]
    [InlineData("2013/QTR1/a.htm", 16)]
    [InlineData("Übersicht.txt", 9)]
    public void The_share_of_a_name_is_the_same_in_every_version(string name, int number) =>
        Assert.Equal(number, Enumerable.Range(1, 16).Single(share => new Shard(share, 16).Has(name)));

    [Fact]
    public async Task The_shares_of_a_folder_are_disjoint_and_complete_wherever_the_folder_lies()
    {
        using TemporaryFolder one = new();
        using TemporaryFolder other = new();
        for (int number = 0; number < 30; number++)
        {
            one.Write($"a/{number}.txt", "x");
            other.Write($"a/{number}.txt", "x");
        }

        List<string> all = [];
        for (int share = 1; share <= 4; share++)
        {
            string[] here = await SourcesAsync(one, $"{share}/4");
            Assert.Equal(here, await SourcesAsync(other, $"{share}/4"));
            all.AddRange(here);
        }

        Assert.Equal(await SourcesAsync(one, "1/1"), all.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_by_every_worker()
    {
        using TemporaryFolder empty = new();
        foreach (string share in (string[])["1/3", "2/3", "3/3"])
            Assert.Equal(1, (await CommandLineRun.Of("read", "--format", "ndjson", empty.Path, "--shard", share)).ExitCode);
    }

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("3")]
    [InlineData("1/0")]
    [InlineData("a/b")]
    [InlineData("1/2/3")]
    [InlineData("-1/4")]
    public async Task A_share_that_is_none_is_told(string text)
    {
        CommandLineRun run = await CommandLineRun.Of("read", "--shard", text, Samples.Folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"such as 1/16 up to 16/16, not '{text}'", run.Error, StringComparison.Ordinal);
    }

    private static async Task<string[]> SourcesAsync(TemporaryFolder folder, string share)
    {
        CommandLineRun run = await CommandLineRun.Of("read", "--format", "ndjson", folder.Path, "--shard", share);
        return
        [
            .. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => Path.GetRelativePath(folder.Path, SourceOf(line))),
        ];
    }

    private static string SourceOf(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("source").GetString()!;
    }
}
