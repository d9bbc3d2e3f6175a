namespace FilingSchema.Edgar;

/// <summary>A file in memory. Nothing is copied.</summary>
internal sealed class MemorySource(ReadOnlyMemory<byte> file) : ByteSource
{
    private int keptFrom;

    public override ReadOnlySpan<byte> Ahead => file.Span[(int)Position..];

    public override ReadOnlyMemory<byte> File => file;

    public override bool Fetch() => false;

    public override void Pass(int count) => Position += count;

    public override void Keep(bool isWanted) => keptFrom = (int)Position;

    public override SourcePiece Take() => new(file[keptFrom..(int)Position], keptFrom, Line: 0);
}
