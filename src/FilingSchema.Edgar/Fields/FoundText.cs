namespace FilingSchema.Edgar;

/// <summary>A text that a rule of the plan found, before it is made a value.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where it stands in the filing.</param>
internal readonly record struct FoundText(string Text, FieldPlace Place)
{
    /// <summary>The block that the text is a part of; none for one out of the header.</summary>
    public Block? Origin { get; private init; }

    /// <summary>Where it begins there.</summary>
    public int Start { get; private init; }

    /// <summary>The lines that the text was joined of.</summary>
    private IReadOnlyList<FoundText>? Lines { get; init; }

    /// <summary>Whether a pattern has found it, which need not be asked again.</summary>
    public bool IsNarrowed { get; init; }

    /// <summary>A range of a block, without the space around it.</summary>
    public static FoundText Of(Block block, int start, int end)
    {
        Trim(block.Text, ref start, ref end);
        return new FoundText(block.Text[start..end], PlaceIn(block, start, end)) { Origin = block, Start = start };
    }

    /// <summary>Where a range of a block stands, without the space around it.</summary>
    public static FieldPlace PlaceOf(Block block, int start, int end)
    {
        Trim(block.Text, ref start, ref end);
        return PlaceIn(block, start, end);
    }

    private static FieldPlace PlaceIn(Block block, int start, int end)
    {
        int offset = block.Source.OffsetOf(start);
        int last = end > start ? block.Source.EndOf(end - 1) : offset;
        return new FieldPlace(offset, Math.Max(0, last - offset));
    }

    private static void Trim(string text, ref int start, ref int end)
    {
        end = Math.Min(end, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
    }

    /// <summary>Several texts as the lines of one, parted by a character.</summary>
    public static FoundText Join(IReadOnlyList<FoundText> lines, char between = '\n') => lines.Count == 1 ? lines[0] :
        new(string.Join(between, lines.Select(static line => line.Text)), Span(lines[0], lines[^1])) { Lines = lines };

    /// <summary>A part of the text, at its own place.</summary>
    public FoundText Slice(int start, int length)
    {
        if (length == Text.Length)
            return this;
        if (Origin is { } origin && string.CompareOrdinal(origin.Text, Start, Text, 0, Text.Length) == 0)
            return Of(origin, Start + start, Start + start + length);
        string text = Text.Substring(start, length);
        if (Lines is null)
        {
            // A text that is not as it stands in the filing keeps its place: where in it the part stands cannot be told.
            return Place.Length == Text.Length ? new FoundText(text, new FieldPlace(Place.Offset + start, length)) : this with { Text = text };
        }
        List<FoundText> parts = [];
        foreach (FoundText line in Lines)
        {
            int from = Math.Max(start, 0);
            int to = Math.Min(start + length, line.Text.Length);
            if (from < to)
                parts.Add(line.Slice(from, to - from));
            start -= line.Text.Length + 1;
        }
        return parts.Count == 0 ? this with { Text = text } : new FoundText(text, Span(parts[0], parts[^1])) { Lines = parts };
    }

    private static FieldPlace Span(FoundText first, FoundText last) => first.Place with
    {
        Length = Math.Max(first.Place.Length, last.Place.Offset + last.Place.Length - first.Place.Offset),
    };
}
