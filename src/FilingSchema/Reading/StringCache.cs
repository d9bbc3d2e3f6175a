using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace FilingSchema;

/// <summary>Short strings that come again and again, in one text and from text to text: captions, titles, names of states and exchanges. Made once.</summary>
/// <remarks>
/// A string is kept once it has come twice in a row in its place: those that come but once cost the garbage collector nothing.
/// It stays until another takes its place, which is some thousand characters for each thread.
/// </remarks>
internal sealed class StringCache
{
    /// <summary>Longer strings seldom come again.</summary>
    public const int Longest = 64;

    private const int Size = 256;

    private readonly uint[] lastHashes = new uint[Size];
    private readonly string?[] strings = new string?[Size];

    /// <summary>The string of some ASCII that is neither empty nor longer than <see cref="Longest"/>.</summary>
    public string Get(ReadOnlySpan<byte> ascii)
    {
        uint hash = Hash(ascii);
        uint at = hash % Size;
        if (lastHashes[at] != hash)
        {
            lastHashes[at] = hash;
            return Encoding.Latin1.GetString(ascii);
        }
        ref string? kept = ref strings[at];
        if (kept is null || !Ascii.Equals(ascii, kept))
            kept = Encoding.Latin1.GetString(ascii);
        return kept;
    }

    // The multiplications do not wait for one another.
    private static uint Hash(ReadOnlySpan<byte> text)
    {
        const ulong Factor = 0x9E3779B97F4A7C15UL;
        ulong hash = (uint)text.Length * Factor;
        for (; text.Length > sizeof(ulong); text = text[sizeof(ulong)..])
            hash = BitOperations.RotateLeft(hash, 9) ^ (BinaryPrimitives.ReadUInt64LittleEndian(text) * Factor);
        ulong last = text.Length switch
        {
            sizeof(ulong) => BinaryPrimitives.ReadUInt64LittleEndian(text),
            >= sizeof(uint) => BinaryPrimitives.ReadUInt32LittleEndian(text) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]) << 32),
            _ => text[0] | ((ulong)text[text.Length / 2] << 8) | ((ulong)text[^1] << 16),
        };
        return (uint)(((BitOperations.RotateLeft(hash, 9) ^ (last * Factor)) * Factor) >> 32);
    }
}
