using System.ComponentModel;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Writes the types to which schemas are mapped. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonWriterExtensions
{
    internal static ReadOnlySpan<byte> Undetermined => "undetermined"u8;

    extension(Utf8JsonWriter writer)
    {
        /// <summary>Writes a string.</summary>
        public void WriteValue(string value) => writer.WriteStringValue(value);

        /// <summary>Writes a number, decimals and all.</summary>
        public void WriteValue(decimal value) => writer.WriteNumberValue(value);

        /// <summary>Writes a whole number.</summary>
        public void WriteValue(long value) => writer.WriteNumberValue(value);

        /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
        public void WriteValue(bool value) => writer.WriteBooleanValue(value);

        /// <summary>Writes one of the strings of an enumeration.</summary>
        public void WriteValue(JsonEncodedText value) => writer.WriteStringValue(value);

        /// <summary>Writes a date, <c>yyyy-MM-dd</c>.</summary>
        public void WriteValue(DateOnly value)
        {
            Span<byte> text = stackalloc byte[Rfc3339.MaxLength];
            writer.WriteStringValue(text[..Rfc3339.Format(value, text)]);
        }

        /// <summary>Writes a date and time; a zero offset as <c>Z</c>.</summary>
        public void WriteValue(DateTimeOffset value)
        {
            Span<byte> text = stackalloc byte[Rfc3339.MaxLength];
            writer.WriteStringValue(text[..Rfc3339.Format(value, text)]);
        }

        /// <summary>Writes a UUID.</summary>
        public void WriteValue(Guid value) => writer.WriteStringValue(value);

        /// <summary>Writes a URI as it was given.</summary>
        public void WriteValue(Uri value) => writer.WriteStringValue(value.OriginalString);

        /// <summary>Writes a Central Index Key.</summary>
        public void WriteValue(Cik value) => WriteText(writer, value);

        /// <summary>Writes an accession number.</summary>
        public void WriteValue(AccessionNumber value) => WriteText(writer, value);

        /// <summary>Writes a Commission file number.</summary>
        public void WriteValue(CommissionFileNumber value) => WriteText(writer, value);

        /// <summary>Writes an employer identification number.</summary>
        public void WriteValue(EmployerIdentificationNumber value) => WriteText(writer, value);

        /// <summary>Writes an item number.</summary>
        public void WriteValue(ItemNumber value) => WriteText(writer, value);

        /// <summary>Writes any JSON value; one that was never set as <c>null</c>.</summary>
        public void WriteValue(JsonElement value)
        {
            if (value.ValueKind == JsonValueKind.Undefined)
                writer.WriteNullValue();
            else
                value.WriteTo(writer);
        }

        /// <summary>Writes a record.</summary>
        public void WriteValue(ISchemaRecord value) => value.WriteTo(writer);

        /// <summary>Writes the string that stands for a value not yet determined.</summary>
        public void WriteUndetermined() => writer.WriteStringValue(Undetermined);
    }

    private static void WriteText<T>(Utf8JsonWriter writer, T value)
        where T : struct, ITextValue<T>
    {
        Span<byte> text = stackalloc byte[ITextValue<T>.MaxLength];
        writer.WriteStringValue(text[..value.Format(text)]);
    }
}
