using System.Text.Json.Nodes;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Finds what references between the files of a schema lead to, by path or by <c>$id</c>, as anyone would without the compiler.</summary>
internal static class SchemaFiles
{
    private const string FileScheme = "schema-file:///";

    /// <summary>What a reference leads to.</summary>
    /// <param name="files">The files, by their paths.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="file">The file that it stands in.</param>
    public static (JsonNode? Schema, string File, string Pointer) Target(JsonObject files, string reference, string file)
    {
        string[] parts = reference.Split('#', 2);
        string target = parts[0].Length == 0 ? file
            : parts[0].StartsWith(FileScheme, StringComparison.Ordinal) ? parts[0][FileScheme.Length..]
            : files.Select(static other => other.Key).FirstOrDefault(other => Id(files, other) == parts[0]) ?? parts[0];
        string pointer = parts.Length == 2 ? parts[1] : string.Empty;
        return (pointer.Split('/').Skip(1).Aggregate(files[target], Part), target, pointer);
    }

    /// <summary>A part of a schema by a step of a JSON Pointer.</summary>
    public static JsonNode? Part(JsonNode? node, string token) => node switch
    {
        JsonObject members => members[token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)],
        JsonArray items => items[int.Parse(token, System.Globalization.CultureInfo.InvariantCulture)],
        _ => null,
    };

    /// <summary>The place of a schema by the <c>$id</c> of its file; <see langword="null"/> if that has none.</summary>
    public static string? Uri(JsonObject files, string place)
    {
        string[] parts = place.Split('#', 2);
        return Id(files, parts[0]) is { } id ? $"{id}#{parts[1]}" : null;
    }

    /// <summary>Gives some of the files a <c>$id</c>, and says the references between them anew.</summary>
    public static JsonObject Identify(JsonObject files, IReadOnlyCollection<string> identified)
    {
        foreach ((string path, JsonNode? root) in files.ToList())
        {
            Refer(root, files, identified);
            if (identified.Contains(path))
            {
                root!["$id"] = IdOf(path);
            }
        }

        return files;
    }

    private static void Refer(JsonNode? node, JsonObject files, IReadOnlyCollection<string> identified)
    {
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                Refer(item, files, identified);
            }
        }
        else if (node is JsonObject members)
        {
            foreach ((string name, JsonNode? value) in members.ToList())
            {
                if (name == "$ref" && value is JsonValue text && text.GetValue<string>().Split('#', 2) is [{ Length: > 0 } path, var pointer] && files.ContainsKey(path))
                {
                    members[name] = $"{(identified.Contains(path) ? IdOf(path) : FileScheme + path)}#{pointer}";
                }
                else
                {
                    Refer(value, files, identified);
                }
            }
        }
    }

    private static string IdOf(string path) => "https://schemas.example/of/" + Path.GetFileNameWithoutExtension(path);

    private static string? Id(JsonObject files, string file) => files[file]?["$id"]?.GetValue<string>();
}
