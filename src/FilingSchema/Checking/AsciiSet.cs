namespace FilingSchema;

/// <summary>A set of ASCII characters: a bit for each.</summary>
internal readonly struct AsciiSet(ulong low, ulong high)
{
    private const int BitsPerWord = 64;

    private readonly ulong low = low;
    private readonly ulong high = high;

    public static AsciiSet operator |(AsciiSet left, AsciiSet right) => new(left.low | right.low, left.high | right.high);

    /// <summary>The characters from one to another, both of them ASCII.</summary>
    public static AsciiSet Range(char first, char last)
    {
        AsciiSet characters = default;
        for (char unit = first; unit <= last; unit++)
            characters |= unit < BitsPerWord ? new(1UL << unit, 0) : new(0, 1UL << unit);
        return characters;
    }

    public bool Has(char unit) => unit < 2 * BitsPerWord && (((unit < BitsPerWord ? low : high) >> unit) & 1) != 0;

    public bool Overlaps(AsciiSet other) => ((low & other.low) | (high & other.high)) != 0;
}
