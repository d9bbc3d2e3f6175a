using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FilingSchema.Edgar;

/// <summary>Where a value was found in the filing; no length where it was not found but follows.</summary>
internal readonly record struct FieldPlace(int Offset, int Length);

/// <summary>A value that was read from a filing, and its place there.</summary>
internal abstract record FieldValue(FieldPlace? Place)
{
    private const int UsualJson = 64 * 1024;
    private const int LargestKept = 4 * 1024 * 1024;

    // Read by nobody but the reader of records, so nothing is escaped that need not be.
    private static readonly JsonWriterOptions Options = new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public abstract void WriteTo(Utf8JsonWriter writer);

    /// <summary>The value beneath this one that a segment of a JSON Pointer names.</summary>
    public virtual FieldValue? Step(string segment) => null;

    /// <summary>The first place among the values beneath this one.</summary>
    public virtual FieldPlace? AnyPlace => Place;

    // The JSON is read at once and forgotten, so each thread writes all of it into one buffer.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? kept;

    /// <summary>The JSON text of the value, valid until the thread writes the next one.</summary>
    public ReadOnlySpan<byte> ToJson()
    {
        ArrayBufferWriter<byte> buffer = kept ?? new ArrayBufferWriter<byte>(UsualJson);
        buffer.ResetWrittenCount();
        using Utf8JsonWriter writer = new(buffer, Options);
        WriteTo(writer);
        writer.Flush();
        kept = buffer.Capacity <= LargestKept ? buffer : null;
        return buffer.WrittenSpan;
    }
}

/// <summary>A string, number or truth value.</summary>
internal sealed record ScalarValue(object Value, FieldPlace? Place) : FieldValue(Place)
{
    public override void WriteTo(Utf8JsonWriter writer)
    {
        switch (Value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
        }
    }
}

/// <summary>A constant of the schema, as its JSON text.</summary>
internal sealed record ConstantValue(string Json, FieldPlace? Place) : FieldValue(Place)
{
    public override void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(Json);
}

/// <summary>An object: what was found of its members, in the order of the schema.</summary>
internal sealed record ObjectValue(List<(string Name, FieldValue Value)> Members, FieldPlace? Place = null) : FieldValue(Place)
{
    public override FieldPlace? AnyPlace =>
        Place ?? Members.Select(static member => member.Value.AnyPlace).FirstOrDefault(static place => place is not null);

    public override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach ((string name, FieldValue value) in Members)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
        writer.WriteEndObject();
    }

    public override FieldValue? Step(string segment)
    {
        foreach ((string name, FieldValue value) in Members)
        {
            if (name == segment)
                return value;
        }
        return null;
    }
}

/// <summary>A list.</summary>
internal sealed record ListValue(List<FieldValue> Elements) : FieldValue((FieldPlace?)null)
{
    public override FieldPlace? AnyPlace =>
        Elements.Select(static element => element.AnyPlace).FirstOrDefault(static place => place is not null);

    public override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (FieldValue element in Elements)
            element.WriteTo(writer);
        writer.WriteEndArray();
    }

    public override FieldValue? Step(string segment) =>
        int.TryParse(segment, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int index)
            && index < Elements.Count ? Elements[index] : null;
}
