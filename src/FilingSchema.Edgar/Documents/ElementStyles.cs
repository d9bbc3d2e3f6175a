using System.Numerics;
using System.Runtime.InteropServices;

namespace FilingSchema.Edgar;

/// <summary>The styles that were judged last: filings repeat a few of them at thousands of elements, and each other's.</summary>
/// <remarks>
/// Each has one place, which the next one takes over that falls there. Threads share the places: what one puts in is whole, and what
/// another takes out of it at the same time is judged once more.
/// </remarks>
internal static class ElementStyles
{
    private const int Places = 1024;

    // What is longer comes once.
    private const int Longest = 400;

    private const int CharactersInLong = sizeof(ulong) / sizeof(char);

    private static readonly Judged?[] Recent = new Judged?[Places];

    /// <summary>What a style attribute says.</summary>
    public static ElementStyle Of(ReadOnlySpan<char> style)
    {
        if (style.IsEmpty)
            return default;
        if (style.Length > Longest)
            return ElementStyle.Of(style);
        ref Judged? place = ref Recent[PlaceOf(style)];
        Judged? judged = Volatile.Read(ref place);
        if (judged is null || !style.SequenceEqual(judged.Text))
            Volatile.Write(ref place, judged = new Judged(style.ToString(), ElementStyle.Of(style)));
        return judged.Style;
    }

    private static int PlaceOf(ReadOnlySpan<char> style)
    {
        uint hash = (uint)style.Length;
        ReadOnlySpan<ulong> longs = MemoryMarshal.Cast<char, ulong>(style);
        foreach (ulong four in longs)
            hash = BitOperations.Crc32C(hash, four);
        foreach (char character in style[(longs.Length * CharactersInLong)..])
            hash = BitOperations.Crc32C(hash, character);
        return (int)(hash % Places);
    }

    private sealed record Judged(string Text, ElementStyle Style);
}
