using System.Threading.Channels;

namespace FilingSchema.Cli.Watching;

/// <summary>
/// Tells that files may have changed. Editors save in several steps, such as a new file that takes the old one's name,
/// so it waits until they have been quiet for a moment.
/// </summary>
/// <remarks>It only says that it is worth looking: what has changed is for the one who looks to say.</remarks>
internal sealed class ChangeSignal : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(120);
    private static readonly TimeSpan LongestUnrest = TimeSpan.FromSeconds(1);

    /// <summary>How often it is worth looking without a signal: a folder that was made again, or one on a network, sends none.</summary>
    private static readonly TimeSpan Unprompted = TimeSpan.FromSeconds(2);

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly TimeProvider clock;

    /// <summary>Watches from now on.</summary>
    /// <param name="paths">Files, and folders with their subfolders.</param>
    /// <param name="clock">What the waiting goes by.</param>
    public ChangeSignal(IEnumerable<string> paths, TimeProvider clock)
    {
        this.clock = clock;
        foreach (string path in paths.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal))
            Watch(path);
    }

    /// <summary>Returns when something may have changed, and at the latest when it is time to look anyway.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits any longer.</exception>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        if (!await IsChangedWithin(Unprompted, cancellationToken))
            return;

        long first = clock.GetTimestamp();
        while (await IsChangedWithin(Quiet, cancellationToken) && clock.GetElapsedTime(first) < LongestUnrest)
        {
            // Not quiet yet.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in watchers)
            watcher.Dispose();
    }

    private void Watch(string path)
    {
        bool isFolder = Directory.Exists(path);
        FileSystemWatcher watcher = new(isFolder ? path : Path.GetDirectoryName(path)!)
        {
            IncludeSubdirectories = isFolder,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime,
        };
        watcher.Changed += Tell;
        watcher.Created += Tell;
        watcher.Deleted += Tell;
        watcher.Renamed += Tell;
        // More happened than it could keep.
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        watchers.Add(watcher);
    }

    private void Tell(object sender, FileSystemEventArgs change) => changes.Writer.TryWrite(true);

    private async Task<bool> IsChangedWithin(TimeSpan time, CancellationToken cancellationToken)
    {
        using CancellationTokenSource timeout = new(time, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return await changes.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
