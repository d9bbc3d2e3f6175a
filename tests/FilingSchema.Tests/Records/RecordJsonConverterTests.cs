using System.Text.Json;
using FilingSchema.Tests.Records;

namespace FilingSchema.Tests;

public class RecordJsonConverterTests
{
    [Fact]
    public void Records_go_through_the_serializer_as_they_are()
    {
        Envelope envelope = JsonSerializer.Deserialize<Envelope>($"{{\"Guidance\":{Samples.Full},\"Matter\":{{\"kind\":\"proposal\"}},\"None\":null}}")!;

        Assert.Equal(Guidance.Parse(Samples.Full), envelope.Guidance);
        Assert.IsType<Proposal>(envelope.Matter);
        Assert.Null(envelope.None);
        string json = JsonSerializer.Serialize(envelope, Relaxed);
        Assert.Contains(Samples.Full, json, StringComparison.Ordinal);
        Assert.Contains("\"Matter\":{\"kind\":\"proposal\"}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Violations_come_as_a_json_exception_with_places_in_the_value()
    {
        JsonException thrown = Assert.Throws<JsonException>(static () =>
            JsonSerializer.Deserialize<Envelope>("{\"Guidance\":{\n  \"metric\": \"ebitda\",\n  \"metric\": 1 }}"));

        SchemaViolationException inner = Assert.IsType<SchemaViolationException>(thrown.InnerException);
        Assert.Equal("2:13", inner.Violations.Single(static violation => violation.Path == "/metric" && violation.Keyword == "enum").Position.ToString());
        Assert.Contains("/metric: must be one of", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_is_read_as_itself() =>
        Assert.Equal("A", JsonSerializer.Deserialize<Election>("{\"kind\":\"election\",\"nominee\":\"A\",\"for\":1}")!.Nominee);

    [Fact]
    public void A_case_is_written_as_its_union()
    {
        Matter matter = new Election { Nominee = "A", For = 1 };

        Assert.Equal("{\"kind\":\"election\",\"nominee\":\"A\",\"for\":1}", JsonSerializer.Serialize(matter));
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed record Envelope(Guidance? Guidance, Matter? Matter, Guidance? None);
}
