namespace FilingSchema.Edgar;

public static partial class EdgarReader
{
    /// <summary>
    /// Reads many filings on all cores. The results come in the order of the paths, each as soon as it and those before it are there.
    /// </summary>
    /// <param name="paths">
    /// The files. The next one is asked for when there is room for it, from one thread at a time: the paths may be without end, or
    /// come slowly.
    /// </param>
    /// <param name="options">How they are read; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>
    /// A result for each path. A file that is not there, or cannot be read, gives a result with an error and stops nobody. No more
    /// than eight results a core wait for one before them, or for whoever takes them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="BulkOptions.MaxParallel"/> is less than 1.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended; thrown where the results are taken.</exception>
    public static IAsyncEnumerable<BulkResult<T>> ReadManyAsync<T>(
        IEnumerable<string> paths, BulkOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, ISchemaRecord<T> =>
        ReadManyAsync<T, string, BulkResult<T>>(
            paths, static path => path, static (path, result) => new BulkResult<T>(path, result), options, cancellationToken);

    /// <summary>
    /// Reads many filings on all cores, and makes something of each there and then, so that the filings themselves need not be held.
    /// </summary>
    /// <typeparam name="T">The record of the form.</typeparam>
    /// <typeparam name="TSource">What stands for a filing, such as the row of an index.</typeparam>
    /// <typeparam name="TMade">What is made of a filing.</typeparam>
    /// <param name="sources">The filings. The next one is asked for when there is room for it, from one thread at a time.</param>
    /// <param name="path">The file of a filing.</param>
    /// <param name="make">Makes something of a filing and its result. It is called from several threads at once.</param>
    /// <param name="options">How they are read; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was made, in the order of the sources.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="BulkOptions.MaxParallel"/> is less than 1.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended; thrown where the results are taken.</exception>
    public static IAsyncEnumerable<TMade> ReadManyAsync<T, TSource, TMade>(
        IEnumerable<TSource> sources,
        Func<TSource, string> path,
        Func<TSource, ReadResult<T>, TMade> make,
        BulkOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : class, ISchemaRecord<T>
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(make);
        options ??= new BulkOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxParallel, 1, nameof(options));
        return OrderedParallel.SelectAsync(
            sources, options.MaxParallel, source => make(source, ReadOrTell<T>(path(source), options.Reading)), cancellationToken);
    }

    /// <summary>Reads the filing in a file; a file that cannot be read gives an error as well.</summary>
    private static ReadResult<T> ReadOrTell<T>(string path, ReadOptions? options)
        where T : class, ISchemaRecord<T>
    {
        try
        {
            if (string.IsNullOrEmpty(path) || path.Contains('\0', StringComparison.Ordinal))
                return new ReadResult<T>("That is no path.", null);
            if (File.Exists(path))
                return Read<T>(path, options);
            return new ReadResult<T>(Directory.Exists(path) ? "It is a folder, not a filing." : "There is no such file or folder.", null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ReadResult<T>(exception.Message, null);
        }
        // No filing is known to do this. One in a million that did would end a run of days, each time it was begun again.
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            return new ReadResult<T>($"The reader failed, which is its fault and not the file's; please report it: {exception}", null);
        }
    }
}
