using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Declaring;

/// <summary>Tells whether a schema becomes a C# type of its own, from its keywords alone.</summary>
internal static class TypeClassifier
{
    public static TypeKind? KindOf(Schema schema)
    {
        if (schema.OneOf.Count > 0 && !OpenKeywords.IsOpenOneOf(schema))
        {
            return schema.OneOf.All(IsNamedConst) ? TypeKind.Enum : TypeKind.Union;
        }

        if (IsStringEnum(schema))
        {
            return TypeKind.Enum;
        }

        return IsRecord(schema) ? TypeKind.Record : null;
    }

    /// <summary>Whether a schema is <c>additionalProperties: { ... }</c> without properties: a dictionary.</summary>
    public static bool IsMap(Schema schema) =>
        schema.Properties.Count == 0 && schema.AllOf.Count == 0 && schema.AdditionalProperties is { Always: null };

    /// <summary>Whether a schema is the <c>const</c> that stands for a value not yet determined.</summary>
    public static bool IsUndetermined(Schema schema) => schema.Const?.StringValue == "undetermined";

    /// <summary>Whether a schema is a <c>const</c> that an enum makes a member of.</summary>
    public static bool IsNamedConst(Schema schema) => schema.Const is { Kind: JsonKind.String } && schema.Ref is null && schema.Properties.Count == 0;

    private static bool IsStringEnum(Schema schema) =>
        schema.Enum.Count > 0
        && schema.Enum.Any(static value => value.Kind == JsonKind.String)
        && schema.Enum.All(static value => value.Kind is JsonKind.String or JsonKind.Null);

    private static bool IsRecord(Schema schema)
    {
        bool saysObject = schema.Types.Contains("object") && schema.Types.All(static type => type is "object" or "null");
        return schema.Properties.Count > 0
            || (saysObject && !IsMap(schema))
            || schema.AllOf.Any(static part => part.Ref is null && IsRecord(part));
    }
}
