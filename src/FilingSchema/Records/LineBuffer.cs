using System.Buffers;

namespace FilingSchema;

/// <summary>Cuts a stream into lines, in a pooled buffer that grows with the longest line.</summary>
internal sealed class LineBuffer(Stream stream) : IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int lineStart;
    private int lineLength;
    private int next;
    private int end;
    private int lineNumber;
    private long discarded;
    private bool isAtEnd;

    /// <summary>The current line, without the LF that ends it.</summary>
    public ReadOnlySpan<byte> Line => buffer.AsSpan(lineStart, lineLength);

    /// <summary>Where the line stands in the stream.</summary>
    public TextOrigin Origin => new(lineNumber, discarded + lineStart);

    /// <summary>Moves to the next line; <see langword="false"/> at the end of the stream.</summary>
    public async ValueTask<bool> ReadLineAsync(CancellationToken cancellationToken)
    {
        lineStart = next;
        int searched = 0;
        while (true)
        {
            int found = buffer.AsSpan(lineStart + searched, end - lineStart - searched).IndexOf((byte)'\n');
            if (found >= 0)
                return Take(searched + found, 1);
            searched = end - lineStart;
            if (isAtEnd)
                return searched > 0 && Take(searched, 0);
            MakeRoom();
            int read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
            end += read;
            isAtEnd = read == 0;
        }
    }

    /// <summary>Gives the buffer back. The stream stays open.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private bool Take(int length, int terminator)
    {
        lineLength = length;
        next = lineStart + length + terminator;
        lineNumber++;
        return true;
    }

    // Moves the line that is not yet whole to the front, into a larger buffer if it fills this one.
    private void MakeRoom()
    {
        if (end < buffer.Length)
            return;
        byte[] target = lineStart == 0 ? ArrayPool<byte>.Shared.Rent(buffer.Length * 2) : buffer;
        buffer.AsSpan(lineStart, end - lineStart).CopyTo(target);
        if (target != buffer)
            ArrayPool<byte>.Shared.Return(buffer);
        buffer = target;
        discarded += lineStart;
        end -= lineStart;
        lineStart = 0;
    }
}
