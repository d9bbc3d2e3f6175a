using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace FilingSchema;

public ref partial struct JsonSource
{
    private const string HalfAPair = "must be text, but holds half of a surrogate pair";

    /// <summary>Whether the value is <c>null</c>, for a value that may be; it is read with that.</summary>
    public bool ReadNull() => Peek() == (byte)'n' && SkipLiteral("null"u8);

    /// <summary>Reads a string.</summary>
    public string? ReadString()
    {
        int start = position;
        if (Peek() != (byte)'"')
        {
            Refuse("type", "must be a string");
            return null;
        }
        if (!SkipString())
            return null;
        ReadOnlySpan<byte> raw = text[(start + 1)..(position - 1)];
        if (!hasEscapes)
            return Decode(raw);
        if (halfPair != start)
            return JsonText.GetString(raw);
        Report(start, "type", HalfAPair);
        return null;
    }

    /// <summary>Reads a number. One that a <see cref="decimal"/> cannot hold to the last digit is refused: nothing is rounded.</summary>
    public decimal? ReadNumber()
    {
        int start = position;
        if (!TryReadNumber(out ReadOnlySpan<byte> number))
            Refuse("type", "must be a number");
        else if (JsonNumber.TryParse(number, out decimal value))
            return value;
        else
            Refuse(start, "type", "must be a number of at most 28 digits");
        return null;
    }

    /// <summary>Reads a whole number, which may be written <c>1.0</c> or <c>1e3</c>.</summary>
    public long? ReadInteger()
    {
        int start = position;
        if (TryReadNumber(out ReadOnlySpan<byte> number) && JsonNumber.TryParse(number, out long value))
            return value;
        Refuse(start, "type", "must be a whole number of 64 bits");
        return null;
    }

    /// <summary>Reads a whole number of 32 bits, which may be written <c>1.0</c> or <c>1e3</c>.</summary>
    public int? ReadInt32()
    {
        int start = position;
        if (TryReadNumber(out ReadOnlySpan<byte> number) && JsonNumber.TryParse(number, out long value) && value == (int)value)
            return (int)value;
        Refuse(start, "type", "must be a whole number of 32 bits");
        return null;
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public bool? ReadBoolean()
    {
        switch (Peek())
        {
            case (byte)'t' when SkipLiteral("true"u8):
                return true;
            case (byte)'f' when SkipLiteral("false"u8):
                return false;
            default:
                Refuse("type", "must be true or false");
                return null;
        }
    }

    /// <summary>Reads one of the strings of an enumeration, as its number.</summary>
    public int? ReadChoice(WireNames names)
    {
        int start = position;
        int found = -1;
        if (Peek() != (byte)'"' || (TryReadText(out ReadOnlySpan<byte> utf8) && (found = names.Find(utf8)) < 0))
            Refuse(start, names.Keyword, $"must be one of {Excerpt.OfAll(names.Names)}");
        return found < 0 ? null : found;
    }

    /// <summary>Reads a date, <c>yyyy-MM-dd</c>.</summary>
    public DateOnly? ReadDate()
    {
        int start = position;
        if (!TryReadText(out ReadOnlySpan<byte> utf8))
            return null;
        if (Rfc3339.TryParseDate(utf8, out DateOnly value))
            return value;
        Refuse(start, "format", "must be a date, such as 2004-08-23");
        return null;
    }

    /// <summary>Reads a date and time with its offset (RFC 3339).</summary>
    public DateTimeOffset? ReadDateTime()
    {
        int start = position;
        if (!TryReadText(out ReadOnlySpan<byte> utf8))
            return null;
        if (Rfc3339.TryParseDateTime(utf8, out DateTimeOffset value))
            return value;
        Refuse(start, "format", "must be a date and time with its offset, such as 2004-08-23T17:30:00-04:00");
        return null;
    }

    /// <summary>Reads a UUID, <c>f81d4fae-7dec-11d0-a765-00a0c91e6bf6</c>.</summary>
    public Guid? ReadUuid()
    {
        int start = position;
        if (!TryReadText(out ReadOnlySpan<byte> utf8))
            return null;
        if (Utf8Parser.TryParse(utf8, out Guid value, out int length, 'D') && length == utf8.Length)
            return value;
        Refuse(start, "format", "must be a UUID, such as f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
        return null;
    }

    /// <summary>Reads an absolute URI (RFC 3986).</summary>
    public Uri? ReadUri()
    {
        int start = position;
        if (ReadString() is not { } value)
            return null;
        if (UriText.TryParse(value, out Uri? uri))
            return uri;
        Refuse(start, "format", UriText.Expected);
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
        int start = position;
        if (Peek() == (byte)'"' && SkipString())
        {
            ReadOnlySpan<byte> raw = text[(start + 1)..(position - 1)];
            if (hasEscapes ? JsonText.TryGetString(raw, out string? given) && given == Encoding.UTF8.GetString(utf8Text) : raw.SequenceEqual(utf8Text))
                return true;
        }
        Refuse(start, "const", $"must be {Excerpt.Of(Encoding.UTF8.GetString(utf8Text))}");
        return false;
    }

    /// <summary>Reads a value that can only be this one. <see langword="false"/> if it is another: a violation.</summary>
    /// <param name="json">The value as JSON text.</param>
    public bool ReadConstant(string json)
    {
        int start = position;
        SkipValue();
        if (!IsStopped && Ascii.Equals(text[start..position], json))
            return true;
        position = IsStopped ? position : start;
        JsonElement value = ReadAny();
        if (value.ValueKind == JsonValueKind.Undefined)
            return false;
        if (JsonElement.DeepEquals(value, JsonElement.Parse(json)))
            return true;
        Refuse(start, "const", $"must be {json}");
        return false;
    }

    /// <summary>
    /// Reads whatever stands there, without members that are given again: violations. Undefined if a string within it holds
    /// half of a surrogate pair: a violation.
    /// </summary>
    public JsonElement ReadAny()
    {
        int start = position;
        halfPair = -1;
        JsonSource again = this;
        if (!SkipValue())
            return default;
        if (halfPair >= 0)
        {
            Report(halfPair, "type", HalfAPair);
            return default;
        }
        if (text[start] is not ((byte)'{' or (byte)'['))
            return JsonElement.Parse(text[start..position]);
        JsonTarget copy = JsonTarget.Rent();
        again.CopyTo(copy);
        JsonElement value = JsonElement.Parse(copy.Written);
        copy.Return();
        return value;
    }

    private void CopyTo(JsonTarget json)
    {
        int start = position;
        bool isFirst = true;
        switch (Peek())
        {
            case (byte)'{':
                ReadObjectStart("[]"u8, out MemberScan members);
                json.StartObject();
                while (ReadMember(ref members))
                {
                    json.WriteRaw(text[nameStart..(nameEnd + 1)], (byte)':');
                    CopyTo(json);
                }
                json.EndObject();
                break;
            case (byte)'[':
                Open();
                json.StartList();
                while (MoveNext((byte)']', ref isFirst))
                    CopyTo(json);
                json.EndList();
                break;
            default:
                SkipValue();
                json.WriteRaw(text[start..position], (byte)',');
                break;
        }
    }

    private T? ReadText<T>()
        where T : struct, ITextValue<T>
    {
        int start = position;
        if (!TryReadText(out ReadOnlySpan<byte> utf8))
            return null;
        if (T.TryParse(utf8, out T value))
            return value;
        Refuse(start, "format", $"must be {T.Expected}");
        return null;
    }

    // The string, without its escapes. False if the value is none: a violation.
    private bool TryReadText(out ReadOnlySpan<byte> utf8)
    {
        int start = position;
        if (Peek() == (byte)'"' && SkipString() && !hasEscapes)
        {
            utf8 = text[(start + 1)..(position - 1)];
            return true;
        }
        position = IsStopped ? position : start;
        string? value = ReadString();
        utf8 = value is null ? default : Encoding.UTF8.GetBytes(value);
        return value is not null;
    }

    // The number as it is written. False if the value is none.
    private bool TryReadNumber(out ReadOnlySpan<byte> number)
    {
        int start = position;
        number = default;
        if (Peek() is not ((byte)'-' or (>= (byte)'0' and <= (byte)'9')) || !SkipNumber())
            return false;
        number = text[start..position];
        return true;
    }
}
