using System.Text;
using FilingSchema.Tests.Records;

namespace FilingSchema.Tests;

public class RecordLinesTests
{
    [Fact]
    public async Task Lines_are_read_with_their_numbers_whatever_is_wrong_with_others()
    {
        string text = $"\uFEFF{Samples.Least}\r\n\n  \n{{\"metric\":5,\n{Samples.With("\"low\":-1")}\n{Samples.Full}";

        List<RecordLine<Guidance>> lines = await Read(text);

        Assert.Equal([1, 4, 5, 6], lines.Select(static line => line.LineNumber));
        Assert.Equal([true, false, false, true], lines.Select(static line => line.IsValid));
        Assert.Equal(["4:11", "4:13"], lines[1].Violations.Select(static violation => violation.Position.ToString()));
        Assert.Equal("5:77", lines[2].Violations[0].Position.ToString());
        Assert.Equal(-1, lines[2].Value!.Low);
        Assert.Equal(Samples.Full, lines[3].Value!.ToJson());
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Assert.Equal((byte)'-', bytes[lines[2].Violations[0].Position!.Value.Offset]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(65_536)]
    public async Task Lines_are_put_together_from_pieces_of_any_size(int size)
    {
        string longest = Samples.With($"\"extra\":\"{new string('x', 200_000)}\"");
        string text = string.Concat(Enumerable.Repeat(Samples.Full + "\n", 20)) + longest + "\n" + string.Concat(Enumerable.Repeat(Samples.Least + "\n", 300));

        List<RecordLine<Guidance>> lines = await Read(text, size);

        Assert.Equal(321, lines.Count);
        Assert.Equal([21], lines.Where(static line => !line.IsValid).Select(static line => line.LineNumber));
        Violation violation = Assert.Single(lines[20].Violations);
        Assert.StartsWith("\"xxx", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)[(int)violation.Position!.Value.Offset..]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_is_read_again()
    {
        Guidance[] records = [.. Enumerable.Repeat(Guidance.Parse(Samples.Full), 500)];
        using MemoryStream stream = new();

        await RecordLines.WriteAsync(records, stream, TestContext.Current.CancellationToken);

        string text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Equal(500, text.Count(static unit => unit == '\n'));
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.Equal(records, (await Read(text)).Select(static line => line.Value));
    }

    [Fact]
    public async Task A_half_surrogate_and_a_deep_line_do_not_end_the_reading()
    {
        List<RecordLine<Guidance>> lines = await Read($"{new string('[', 10_000)}\n\"\\ud800\"\n{Samples.Least}\n");

        Assert.Equal([false, false, true], lines.Select(static line => line.IsValid));
    }

    [Fact]
    public async Task An_empty_stream_has_no_lines() => Assert.Empty(await Read(""));

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (RecordLine<Guidance> line in RecordLines.ReadAsync<Guidance>(new MemoryStream(new byte[10]), cancelled.Token))
                Assert.Fail($"{line} was read.");
        });
    }

    private static async Task<List<RecordLine<Guidance>>> Read(string text, int size = int.MaxValue)
    {
        using PiecewiseStream stream = new(Encoding.UTF8.GetBytes(text), size);
        List<RecordLine<Guidance>> lines = [];
        await foreach (RecordLine<Guidance> line in RecordLines.ReadAsync<Guidance>(stream, TestContext.Current.CancellationToken))
            lines.Add(line);
        return lines;
    }

    private sealed class PiecewiseStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
