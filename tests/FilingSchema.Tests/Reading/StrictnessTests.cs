using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using FilingSchema.Tests.Records;

namespace FilingSchema.Tests;

/// <summary>The source takes what System.Text.Json takes, refuses what that refuses, and makes the same of it.</summary>
public class StrictnessTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "\\ude00", "\\n", "\\x", "\u0001", "\t", "\n", " ", "/", "0", "00", "-", "-0", ".", "1.", "e", "E+", "1e5",
        "true", "tru", "null", "nul", "false", "é", "😀", "\"a\"", "\"low\"", "{}", "[]", "\"a\":1", "sixteen bytes of text and more",
    ];

    [Fact]
    public void What_is_taken_is_what_System_Text_Json_takes()
    {
        Random random = new(20040823);
        for (int i = 0; i < 60_000; i++)
        {
            byte[] text = Damaged(random);

            bool isTaken = Reads(text);

            Assert.True(IsJson(text) == isTaken, $"Taken: {isTaken}: {Convert.ToBase64String(text)} {Encoding.UTF8.GetString(text)}");
        }
    }

    [Fact]
    public void Numbers_are_what_System_Text_Json_makes_of_them_unless_it_rounds()
    {
        Random random = new(1934);
        for (int i = 0; i < 100_000; i++)
        {
            string text = RandomNumber(random);
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            bool isDecimal = Utf8Parser.TryParse(utf8, out decimal number, out int length) && length == utf8.Length
                && OpenNumber.Of(JsonElement.Parse(utf8)).CompareTo(OpenNumber.Of(number)) == 0;

            JsonSource source = new(utf8, new ReadingState());
            decimal? read = source.ReadNumber();
            source = new(utf8, new ReadingState());
            long? whole = source.ReadInteger();

            Assert.Equal(isDecimal ? decimal.GetBits(number) : null, read is { } value ? decimal.GetBits(value) : null);
            Assert.Equal(isDecimal && decimal.Truncate(number) == number && number is >= long.MinValue and <= long.MaxValue ? (long)number : null, whole);
        }
    }

    [Theory]
    [InlineData("""a\"\\\/\b\f\n\r\t""")]
    [InlineData("""\u0041\u00e9\u20ac\ud83d\ude00\uD83D\uDE00""")]
    [InlineData("""a long text, longer than a vector, and then an escape: \u00e9, and sixteen more bytes""")]
    [InlineData("\\u0000 é € 😀")]
    public void Escapes_are_what_System_Text_Json_makes_of_them(string raw)
    {
        JsonSource source = new(Encoding.UTF8.GetBytes($"\"{raw}\""), new ReadingState());

        Assert.Equal(JsonDocument.Parse($"\"{raw}\"").RootElement.GetString(), source.ReadString());
    }

    [Fact]
    public void Members_of_a_wide_object_are_found_in_any_order_and_told_apart_from_those_given_twice()
    {
        string[] names = [.. Enumerable.Range(0, 200).Select(static i => i % 7 == 0 ? $"é\\n{i}" : $"member{i}")];
        byte[] list = Encoding.UTF8.GetBytes($"[{string.Join(',', names.Select(static name => $"\"{name}\""))}]");
        int[] order = [.. Enumerable.Range(0, 200).Concat([63, 64, 199])];
        Random random = new(8);
        for (int round = 0; round < 50; round++)
        {
            ReadingState state = new();
            JsonSource source = new(Encoding.UTF8.GetBytes($"{{{string.Join(',', order.Select(i => $"\"{Written(names[i], round)}\":{i}"))}}}"), state);
            bool[] found = new bool[200];

            Assert.True(source.ReadObjectStart(list, out MemberScan members));
            while (source.ReadMember(ref members))
            {
                Assert.False(found[members.Index]);
                found[members.Index] = true;
                Assert.True(members.Has(members.Index));
                Assert.Equal(members.Index, source.ReadInt32());
            }

            Assert.DoesNotContain(false, found);
            Assert.Equal(["duplicate", "duplicate", "duplicate"], state.Failures.Select(static failure => failure.Keyword));
            random.Shuffle(order);
        }
    }

    // Every other time as the list has it, and else with other escapes.
    private static string Written(string name, int round) => round % 2 == 0 ? name : name.Replace("é", "\\u00E9", StringComparison.Ordinal).Replace("\\n", "\\u000a", StringComparison.Ordinal).Replace("m", "\\u006d", StringComparison.Ordinal);

    private static bool Reads(byte[] text)
    {
        ReadingState state = new();
        RecordReader.ReadOpen(text, state);
        return !state.Failures.Exists(static failure => failure.Keyword == "json");
    }

    private static bool IsJson(byte[] text)
    {
        if (!Utf8.IsValid(text))
            return false;
        Utf8JsonReader reader = new(text);
        try
        {
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static byte[] Damaged(Random random)
    {
        string text = random.Next(3) == 0 ? string.Concat(random.GetItems(Pieces, random.Next(1, 8))) : random.Next(2) == 0 ? Samples.Full : Samples.Least;
        for (int i = random.Next(3); i > 0; i--)
        {
            int at = random.Next(text.Length + 1);
            int cut = random.Next(Math.Min(4, text.Length - at + 1));
            text = string.Concat(text.AsSpan(0, at), random.GetItems(Pieces, 1)[0], text.AsSpan(at + cut));
        }
        return Encoding.UTF8.GetBytes(text);
    }

    private static string RandomNumber(Random random)
    {
        string text = (random.Next(3) == 0 ? "-" : "") + (random.Next(3) == 0 ? "0" : random.NextInt64(1, (long)Math.Pow(10, random.Next(1, 19))).ToString(CultureInfo.InvariantCulture));
        if (random.Next(2) == 0)
            text += "." + random.NextInt64((long)Math.Pow(10, random.Next(1, 15))).ToString(CultureInfo.InvariantCulture) + new string('0', random.Next(3));
        if (random.Next(4) == 0)
            text += (random.Next(2) == 0 ? "e" : "E+") + random.Next(20).ToString(CultureInfo.InvariantCulture);
        return text;
    }
}
