using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace FilingSchema.Edgar;

/// <summary>Work on several cores whose results come in the order of the input.</summary>
internal static class OrderedParallel
{
    /// <summary>How many results may wait for an earlier one: enough to hide one slow filing, few enough to bound memory.</summary>
    private const int ResultsAheadPerWorker = 8;

    /// <summary>Maps the elements, at most <paramref name="maxParallel"/> at a time; results come in the elements' order.</summary>
    /// <remarks>The input is asked for its next element only when there is room, from one thread at a time.</remarks>
    public static async IAsyncEnumerable<TResult> SelectAsync<TSource, TResult>(
        IEnumerable<TSource> source,
        int maxParallel,
        Func<TSource, TResult> map,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Channel<Task<TResult>> results = Channel.CreateBounded<Task<TResult>>(maxParallel * ResultsAheadPerWorker);
        _ = Task.Run(() => StartAllAsync(source, maxParallel, map, results.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (Task<TResult> result in results.Reader.ReadAllAsync(cancellationToken))
                yield return await result.WaitAsync(cancellationToken);
        }
        finally
        {
            // The starter is told, but not waited for: it may be asleep in a read of standard input.
            await stop.CancelAsync();
        }
    }

    private static async Task StartAllAsync<TSource, TResult>(
        IEnumerable<TSource> source,
        int maxParallel,
        Func<TSource, TResult> map,
        ChannelWriter<Task<TResult>> results,
        CancellationToken cancellationToken)
    {
        SemaphoreSlim workers = new(maxParallel);
        try
        {
            foreach (TSource element in source)
            {
                await workers.WaitAsync(cancellationToken);
                Task<TResult> result = Task.Run(() => MapAndRelease(element), CancellationToken.None);
                await results.WriteAsync(result, cancellationToken);
            }

            results.Complete();
        }
#pragma warning disable CA1031 // Whatever stops the input is thrown where the results are read.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            results.Complete(exception);
        }

        TResult MapAndRelease(TSource element)
        {
            try
            {
                return map(element);
            }
            finally
            {
                workers.Release();
            }
        }
    }
}
