using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Writes the JSON Schema of a record together with those of all types that it refers to.</summary>
internal static class JsonSchemaBundle
{
    public static byte[] Write(RecordSchema schema)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            using JsonDocument own = JsonDocument.Parse(schema.GetJson());
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            foreach (JsonProperty member in own.RootElement.EnumerateObject())
            {
                if (!member.NameEquals("$schema") && !member.NameEquals("$defs"))
                    member.WriteTo(writer);
            }
            WriteDefinitions(writer, schema, own.RootElement);
            writer.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteDefinitions(Utf8JsonWriter writer, RecordSchema schema, JsonElement own)
    {
        List<RecordSchema> references = FindReferences(schema);
        bool hasOwn = own.TryGetProperty("$defs", out JsonElement definitions);
        if (references.Count == 0 && !hasOwn)
            return;
        writer.WriteStartObject("$defs");
        if (hasOwn)
        {
            foreach (JsonProperty definition in definitions.EnumerateObject())
                definition.WriteTo(writer);
        }
        foreach (RecordSchema reference in references)
        {
            writer.WritePropertyName(reference.Name);
            writer.WriteRawValue(reference.GetJson().Span);
        }
        writer.WriteEndObject();
    }

    // In the order of the first reference. The schema itself is among them if something refers back to it.
    private static List<RecordSchema> FindReferences(RecordSchema schema)
    {
        List<RecordSchema> found = [];
        HashSet<RecordSchema> seen = [];
        Queue<RecordSchema> open = new();
        open.Enqueue(schema);
        while (open.TryDequeue(out RecordSchema? next))
        {
            foreach (RecordSchema reference in next.GetReferences())
            {
                if (!seen.Add(reference))
                    continue;
                found.Add(reference);
                open.Enqueue(reference);
            }
        }
        return found;
    }
}
