using System.Text.Json.Serialization;

namespace FilingSchema;

/// <summary>The number that EDGAR gives to a submission, such as <c>0000855654-13-000012</c>.</summary>
/// <remarks>The default value is all zeros; EDGAR gives it to no submission.</remarks>
[JsonConverter(typeof(TextValueJsonConverter<AccessionNumber>))]
public readonly struct AccessionNumber : ITextValue<AccessionNumber>
{
    private const int Length = 20;
    private const int YearStart = 11;
    private const int SequenceStart = 14;
    private const int SequencePower = 1_000_000;
    private const int YearPower = 100;

    // The eighteen digits.
    private readonly long number;

    private AccessionNumber(long number) => this.number = number;

    /// <summary>The key of whoever transmitted the submission: the filer or its agent.</summary>
    public Cik Submitter => new(number / (SequencePower * YearPower));

    /// <summary>The last two digits of the year of the submission.</summary>
    public int Year => (int)(number / SequencePower % YearPower);

    /// <summary>The submission's count among the submitter's in that year.</summary>
    public int Sequence => (int)(number % SequencePower);

    static string ITextValue<AccessionNumber>.Expected => "an accession number, such as 0000855654-13-000012";

    /// <summary>Reads ten digits, two digits and six digits, parted by hyphens.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static AccessionNumber Parse(ReadOnlySpan<char> text) => TextValue.Parse<AccessionNumber>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static AccessionNumber Parse(ReadOnlySpan<byte> utf8Text) => TextValue.Parse<AccessionNumber>(utf8Text);

    /// <summary>Reads ten digits, two digits and six digits, parted by hyphens.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out AccessionNumber value) => TextValue.TryParse(text, out value);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out AccessionNumber)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out AccessionNumber value)
    {
        value = default;
        if (utf8Text.Length != Length
            || utf8Text[YearStart - 1] != '-'
            || utf8Text[SequenceStart - 1] != '-'
            || !TextValue.TryParseDigits(utf8Text[..(YearStart - 1)], out long submitter)
            || !TextValue.TryParseDigits(utf8Text[YearStart..(SequenceStart - 1)], out long year)
            || !TextValue.TryParseDigits(utf8Text[SequenceStart..], out long sequence))
        {
            return false;
        }
        value = new((((submitter * YearPower) + year) * SequencePower) + sequence);
        return true;
    }

    int ITextValue<AccessionNumber>.Format(Span<byte> utf8Text)
    {
        TextValue.FormatDigits(Submitter.Number, utf8Text[..(YearStart - 1)]);
        utf8Text[YearStart - 1] = (byte)'-';
        TextValue.FormatDigits(Year, utf8Text[YearStart..(SequenceStart - 1)]);
        utf8Text[SequenceStart - 1] = (byte)'-';
        TextValue.FormatDigits(Sequence, utf8Text[SequenceStart..Length]);
        return Length;
    }

    /// <summary>The number as EDGAR prints it, with its hyphens.</summary>
    public override string ToString() => TextValue.ToString(this);

    /// <inheritdoc/>
    public bool Equals(AccessionNumber other) => number == other.number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AccessionNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => number.GetHashCode();

    /// <summary>Compares as the printed texts compare: by submitter, year and sequence.</summary>
    public int CompareTo(AccessionNumber other) => number.CompareTo(other.number);

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(AccessionNumber left, AccessionNumber right) => left.Equals(right);

    /// <summary>Whether both are not equal.</summary>
    public static bool operator !=(AccessionNumber left, AccessionNumber right) => !left.Equals(right);

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(AccessionNumber left, AccessionNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes before the second or is equal to it.</summary>
    public static bool operator <=(AccessionNumber left, AccessionNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(AccessionNumber left, AccessionNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes after the second or is equal to it.</summary>
    public static bool operator >=(AccessionNumber left, AccessionNumber right) => left.CompareTo(right) >= 0;
}
