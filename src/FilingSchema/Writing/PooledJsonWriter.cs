using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FilingSchema;

/// <summary>A writer with its buffer, of which each thread keeps one for the next record.</summary>
internal sealed class PooledJsonWriter : IDisposable
{
    // A buffer that has grown beyond this is not worth keeping.
    private const int LargestKept = 1 << 20;

    [ThreadStatic]
    private static PooledJsonWriter? spare;

    private readonly ArrayBufferWriter<byte> buffer = new(4096);
    private readonly bool indented;

    private PooledJsonWriter(bool indented)
    {
        this.indented = indented;
        Writer = new(buffer, new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = indented,
            IndentSize = 2,
            NewLine = "\n",
            MaxDepth = 1000,
        });
    }

    public readonly Utf8JsonWriter Writer;

    public static PooledJsonWriter Rent(bool indented)
    {
        PooledJsonWriter? kept = spare;
        spare = null;
        return kept?.indented == indented ? kept : new(indented);
    }

    /// <summary>What has been written; valid until the next use.</summary>
    public ReadOnlySpan<byte> Written()
    {
        Writer.Flush();
        return buffer.WrittenSpan;
    }

    /// <summary>Gives the writer back.</summary>
    public void Dispose()
    {
        if (buffer.Capacity > LargestKept)
            return;
        buffer.ResetWrittenCount();
        Writer.Reset();
        spare = this;
    }
}
