using System.Text.Json.Serialization;

namespace FilingSchema;

/// <summary>A Central Index Key: the number by which EDGAR knows a filer, written with ten digits, such as <c>0000320193</c>.</summary>
/// <remarks>The default value is <c>0000000000</c>, which EDGAR gives to nobody.</remarks>
[JsonConverter(typeof(TextValueJsonConverter<Cik>))]
public readonly struct Cik : ITextValue<Cik>
{
    private const int Digits = 10;

    /// <summary>The key of a filer.</summary>
    /// <param name="number">The number without leading zeros.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or has more than ten digits.</exception>
    public Cik(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9_999_999_999);
        Number = number;
    }

    /// <summary>The key as a number.</summary>
    public long Number { get; }

    static string ITextValue<Cik>.Expected => "a Central Index Key of ten digits, such as 0000320193";

    /// <summary>Reads a key of exactly ten digits.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Cik Parse(ReadOnlySpan<char> text) => TextValue.Parse<Cik>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static Cik Parse(ReadOnlySpan<byte> utf8Text) => TextValue.Parse<Cik>(utf8Text);

    /// <summary>Reads a key of exactly ten digits.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Cik value) => TextValue.TryParse(text, out value);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Cik)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Cik value)
    {
        bool read = TextValue.TryParseDigits(utf8Text, out long number) && utf8Text.Length == Digits;
        value = read ? new(number) : default;
        return read;
    }

    int ITextValue<Cik>.Format(Span<byte> utf8Text)
    {
        TextValue.FormatDigits(Number, utf8Text[..Digits]);
        return Digits;
    }

    /// <summary>The ten digits.</summary>
    public override string ToString() => TextValue.ToString(this);

    /// <inheritdoc/>
    public bool Equals(Cik other) => Number == other.Number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Cik other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Number.GetHashCode();

    /// <summary>Compares by number.</summary>
    public int CompareTo(Cik other) => Number.CompareTo(other.Number);

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(Cik left, Cik right) => left.Equals(right);

    /// <summary>Whether both are not equal.</summary>
    public static bool operator !=(Cik left, Cik right) => !left.Equals(right);

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(Cik left, Cik right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes before the second or is equal to it.</summary>
    public static bool operator <=(Cik left, Cik right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(Cik left, Cik right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes after the second or is equal to it.</summary>
    public static bool operator >=(Cik left, Cik right) => left.CompareTo(right) >= 0;
}
