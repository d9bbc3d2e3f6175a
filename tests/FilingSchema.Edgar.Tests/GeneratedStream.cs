namespace FilingSchema.Edgar.Tests;

/// <summary>A stream that cannot seek, made of pieces as they are asked for; it hands out at most so many bytes at a time.</summary>
internal sealed class GeneratedStream(IEnumerable<byte[]> pieces, int most = int.MaxValue) : Stream
{
    private readonly IEnumerator<byte[]> pieces = pieces.GetEnumerator();
    private ReadOnlyMemory<byte> rest;

    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        while (rest.IsEmpty)
        {
            if (!pieces.MoveNext())
                return 0;
            rest = pieces.Current;
        }
        int length = Math.Min(Math.Min(count, most), rest.Length);
        rest[..length].CopyTo(buffer.AsMemory(offset));
        rest = rest[length..];
        Given += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
