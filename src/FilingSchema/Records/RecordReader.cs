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
        JsonSource source = Open(text, reading, out int valid);
        T? record = source.ReadRecord<T>();
        return IsWhole(ref source, text, valid, reading) ? record : null;
    }

    public static JsonElement ReadOpen(ReadOnlySpan<byte> text, ReadingState reading)
    {
        JsonSource source = Open(text, reading, out int valid);
        JsonElement value = source.ReadAny();
        return IsWhole(ref source, text, valid, reading) ? value : default;
    }

    // A source of as much of the text as is UTF-8.
    private static JsonSource Open(ReadOnlySpan<byte> text, ReadingState reading, out int valid)
    {
        bool isAscii = Ascii.IsValid(text);
        valid = isAscii || Utf8.IsValid(text) ? text.Length : CountValid(text);
        return new(text[..valid], reading, isAscii);
    }

    // Whether the text was read to its end. Notes what stopped the reading if it was not.
    private static bool IsWhole(ref JsonSource source, ReadOnlySpan<byte> text, int valid, ReadingState reading)
    {
        source.End();
        if (!source.IsStopped && valid == text.Length)
            return true;
        ReportStop(source.StoppedAt, source.IsTooDeep, text, valid, reading);
        return false;
    }

    // Apart, as all that only an invalid text needs: the first valid one does not wait for its types to be loaded.
    private static void ReportStop(int stop, bool isTooDeep, ReadOnlySpan<byte> text, int valid, ReadingState reading)
    {
        // What is no UTF-8 may be what the text seems to lack.
        if (valid < text.Length && (stop < 0 || stop == valid))
            reading.Report(valid, "json", "must be UTF-8, but this byte begins no character");
        else if (stop == text.Length)
            reading.Report(stop, "json", "must be JSON, but the text ends too early");
        else if (isTooDeep)
            reading.Report(stop, "json", $"must be JSON of at most {JsonText.MaxDepth} levels, but goes deeper");
        else
            reading.Report(stop, "json", $"must be JSON, but {FoundAt(text, stop)} cannot stand here");
    }

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
