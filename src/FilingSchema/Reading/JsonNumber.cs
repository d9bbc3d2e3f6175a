using System.Buffers.Text;

namespace FilingSchema;

/// <summary>Makes numbers of their texts, whose grammar has been looked at.</summary>
internal static class JsonNumber
{
    // So many digits fit into 64 bits whatever they are.
    private const int SureDigits = 18;

    /// <summary>A number with the decimals that it is written with; <see langword="false"/> if it is too large.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal number)
    {
        if (text.Length <= SureDigits)
        {
            long digits = 0;
            int point = text.Length - 1;
            int at = text[0] == (byte)'-' ? 1 : 0;
            for (; at < text.Length; at++)
            {
                uint digit = text[at] - (uint)'0';
                if (digit <= 9)
                    digits = (digits * 10) + digit;
                else if (text[at] == (byte)'.')
                    point = at;
                else
                    break;
            }
            if (at == text.Length && digits != 0)
            {
                number = new((int)digits, (int)(digits >> 32), 0, text[0] == (byte)'-', (byte)(text.Length - 1 - point));
                return true;
            }
        }
        return Utf8Parser.TryParse(text, out number, out int length) && length == text.Length;
    }

    /// <summary>A whole number, which may be written <c>1.0</c> or <c>1e3</c>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out long number)
    {
        if (Utf8Parser.TryParse(text, out number, out int length) && length == text.Length)
            return true;
        if (!TryParse(text, out decimal value) || decimal.Truncate(value) != value || value is < long.MinValue or > long.MaxValue)
            return false;
        number = (long)value;
        return true;
    }
}
