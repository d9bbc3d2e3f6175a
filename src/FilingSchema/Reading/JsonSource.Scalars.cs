using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace FilingSchema;

public ref partial struct JsonSource
{
    private const string HalfAPair = "must be text, but holds half of a surrogate pair";

    /// <summary>Whether the value is <c>null</c>, for a value that may be; it is read with that.</summary>
    public readonly bool ReadNull() => reader.TokenType == JsonTokenType.Null;

    /// <summary>Reads a string.</summary>
    public string? ReadString()
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            Refuse("type", "must be a string");
            return null;
        }
        if (!JsonText.TryGetString(in reader, out string? value))
            state.Report((int)reader.TokenStartIndex, "type", HalfAPair);
        return value;
    }

    /// <summary>Reads a number. Digits beyond the 28 that a <see cref="decimal"/> holds are rounded.</summary>
    public decimal? ReadNumber()
    {
        if (reader.TokenType != JsonTokenType.Number)
            Refuse("type", "must be a number");
        else if (reader.TryGetDecimal(out decimal value))
            return value;
        else
            Refuse("type", "must be a number of at most 28 digits");
        return null;
    }

    /// <summary>Reads a whole number, which may be written <c>1.0</c> or <c>1e3</c>.</summary>
    public long? ReadInteger()
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (reader.TryGetInt64(out long value))
                return value;
            if (reader.TryGetDecimal(out decimal number) && decimal.Truncate(number) == number && number is >= long.MinValue and <= long.MaxValue)
                return (long)number;
        }
        Refuse("type", "must be a whole number of 64 bits");
        return null;
    }

    /// <summary>Reads a whole number of 32 bits, which may be written <c>1.0</c> or <c>1e3</c>.</summary>
    public int? ReadInt32()
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (reader.TryGetInt32(out int value))
                return value;
            if (reader.TryGetDecimal(out decimal number) && decimal.Truncate(number) == number && number is >= int.MinValue and <= int.MaxValue)
                return (int)number;
        }
        Refuse("type", "must be a whole number of 32 bits");
        return null;
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public bool? ReadBoolean()
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
            return reader.TokenType == JsonTokenType.True;
        Refuse("type", "must be true or false");
        return null;
    }

    /// <summary>Reads one of the strings of an enumeration.</summary>
    public TEnum? ReadChoice<TEnum>(WireNames<TEnum> names)
        where TEnum : struct, Enum
    {
        if (!TryGetText(out ReadOnlySpan<byte> utf8))
            return null;
        if (names.TryDecode(utf8, out TEnum value))
            return value;
        Refuse("enum", $"must be one of {Excerpt.OfAll(names.Names)}");
        return null;
    }

    /// <summary>Reads a date, <c>yyyy-MM-dd</c>.</summary>
    public DateOnly? ReadDate()
    {
        if (!TryGetText(out ReadOnlySpan<byte> utf8))
            return null;
        if (Rfc3339.TryParseDate(utf8, out DateOnly value))
            return value;
        Refuse("format", "must be a date, such as 2004-08-23");
        return null;
    }

    /// <summary>Reads a date and time with its offset (RFC 3339).</summary>
    public DateTimeOffset? ReadDateTime()
    {
        if (!TryGetText(out ReadOnlySpan<byte> utf8))
            return null;
        if (Rfc3339.TryParseDateTime(utf8, out DateTimeOffset value))
            return value;
        Refuse("format", "must be a date and time with its offset, such as 2004-08-23T17:30:00-04:00");
        return null;
    }

    /// <summary>Reads a UUID, <c>f81d4fae-7dec-11d0-a765-00a0c91e6bf6</c>.</summary>
    public Guid? ReadUuid()
    {
        if (!TryGetText(out ReadOnlySpan<byte> utf8))
            return null;
        if (Utf8Parser.TryParse(utf8, out Guid value, out int length, 'D') && length == utf8.Length)
            return value;
        Refuse("format", "must be a UUID, such as f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
        return null;
    }

    /// <summary>Reads an absolute URI (RFC 3986).</summary>
    public Uri? ReadUri()
    {
        if (ReadString() is not { } value)
            return null;
        if (UriText.TryParse(value, out Uri? uri))
            return uri;
        Refuse("format", UriText.Expected);
        return null;
    }

    /// <summary>Reads a Central Index Key.</summary>
    public Cik? ReadCik() => ReadText<Cik>();

    /// <summary>Reads an accession number.</summary>
    public AccessionNumber? ReadAccessionNumber() => ReadText<AccessionNumber>();

    /// <summary>Reads a Commission file number.</summary>
    public CommissionFileNumber? ReadCommissionFileNumber() => ReadText<CommissionFileNumber>();

    /// <summary>Reads an employer identification number.</summary>
    public EmployerIdentificationNumber? ReadEmployerIdentificationNumber() => ReadText<EmployerIdentificationNumber>();

    /// <summary>Reads an item number.</summary>
    public ItemNumber? ReadItemNumber() => ReadText<ItemNumber>();

    /// <summary>Reads a string that can only be this one. <see langword="false"/> if it is another: a violation.</summary>
    public bool ReadConstant(ReadOnlySpan<byte> utf8Text)
    {
        if (reader.TokenType == JsonTokenType.String
            && (reader.ValueIsEscaped
                ? JsonText.TryGetString(in reader, out string? text) && text == Encoding.UTF8.GetString(utf8Text)
                : reader.ValueSpan.SequenceEqual(utf8Text)))
        {
            return true;
        }
        Refuse("const", $"must be {Excerpt.Of(Encoding.UTF8.GetString(utf8Text))}");
        return false;
    }

    /// <summary>Reads a value that can only be this one. <see langword="false"/> if it is another: a violation.</summary>
    /// <param name="json">The value as JSON text.</param>
    public bool ReadConstant(string json)
    {
        bool isScalar = reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null;
        if (isScalar && System.Text.Ascii.Equals(reader.ValueSpan, json))
            return true;
        Utf8JsonReader ahead = reader;
        if (ReadAny() is { ValueKind: not JsonValueKind.Undefined } value)
        {
            if (JsonElement.DeepEquals(value, JsonElement.Parse(json)))
                return true;
            state.Report((int)ahead.TokenStartIndex, "const", $"must be {json}, but is {Excerpt.Of(in ahead)}");
        }
        return false;
    }

    /// <summary>Reads whatever stands there. Undefined if a string within it holds half of a surrogate pair: a violation.</summary>
    public JsonElement ReadAny()
    {
        if (HoldsText())
            return JsonElement.ParseValue(ref reader);
        reader.Skip();
        return default;
    }

    private T? ReadText<T>()
        where T : struct, ITextValue<T>
    {
        if (!TryGetText(out ReadOnlySpan<byte> utf8))
            return null;
        if (T.TryParse(utf8, out T value))
            return value;
        Refuse("format", $"must be {T.Expected}");
        return null;
    }

    // The string, without its escapes. False if the value is none: a violation.
    private bool TryGetText(out ReadOnlySpan<byte> utf8)
    {
        utf8 = reader.ValueSpan;
        if (reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped)
            return true;
        string? value = ReadString();
        utf8 = value is null ? default : Encoding.UTF8.GetBytes(value);
        return value is not null;
    }

    // Whether each string and name within the value makes up characters. If not, a violation.
    private readonly bool HoldsText()
    {
        Utf8JsonReader end = reader;
        end.Skip();
        if (text[(int)reader.TokenStartIndex..(int)end.BytesConsumed].IndexOf("\\u"u8) < 0)
            return true;
        Utf8JsonReader ahead = reader;
        do
        {
            if (ahead.ValueIsEscaped && !JsonText.TryGetString(in ahead, out _))
            {
                state.Report((int)ahead.TokenStartIndex, "type", HalfAPair);
                return false;
            }
        }
        while (ahead.BytesConsumed < end.BytesConsumed && ahead.Read());
        return true;
    }
}
