using System.Globalization;

namespace FilingSchema.Cli.Output;

/// <summary>
/// A line on standard error that says how far the work is: shown to a person who waits for many filings, never to a
/// file or a pipe. It is taken away before a result is printed, since both may share one screen.
/// </summary>
internal sealed class ProgressLine
{
    private const int ManyFilings = 20;
    private const int BarWidth = 24;
    private const string EraseLine = "\r\u001b[K";

    private static readonly TimeSpan FirstShown = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Refreshed = TimeSpan.FromMilliseconds(100);

    private readonly Terminal terminal;
    private readonly int? total;
    private readonly bool isEnabled;
    private readonly long started;
    private TimeSpan nextShown = FirstShown;
    private bool isOnScreen;

    /// <summary>A line that is not on the screen yet.</summary>
    /// <param name="terminal">Where the line is shown, and the clock it goes by.</param>
    /// <param name="total">How many filings there are, or <see langword="null"/> where nobody can know yet.</param>
    public ProgressLine(Terminal terminal, int? total)
    {
        this.terminal = terminal;
        this.total = total;
        isEnabled = terminal.IsErrorWatched && total is null or >= ManyFilings;
        started = terminal.Clock.GetTimestamp();
    }

    /// <summary>Shows how many filings are done, unless it was shown a moment ago.</summary>
    public void Show(int done)
    {
        TimeSpan elapsed = terminal.Clock.GetElapsedTime(started);
        if (!isEnabled || elapsed < nextShown)
            return;

        nextShown = elapsed + Refreshed;
        isOnScreen = true;
        terminal.Error.Write(EraseLine + Describe(done, total, elapsed));
    }

    /// <summary>Takes the line off the screen.</summary>
    public void Erase()
    {
        if (!isOnScreen)
            return;

        isOnScreen = false;
        terminal.Error.Write(EraseLine);
    }

    /// <summary>The line's text: count, bar, rate and remaining time, as far as they are known.</summary>
    internal static string Describe(int done, int? total, TimeSpan elapsed)
    {
        double rate = done / elapsed.TotalSeconds;
        string speed = string.Create(CultureInfo.InvariantCulture, $"{rate:0.#} filings/s");
        if (total is not { } all)
            return string.Create(CultureInfo.InvariantCulture, $"{done} filings  {speed}");

        int filled = (int)((long)done * BarWidth / all);
        string bar = new string('#', filled) + new string('.', BarWidth - filled);
        string left = done == 0 ? "" : ", " + Duration(TimeSpan.FromSeconds((all - done) / rate)) + " left";
        return string.Create(CultureInfo.InvariantCulture, $"[{bar}] {done} of {all}  {speed}{left}");
    }

    private static string Duration(TimeSpan time)
    {
        int seconds = (int)Math.Ceiling(time.TotalSeconds);
        return seconds < 60 ? $"{seconds} s" : $"{seconds / 60} min {seconds % 60} s";
    }
}
