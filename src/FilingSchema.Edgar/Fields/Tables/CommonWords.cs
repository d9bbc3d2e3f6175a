namespace FilingSchema.Edgar;

/// <summary>The words that captions of several figures share and none has alone, such as "number", "of" and "shares": they say nothing of whose figures stand beneath.</summary>
internal sealed class CommonWords
{
    private const int LeastInCommon = 4;

    private readonly string[] words;

    public CommonWords(IReadOnlyCollection<ColumnCaptions> figures)
    {
        HashSet<string> alone = [.. figures.SelectMany(static column => column.Captions).Where(static caption => caption.Length == 1).Select(static caption => caption[0])];
        words =
        [
            .. figures.SelectMany(static column => column.Captions.SelectMany(static caption => caption).Distinct())
                .CountBy(static word => word).Where(word => word.Value >= LeastInCommon && !alone.Contains(word.Key)).Select(static word => word.Key),
        ];
    }

    public bool Has(ReadOnlySpan<char> word)
    {
        foreach (string common in words)
        {
            if (Words.IsSame(word, common))
                return true;
        }
        return false;
    }

    /// <summary>The words of a caption without the common ones.</summary>
    public ReadOnlySpan<Range> Without(string text, ReadOnlySpan<Range> ranges)
    {
        Range[] own = new Range[ranges.Length];
        int count = 0;
        foreach (Range range in ranges)
        {
            if (!Has(text.AsSpan(range)))
                own[count++] = range;
        }
        return own.AsSpan(0, count);
    }

    /// <summary>Where the first word stands that is not common; 0 if that is the first of all, or there is none.</summary>
    public int EndIn(ReadOnlySpan<char> text)
    {
        int index = 0;
        bool isFirst = true;
        while (Words.Next(text, ref index, out int start))
        {
            if (!Has(text[start..index]))
                return isFirst ? 0 : start;
            isFirst = false;
        }
        return 0;
    }
}
