using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>The keywords by which a schema asserts anything: each is checked by the emitted code, or it is an error.</summary>
internal static class AssertingKeywords
{
    /// <summary>What is checked of an object with properties.</summary>
    public static readonly Checked OfRecord = new(
        "on an object with properties",
        "object",
        [
            "type", "properties", "required", "dependentRequired", "minProperties", "maxProperties", "additionalProperties", "unevaluatedProperties", "allOf",
            "patternProperties", "propertyNames", "dependentSchemas", "anyOf", "oneOf", "not", "if", "then", "else",
        ]);

    /// <summary>What is checked of a <c>oneOf</c> itself; the rest is checked of its cases.</summary>
    public static readonly Checked OfUnion = new("beside 'oneOf'; say it in the cases", "object", ["type", "properties", "required", "allOf", "oneOf"]);

    /// <summary>What is checked of an enum.</summary>
    public static readonly Checked OfEnum = new("beside the values of an enum", "string", ["type", "enum", "oneOf"]);

    /// <summary>Reports what a layer asserts beyond the keywords that are checked.</summary>
    public static void ReportUnchecked(Scope scope, Layer layer, Checked known, string anchor)
    {
        foreach (string keyword in In(layer.Schema).Except(known.Keywords, StringComparer.Ordinal))
        {
            scope.Report(Rules.NoCSharpType, layer, "/" + keyword, anchor, $"'{keyword}' is not supported {known.Where}");
        }

        if (layer.Schema.Types.FirstOrDefault(type => type != known.Type && type != "null") is { } other)
        {
            scope.Report(Rules.NoCSharpType, layer, "/type", anchor, $"'type: {other}' is not supported {known.Where}");
        }
    }

    /// <summary>What a schema says beside a reference to a type, or beside an <c>anyOf</c>, that would be checked by nobody; <see langword="null"/> if nothing.</summary>
    public static string? BesideType(Schema schema) =>
        In(schema).FirstOrDefault(keyword => keyword == "type"
            ? schema.Types.Any(static type => type is not ("object" or "null" or "string"))
            : keyword is not ("allOf" or "anyOf"));

    /// <summary>Whether a schema asserts something of values whose type it leaves open, or may: a reference beside may tell the type.</summary>
    public static bool IsUntyped(Schema schema) =>
        schema.Types.Count != 1 && TypeClassifier.KindOf(schema) is null && In(schema).Any(static keyword => keyword is not ("type" or "format" or "items" or "const" or "allOf" or "anyOf"));

    /// <summary>The keywords of a schema that assert anything, in the order of the dialect.</summary>
    public static IEnumerable<string> In(Schema schema) =>
        from keyword in new (string Name, bool IsThere)[]
        {
            ("type", schema.Types.Count > 0),
            ("enum", schema.Enum.Count > 0),
            ("const", schema.Const is not null),
            ("format", schema.Format is not null),
            ("minLength", schema.MinLength is not null),
            ("maxLength", schema.MaxLength is not null),
            ("pattern", schema.Pattern is not null),
            ("minimum", schema.Minimum is not null),
            ("maximum", schema.Maximum is not null),
            ("exclusiveMinimum", schema.ExclusiveMinimum is not null),
            ("exclusiveMaximum", schema.ExclusiveMaximum is not null),
            ("multipleOf", schema.MultipleOf is not null),
            ("items", schema.Items is not null and not { Always: true }),
            ("prefixItems", schema.PrefixItems.Count > 0),
            ("unevaluatedItems", schema.UnevaluatedItems is not null and not { Always: true }),
            ("minItems", schema.MinItems is not null),
            ("maxItems", schema.MaxItems is not null),
            ("uniqueItems", schema.UniqueItems),
            ("contains", schema.Contains is not null),
            ("minContains", schema.MinContains is not null),
            ("maxContains", schema.MaxContains is not null),
            ("properties", schema.Properties.Count > 0),
            ("patternProperties", schema.PatternProperties.Count > 0),
            ("propertyNames", schema.PropertyNames is not null),
            ("required", schema.Required.Count > 0),
            ("dependentSchemas", schema.DependentSchemas.Count > 0),
            ("dependentRequired", schema.DependentRequired.Count > 0),
            ("minProperties", schema.MinProperties is not null),
            ("maxProperties", schema.MaxProperties is not null),
            ("additionalProperties", schema.AdditionalProperties is not null and not { Always: true }),
            ("unevaluatedProperties", schema.UnevaluatedProperties is not null and not { Always: true }),
            ("allOf", schema.AllOf.Count > 0),
            ("anyOf", schema.AnyOf.Count > 0),
            ("oneOf", schema.OneOf.Count > 0),
            ("not", schema.Not is not null),
            ("if", schema.If is not null),
            ("then", schema.Then is not null),
            ("else", schema.Else is not null),
            ("$dynamicRef", schema.DynamicRef is not null),
        }
        where keyword.IsThere
        select keyword.Name;

    /// <summary>The keywords that are checked of a kind of type.</summary>
    /// <param name="Where">Where they stand, for messages.</param>
    /// <param name="Type">The JSON type of its values.</param>
    /// <param name="Keywords">The keywords.</param>
    public sealed record Checked(string Where, string Type, string[] Keywords);
}
