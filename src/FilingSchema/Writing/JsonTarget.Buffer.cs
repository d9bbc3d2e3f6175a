using System.Buffers;

namespace FilingSchema;

// The bytes, in an array of the shared pool.
public sealed partial class JsonTarget
{
    private const int SmallestBuffer = 4096;

    // A buffer that has grown beyond this is not worth keeping.
    private const int LargestKept = 1 << 21;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(SmallestBuffer);
    private int length;

    // Room for at least so many bytes behind those that were written.
    private Span<byte> Room(int size) => RoomAt(length, size);

    // Room for at least so many bytes behind the end of what was written, of which the length may not tell yet.
    private Span<byte> RoomAt(int end, int size)
    {
        if (bytes.Length - end < size)
        {
            length = end;
            Replace(Math.Max(bytes.Length * 2, checked(end + size)));
        }
        return bytes.AsSpan(end);
    }

    private void Clear()
    {
        length = 0;
        if (bytes.Length > LargestKept)
            Replace(SmallestBuffer);
    }

    private void Replace(int size)
    {
        byte[] other = ArrayPool<byte>.Shared.Rent(size);
        bytes.AsSpan(0, length).CopyTo(other);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = other;
    }

    /// <summary>What is behind the bytes that were written, for a writer.</summary>
    private sealed class Rest(JsonTarget target) : IBufferWriter<byte>
    {
        public void Advance(int count) => target.length += count;

        public Span<byte> GetSpan(int sizeHint) => target.Room(Math.Max(1, sizeHint));

        public Memory<byte> GetMemory(int sizeHint)
        {
            GetSpan(sizeHint);
            return target.bytes.AsMemory(target.length);
        }
    }
}
