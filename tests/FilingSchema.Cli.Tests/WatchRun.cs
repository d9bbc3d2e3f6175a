using System.Globalization;
using System.Text;

namespace FilingSchema.Cli.Tests;

/// <summary>A <c>check --watch</c> that runs in this process while a test edits files.</summary>
internal sealed class WatchRun : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource stop = new();
    private readonly StringBuilder printed = new();
    private readonly StringWriter error = new(CultureInfo.InvariantCulture);
    private readonly TextWriter output;
    private readonly Terminal terminal;
    private readonly Task<int> run;
    private int seen;

    public WatchRun(bool useColor, params string[] paths)
    {
        output = TextWriter.Synchronized(new StringWriter(printed, CultureInfo.InvariantCulture) { NewLine = "\n" });
        terminal = new Terminal { Input = Stream.Null, Output = output, Error = error, UseColor = useColor };
        run = Task.Run(() => CommandLine.RunAsync(["check", "--watch", .. paths], terminal, stop.Token));
    }

    /// <summary>Waits until a line with these words was printed after what was waited for before, and gives all up to that line.</summary>
    public async Task<string> PrintsAsync(string words)
    {
        long started = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(started) < Patience)
        {
            string text = Text()[seen..];
            int found = text.IndexOf(words, StringComparison.Ordinal);
            int end = found < 0 ? -1 : text.IndexOf('\n', found);
            if (end >= 0)
            {
                seen += end + 1;
                return text[..end];
            }

            Assert.False(run.IsCompleted, $"It ended: {Text()} {error}");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"'{words}' was not printed. What was: {Text()}");
        return "";
    }

    /// <summary>Everything that was printed.</summary>
    public string Text()
    {
        // The writer is its own lock.
        lock (output)
            return printed.ToString();
    }

    /// <summary>Stops it as Ctrl+C does, and gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        await stop.CancelAsync();
        return await run;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        terminal.Dispose();
        stop.Dispose();
    }
}
