using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace FilingSchema;

/// <summary>A number of JSON, exact whatever its size: <c>Digits × 10^Exponent</c>, the digits without zeros at their end.</summary>
internal readonly record struct OpenNumber(BigInteger Digits, BigInteger Exponent)
{
    public static OpenNumber Of(JsonElement number) => Parse(number.GetRawText());

    public static OpenNumber Of(decimal number) => Parse(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The sign of the difference.</summary>
    public int CompareTo(OpenNumber other)
    {
        if (Digits.Sign != other.Digits.Sign || Digits.IsZero)
            return Digits.Sign.CompareTo(other.Digits.Sign);
        // The one with more digits before the point is larger; only of those with as many are the digits to be compared.
        BigInteger magnitude = Exponent + Length(Digits);
        BigInteger otherMagnitude = other.Exponent + Length(other.Digits);
        if (magnitude != otherMagnitude)
            return magnitude.CompareTo(otherMagnitude) * Digits.Sign;
        BigInteger common = BigInteger.Min(Exponent, other.Exponent);
        return Scaled(Digits, Exponent - common).CompareTo(Scaled(other.Digits, other.Exponent - common));
    }

    /// <summary>Whether the number is a whole multiple of the divisor, which is above 0.</summary>
    public bool IsMultipleOf(OpenNumber divisor)
    {
        BigInteger shift = Exponent - divisor.Exponent;
        if (shift.Sign >= 0)
            return (Digits * BigInteger.ModPow(10, shift, divisor.Digits) % divisor.Digits).IsZero;
        // Digits without zeros at their end are not a multiple of more tens than they have digits.
        return Digits.IsZero || (-shift <= Length(Digits) && (Digits % Scaled(divisor.Digits, -shift)).IsZero);
    }

    private static OpenNumber Parse(string text)
    {
        int exponentAt = text.AsSpan().IndexOfAny('e', 'E');
        BigInteger exponent = exponentAt < 0 ? 0 : BigInteger.Parse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        string digits = exponentAt < 0 ? text : text[..exponentAt];
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= digits.Length - point - 1;
            digits = digits.Remove(point, 1);
        }
        string significant = digits.TrimEnd('0');
        if (significant is "" or "-")
            return default;
        return new(BigInteger.Parse(significant, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), exponent + (digits.Length - significant.Length));
    }

    private static int Length(BigInteger digits) => BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture).Length;

    private static BigInteger Scaled(BigInteger digits, BigInteger tens) => digits * BigInteger.Pow(10, (int)tens);
}
