namespace FilingSchema.Edgar;

/// <summary>A printed line: a range of a block. The cells of a row stand on it with tabs between them.</summary>
internal readonly record struct TextLine(Block Block, int Start, int End)
{
    public ReadOnlySpan<char> Text => Block.Text.AsSpan(Start, End - Start);

    /// <summary>The lines of some stretches of a document that say something, from top to bottom.</summary>
    public static List<TextLine> Of(Block[] blocks, IReadOnlyList<TextStretch> text)
    {
        List<TextLine> lines = [];
        foreach (TextStretch stretch in text)
        {
            foreach ((Block block, int start, int end) in StretchText.Pieces(blocks, stretch))
                AddLines(lines, block, start, end);
        }
        return lines;
    }

    private static void AddLines(List<TextLine> lines, Block block, int start, int end)
    {
        for (int at = start; at < end;)
        {
            int length = block.Text.AsSpan(at, end - at).IndexOf('\n');
            int lineEnd = length < 0 ? end : at + length;
            if (block.Text.AsSpan(at, lineEnd - at).ContainsAnyExcept(" \t_-"))
                lines.Add(new TextLine(block, at, lineEnd));
            at = lineEnd + 1;
        }
    }
}
