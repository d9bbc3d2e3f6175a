using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FilingSchema.EightK.Tests;

/// <summary>System.Text.Json reads and writes the types without a word of configuration.</summary>
public sealed class JsonSerializerTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private sealed record Envelope(int Number, CurrentReport Report, EightKItem? Item);

    [Fact]
    public void It_writes_what_the_report_itself_writes() => Assert.Equal(Sample.Compact, JsonSerializer.Serialize(Sample.Read(), Relaxed));

    [Fact]
    public void It_reads_what_the_report_itself_reads() => Assert.Equal(Sample.Read(), JsonSerializer.Deserialize<CurrentReport>(Sample.Indented));

    [Fact]
    public void Its_own_escaping_and_indentation_change_nothing()
    {
        string json = JsonSerializer.Serialize(Sample.Read(), Indented);
        Assert.Contains("\\u201C", json, StringComparison.Ordinal);
        Assert.Equal(Sample.Read(), JsonSerializer.Deserialize<CurrentReport>(json));
    }

    [Fact]
    public async Task A_list_of_reports_goes_through_a_stream_and_comes_back()
    {
        List<CurrentReport> reports = [Sample.Read(), Sample.Read() with { Form = CurrentReportForm.Form8KA }, Sample.Read() with { Items = [] }];
        using MemoryStream stream = new();
        await JsonSerializer.SerializeAsync(stream, reports, cancellationToken: TestContext.Current.CancellationToken);
        stream.Position = 0;
        Assert.Equal(reports, await JsonSerializer.DeserializeAsync<List<CurrentReport>>(stream, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_report_is_a_member_of_a_type_of_ones_own()
    {
        Envelope envelope = new(7, Sample.Read(), new OtherEvents());
        string json = JsonSerializer.Serialize(envelope, Relaxed);
        Assert.Equal($$$"""{"Number":7,"Report":{{{Sample.Compact}}},"Item":{"item":"8.01"}}""", json);
        Assert.Equal(envelope, JsonSerializer.Deserialize<Envelope>(json));
        Assert.Null(JsonSerializer.Deserialize<Envelope>($$"""{"Number":7,"Report":{{Sample.Compact}},"Item":null}""")!.Item);
    }

    [Fact]
    public void Items_keep_their_case_through_the_base_type()
    {
        List<EightKItem> items = [new SecurityHolderVote { MeetingKind = SecurityHolderVoteMeetingKind.Special }, new StaticPool()];
        string json = JsonSerializer.Serialize(items);
        Assert.Equal("""[{"item":"5.07","meetingKind":"special"},{"item":"6.06"}]""", json);
        Assert.Equal(items, JsonSerializer.Deserialize<List<EightKItem>>(json));
        Assert.IsType<StaticPool>(JsonSerializer.Deserialize<EightKItem>("""{"heading":"Static Pool","item":"6.06"}"""));
    }

    [Fact]
    public void Enums_and_values_on_their_own_have_their_JSON_names()
    {
        Assert.Equal("\"8-K12B/A\"", JsonSerializer.Serialize(CurrentReportForm.Form8K12BA));
        Assert.Equal(SayOnPayFrequency.EveryTwoYears, JsonSerializer.Deserialize<SayOnPayFrequency>("\"every two years\""));
        Assert.Equal("""["5.07","5"]""", JsonSerializer.Serialize<ItemNumber[]>([new(5, 7), new(5)]));
    }

    [Fact]
    public void A_violation_is_a_JsonException_that_carries_all_of_them()
    {
        string json = Sample.With(static report =>
        {
            report["form"] = "10-K";
            report["filedDate"] = "yesterday";
        });
        JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CurrentReport>(json));
        SchemaViolationException inner = Assert.IsType<SchemaViolationException>(thrown.InnerException);
        Assert.Equal(["/form", "/filedDate"], inner.Violations.Select(static violation => violation.Path));
        Assert.Contains("/filedDate", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_no_JSON_is_a_JsonException_as_ever()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CurrentReport>(Sample.Compact[..^1]));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CurrentReport>(Encoding.UTF8.GetBytes("[]")));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CurrentReport>("\"8-K\""));
    }
}
