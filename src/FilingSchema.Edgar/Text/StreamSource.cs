using System.Buffers;

namespace FilingSchema.Edgar;

/// <summary>A file that comes from a stream. No more of it is in memory than a chunk and what is kept.</summary>
internal sealed class StreamSource(Stream stream) : ByteSource
{
    private const int ChunkLength = 128 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(ChunkLength);
    private int start;
    private int end;
    private LineCount lines;

    // One buffer for all that is kept, in turn.
    private readonly ArrayBufferWriter<byte> kept = new();
    private bool isKeeping;
    private long keptFrom;
    private int keptLine;

    public override ReadOnlySpan<byte> Ahead => buffer.AsSpan(start, end - start);

    public override bool Fetch()
    {
        if (end == buffer.Length)
            MakeRoom();
        int read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }

    public override void Pass(int count)
    {
        ReadOnlySpan<byte> passed = buffer.AsSpan(start, count);
        lines.Add(passed);
        if (isKeeping)
            kept.Write(passed);
        start += count;
        Position += count;
    }

    public override void Keep(bool isWanted)
    {
        isKeeping = isWanted;
        keptFrom = Position;
        keptLine = lines.Line;
    }

    public override SourcePiece Take()
    {
        SourcePiece piece = new(kept.WrittenSpan.ToArray(), keptFrom, keptLine);
        kept.ResetWrittenCount();
        isKeeping = false;
        return piece;
    }

    public override void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        start = end = 0;
        base.Dispose();
    }

    // What was passed makes room; a tag longer than the chunk is none, so the buffer seldom grows.
    private void MakeRoom()
    {
        int ahead = end - start;
        byte[] target = ahead > buffer.Length / 2 ? ArrayPool<byte>.Shared.Rent(buffer.Length * 2) : buffer;
        Ahead.CopyTo(target);
        if (target != buffer)
            ArrayPool<byte>.Shared.Return(buffer);
        buffer = target;
        (start, end) = (0, ahead);
    }
}
