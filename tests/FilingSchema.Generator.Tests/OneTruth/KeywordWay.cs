using System.Text.Json.Nodes;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Follows the way to a keyword through the files of a schema, reference by reference, as a reader of the output would.</summary>
internal static class KeywordWay
{
    /// <summary>The place that the way ends at: its file and the JSON Pointer there; <see langword="null"/> if it breaks off.</summary>
    /// <param name="files">The files, by their paths.</param>
    /// <param name="file">The file whose root the way begins at.</param>
    /// <param name="way">The way: a JSON Pointer with the references that are followed.</param>
    public static string? End(JsonObject files, string file, string way)
    {
        JsonNode? node = files[file];
        string pointer = string.Empty;
        foreach (string token in way.Split('/').Skip(1))
        {
            if (SchemaFiles.Part(node, token) is not { } next)
            {
                return null;
            }

            (node, pointer) = (next, $"{pointer}/{token}");
            if (token == "$ref" && node is JsonValue reference && reference.TryGetValue(out string? target))
            {
                (node, file, pointer) = SchemaFiles.Target(files, target, file);
            }
        }

        return $"{file}#{pointer}";
    }
}
