using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FilingSchema.Benchmarks.SystemTextJson;
using FilingSchema.EightK;

namespace FilingSchema.Benchmarks;

/// <summary>The report that all benchmarks read and write: compact JSON of 4.6 KB.</summary>
internal static class ReportSample
{
    public static byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(CurrentReport.Parse(ReadFile()).ToJson());

    /// <summary>A writer as System.Text.Json sets its own up: it does not check what the serializer writes.</summary>
    public static Utf8JsonWriter CreateWriter(IBufferWriter<byte> buffer, bool indented = false) =>
        new(buffer, new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <summary>Makes sure that both sides carry the same data: each writes the very bytes that it has read.</summary>
    /// <exception cref="InvalidOperationException">One does not.</exception>
    public static void MakeSureThatBothSidesCarryTheSame()
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = CreateWriter(buffer))
            JsonSerializer.Serialize(writer, JsonSerializer.Deserialize(Utf8, ReportContext.Default.Report)!, ReportContext.Default.Report);
        if (!buffer.WrittenSpan.SequenceEqual(Utf8))
            throw new InvalidOperationException("The hand-written types lose something:\n" + Encoding.UTF8.GetString(buffer.WrittenSpan));
        if (!Encoding.UTF8.GetBytes(CurrentReport.Parse(Utf8).ToJson()).AsSpan().SequenceEqual(Utf8))
            throw new InvalidOperationException("The compiled types lose something.");
    }

    private static string ReadFile()
    {
        using Stream stream = typeof(ReportSample).Assembly.GetManifestResourceStream("current-report.json")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
