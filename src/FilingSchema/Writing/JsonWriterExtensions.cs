using System.ComponentModel;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Writes the types to which schemas are mapped. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonWriterExtensions
{
    internal static ReadOnlySpan<byte> Undetermined => "undetermined"u8;

    /// <summary>Writes a string.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    /// <summary>Writes a number, decimals and all.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    /// <summary>Writes a whole number.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    /// <summary>Writes one of the strings of an enumeration.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, JsonEncodedText value) => writer.WriteStringValue(value);

    /// <summary>Writes a date, <c>yyyy-MM-dd</c>.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, DateOnly value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.MaxLength];
        writer.WriteStringValue(text[..Rfc3339.Format(value, text)]);
    }

    /// <summary>Writes a date and time; a zero offset as <c>Z</c>.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.MaxLength];
        writer.WriteStringValue(text[..Rfc3339.Format(value, text)]);
    }

    /// <summary>Writes a UUID.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);

    /// <summary>Writes a URI as it was given.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, Uri value) => writer.WriteStringValue(value.OriginalString);

    /// <summary>Writes a Central Index Key.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, Cik value) => WriteText(writer, value);

    /// <summary>Writes an accession number.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, AccessionNumber value) => WriteText(writer, value);

    /// <summary>Writes a Commission file number.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, CommissionFileNumber value) => WriteText(writer, value);

    /// <summary>Writes an employer identification number.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, EmployerIdentificationNumber value) => WriteText(writer, value);

    /// <summary>Writes an item number.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ItemNumber value) => WriteText(writer, value);

    /// <summary>Writes any JSON value; one that was never set as <c>null</c>.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            writer.WriteNullValue();
        else
            value.WriteTo(writer);
    }

    /// <summary>Writes a record.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, ISchemaRecord value) => value.WriteTo(writer);

    /// <summary>Writes the string that stands for a value not yet determined.</summary>
    public static void WriteUndetermined(this Utf8JsonWriter writer) => writer.WriteStringValue(Undetermined);

    private static void WriteText<T>(Utf8JsonWriter writer, T value)
        where T : struct, ITextValue<T>
    {
        Span<byte> text = stackalloc byte[ITextValue<T>.MaxLength];
        writer.WriteStringValue(text[..value.Format(text)]);
    }
}
