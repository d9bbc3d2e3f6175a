using System.Globalization;
using FilingSchema.Cli.Output;

namespace FilingSchema.Cli.Tests;

public class ProgressLineTests
{
    [Theory]
    [InlineData(0, 900, 1, "[........................] 0 of 900  0 filings/s")]
    [InlineData(300, 900, 10, "[########................] 300 of 900  30 filings/s, 20 s left")]
    [InlineData(100, 900, 20, "[##......................] 100 of 900  5 filings/s, 2 min 40 s left")]
    [InlineData(900, 900, 9, "[########################] 900 of 900  100 filings/s, 0 s left")]
    public void The_line_has_count_rate_and_remaining_time(int done, int total, int seconds, string expected) =>
        Assert.Equal(expected, ProgressLine.Describe(done, total, TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void Without_a_total_the_line_has_count_and_rate() =>
        Assert.Equal("50 filings  12.5 filings/s", ProgressLine.Describe(50, null, TimeSpan.FromSeconds(4)));

    [Theory]
    [InlineData(true, 900, true)]
    [InlineData(true, null, true)]
    [InlineData(true, 3, false)]
    [InlineData(false, 900, false)]
    public void Only_a_person_who_waits_for_many_filings_sees_it(bool isWatched, int? total, bool isShown)
    {
        using StringWriter error = new(CultureInfo.InvariantCulture);
        Clock clock = new();
        using Terminal terminal = new()
        {
            Input = Stream.Null, Output = TextWriter.Null, Error = error, IsErrorWatched = isWatched, Clock = clock,
        };
        ProgressLine progress = new(terminal, total);

        progress.Show(1);
        Assert.Empty(error.ToString());

        clock.Now = TimeSpan.FromSeconds(1);
        progress.Show(2);
        string shown = error.ToString();
        Assert.Equal(isShown, shown.Contains("filings/s", StringComparison.Ordinal));

        progress.Show(3);
        Assert.Equal(shown, error.ToString());

        progress.Erase();
        Assert.Equal(isShown, error.ToString().EndsWith("\r\u001b[K", StringComparison.Ordinal));
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
