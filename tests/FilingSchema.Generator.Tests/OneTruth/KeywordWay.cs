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
            if (At(node, token) is not { } next)
            {
                return null;
            }

            (node, pointer) = (next, $"{pointer}/{token}");
            if (token == "$ref" && node is JsonValue reference && reference.TryGetValue(out string? target))
            {
                string[] parts = target.Split('#', 2);
                file = parts[0].Length == 0 ? file : parts[0];
                pointer = parts.Length == 2 ? parts[1] : string.Empty;
                node = pointer.Split('/').Skip(1).Aggregate(files[file], At);
            }
        }

        return $"{file}#{pointer}";
    }

    private static JsonNode? At(JsonNode? node, string token) => node switch
    {
        JsonObject members => members[token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)],
        JsonArray items => items[int.Parse(token, System.Globalization.CultureInfo.InvariantCulture)],
        _ => null,
    };
}
