namespace FilingSchema.Edgar;

/// <summary>A line of text between tables: a block, or a part of one.</summary>
internal readonly record struct TableLine(int Block, int Start, int End)
{
    public TextStretch ToStretch() => new(new TextPoint(Block, Start), new TextPoint(Block, End));
}
