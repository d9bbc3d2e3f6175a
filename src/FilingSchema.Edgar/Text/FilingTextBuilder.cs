using System.Buffers;

namespace FilingSchema.Edgar;

/// <summary>Makes a text of pieces of a file.</summary>
internal sealed class FilingTextBuilder : IDisposable
{
    private readonly List<PieceIndex> pieces = [];
    private char[] buffer = [];

    public int Length { get; private set; }

    /// <summary>Decodes a piece and appends it. The span is valid until the next piece comes.</summary>
    public ReadOnlySpan<char> Append(SourcePiece piece)
    {
        ReadOnlySpan<byte> bytes = piece.Bytes.Span;
        // No character takes fewer bytes than UTF-16 code units.
        if (buffer.Length - Length < bytes.Length)
            Grow(bytes.Length);
        int start = Length;
        int length = FilingEncoding.Decode(bytes, buffer.AsSpan(start));
        Length += length;
        pieces.Add(new PieceIndex(piece, start, length));
        return buffer.AsSpan(start, length);
    }

    /// <summary>The text of what was appended, which is taken out of the builder.</summary>
    /// <param name="file">The whole file, if it is in memory.</param>
    public FilingText ToText(ReadOnlyMemory<byte> file)
    {
        FilingText text = new(buffer, Length, new SourceIndex([.. pieces], file));
        buffer = [];
        Length = 0;
        pieces.Clear();
        return text;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
        Length = 0;
    }

    private void Grow(int count)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + count, Math.Min(2 * buffer.Length, Array.MaxLength)));
        buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}
