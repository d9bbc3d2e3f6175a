using System.Text.Json.Nodes;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Smaller JSON than some JSON: less of it, or something simpler in its place.</summary>
internal static class JsonShrink
{
    /// <summary>The next smaller ones, those that take most away first.</summary>
    /// <remarks>A <c>type</c> stays: an object of which no schema says that it is one is a record all the same, which the open form does not ask for.</remarks>
    public static IEnumerable<JsonNode?> Of(JsonNode? node) => node switch
    {
        JsonObject members => OfObject(members),
        JsonArray items => OfArray(items),
        JsonValue value when value.ToJsonString() is not ("0" or "\"\"" or "true" or "false") => value.TryGetValue(out string? text) ? [string.Empty, .. text.Length > 1 ? (JsonNode[])[text[..(text.Length / 2)]] : []] : [0],
        _ => [],
    };

    private static IEnumerable<JsonNode?> OfObject(JsonObject members)
    {
        foreach (string name in members.Select(static member => member.Key).Where(static name => name != "type").ToList())
        {
            var less = (JsonObject)members.DeepClone();
            less.Remove(name);
            yield return less;
        }

        foreach ((string name, JsonNode? value) in members.ToList())
        {
            foreach (JsonNode? smaller in Of(value))
            {
                var changed = (JsonObject)members.DeepClone();
                changed[name] = smaller?.DeepClone();
                yield return changed;
            }
        }
    }

    private static IEnumerable<JsonNode?> OfArray(JsonArray items)
    {
        for (int i = 0; i < items.Count; i++)
        {
            var less = (JsonArray)items.DeepClone();
            less.RemoveAt(i);
            yield return less;
        }

        for (int i = 0; i < items.Count; i++)
        {
            foreach (JsonNode? smaller in Of(items[i]))
            {
                var changed = (JsonArray)items.DeepClone();
                changed[i] = smaller?.DeepClone();
                yield return changed;
            }
        }
    }
}
