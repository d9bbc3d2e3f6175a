using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace FilingSchema;

/// <summary>Reads one text from beginning to end, and turns what stops the reading into a violation.</summary>
internal static class RecordReader
{
    public static T? Read<T>(ReadOnlySpan<byte> text, ReadingState reading)
        where T : class, ISchemaRecord<T> =>
        Read(text, reading, static (ref JsonSource source) => source.ReadRecord<T>());

    public static JsonElement ReadOpen(ReadOnlySpan<byte> text, ReadingState reading) =>
        Read(text, reading, static (ref JsonSource source) => (JsonElement?)source.ReadAny()) ?? default;

    private static T? Read<T>(ReadOnlySpan<byte> text, ReadingState reading, ReadWhole<T> read)
    {
        // The JSON reader takes any bytes within a string: what is no UTF-8 must be found beforehand.
        int valid = Utf8.IsValid(text) ? text.Length : CountValid(text);
        JsonSource source = new(text[..valid], reading);
        T? record = default;
        try
        {
            source.Begin();
            record = read(ref source);
            source.End();
        }
        catch (JsonException stop)
        {
            // What is no UTF-8 may be what the text seems to lack.
            if (valid == text.Length || !CanGoOn(text[..valid], JsonText.MaxDepth))
            {
                Report(stop, text[..valid], reading);
                return default;
            }
        }
        if (valid == text.Length)
            return record;
        reading.Report(valid, "json", "must be UTF-8, but this byte begins no character");
        return default;
    }

    private delegate T? ReadWhole<T>(ref JsonSource source);

    private static void Report(JsonException stop, ReadOnlySpan<byte> text, ReadingState reading)
    {
        int offset = OffsetOf(stop, text);
        if (CanGoOn(text, JsonText.MaxDepth))
            reading.Report(text.Length, "json", "must be JSON, but the text ends too early");
        else if (CanGoOn(text[..Math.Min(offset + 1, text.Length)], JsonText.MaxDepth + 1))
            reading.Report(offset, "json", $"must be JSON of at most {JsonText.MaxDepth} levels, but goes deeper");
        else
            reading.Report(offset, "json", $"must be JSON, but {FoundAt(text, offset)} cannot stand here");
    }

    private static string FoundAt(ReadOnlySpan<byte> text, int offset)
    {
        _ = Rune.DecodeFromUtf8(text[offset..], out Rune found, out _);
        return Excerpt.Of(found.ToString());
    }

    // Whether the text is JSON, or would be if more came after it.
    private static bool CanGoOn(ReadOnlySpan<byte> text, int maxDepth)
    {
        Utf8JsonReader reader = new(text, isFinalBlock: false, new(new JsonReaderOptions { MaxDepth = maxDepth }));
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

    // The exception counts lines by their LF.
    private static int OffsetOf(JsonException stop, ReadOnlySpan<byte> text)
    {
        int offset = 0;
        for (long line = stop.LineNumber ?? 0; line > 0; line--)
            offset += text[offset..].IndexOf((byte)'\n') + 1;
        return Math.Min(text.Length, offset + (int)(stop.BytePositionInLine ?? 0));
    }

    private static int CountValid(ReadOnlySpan<byte> text)
    {
        int count = 0;
        while (Rune.DecodeFromUtf8(text[count..], out _, out int length) == System.Buffers.OperationStatus.Done)
            count += length;
        return count;
    }
}
