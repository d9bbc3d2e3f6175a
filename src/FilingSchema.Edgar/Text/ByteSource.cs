namespace FilingSchema.Edgar;

/// <summary>The bytes of a file from its beginning to its end, of which some are kept.</summary>
internal abstract class ByteSource : IDisposable
{
    /// <summary>How many bytes were passed.</summary>
    public long Position { get; private protected set; }

    /// <summary>The bytes at hand, from the position on. Ends to be valid when more are fetched or some are passed.</summary>
    public abstract ReadOnlySpan<byte> Ahead { get; }

    /// <summary>The whole file, if all of it is in memory.</summary>
    public virtual ReadOnlyMemory<byte> File => default;

    /// <summary>Fetches more bytes behind those at hand; returns whether there were any.</summary>
    public abstract bool Fetch();

    /// <summary>Goes on by some of the bytes at hand.</summary>
    public abstract void Pass(int count);

    /// <summary>Begins a piece with the next byte.</summary>
    /// <param name="isWanted">Whether its bytes are to be kept; those of a file in memory are there in any case.</param>
    public abstract void Keep(bool isWanted);

    /// <summary>Ends the piece, and gives what was passed since <see cref="Keep"/>.</summary>
    public abstract SourcePiece Take();

    /// <summary>Fetches until so many bytes are at hand, or all there are.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (Ahead.Length < count && Fetch())
        {
        }
        return Ahead[..Math.Min(count, Ahead.Length)];
    }

    /// <summary>The whole rest of the file.</summary>
    public ReadOnlySpan<byte> TakeAll()
    {
        Keep(isWanted: true);
        do
            Pass(Ahead.Length);
        while (Fetch());
        return Take().Bytes.Span;
    }

    public virtual void Dispose()
    {
    }
}
