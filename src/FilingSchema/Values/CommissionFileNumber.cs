using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace FilingSchema;

/// <summary>The number that the Commission gives to a registration, such as <c>0-17999</c>, <c>001-40609</c> or <c>333-228003-01</c>.</summary>
/// <remarks>
/// One to three digits (the act), a hyphen, one to eight digits, and perhaps a hyphen and up to four more characters, as the
/// SEC's <c>dei</c> taxonomy has it (<c>fileNumberItemType</c>). Two numbers are equal if their texts are: <c>1-5805</c> is
/// not <c>001-05805</c>. The default value is <c>0-0</c>, which the Commission gives to nobody.
/// </remarks>
[JsonConverter(typeof(TextValueJsonConverter<CommissionFileNumber>))]
public readonly struct CommissionFileNumber : ITextValue<CommissionFileNumber>
{
    private const int MaxPrefix = 3;
    private const int MaxNumber = 8;
    private const int MaxSuffix = 4;

    private readonly string? text;

    private CommissionFileNumber(string text) => this.text = text;

    /// <summary>The digits before the first hyphen: 1 for the exchange-listed, 0 for others under the Exchange Act, 333 under the Securities Act.</summary>
    public int Prefix => int.Parse(Text.AsSpan(0, Text.IndexOf('-', StringComparison.Ordinal)), NumberStyles.None, CultureInfo.InvariantCulture);

    private string Text => text ?? "0-0";

    static string ITextValue<CommissionFileNumber>.Expected => "a Commission file number, such as 001-40609";

    /// <summary>Reads a file number.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static CommissionFileNumber Parse(ReadOnlySpan<char> text) => TextValue.Parse<CommissionFileNumber>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static CommissionFileNumber Parse(ReadOnlySpan<byte> utf8Text) => TextValue.Parse<CommissionFileNumber>(utf8Text);

    /// <summary>Reads a file number.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CommissionFileNumber value) => TextValue.TryParse(text, out value);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out CommissionFileNumber)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out CommissionFileNumber value)
    {
        value = default;
        int hyphen = utf8Text.IndexOf((byte)'-');
        if (hyphen is < 1 or > MaxPrefix || !TextValue.TryParseDigits(utf8Text[..hyphen], out _))
            return false;
        ReadOnlySpan<byte> number = utf8Text[(hyphen + 1)..];
        int second = number.IndexOf((byte)'-');
        if (second >= 0)
        {
            if (!IsSuffix(number[(second + 1)..]))
                return false;
            number = number[..second];
        }
        if (number.Length > MaxNumber || !TextValue.TryParseDigits(number, out _))
            return false;
        value = new(Encoding.UTF8.GetString(utf8Text));
        return true;
    }

    int ITextValue<CommissionFileNumber>.Format(Span<byte> utf8Text) => Encoding.UTF8.GetBytes(Text, utf8Text);

    /// <summary>The number as it was read.</summary>
    public override string ToString() => Text;

    /// <inheritdoc/>
    public bool Equals(CommissionFileNumber other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CommissionFileNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Compares by text, ordinally.</summary>
    public int CompareTo(CommissionFileNumber other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(CommissionFileNumber left, CommissionFileNumber right) => left.Equals(right);

    /// <summary>Whether both are not equal.</summary>
    public static bool operator !=(CommissionFileNumber left, CommissionFileNumber right) => !left.Equals(right);

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(CommissionFileNumber left, CommissionFileNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes before the second or is equal to it.</summary>
    public static bool operator <=(CommissionFileNumber left, CommissionFileNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(CommissionFileNumber left, CommissionFileNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes after the second or is equal to it.</summary>
    public static bool operator >=(CommissionFileNumber left, CommissionFileNumber right) => left.CompareTo(right) >= 0;

    private static bool IsSuffix(ReadOnlySpan<byte> utf8Text)
    {
        int characters = 0;
        while (!utf8Text.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(utf8Text, out Rune rune, out int length) != System.Buffers.OperationStatus.Done || rune.Value is '\n' or '\r')
                return false;
            utf8Text = utf8Text[length..];
            characters++;
        }
        return characters is >= 1 and <= MaxSuffix;
    }
}
