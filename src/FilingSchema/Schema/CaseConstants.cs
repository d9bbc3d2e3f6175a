using System.Text.Json;

namespace FilingSchema;

/// <summary>What tells the cases of a <c>oneOf</c> apart.</summary>
internal static class CaseConstants
{
    extension(RecordSchema schema)
    {
        /// <summary>The string that a member of the case can only be, which its own JSON Schema says; else the name of its type.</summary>
        public string ConstantOf(string member)
        {
            using JsonDocument document = JsonDocument.Parse(schema.GetJson());
            return document.RootElement.TryGetProperty("properties"u8, out JsonElement properties)
                && properties.TryGetProperty(member, out JsonElement property)
                && property.TryGetProperty("const"u8, out JsonElement constant)
                && constant.ValueKind == JsonValueKind.String
                ? constant.GetString()!
                : schema.Name;
        }
    }
}
