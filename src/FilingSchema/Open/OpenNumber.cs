using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace FilingSchema;

/// <summary>A number of JSON, exact whatever its size: <c>digits × 10^exponent</c>, the digits without zeros at their end.</summary>
internal readonly struct OpenNumber(BigInteger digits, BigInteger exponent)
{
    private readonly BigInteger digits = digits;
    private readonly BigInteger exponent = exponent;

    public static OpenNumber Of(JsonElement number) => Parse(number.GetRawText());

    public static OpenNumber Of(decimal number) => Parse(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The sign of the difference.</summary>
    public int CompareTo(OpenNumber other)
    {
        if (digits.Sign != other.digits.Sign || digits.IsZero)
            return digits.Sign.CompareTo(other.digits.Sign);
        // The one with more digits before the point is larger; only of those with as many are the digits to be compared.
        BigInteger magnitude = exponent + Length(digits);
        BigInteger otherMagnitude = other.exponent + Length(other.digits);
        if (magnitude != otherMagnitude)
            return magnitude.CompareTo(otherMagnitude) * digits.Sign;
        BigInteger common = BigInteger.Min(exponent, other.exponent);
        return Scaled(digits, exponent - common).CompareTo(Scaled(other.digits, other.exponent - common));
    }

    /// <summary>Whether the number is a whole multiple of the divisor, which is above 0.</summary>
    public bool IsMultipleOf(OpenNumber divisor)
    {
        BigInteger shift = exponent - divisor.exponent;
        if (shift.Sign >= 0)
            return (digits * BigInteger.ModPow(10, shift, divisor.digits) % divisor.digits).IsZero;
        // What has no zeros at its end is no multiple of more tens than it has digits.
        return digits.IsZero || (-shift <= Length(digits) && (digits % Scaled(divisor.digits, -shift)).IsZero);
    }

    private static OpenNumber Parse(string text)
    {
        int exponentAt = text.AsSpan().IndexOfAny('e', 'E');
        BigInteger tens = exponentAt < 0 ? 0 : BigInteger.Parse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        string written = exponentAt < 0 ? text : text[..exponentAt];
        int point = written.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            tens -= written.Length - point - 1;
            written = written.Remove(point, 1);
        }
        string significant = written.TrimEnd('0');
        if (significant is "" or "-")
            return default;
        return new(BigInteger.Parse(significant, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), tens + (written.Length - significant.Length));
    }

    private static int Length(BigInteger digits) => BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture).Length;

    private static BigInteger Scaled(BigInteger digits, BigInteger tens) => digits * BigInteger.Pow(10, (int)tens);
}
