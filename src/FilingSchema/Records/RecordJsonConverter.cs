using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FilingSchema;

/// <summary>Lets System.Text.Json, and with it ASP.NET, read and write a record exactly as the record itself does.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
public sealed class RecordJsonConverter<T> : JsonConverter<T>
    where T : class, ISchemaRecord<T>
{
    /// <summary>Reads a record.</summary>
    /// <exception cref="JsonException">
    /// The value is not what the schema asks for. The message lists the violations, whose lines and columns count from the
    /// beginning of the value; the inner <see cref="SchemaViolationException"/> has them all.
    /// </exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        if (RecordJson.TryParse<T>(JsonMarshal.GetRawUtf8Value(document.RootElement), out T? value, out ViolationList violations))
            return value;
        SchemaViolationException inner = new(violations);
        throw new JsonException(inner.Message, inner);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.WriteTo(writer);
    }
}
