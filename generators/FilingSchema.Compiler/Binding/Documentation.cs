using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>Decides what the docs of types and members say.</summary>
internal static class Documentation
{
    /// <summary>A type's summary: its description, else its title, else where it comes from.</summary>
    public static string Summary(Schema schema, TypeSymbol symbol) =>
        schema.Description ?? schema.Title ?? $"The type that {symbol.Path} describes{(symbol.Pointer.Length == 0 ? string.Empty : " at " + symbol.Pointer)}.";

    /// <summary>What a section's docs add: which section it is, and when it is in force.</summary>
    public static EquatableArray<string> Remarks(Schema schema)
    {
        if (schema.Filing is not { Form: { } form, Item: { } item } filing)
        {
            return [];
        }

        string term = (filing.Since, filing.Until) switch
        {
            (null, null) => string.Empty,
            ({ } since, null) => $", in force since {since}",
            (null, { } until) => $", in force until {until}",
            ({ } since, { } until) => $", in force from {since} to {until}",
        };
        string status = filing.Status is "filed" or "furnished" ? $", {filing.Status}" : string.Empty;
        string successor = filing.Successor is null ? string.Empty : $"; Item {filing.Successor} took its place";
        return [$"Form {form}, Item {item}: {schema.Title}{status}{term}{successor}."];
    }

    /// <summary>
    /// A member's summary. Descriptions do not cross files, so that editing one touches one file: a member that says
    /// nothing itself takes the docs of its type, or of the member that it was merged from, by name, and an override
    /// those of what it overrides.
    /// </summary>
    public static (string? Summary, string? InheritDoc) OfMember(List<Layer> sources, string jsonName, ValueModel value, string path, bool isOverride)
    {
        string? own = sources.Where(source => source.Path == path).Select(static source => source.Schema.Description ?? source.Schema.Title).FirstOrDefault(static text => text is not null);
        if (own is not null)
        {
            return (own, null);
        }

        if (sources.Select(static source => source.Owner).FirstOrDefault(static owner => owner is not null) is { } owner)
        {
            return (null, $"{owner.Reference}.{CSharpName.Member(sources[sources.Count - 1].Schema.CSharp?.Name ?? jsonName, owner.Name)}");
        }

        return isOverride ? (null, null)
            : value.Symbol is { } symbol ? (null, symbol.Reference)
            : ($"The JSON member {jsonName}.", null);
    }
}
