using System.Numerics;
using System.Runtime.InteropServices;

namespace FilingSchema.Edgar;

/// <summary>A number by which a text is looked up among others: texts that are alike have the same.</summary>
internal static class TextHash
{
    private const int CharactersInLong = sizeof(ulong) / sizeof(char);

    public static uint Of(ReadOnlySpan<char> text)
    {
        uint even = (uint)text.Length;
        uint odd = 0;
        ReadOnlySpan<ulong> longs = MemoryMarshal.Cast<char, ulong>(text);
        // Two sums at a time: neither waits for the other.
        for (int i = 1; i < longs.Length; i += 2)
        {
            even = BitOperations.Crc32C(even, longs[i - 1]);
            odd = BitOperations.Crc32C(odd, longs[i]);
        }
        if (int.IsOddInteger(longs.Length))
            even = BitOperations.Crc32C(even, longs[^1]);
        foreach (char character in text[(longs.Length * CharactersInLong)..])
            even = BitOperations.Crc32C(even, character);
        return even ^ odd;
    }
}
