namespace FilingSchema.Edgar;

/// <summary>The tags that came last, taken apart: filings repeat a few hundred thousands of times, and each other's.</summary>
/// <remarks>
/// Each has one place, which the next one takes over that falls there. Threads share the places: what one puts in is whole. A tag that
/// comes once, such as one with an identifier, is not kept.
/// </remarks>
internal static class RecentTags
{
    private const int Places = 4096;

    /// <summary>What is longer comes once.</summary>
    public const int Longest = 400;

    private static readonly HtmlTag?[] Recent = new HtmlTag?[Places];

    // The hash of what came last to each place.
    private static readonly uint[] Last = new uint[Places];

    /// <summary>The tag that is written so, if it is at hand.</summary>
    public static HtmlTag? Find(ReadOnlySpan<char> text, uint hash) =>
        Recent[hash % Places] is { } tag && text.SequenceEqual(tag.Text) ? tag : null;

    /// <summary>Notes a tag that is not at hand; returns whether it has come before, and is worth being kept.</summary>
    public static bool ComesAgain(uint hash)
    {
        ref uint last = ref Last[hash % Places];
        bool comesAgain = last == hash;
        last = hash;
        return comesAgain;
    }

    public static void Keep(HtmlTag tag) => Recent[tag.Hash % Places] = tag;
}
