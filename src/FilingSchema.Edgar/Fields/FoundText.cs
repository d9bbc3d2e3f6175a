namespace FilingSchema.Edgar;

/// <summary>A text that a rule of the plan found, before it is made a value.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where it stands in the filing.</param>
internal readonly record struct FoundText(string Text, FieldPlace Place)
{
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
        return new FoundText(text[start..end], new FieldPlace(offset, Math.Max(0, last - offset)));
    }
}
