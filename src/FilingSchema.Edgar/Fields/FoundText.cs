namespace FilingSchema.Edgar;

/// <summary>A text that a rule of the plan found, before it is made a value.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where it stands in the filing.</param>
internal readonly record struct FoundText(string Text, FieldPlace Place)
{
    // Where in which block, if the text is a part of one.
    private Block? Block { get; init; }

    private int Start { get; init; }

    /// <summary>A part of the text, at its own place.</summary>
    public FoundText Part(int index, int length)
    {
        if (Block is not { } block || string.CompareOrdinal(block.Text, Start, Text, 0, Text.Length) != 0)
            return new FoundText(Text.Substring(index, length), new FieldPlace(Place.Offset + index, length));
        return Of(block, Start + index, Start + index + length);
    }

    /// <summary>A range of a block, without the space around it.</summary>
    public static FoundText Of(Block block, int start, int end)
    {
        string text = block.Text;
        end = Math.Min(end, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        int offset = block.Source.OffsetOf(start);
        int last = end > start ? block.Source.EndOf(end - 1) : offset;
        return new FoundText(text[start..end], new FieldPlace(offset, Math.Max(0, last - offset))) { Block = block, Start = start };
    }
}
