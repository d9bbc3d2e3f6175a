using System.Buffers;
using System.Runtime.CompilerServices;

namespace FilingSchema;

/// <summary>Reads and writes NDJSON: a record a line.</summary>
public static class RecordLines
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>Reads records, one after the other, without holding more than a line.</summary>
    /// <param name="utf8Lines">The stream, UTF-8, its lines ended by LF or CRLF. It is left open.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>An element per line. Blank lines are counted, but left out. A line with violations does not end the reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Lines"/> is <see langword="null"/>.</exception>
    public static IAsyncEnumerable<RecordLine<T>> ReadAsync<T>(Stream utf8Lines, CancellationToken cancellationToken = default)
        where T : class, ISchemaRecord<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        return ReadCore<T>(utf8Lines, cancellationToken);
    }

    /// <summary>Writes records, each on a line of its own that LF ends.</summary>
    /// <param name="records">The records. They are written as they are, whether or not they violate their schema.</param>
    /// <param name="utf8Lines">The stream. It is left open.</param>
    /// <param name="cancellationToken">Ends the writing, after whole chunks of lines.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static async Task WriteAsync<T>(IEnumerable<T> records, Stream utf8Lines, CancellationToken cancellationToken = default)
        where T : class, ISchemaRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(utf8Lines);
        ArrayBufferWriter<byte> lines = new(ChunkSize);
        foreach (T record in records)
        {
            WriteLine(record, lines);
            if (lines.WrittenCount < ChunkSize)
                continue;
            await utf8Lines.WriteAsync(lines.WrittenMemory, cancellationToken).ConfigureAwait(false);
            lines.ResetWrittenCount();
        }
        await utf8Lines.WriteAsync(lines.WrittenMemory, cancellationToken).ConfigureAwait(false);
        await utf8Lines.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static void WriteLine(ISchemaRecord record, ArrayBufferWriter<byte> lines)
    {
        JsonTarget json = JsonTarget.Rent();
        record.Write(json);
        lines.Write(json.Written);
        lines.GetSpan(1)[0] = (byte)'\n';
        lines.Advance(1);
        json.Return();
    }

    private static async IAsyncEnumerable<RecordLine<T>> ReadCore<T>(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class, ISchemaRecord<T>
    {
        using LineBuffer buffer = new(stream);
        while (await buffer.ReadLineAsync(cancellationToken).ConfigureAwait(false))
        {
            if (ReadLine<T>(buffer) is { } line)
                yield return line;
        }
    }

    // Null for a blank line.
    private static RecordLine<T>? ReadLine<T>(LineBuffer buffer)
        where T : class, ISchemaRecord<T>
    {
        ReadOnlySpan<byte> text = buffer.Line;
        if (TextLocator.WithoutMark(text, out _).Trim(" \t\r"u8).IsEmpty)
            return null;
        RecordJson.TryParse<T>(text, buffer.Origin, out T? value, out ViolationList violations);
        return new(buffer.Origin.Line, value, violations);
    }
}
