namespace FilingSchema.Edgar.Tests;

public class OrderedParallelTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Results_come_in_the_order_of_the_input_whichever_is_ready_first()
    {
        int[] results = await OrderedParallel.SelectAsync(Enumerable.Range(0, 200), 4, SlowIfEven, Cancellation).ToArrayAsync(Cancellation);

        Assert.Equal(Enumerable.Range(0, 200), results);

        static int SlowIfEven(int number)
        {
            if (number % 2 == 0)
                Thread.Sleep(1);
            return number;
        }
    }

    [Fact]
    public async Task Two_are_worked_on_at_the_same_time_but_never_more_than_allowed()
    {
        using Barrier both = new(2);

        // Each one waits for another one, so that a single worker would never get on.
        bool[] met = await OrderedParallel
            .SelectAsync(Enumerable.Range(0, 20), 2, _ => both.SignalAndWait(TimeSpan.FromSeconds(30)), Cancellation)
            .ToArrayAsync(Cancellation);
        Assert.All(met, Assert.True);

        int running = 0;
        int[] seen = await OrderedParallel.SelectAsync(Enumerable.Range(0, 50), 2, Observe, Cancellation).ToArrayAsync(Cancellation);
        Assert.InRange(seen.Max(), 1, 2);

        int Observe(int number)
        {
            int now = Interlocked.Increment(ref running);
            Thread.Sleep(1);
            Interlocked.Decrement(ref running);
            return now;
        }
    }

    [Fact]
    public async Task The_input_is_not_drawn_far_ahead_of_the_results()
    {
        int drawn = 0;
        await using IAsyncEnumerator<int> results = OrderedParallel
            .SelectAsync(Draw(), 2, static number => number, Cancellation)
            .GetAsyncEnumerator(Cancellation);

        Assert.True(await results.MoveNextAsync());
        await Task.Delay(100, Cancellation);
        Assert.InRange(Volatile.Read(ref drawn), 1, 30);

        IEnumerable<int> Draw()
        {
            while (true)
                yield return Interlocked.Increment(ref drawn);
        }
    }

    [Fact]
    public async Task An_input_that_fails_fails_the_results()
    {
        await Assert.ThrowsAsync<IOException>(async () =>
            await OrderedParallel.SelectAsync(Broken(), 2, static number => number, Cancellation).ToArrayAsync(Cancellation));

        static IEnumerable<int> Broken()
        {
            yield return 1;
            throw new IOException("gone");
        }
    }
}
