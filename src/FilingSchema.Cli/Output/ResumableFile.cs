using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace FilingSchema.Cli.Output;

/// <summary>A file of JSON lines that a run before this one may have begun.</summary>
internal sealed class ResumableFile
{
    private const int ChunkSize = 1 << 20;
    private const byte LineFeed = (byte)'\n';

    /// <summary>The <c>source</c> of every line that is whole.</summary>
    public HashSet<string> Sources { get; } = new(StringComparer.Ordinal);

    /// <summary>Why the file is not one to go on with, or <see langword="null"/>.</summary>
    public string? Error { get; private set; }

    /// <summary>
    /// Reads the lines of a file. Where its last line breaks off, as a crash leaves it, the line is cut off; the stream is left where
    /// the next line belongs.
    /// </summary>
    public static async Task<ResumableFile> ReadAsync(FileStream file, CancellationToken cancellationToken)
    {
        ResumableFile found = new();
        long end = await found.ReadLinesAsync(file, cancellationToken);
        if (found.Error is null)
        {
            file.SetLength(end);
            file.Seek(end, SeekOrigin.Begin);
        }

        return found;
    }

    /// <summary>Reads the lines that are whole; returns where the last of them ends.</summary>
    private async Task<long> ReadLinesAsync(FileStream file, CancellationToken cancellationToken)
    {
        PipeReader chunks = PipeReader.Create(file, new StreamPipeReaderOptions(bufferSize: ChunkSize, leaveOpen: true));
        long end = 0;
        for (int number = 1; Error is null;)
        {
            System.IO.Pipelines.ReadResult chunk = await chunks.ReadAsync(cancellationToken);
            ReadOnlySequence<byte> rest = chunk.Buffer;
            for (; Error is null && rest.PositionOf(LineFeed) is { } lineFeed; number++)
            {
                if (SourceOf(rest.Slice(0, lineFeed)) is { } source)
                    Sources.Add(source);
                else
                    Error = $"line {number} is none that 'read' wrote. Name another file.";
                SequencePosition next = rest.GetPosition(1, lineFeed);
                end += rest.Slice(0, next).Length;
                rest = rest.Slice(next);
            }

            chunks.AdvanceTo(rest.Start, rest.End);
            if (chunk.IsCompleted)
                break;
        }

        await chunks.CompleteAsync();
        return end;
    }

    private static string? SourceOf(ReadOnlySequence<byte> line)
    {
        Utf8JsonReader json = new(line);
        try
        {
            for (json.Read(); json.Read() && json.TokenType == JsonTokenType.PropertyName; json.Skip())
            {
                bool isSource = json.ValueTextEquals("source"u8);
                json.Read();
                if (isSource)
                    return json.TokenType == JsonTokenType.String ? json.GetString() : null;
            }
        }
        catch (JsonException)
        {
            // Not JSON: no line of ours.
        }

        return null;
    }
}
