using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Short strings that come again and again, such as those that tell the cases of a <c>oneOf</c> apart: made once.</summary>
internal sealed class StringCache
{
    private const int Longest = 32;

    private readonly string?[] strings = new string?[64];

    /// <summary>The string on which the reader stands; <see langword="false"/> if it holds half of a surrogate pair.</summary>
    public bool TryGet(ref readonly Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        ReadOnlySpan<byte> utf8 = reader.ValueSpan;
        if (reader.ValueIsEscaped || utf8.Length is 0 or > Longest)
            return JsonText.TryGetString(in reader, out text);
        ref string? cached = ref strings[((utf8.Length * 31) + (utf8[0] * 7) + utf8[^1]) & (strings.Length - 1)];
        if (cached is null || !Ascii.Equals(utf8, cached))
            cached = Encoding.UTF8.GetString(utf8);
        text = cached;
        return true;
    }
}
