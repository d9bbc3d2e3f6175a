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
        bool isAscii = Ascii.IsValid(text);
        int valid = isAscii || Utf8.IsValid(text) ? text.Length : CountValid(text);
        JsonSource source = new(text[..valid], reading, isAscii);
        T? record = read(ref source);
        source.End();
        int stop = source.StoppedAt;
        if (stop < 0 && valid == text.Length)
            return record;
        // What is no UTF-8 may be what the text seems to lack.
        if (valid < text.Length && (stop < 0 || stop == valid))
            reading.Report(valid, "json", "must be UTF-8, but this byte begins no character");
        else if (stop == text.Length)
            reading.Report(stop, "json", "must be JSON, but the text ends too early");
        else if (source.IsTooDeep)
            reading.Report(stop, "json", $"must be JSON of at most {JsonText.MaxDepth} levels, but goes deeper");
        else
            reading.Report(stop, "json", $"must be JSON, but {FoundAt(text, stop)} cannot stand here");
        return default;
    }

    private delegate T? ReadWhole<T>(ref JsonSource source);

    private static string FoundAt(ReadOnlySpan<byte> text, int offset)
    {
        _ = Rune.DecodeFromUtf8(text[offset..], out Rune found, out _);
        return Excerpt.Of(found.ToString());
    }

    private static int CountValid(ReadOnlySpan<byte> text)
    {
        int count = 0;
        while (Rune.DecodeFromUtf8(text[count..], out _, out int length) == System.Buffers.OperationStatus.Done)
            count += length;
        return count;
    }
}
