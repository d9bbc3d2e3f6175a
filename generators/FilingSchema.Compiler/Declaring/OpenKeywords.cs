using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Declaring;

/// <summary>Keywords that no record or value type of C# can express: what they assert is asserted of the JSON itself.</summary>
internal static class OpenKeywords
{
    /// <summary>Whether a schema has such a keyword, from the schema alone.</summary>
    public static bool IsNeededFor(Schema schema) =>
        schema.DynamicRef is not null || schema.PrefixItems.Count > 0 || schema.UnevaluatedItems is not null
        || schema.PatternProperties.Count > 0 || schema.PropertyNames is not null || schema.DependentSchemas.Count > 0
        || IsOpenAnyOf(schema) || IsOpenOneOf(schema)
        || schema.Not is not null || schema.If is not null || schema.Then is not null || schema.Else is not null;

    /// <summary>Whether an object with properties has such a keyword, or says of its other members what they are.</summary>
    public static bool AreInRecord(Schema schema) => IsNeededFor(schema)
        || schema.AdditionalProperties is { Always: null } || schema.UnevaluatedProperties is { Always: null };

    /// <summary>Those of a schema.</summary>
    public static IEnumerable<string> In(Schema schema) =>
        from keyword in new (string Name, bool IsThere)[]
        {
            ("$dynamicRef", schema.DynamicRef is not null),
            ("prefixItems", schema.PrefixItems.Count > 0),
            ("unevaluatedItems", schema.UnevaluatedItems is not null),
            ("patternProperties", schema.PatternProperties.Count > 0),
            ("propertyNames", schema.PropertyNames is not null),
            ("dependentSchemas", schema.DependentSchemas.Count > 0),
            ("anyOf", IsOpenAnyOf(schema)),
            ("oneOf", IsOpenOneOf(schema)),
            ("not", schema.Not is not null),
            ("if", schema.If is not null),
            ("then", schema.Then is not null),
            ("else", schema.Else is not null),
        }
        where keyword.IsThere
        select keyword.Name;

    /// <summary>Whether a <c>oneOf</c> is neither a union, whose cases are references, nor an enum.</summary>
    public static bool IsOpenOneOf(Schema schema) =>
        schema.OneOf.Count > 0 && schema.OneOf.All(static choice => choice.Ref is null) && !schema.OneOf.All(TypeClassifier.IsNamedConst);

    private static bool IsOpenAnyOf(Schema schema) => schema.AnyOf.Count > 0 && !IsNullable(schema) && !IsDeterminable(schema);

    /// <summary><c>anyOf: [X, { type: "null" }]</c>.</summary>
    public static bool IsNullable(Schema schema) => schema.AnyOf.Count == 2 && schema.AnyOf.Count(IsNull) == 1;

    /// <summary><c>anyOf: [{ const: undetermined }, X]</c>, which may also be <c>null</c>.</summary>
    public static bool IsDeterminable(Schema schema)
    {
        var alternatives = schema.AnyOf.Where(static choice => !IsNull(choice)).ToList();
        return alternatives.Count == 2 && alternatives.Count(TypeClassifier.IsUndetermined) == 1;
    }

    /// <summary>Whether a schema is <c>{ type: "null" }</c>.</summary>
    public static bool IsNull(Schema schema) => schema.Types.Count == 1 && schema.Types[0] == "null";
}
