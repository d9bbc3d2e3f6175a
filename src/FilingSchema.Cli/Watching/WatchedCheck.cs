using FilingSchema.Cli.Output;

namespace FilingSchema.Cli.Watching;

/// <summary><c>check --watch</c>: checks schemas, and again whenever they change, until it is stopped.</summary>
internal static class WatchedCheck
{
    /// <summary>How long a file that cannot be read may be in the middle of being saved.</summary>
    private static readonly TimeSpan Saving = TimeSpan.FromMilliseconds(300);

    /// <summary>Runs until it is stopped.</summary>
    /// <returns><see cref="ExitCode.Usage"/> if there is nothing to watch.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<int> RunAsync(string[] paths, string[] open, string rootNamespace, Terminal terminal, CancellationToken cancellationToken)
    {
        if (paths.FirstOrDefault(static path => !Path.Exists(path)) is { } missing)
        {
            await terminal.Error.WriteLineAsync($"error: There is no such file or folder: {missing}");
            return ExitCode.Usage;
        }

        // It listens before it looks, so that no change falls between the two.
        using ChangeSignal signal = new(paths, terminal.Clock);
        SchemaCheck last = SchemaCheck.Run(paths, open, rootNamespace, before: null, cancellationToken);
        if (last.Error is { } error)
        {
            await terminal.Error.WriteLineAsync($"error: {error}");
            return ExitCode.Usage;
        }

        WatchReport report = new(terminal);
        report.Start(last);
        while (true)
        {
            await signal.WaitAsync(cancellationToken);
            SchemaCheck next = SchemaCheck.Run(paths, open, rootNamespace, last, cancellationToken);
            if (next.Error is not null && next != last)
            {
                await Task.Delay(Saving, terminal.Clock, cancellationToken);
                next = SchemaCheck.Run(paths, open, rootNamespace, last, cancellationToken);
            }

            if (ReferenceEquals(next, last))
                continue;
            report.Change(last, next);
            last = next;
        }
    }
}
