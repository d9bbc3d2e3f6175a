using System.Text.Json;
using FilingSchema.Compiler.Declaring;

namespace FilingSchema.Cli.Docs;

/// <summary>What is known of the members and elements of JSON that is validated as it is, and of the schemas in <c>$defs</c>.</summary>
internal sealed class OpenFields(TypeSymbol symbol, JsonElement schema)
{
    private const string Definitions = "$defs";

    /// <summary>Writes a table for the schema, and a part for each of its definitions.</summary>
    public void Write(HtmlText html)
    {
        WriteTable(html, schema, "");
        TypeSection.WriteRules(html, OpenWords.Rules(schema));
        if (schema.ValueKind != JsonValueKind.Object || !schema.TryGetProperty(Definitions, out JsonElement definitions) || definitions.ValueKind != JsonValueKind.Object)
            return;
        foreach (JsonProperty definition in definitions.EnumerateObject())
        {
            html.Write($"<div class=\"definition\" id=\"{FieldTable.Anchor(symbol, $"{Definitions}/{definition.Name}")}\"><h3>{definition.Name} <small>{OpenWords.Kind(definition.Value)}</small></h3>\n");
            if (Description(definition.Value) is { } description)
                html.Write($"<p>{description}</p>\n");
            WriteTable(html, definition.Value, $"{Definitions}/{definition.Name}/");
            TypeSection.WriteRules(html, OpenWords.Rules(definition.Value));
            html.Write($"</div>\n");
        }
    }

    /// <summary>The fields that a schema names, for the search.</summary>
    public static IEnumerable<(string Name, string? Description)> Named(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out JsonElement properties)
            ? properties.EnumerateObject().Select(static member => (member.Name, Description(member.Value)))
            : [];

    private void WriteTable(HtmlText html, JsonElement of, string way)
    {
        (string Name, bool IsNamed, JsonElement Schema)[] rows = [.. Rows(of)];
        if (rows.Length == 0)
            return;
        string[] required = [.. OpenWords.Required(of)];
        html.Write($"<h3>Fields <small>{rows.Length}</small></h3>\n<table class=\"fields\"><thead><tr>");
        html.Write($"<th scope=\"col\">Field</th><th scope=\"col\">Type</th><th scope=\"col\">What it is</th></tr></thead><tbody>\n");
        foreach ((string name, bool isNamed, JsonElement field) in rows)
        {
            if (isNamed)
                html.Write($"<tr id=\"{FieldTable.Anchor(symbol, way + name)}\"><td><code class=\"field\">{TypeSection.Breakable(name)}</code>");
            else
                html.Write($"<tr><td>{name}");
            if (isNamed && required.Contains(name))
                html.Write($" <span class=\"badge must\">required</span>");
            html.Write($"</td><td class=\"of\">{Kind(field)}</td><td>{Description(field)}");
            string[] asserted = [.. Constraints.Of(field, isTextFormat: true)];
            if (asserted.Length > 0)
            {
                html.Write($"<ul class=\"asserted\">");
                foreach (string one in asserted)
                    html.Write($"<li>{one}</li>");
                html.Write($"</ul>");
            }

            html.Write($"</td></tr>\n");
        }

        html.Write($"</tbody></table>\n");
    }

    private static IEnumerable<(string Name, bool IsNamed, JsonElement Schema)> Rows(JsonElement of)
    {
        if (of.ValueKind != JsonValueKind.Object)
            yield break;
        if (of.TryGetProperty("properties", out JsonElement properties))
        {
            foreach (JsonProperty member in properties.EnumerateObject())
                yield return (member.Name, true, member.Value);
        }

        if (of.TryGetProperty("patternProperties", out JsonElement patterns))
        {
            foreach (JsonProperty member in patterns.EnumerateObject())
                yield return ($"names that match {member.Name}", false, member.Value);
        }

        foreach (string others in (string[])["additionalProperties", "unevaluatedProperties"])
        {
            if (of.TryGetProperty(others, out JsonElement other) && other.ValueKind == JsonValueKind.Object)
                yield return ("any other", false, other);
        }

        int place = 0;
        if (of.TryGetProperty("prefixItems", out JsonElement first))
        {
            foreach (JsonElement item in first.EnumerateArray())
                yield return ($"element {place++}", false, item);
        }

        if (of.TryGetProperty("items", out JsonElement items) && items.ValueKind == JsonValueKind.Object)
            yield return (place > 0 ? "each further element" : "each element", false, items);
    }

    /// <summary>The kind in words, with a link where it is one of the definitions.</summary>
    private HtmlText Kind(JsonElement field)
    {
        const string Here = "#/" + Definitions + "/";
        HtmlText html = new();
        return field.ValueKind == JsonValueKind.Object
            && field.TryGetProperty("$ref", out JsonElement reference)
            && reference.GetString() is { } target
            && target.StartsWith(Here, StringComparison.Ordinal)
            && schema.TryGetProperty(Definitions, out JsonElement definitions)
            && definitions.TryGetProperty(target[Here.Length..], out _)
            ? html.Write($"<a href=\"#{FieldTable.Anchor(symbol, $"{Definitions}/{target[Here.Length..]}")}\">{TypeSection.Breakable(target[Here.Length..])}</a>")
            : html.Write($"{OpenWords.Kind(field)}");
    }

    private static string? Description(JsonElement of) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty("description", out JsonElement description) && description.ValueKind == JsonValueKind.String ? description.GetString() : null;
}
