using System.Buffers;
using System.Text;

namespace FilingSchema.Edgar;

/// <summary>The text of a filing as far as it is read: its header lines and its main document, one after the other.</summary>
/// <remarks>It is large and soon done with, so its memory is used again for the next filing's: after it is disposed of, it has no text.</remarks>
internal sealed class FilingText : IDisposable
{
    private char[] buffer;

    /// <summary>A text in an array of the shared pool, which the text takes over.</summary>
    public FilingText(char[] buffer, int length, SourceIndex index)
    {
        this.buffer = buffer;
        Length = length;
        Index = index;
    }

    /// <summary>A text that is a whole file.</summary>
    public FilingText(string text)
        : this(ArrayPool<char>.Shared.Rent(text.Length), text.Length, new SourceIndex([new PieceIndex(new SourcePiece(Encoding.UTF8.GetBytes(text), 0, 1), 0, text.Length)], default))
    {
        text.CopyTo(buffer);
    }

    public static FilingText Empty { get; } = new("");

    public int Length { get; private set; }

    /// <summary>The way from an offset in the text back to the file. It needs no text.</summary>
    public SourceIndex Index { get; }

    public ReadOnlySpan<char> Span => buffer.AsSpan(0, Length);

    public char this[int index] => buffer[index];

    public ReadOnlySpan<char> Slice(int start, int length) => buffer.AsSpan(start, length);

    public ReadOnlyMemory<char> AsMemory(int start, int length) => buffer.AsMemory(start, length);

    /// <inheritdoc cref="SourceIndex.SpanOf"/>
    public SourceSpan SpanOf(int offset, int length) => Index.SpanOf(offset, length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
        Length = 0;
    }
}
