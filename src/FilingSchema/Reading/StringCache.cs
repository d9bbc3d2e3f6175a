using System.Text;

namespace FilingSchema;

/// <summary>Short strings that come again and again, such as those that tell the cases of a <c>oneOf</c> apart: made once.</summary>
internal sealed class StringCache
{
    private const int Longest = 32;

    private readonly string?[] strings = new string?[64];

    /// <summary>The string of some UTF-8 between quotes.</summary>
    public string Get(ReadOnlySpan<byte> raw, bool hasEscapes)
    {
        if (hasEscapes || raw.Length is 0 or > Longest)
            return JsonText.GetString(raw);
        ref string? cached = ref strings[((raw.Length * 31) + (raw[0] * 7) + raw[^1]) & (strings.Length - 1)];
        if (cached is null || !Ascii.Equals(raw, cached))
            cached = Encoding.UTF8.GetString(raw);
        return cached;
    }
}
