using System.Buffers.Text;

namespace FilingSchema;

/// <summary>Makes numbers of their texts, whose grammar has been looked at.</summary>
internal static class JsonNumber
{
    // So many digits fit into 64 bits whatever they are.
    private const int SureDigits = 18;

    // More than a decimal has.
    private const int MostDigits = 30;
    private const int LongestDecimal = 32;

    /// <summary>A number with the decimals that it is written with; <see langword="false"/> if a decimal cannot hold it to the last digit.</summary>
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
        return Utf8Parser.TryParse(text, out number, out int length) && length == text.Length && IsExact(text, number);
    }

    private static bool IsExact(ReadOnlySpan<byte> text, decimal number)
    {
        Span<byte> written = stackalloc byte[LongestDecimal];
        Utf8Formatter.TryFormat(number, written, out int length);
        Span<byte> digits = stackalloc byte[MostDigits];
        Span<byte> others = stackalloc byte[MostDigits];
        int count = GetDigits(text, digits);
        return count >= 0 && count == GetDigits(written[..length], others) && digits[..count].SequenceEqual(others[..count]);
    }

    // The digits without the zeros before and behind; below 0 if there are too many.
    private static int GetDigits(ReadOnlySpan<byte> text, Span<byte> digits)
    {
        int count = 0;
        int zeros = 0;
        foreach (byte unit in text)
        {
            if (unit is (byte)'e' or (byte)'E')
                break;
            if (unit == (byte)'0' && count > 0)
                zeros++;
            if (unit is < (byte)'1' or > (byte)'9')
                continue;
            if (count + zeros >= digits.Length)
                return -1;
            digits.Slice(count, zeros).Fill((byte)'0');
            count += zeros;
            zeros = 0;
            digits[count++] = unit;
        }
        return count;
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
