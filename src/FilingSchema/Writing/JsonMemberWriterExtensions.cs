using System.ComponentModel;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Writes members of the types to which schemas are mapped. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonMemberWriterExtensions
{
    /// <summary>Writes a member: a string.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, string value)
    {
        if (value.Length < LongText.Shortest || !LongText.TryWrite(writer, utf8Name, value))
            writer.WriteString(utf8Name, value);
    }

    /// <summary>Writes a member: a number, decimals and all.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, decimal value) => writer.WriteNumber(utf8Name, value);

    /// <summary>Writes a member: a whole number.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, long value) => writer.WriteNumber(utf8Name, value);

    /// <summary>Writes a member: <c>true</c> or <c>false</c>.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, bool value) => writer.WriteBoolean(utf8Name, value);

    /// <summary>Writes a member: one of the strings of an enumeration.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, JsonEncodedText value) => writer.WriteString(utf8Name, value);

    /// <summary>Writes a member: a date, <c>yyyy-MM-dd</c>.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, DateOnly value)
    {
        writer.WritePropertyName(utf8Name);
        writer.WriteValue(value);
    }

    /// <summary>Writes a member: a date and time; a zero offset as <c>Z</c>.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, DateTimeOffset value)
    {
        writer.WritePropertyName(utf8Name);
        writer.WriteValue(value);
    }

    /// <summary>Writes a member: a UUID.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, Guid value) => writer.WriteString(utf8Name, value);

    /// <summary>Writes a member: a URI as it was given.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, Uri value) => writer.WriteString(utf8Name, value.OriginalString);

    /// <summary>Writes a member: a Central Index Key.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, Cik value)
    {
        writer.WritePropertyName(utf8Name);
        writer.WriteValue(value);
    }

    /// <summary>Writes a member: an accession number.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, AccessionNumber value)
    {
        writer.WritePropertyName(utf8Name);
        writer.WriteValue(value);
    }

    /// <summary>Writes a member: a Commission file number.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, CommissionFileNumber value)
    {
        writer.WritePropertyName(utf8Name);
        writer.WriteValue(value);
    }

    /// <summary>Writes a member: an employer identification number.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, EmployerIdentificationNumber value)
    {
        writer.WritePropertyName(utf8Name);
        writer.WriteValue(value);
    }

    /// <summary>Writes a member: an item number.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, ItemNumber value)
    {
        writer.WritePropertyName(utf8Name);
        writer.WriteValue(value);
    }

    /// <summary>Writes a member: any JSON value. One that was never set (its kind is undefined) is left out.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            return;
        writer.WritePropertyName(utf8Name);
        writer.WriteValue(value);
    }

    /// <summary>Writes a member: a record.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlySpan<byte> utf8Name, ISchemaRecord value)
    {
        writer.WritePropertyName(utf8Name);
        writer.WriteValue(value);
    }
}
