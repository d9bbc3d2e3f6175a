using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FilingSchema.Tests;

public class JsonTargetTests
{
    private static readonly string Long = new('x', 1000);

    private static readonly JavaScriptEncoder?[] Encoders =
        [JavaScriptEncoder.UnsafeRelaxedJsonEscaping, JavaScriptEncoder.Default, null, JavaScriptEncoder.Create(UnicodeRanges.Cyrillic)];

    // Every character of ASCII, each with others around it.
    private static readonly string Ascii = string.Join("yz", Enumerable.Range(0, 128).Select(static unit => (char)unit)) + Long;

    public static TheoryData<string> Texts =>
    [
        "",
        Ascii,
        Long,
        Long + "\n",
        "\n" + Long,
        new string('\n', 1000),
        new string('\u0001', 1000),
        Long + "é\n😀\u2028",
        "\u0141\u2022\u3041\uFF21",
        "<b>R&D's + `x`</b>",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_written_as_the_writer_itself_would(string text)
    {
        foreach (JavaScriptEncoder? encoder in Encoders)
        {
            foreach (bool indented in (bool[])[false, true])
            {
                JsonWriterOptions options = new() { Encoder = encoder, Indented = indented, NewLine = "\n" };

                Assert.Equal(
                    Written(options, writer => WriteText(writer, text)),
                    Written(options, new Written(json => json.Name("text"u8).Write(text)).WriteTo));
            }
        }
    }

    // A text is copied in pieces; what has to be escaped, or is not of ASCII, may stand anywhere in any of them.
    [Fact]
    public void A_character_is_found_wherever_it_stands()
    {
        JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        foreach (char special in "\"\\\n\u0000\u001F\u007F\u0080é\u0122\u225C\uFFFF")
        {
            for (int length = 1; length <= 50; length++)
            {
                for (int at = 0; at < length; at++)
                {
                    string text = new string('a', at) + special + new string('~', length - at - 1);

                    Assert.Equal(
                        Written(options, writer => WriteText(writer, text)),
                        Written(options, new Written(json => json.Name("text"u8).Write(text)).WriteTo));
                }
            }
        }
    }

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal($$"""{"text":"{{Long}}\uFFFD{{Long}}"}""", RecordJson.ToJson(new Written(json => json.Name("text"u8).Write(Long + "\ud800" + Long))));

    [Fact]
    public void Every_value_is_written() => Assert.Equal(
        """{"a":true,"b":"f81d4fae-7dec-11d0-a765-00a0c91e6bf6","c":"0000855654-13-000012","d":"0-17999","e":"04-2726691","f":"12","g":-5,"i":[false,"00000000-0000-0000-0000-000000000000","HTTP://Example.com","0000000001",9223372036854775807,-79228162514264337593543950335,0.10,"x",null,{"a":[1.50,"é"]},[],{}],"k":"2026-02-03","\"é":"2026-02-03T04:05:06.5-04:00","l":"undetermined"}""",
        RecordJson.ToJson(new Written(static json =>
        {
            json.Name("a"u8).Write(true);
            json.Name("b"u8).Write(Guid.Parse("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"));
            json.Name("c"u8).Write(AccessionNumber.Parse("0000855654-13-000012"));
            json.Name("d"u8).Write(CommissionFileNumber.Parse("0-17999"));
            json.Name("e"u8).Write(EmployerIdentificationNumber.Parse("04-2726691"));
            json.Name("f"u8).Write(new ItemNumber(12));
            json.Name("g"u8).Write(-5);
            json.WriteMember("h", default);
            json.Name("i"u8).StartList();
            json.Write(false);
            json.Write(Guid.Empty);
            json.Write(new Uri("HTTP://Example.com"));
            json.Write(new Cik(1));
            json.Write(long.MaxValue);
            json.Write(decimal.MinValue);
            json.Write(0.10m);
            json.Write(JsonEncodedText.Encode("x"));
            json.Write(default(JsonElement));
            json.Write(JsonElement.Parse("""{ "a" : [ 1.50, "\u00e9" ] }"""));
            json.StartList();
            json.EndList();
            json.StartObject();
            json.EndObject();
            json.EndList();
            json.Name("k"u8).Write(new DateOnly(2026, 2, 3));
            json.Name("\"é").Write(new DateTimeOffset(2026, 2, 3, 4, 5, 6, 500, TimeSpan.FromHours(-4)));
            json.Name("l"u8).WriteUndetermined();
        })));

    [Fact]
    public void An_element_of_a_list_that_is_indented_stands_on_lines_of_its_own()
    {
        JsonWriterOptions options = new() { Indented = true, NewLine = "\n", IndentCharacter = '\t', IndentSize = 1 };
        Written record = new(static json => json.Name("a"u8).Write(1));

        string text = Written(options, writer =>
        {
            writer.WriteStartArray();
            record.WriteTo(writer);
            record.WriteTo(writer);
            writer.WriteEndArray();
        });

        Assert.Equal("[\n\t{\n\t\t\"a\": 1\n\t},\n\t{\n\t\t\"a\": 1\n\t}\n]", text);
    }

    [Fact]
    public void A_comment_before_a_record_that_is_indented_stands_on_a_line_of_its_own() => Assert.Equal(
        "/*first*/\n{\n  \"a\": 1\n}",
        Written(new JsonWriterOptions { Indented = true, NewLine = "\n" }, static writer =>
        {
            writer.WriteCommentValue("first");
            new Written(static json => json.Name("a"u8).Write(1)).WriteTo(writer);
        }));

    // Values of every depth, some of them written by the writer itself, in a list that is itself a member's value.
    [Theory]
    [InlineData("\n", ' ', 2)]
    [InlineData("\r\n", '\t', 1)]
    [InlineData("\n", ' ', 0)]
    [InlineData("\n", ' ', 9)]
    public void Lines_are_begun_where_the_writer_itself_begins_them(string newLine, char indentCharacter, int indentSize)
    {
        JsonWriterOptions options = new() { Indented = true, NewLine = newLine, IndentCharacter = indentCharacter, IndentSize = indentSize };
        JsonElement any = JsonElement.Parse("""{"x":[1,{"y":[]},"é"],"z":{}}""");
        Written record = new(json =>
        {
            json.Name("any"u8).Write(any);
            json.Name("\"é").StartList();
            for (int i = 0; i < 50; i++)
                json.StartList();
            json.Write("\n}],{[");
            json.Write(any);
            for (int i = 0; i < 50; i++)
                json.EndList();
            json.StartObject();
            json.EndObject();
            json.EndList();
            json.Name("none"u8).StartList();
            json.EndList();
            json.Name("last"u8).Write(true);
        });
        using JsonDocument same = JsonDocument.Parse(RecordJson.ToJson(record));

        Assert.Equal(Written(options, writer => WriteInList(writer, same.RootElement.WriteTo)), Written(options, writer => WriteInList(writer, record.WriteTo)));
        Assert.Equal(RecordJson.ToJson(record), Written(options with { Indented = false, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }, record.WriteTo));
    }

    // The first buffer has 4,096 bytes and is exchanged for a larger one in the middle of whatever is written then.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_buffer_may_end_anywhere(bool indented)
    {
        JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n" };
        for (int before = 3900; before < 4100; before++)
        {
            string fill = new('x', before);
            Written record = new(json =>
            {
                json.Name("fill"u8).Write(fill);
                json.Name("list"u8).StartList();
                json.StartList();
                json.EndList();
                json.StartObject();
                json.Name("\"é").Write("\n\n");
                json.Name("m"u8).Write(1.50m);
                json.Name("n"u8).Write(JsonElement.Parse("[1]"));
                json.EndObject();
                json.EndList();
            });
            // On a thread of its own, which has no buffer yet.
            string text = await Task.Factory.StartNew(() => Written(options, record.WriteTo), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);

            using JsonDocument same = JsonDocument.Parse(text);
            Assert.Equal(Written(options, same.RootElement.WriteTo), text);
            Assert.Equal(before, same.RootElement.GetProperty("fill").GetString()!.Length);
        }
    }

    [Fact]
    public void What_cannot_be_written_leaves_the_writer_and_the_next_record_alone()
    {
        JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        string text = Written(options, writer =>
        {
            writer.WriteStartArray();
            Assert.Throws<NotSupportedException>(() => new Written(static json =>
            {
                json.Name("a"u8).Write("é");
                throw new NotSupportedException();
            }).WriteTo(writer));
            new Written(static json => json.Name("b"u8).Write(2)).WriteTo(writer);
            writer.WriteEndArray();
        });

        Assert.Equal("""[{"b":2}]""", text);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Once_its_buffer_is_large_enough_writing_allocates_nothing(bool isRelaxed, bool indented)
    {
        ArrayBufferWriter<byte> buffer = new(1 << 22);
        using Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = isRelaxed ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping : null, Indented = indented, SkipValidation = true });
        ISchemaRecord record = new Written(static json =>
        {
            json.Name("text"u8).Write("“quoted”\n");
            json.Name("money"u8).Write(1.50m);
            json.Name("more"u8).Write(Ascii);
        });

        record.WriteTo(writer);

        Assert.Equal(0, Allocations.Of(() => record.WriteTo(writer)));
    }

    private static void WriteInList(Utf8JsonWriter writer, Action<Utf8JsonWriter> write)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("list"u8);
        write(writer);
        write(writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string text)
    {
        writer.WriteStartObject();
        writer.WriteString("text"u8, text);
        writer.WriteEndObject();
    }

    private static string Written(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer, options);
        write(writer);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

/// <summary>A record of the members that a test writes.</summary>
internal sealed class Written(Action<JsonTarget> members) : ISchemaRecord
{
    public RecordSchema GetSchema() => new() { Name = "Written", Location = "written.yaml", GetJson = static () => "{}"u8.ToArray() };

    public void Check(Checker check)
    {
    }

    public void Write(JsonTarget json)
    {
        json.StartObject();
        members(json);
        json.EndObject();
    }

    public void WriteTo(Utf8JsonWriter writer) => RecordJson.WriteTo(this, writer);
}
