using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FilingSchema.EightK.Tests;

/// <summary>A record that is written on several lines looks as if the writer had written each of its tokens.</summary>
public sealed class IndentationTests
{
    public static TheoryData<string> Items => CompleteReports.Items;

    [Theory]
    [MemberData(nameof(Items))]
    public void A_report_with_every_member_is_laid_out_as_the_writer_does_it(string item)
    {
        string json = Sample.Write(CompleteReports.Of(item).Report);
        CurrentReport report = CurrentReport.Parse(json);
        JsonNode tokens = JsonNode.Parse(json)!;
        foreach (JsonWriterOptions options in Options())
        {
            string expected = Text(options, tokens.WriteTo);
            Assert.Equal(expected, Text(options, report.WriteTo));
            Assert.Equal(
                Text(options, writer => WriteAround(writer, () => tokens.WriteTo(writer))),
                Text(options, writer => WriteAround(writer, () => report.WriteTo(writer))));
        }
        Assert.Equal(Text(new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }, tokens.WriteTo), report.ToJson(indented: true));
    }

    [Theory]
    [InlineData("""{"a":{},"b":[],"c":[{}],"d":[[1,-2.5e3],[[]]],"e\u0022\\":"x, {\"y\": [z]}\\","f":true,"g":null}""")]
    [InlineData("""{}""")]
    public void Empty_and_open_values_and_names_with_escapes_are_too(string json)
    {
        Narrative narrative = Narrative.Parse($"{{\"text\":\"x\",\"more\":{json}{(json.Length > 2 ? "," + json[1..] : "}")}");

        Assert.Equal(
            Text(new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }, JsonNode.Parse(narrative.ToJson())!.WriteTo),
            narrative.ToJson(indented: true));
        foreach (JsonWriterOptions options in Options())
            Assert.Equal(Text(options, JsonNode.Parse(narrative.ToJson())!.WriteTo), Text(options, narrative.WriteTo));
    }

    // In an object, in a list as its first element and as another, and at the end of all.
    private static void WriteAround(Utf8JsonWriter writer, Action write)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("one");
        write();
        writer.WriteStartArray("list");
        write();
        write();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static IEnumerable<JsonWriterOptions> Options() =>
    [
        new() { Indented = true },
        new() { Indented = true, NewLine = "\r\n", IndentCharacter = '\t', IndentSize = 1, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        new() { Indented = true, NewLine = "\n", IndentSize = 0, SkipValidation = true },
        new() { Indented = true, Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.BasicLatin) },
    ];

    private static string Text(JsonWriterOptions options, Action<Utf8JsonWriter, JsonSerializerOptions?> write) => Text(options, writer => write(writer, null));

    private static string Text(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, options))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
