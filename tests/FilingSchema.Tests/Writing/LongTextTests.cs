using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FilingSchema.Tests;

public class LongTextTests
{
    private static readonly string Long = new('x', 1000);

    // Every character of ASCII, each with others around it.
    private static readonly string Ascii = string.Join("yz", Enumerable.Range(0, 128).Select(static unit => (char)unit)) + Long;

    public static TheoryData<string> Texts =>
    [
        Ascii,
        Long,
        Long + "\n",
        "\n" + Long,
        new string('\n', 1000),
        new string('\u0001', 1000),
        Long + "é\n😀\u2028",
        Long[..300] + "\ud800" + Long,
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_long_text_is_written_as_the_writer_itself_would(string text)
    {
        foreach (JavaScriptEncoder? encoder in (JavaScriptEncoder?[])[JavaScriptEncoder.UnsafeRelaxedJsonEscaping, JavaScriptEncoder.Default, null])
        {
            foreach (bool indented in (bool[])[false, true])
            {
                JsonWriterOptions options = new() { Encoder = encoder, Indented = indented, NewLine = "\n" };

                Assert.Equal(
                    Written(options, writer => writer.WriteString("text"u8, text)),
                    Written(options, writer => writer.WriteValue("text"u8, text)));
            }
        }
    }

    private static string Written(JsonWriterOptions options, Action<Utf8JsonWriter> member)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer, options);
        writer.WriteStartObject();
        writer.WriteNumber("before"u8, 1);
        member(writer);
        writer.WriteNumber("behind"u8, 2);
        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
