using System.Text.Json;
using FilingSchema.Cli.Output;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Cli.Docs;

/// <summary>The fields of a record: name, type, what they mean, what is asserted of them, and how the reader finds them.</summary>
internal sealed class FieldTable(SchemaLibrary library, LibraryFile file, ObjectModel model, JsonElement schema)
{
    private const int LongestPattern = 80;

    /// <summary>Writes the table.</summary>
    public void Write(HtmlText html)
    {
        html.Write($"<h3>Fields <small>{model.Members.Count}</small></h3>\n<table class=\"fields\"><thead><tr>");
        html.Write($"<th scope=\"col\">Field</th><th scope=\"col\">Type</th><th scope=\"col\">What it is</th></tr></thead><tbody>\n");
        foreach (MemberModel member in model.Members)
        {
            html.Write($"<tr id=\"{Anchor(model.Symbol, member.JsonName)}\"><td><code class=\"field\">{TypeSection.Breakable(member.JsonName)}</code>");
            if (member.IsRequired)
                html.Write($" <span class=\"badge must\">required</span>");
            if (member.IsDeprecated)
                html.Write($" <span class=\"badge\">deprecated</span>");
            html.Write($"</td><td class=\"of\">{TypeOf(member.Value)}</td><td>");
            WriteMeaning(html, member);
            html.Write($"</td></tr>\n");
        }

        html.Write($"</tbody></table>\n");
    }

    /// <summary>The id of a field's row, as it stands in an address.</summary>
    public static string Anchor(TypeSymbol symbol, string name) => $"{Uri.EscapeDataString(symbol.Name)}.{Uri.EscapeDataString(name)}";

    private void WriteMeaning(HtmlText html, MemberModel member)
    {
        JsonElement said = schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(member.JsonName, out JsonElement own) ? own : default;
        string? summary = member.Summary ?? Description(said) ?? (member.Value.Symbol is { } symbol ? library.Find(symbol)?.Model.Summary : null);
        html.Write($"{summary}");
        string[] asserted = [.. Constraints.Of(said, isTextFormat: Innermost(member.Value).Shape == ValueShape.String)];
        if (asserted.Length > 0)
        {
            html.Write($"<ul class=\"asserted\">");
            foreach (string one in asserted)
                html.Write($"<li>{(one.Length > LongestPattern ? one[..LongestPattern] + "…" : one)}</li>");
            html.Write($"</ul>");
        }

        if (member.Reading is { } reading)
            WriteReading(html, reading);
    }

    private static void WriteReading(HtmlText html, ReadKeyword reading)
    {
        ReadingWay[] ways = [.. ReadingWords.Of(reading)];
        if (ways is [{ Words.Count: <= 2 } only] && only.Words.Sum(static word => word.Length) <= LongestPattern)
        {
            html.Write($"<p class=\"found\">Found: {only.What} {TypeSection.Chips(only.Words, only.IsCode)}</p>");
            return;
        }

        html.Write($"<details class=\"how\"><summary>How it is found <small>{Count.Of(ways.Length, "way")}</small></summary><dl>\n");
        foreach (ReadingWay way in ways)
        {
            html.Write($"<dt>{way.What}</dt>");
            if (way.Words.Count > 0)
                html.Write($"<dd>{TypeSection.Chips(way.Words, way.IsCode)}</dd>\n");
        }

        html.Write($"</dl></details>");
    }

    private static string? Description(JsonElement said) =>
        said.ValueKind == JsonValueKind.Object && said.TryGetProperty("description", out JsonElement description) ? description.GetString() : null;

    private static ValueModel Innermost(ValueModel value) => value.Element is { } element ? Innermost(element) : value;

    /// <summary>The type in words, with a link where it has a page.</summary>
    private HtmlText TypeOf(ValueModel value) => value.Shape switch
    {
        ValueShape.List => new HtmlText().Write($"list of {TypeOf(value.Element!)}"),
        ValueShape.Map => new HtmlText().Write($"dictionary of {TypeOf(value.Element!)}"),
        ValueShape.Determinable => new HtmlText().Write($"{TypeOf(value.Element!)}, or undetermined"),
        ValueShape.Any => new HtmlText().Write($"any JSON"),
        _ when value.Symbol is { } symbol => TypeSection.Link(library, file, symbol),
        _ => new HtmlText().Write($"{Word(value.Shape)}"),
    };

    private static string Word(ValueShape shape) => shape switch
    {
        ValueShape.String => "text",
        ValueShape.Number => "number",
        ValueShape.Integer or ValueShape.Int32 => "whole number",
        ValueShape.Boolean => "true or false",
        ValueShape.Date => "date",
        ValueShape.DateTime => "date and time",
        ValueShape.Uuid => "UUID",
        ValueShape.Uri => "URI",
        ValueShape.Cik => "CIK",
        ValueShape.AccessionNumber => "accession number",
        ValueShape.CommissionFileNumber => "Commission file number",
        ValueShape.EmployerIdentificationNumber => "employer identification number",
        ValueShape.ItemNumber => "item number",
        _ => shape.ToString(),
    };
}
