using System.Text.Json.Serialization;

namespace FilingSchema;

/// <summary>The number of an item of a form: <c>5.07</c>, section 5, number 7; or <c>5</c>, as items were numbered on Form 8-K before 2004-08-23.</summary>
/// <remarks>The default value is <c>0</c>, which no form has.</remarks>
[JsonConverter(typeof(TextValueJsonConverter<ItemNumber>))]
public readonly struct ItemNumber : ITextValue<ItemNumber>
{
    private const int Max = 99;

    private readonly byte section;

    // 0 stands for a number without a section's point: no form has an item such as 5.00.
    private readonly byte number;

    /// <summary>An item of a section, such as 5.07.</summary>
    /// <param name="section">What stands before the point, 1 to 99.</param>
    /// <param name="number">What stands after the point, 1 to 99.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is out of its range.</exception>
    public ItemNumber(int section, int number)
        : this(section)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Max);
        this.number = (byte)number;
    }

    /// <summary>An item without a section, such as 5.</summary>
    /// <param name="section">The whole number, 1 to 99.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is out of its range.</exception>
    public ItemNumber(int section)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(section, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(section, Max);
        this.section = (byte)section;
    }

    /// <summary>What stands before the point: 5 of <c>5.07</c>, and of <c>5</c>.</summary>
    public int Section => section;

    /// <summary>What stands after the point: 7 of <c>5.07</c>; <see langword="null"/> of <c>5</c>.</summary>
    public int? Number => number == 0 ? null : number;

    static string ITextValue<ItemNumber>.Expected => "an item number, such as 5.07, or 5 for an item before 2004";

    /// <summary>Reads an item number: the section without leading zeros and, after a point, two digits.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static ItemNumber Parse(ReadOnlySpan<char> text) => TextValue.Parse<ItemNumber>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static ItemNumber Parse(ReadOnlySpan<byte> utf8Text) => TextValue.Parse<ItemNumber>(utf8Text);

    /// <summary>Reads an item number: the section without leading zeros and, after a point, two digits.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ItemNumber value) => TextValue.TryParse(text, out value);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ItemNumber)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out ItemNumber value)
    {
        value = default;
        int point = utf8Text.IndexOf((byte)'.');
        ReadOnlySpan<byte> before = point < 0 ? utf8Text : utf8Text[..point];
        if (before.Length is < 1 or > 2 || before[0] == '0' || !TextValue.TryParseDigits(before, out long section))
            return false;
        if (point < 0)
        {
            value = new((int)section);
            return true;
        }
        ReadOnlySpan<byte> after = utf8Text[(point + 1)..];
        if (after.Length != 2 || !TextValue.TryParseDigits(after, out long number) || number == 0)
            return false;
        value = new((int)section, (int)number);
        return true;
    }

    int ITextValue<ItemNumber>.Format(Span<byte> utf8Text)
    {
        int length = section < 10 ? 1 : 2;
        TextValue.FormatDigits(section, utf8Text[..length]);
        if (number == 0)
            return length;
        utf8Text[length] = (byte)'.';
        TextValue.FormatDigits(number, utf8Text.Slice(length + 1, 2));
        return length + 3;
    }

    /// <summary>The number as forms print it.</summary>
    public override string ToString() => TextValue.ToString(this);

    /// <inheritdoc/>
    public bool Equals(ItemNumber other) => section == other.section && number == other.number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ItemNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (section << 8) | number;

    /// <summary>Compares by section, then by number; <c>5</c> comes before <c>5.01</c>.</summary>
    public int CompareTo(ItemNumber other) => GetHashCode().CompareTo(other.GetHashCode());

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(ItemNumber left, ItemNumber right) => left.Equals(right);

    /// <summary>Whether both are not equal.</summary>
    public static bool operator !=(ItemNumber left, ItemNumber right) => !left.Equals(right);

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(ItemNumber left, ItemNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes before the second or is equal to it.</summary>
    public static bool operator <=(ItemNumber left, ItemNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(ItemNumber left, ItemNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes after the second or is equal to it.</summary>
    public static bool operator >=(ItemNumber left, ItemNumber right) => left.CompareTo(right) >= 0;
}
