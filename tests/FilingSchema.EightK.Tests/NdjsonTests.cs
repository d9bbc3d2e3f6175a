using System.Text;
using System.Text.Json.Nodes;

namespace FilingSchema.EightK.Tests;

/// <summary>Reports, one a line.</summary>
public sealed class NdjsonTests
{
    [Fact]
    public async Task Reports_are_written_one_a_line_and_come_back()
    {
        CurrentReport[] reports = [.. CompleteReports.Cases.Select(static choice => CurrentReport.Parse(Sample.Write(CompleteReports.Of(choice.Item).Report)))];
        using MemoryStream stream = new();
        await CurrentReport.WriteLinesAsync(reports, stream, TestContext.Current.CancellationToken);

        Assert.Equal(string.Concat(reports.Select(static report => report.ToJson() + "\n")), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(reports, (await Read(stream.ToArray())).Select(static line => line.Value));
    }

    [Fact]
    public async Task A_bad_line_in_the_middle_is_told_and_does_not_end_the_reading()
    {
        string wrong = Sample.With(static report => report["cover"]!["amendmentFlag"] = "no");
        string cut = Sample.Compact[..^1];
        string text = string.Join('\n', Sample.Compact, wrong, "", "null", cut, "  \t", Sample.Compact + "\r", Sample.Compact);

        List<RecordLine<CurrentReport>> lines = await Read(Encoding.UTF8.GetBytes(text));

        Assert.Equal([1, 2, 4, 5, 7, 8], lines.Select(static line => line.LineNumber));
        Assert.Equal([true, false, false, false, true, true], lines.Select(static line => line.IsValid));
        Assert.All(lines.Where(static line => line.IsValid), static line => Assert.Equal(Sample.Read(), line.Value));
        Assert.Equal("/cover/amendmentFlag", Assert.Single(lines[1].Violations).Path);
        Assert.Null(lines[1].Value!.Cover.AmendmentFlag);
        Assert.Equal("type", Assert.Single(lines[2].Violations).Keyword);
        Assert.Equal("json", Assert.Single(lines[3].Violations).Keyword);
    }

    [Fact]
    public async Task Positions_are_those_in_the_stream()
    {
        string wrong = Sample.With(static report => report["documents"]![1]!["sequence"] = JsonNode.Parse("-2"));
        string before = Sample.Compact + "\r\n\n";
        List<RecordLine<CurrentReport>> lines = await Read(Encoding.UTF8.GetBytes(before + wrong + "\n" + Sample.Compact));

        Violation violation = Assert.Single(lines[1].Violations);
        int column = wrong.IndexOf("-2,\"fileName\"", StringComparison.Ordinal);
        int offset = Encoding.UTF8.GetByteCount(before + wrong[..column]);
        Assert.Equal(new TextPosition(3, column + 1, offset), violation.Position);
    }

    [Fact]
    public async Task A_stream_that_gives_a_byte_at_a_time_gives_the_same_reports()
    {
        using OneByteStream stream = new(Encoding.UTF8.GetBytes($"{Sample.Compact}\n\n{{}}\n{Sample.Compact}"));
        List<bool> valid = [];
        await foreach (RecordLine<CurrentReport> line in CurrentReport.ReadLinesAsync(stream, TestContext.Current.CancellationToken))
            valid.Add(line.IsValid);
        Assert.Equal([true, false, true], valid);
    }

    [Fact]
    public async Task Items_alone_are_read_by_line_too()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes("""
            {"item":"8.01"}
            {"item":"8.02"}
            {"item":"5"}
            """));
        List<string?> items = [];
        await foreach (RecordLine<EightKItem> line in EightKItem.ReadLinesAsync(stream, TestContext.Current.CancellationToken))
            items.Add(line.Value?.GetType().Name);
        Assert.Equal(["OtherEvents", null, "OtherEventsBefore2004"], items);
    }

    private static async Task<List<RecordLine<CurrentReport>>> Read(byte[] utf8)
    {
        using MemoryStream stream = new(utf8);
        List<RecordLine<CurrentReport>> lines = [];
        await foreach (RecordLine<CurrentReport> line in CurrentReport.ReadLinesAsync(stream, TestContext.Current.CancellationToken))
            lines.Add(line);
        return lines;
    }

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..1], cancellationToken);
    }
}
