using System.Text;

namespace FilingSchema.Compiler.Binding;

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
        {
            characters |= unit < BitsPerWord ? new(1UL << unit, 0) : new(0, 1UL << unit);
        }

        return characters;
    }

    public bool Overlaps(AsciiSet other) => ((low & other.low) | (high & other.high)) != 0;

    /// <summary>The first and the last character of each range.</summary>
    public string Ranges()
    {
        var ranges = new StringBuilder();
        for (int unit = 0; unit < 2 * BitsPerWord; unit++)
        {
            if (!Has(unit))
            {
                continue;
            }

            ranges.Append((char)unit);
            while (unit + 1 < 2 * BitsPerWord && Has(unit + 1))
            {
                unit++;
            }

            ranges.Append((char)unit);
        }

        return ranges.ToString();
    }

    private bool Has(int unit) => (((unit < BitsPerWord ? low : high) >> unit) & 1) != 0;
}
