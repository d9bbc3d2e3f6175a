using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace FilingSchema;

/// <summary>Reads one text from beginning to end, and turns what stops the reading into a violation.</summary>
internal static class RecordReader
{
    public static T? Read<T>(ReadOnlySpan<byte> text, ReadingState reading)
        where T : class, ISchemaRecord<T>
    {
        // The JSON reader takes any bytes within a string: what is no UTF-8 must be found beforehand.
        int valid = Utf8.IsValid(text) ? text.Length : CountValid(text);
        JsonSource source = new(text[..valid], reading);
        T? record = null;
        try
        {
            source.Begin();
            record = source.ReadRecord<T>();
            source.End();
        }
        catch (JsonException stop)
        {
            int offset = OffsetOf(stop, text);
            if (offset < valid || valid == text.Length)
            {
                reading.Report(offset, "json", Describe(text, offset, source.Depth));
                return null;
            }
        }
        if (valid == text.Length)
            return record;
        reading.Report(valid, "json", "must be UTF-8, but this byte begins no character");
        return null;
    }

    private static string Describe(ReadOnlySpan<byte> text, int offset, int depth)
    {
        if (text[offset..].TrimStart(" \t\r\n"u8).IsEmpty)
            return "must be JSON, but the text ends too early";
        if (depth >= JsonText.MaxDepth && text[offset] is (byte)'{' or (byte)'[')
            return $"must be JSON of at most {JsonText.MaxDepth} levels, but goes deeper";
        _ = Rune.DecodeFromUtf8(text[offset..], out Rune found, out _);
        return $"must be JSON, but {Excerpt.Of(found.ToString())} cannot stand here";
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
