namespace FilingSchema.Edgar;

/// <summary>The styles of a document, each judged once: it repeats a few of them at thousands of elements.</summary>
internal sealed class ElementStyles
{
    // A document with a style of its own for each element is not kept a second time.
    private const int MostKept = 1000;

    private readonly Dictionary<string, ElementStyle> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ElementStyle>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public ElementStyles()
    {
        lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What a style attribute says.</summary>
    public ElementStyle Of(ReadOnlySpan<char> style)
    {
        if (style.IsEmpty)
            return default;
        if (lookup.TryGetValue(style, out ElementStyle judged))
            return judged;
        judged = ElementStyle.Of(style);
        if (known.Count < MostKept)
            lookup[style] = judged;
        return judged;
    }
}
