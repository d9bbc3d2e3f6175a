namespace FilingSchema.Edgar;

/// <summary>The blocks of a stretch, each with the part of its text that belongs to it; furniture is left out.</summary>
internal struct StretchPieces(Block[] blocks, TextStretch stretch)
{
    private int next = stretch.Start.Block;

    public (Block Block, int Start, int End) Current { get; private set; }

    public readonly StretchPieces GetEnumerator() => this;

    public bool MoveNext()
    {
        for (; next < blocks.Length && next <= stretch.End.Block; next++)
        {
            Block block = blocks[next];
            int start = next == stretch.Start.Block ? stretch.Start.Index : 0;
            int end = next == stretch.End.Block ? stretch.End.Index : block.Text.Length;
            if (block.IsFurniture || start >= end || block.Text.AsSpan(start, end - start).IsWhiteSpace())
                continue;
            Current = (block, start, end);
            next++;
            return true;
        }
        return false;
    }

    /// <summary>Adds all of them to a list.</summary>
    public readonly void AddTo(List<(Block Block, int Start, int End)> pieces)
    {
        foreach ((Block Block, int Start, int End) piece in this)
            pieces.Add(piece);
    }
}
