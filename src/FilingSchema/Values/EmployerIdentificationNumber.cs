using System.Text.Json.Serialization;

namespace FilingSchema;

/// <summary>The number under which the Internal Revenue Service knows an employer, such as <c>04-2726691</c>.</summary>
/// <remarks>The default value is <c>00-0000000</c>, which filers without such a number print.</remarks>
[JsonConverter(typeof(TextValueJsonConverter<EmployerIdentificationNumber>))]
public readonly struct EmployerIdentificationNumber : ITextValue<EmployerIdentificationNumber>
{
    private const int Length = 10;
    private const int Prefix = 2;

    private readonly int number;

    private EmployerIdentificationNumber(int number) => this.number = number;

    static string ITextValue<EmployerIdentificationNumber>.Expected =>
        "an employer identification number of two digits, a hyphen and seven digits, such as 04-2726691";

    /// <summary>Reads two digits, a hyphen and seven digits.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static EmployerIdentificationNumber Parse(ReadOnlySpan<char> text) => TextValue.Parse<EmployerIdentificationNumber>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static EmployerIdentificationNumber Parse(ReadOnlySpan<byte> utf8Text) => TextValue.Parse<EmployerIdentificationNumber>(utf8Text);

    /// <summary>Reads two digits, a hyphen and seven digits.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out EmployerIdentificationNumber value) => TextValue.TryParse(text, out value);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out EmployerIdentificationNumber)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out EmployerIdentificationNumber value)
    {
        value = default;
        if (utf8Text.Length != Length
            || utf8Text[Prefix] != '-'
            || !TextValue.TryParseDigits(utf8Text[..Prefix], out long prefix)
            || !TextValue.TryParseDigits(utf8Text[(Prefix + 1)..], out long rest))
        {
            return false;
        }
        value = new((int)((prefix * 10_000_000) + rest));
        return true;
    }

    int ITextValue<EmployerIdentificationNumber>.Format(Span<byte> utf8Text)
    {
        TextValue.FormatDigits(number / 10_000_000, utf8Text[..Prefix]);
        utf8Text[Prefix] = (byte)'-';
        TextValue.FormatDigits(number % 10_000_000, utf8Text[(Prefix + 1)..Length]);
        return Length;
    }

    /// <summary>The number as it is printed, with its hyphen.</summary>
    public override string ToString() => TextValue.ToString(this);

    /// <inheritdoc/>
    public bool Equals(EmployerIdentificationNumber other) => number == other.number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EmployerIdentificationNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => number;

    /// <summary>Compares by number.</summary>
    public int CompareTo(EmployerIdentificationNumber other) => number.CompareTo(other.number);

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(EmployerIdentificationNumber left, EmployerIdentificationNumber right) => left.Equals(right);

    /// <summary>Whether both are not equal.</summary>
    public static bool operator !=(EmployerIdentificationNumber left, EmployerIdentificationNumber right) => !left.Equals(right);

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(EmployerIdentificationNumber left, EmployerIdentificationNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes before the second or is equal to it.</summary>
    public static bool operator <=(EmployerIdentificationNumber left, EmployerIdentificationNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(EmployerIdentificationNumber left, EmployerIdentificationNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes after the second or is equal to it.</summary>
    public static bool operator >=(EmployerIdentificationNumber left, EmployerIdentificationNumber right) => left.CompareTo(right) >= 0;
}
