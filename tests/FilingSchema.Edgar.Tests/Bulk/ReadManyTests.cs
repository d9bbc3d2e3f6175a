using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests;

/// <summary>Many filings: their order, how far ahead they are read, what cannot be read, and how the reading ends.</summary>
public sealed class ReadManyTests : IDisposable
{
    private static readonly string Harrowgate = Path.Combine(AppContext.BaseDirectory, "samples", "harrowgate-8-k-2024.txt");
    private static readonly string PellRiver = Path.Combine(AppContext.BaseDirectory, "samples", "pell-river-8-k-1999.txt");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("filing-schema-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Results_come_in_the_order_of_the_paths()
    {
        string[] paths = [.. Enumerable.Range(0, 60).Select(static number => number % 7 < 3 ? Harrowgate : PellRiver)];

        BulkResult<CurrentReport>[] results = await EdgarReader
            .ReadManyAsync<CurrentReport>(paths, new BulkOptions { MaxParallel = 4 }, Cancellation).ToArrayAsync(Cancellation);

        Assert.Equal(paths, results.Select(static result => result.Path));
        Assert.All(results, static result => Assert.Equal(
            result.Path == Harrowgate ? "2.02" : "5", result.Result.Value!.Items[0].Item.ToString()));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_a_result_with_an_error_and_stops_nobody()
    {
        string empty = Path.Combine(folder.FullName, "empty.txt");
        await File.WriteAllTextAsync(empty, "", Cancellation);
        string[] paths = [empty, Path.Combine(folder.FullName, "missing.txt"), folder.FullName, "", "a\0b", Harrowgate];

        BulkResult<CurrentReport>[] results = await EdgarReader
            .ReadManyAsync<CurrentReport>(paths, cancellationToken: Cancellation).ToArrayAsync(Cancellation);

        Assert.Equal(
            [
                "The file is empty.", "There is no such file or folder.", "It is a folder, not a filing.", "That is no path.",
                "That is no path.", null,
            ],
            results.Select(static result => result.Result.Error));
    }

    [Fact]
    public async Task A_fault_of_the_reader_is_a_result_with_an_error_and_stops_nobody()
    {
        BulkResult<Faulty>[] results = await EdgarReader
            .ReadManyAsync<Faulty>([Harrowgate, PellRiver], cancellationToken: Cancellation).ToArrayAsync(Cancellation);

        Assert.All(results, static result => Assert.Contains("please report it: System.NotSupportedException", result.Result.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_made_of_a_filing_is_made_while_others_are_read_and_in_order()
    {
        string[] made = await EdgarReader.ReadManyAsync<CurrentReport, int, string>(
            Enumerable.Range(0, 20),
            static number => number % 2 == 0 ? Harrowgate : PellRiver,
            static (number, result) => $"{number} {result.Value!.Items.Count}",
            cancellationToken: Cancellation).ToArrayAsync(Cancellation);

        Assert.Equal(Enumerable.Range(0, 20).Select(static number => number % 2 == 0 ? $"{number} 3" : $"{number} 2"), made);
    }

    [Fact]
    public async Task Paths_without_end_are_drawn_only_as_results_are_taken()
    {
        int drawn = 0;
        await using IAsyncEnumerator<BulkResult<CurrentReport>> results = EdgarReader
            .ReadManyAsync<CurrentReport>(Draw(), new BulkOptions { MaxParallel = 2 }, Cancellation).GetAsyncEnumerator(Cancellation);

        Assert.True(await results.MoveNextAsync());
        await Task.Delay(200, Cancellation);
        Assert.InRange(Volatile.Read(ref drawn), 1, 30);

        IEnumerable<string> Draw()
        {
            while (true)
            {
                Interlocked.Increment(ref drawn);
                yield return "missing.txt";
            }
        }
    }

    [Fact]
    public async Task Cancelling_ends_the_reading()
    {
        using CancellationTokenSource stop = new();
        int taken = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (BulkResult<CurrentReport> _ in EdgarReader.ReadManyAsync<CurrentReport>(
                Enumerable.Repeat("missing.txt", int.MaxValue), cancellationToken: stop.Token))
            {
                if (++taken == 5)
                    await stop.CancelAsync();
            }
        });

        Assert.InRange(taken, 5, 200);
    }

    [Fact]
    public void No_worker_at_all_is_a_mistake_of_the_caller() => Assert.Throws<ArgumentOutOfRangeException>(
        static () => EdgarReader.ReadManyAsync<CurrentReport>([], new BulkOptions { MaxParallel = 0 }, Cancellation));

    /// <summary>A record that cannot be made.</summary>
    private sealed class Faulty : ISchemaRecord<Faulty>
    {
        public static RecordSchema Schema => CurrentReport.Schema;

        public static Faulty Read(ref JsonSource json) => throw new NotSupportedException();

        public void Write(JsonTarget json) => throw new NotSupportedException();

        public void Check(Checker check) => throw new NotSupportedException();
    }
}
