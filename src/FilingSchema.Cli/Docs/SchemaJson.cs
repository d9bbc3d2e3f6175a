using System.Text.Json;
using System.Text.Json.Nodes;
using FilingSchema.Compiler.Reading;

namespace FilingSchema.Cli.Docs;

/// <summary>A schema file as JSON, whether it is written in JSON or in YAML.</summary>
internal static class SchemaJson
{
    /// <summary>The JSON of a document. A scalar without quotes is what JSON would take it for, and else a text.</summary>
    public static JsonElement Of(Node document) => JsonElement.Parse(Convert(document)?.ToJsonString() ?? "null");

    private static JsonNode? Convert(Node node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(static entry => KeyValuePair.Create(entry.Key, Convert(entry.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Convert)]),
        ScalarNode { IsPlain: true } scalar => Scalar(scalar.Value),
        ScalarNode scalar => scalar.Value,
        _ => null,
    };

    private static JsonNode? Scalar(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
