using System.Globalization;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Declaring;

/// <summary>Finds the schema at a JSON Pointer.</summary>
internal static class SchemaLocator
{
    /// <summary>The schema at <paramref name="pointer"/>, or <see langword="null"/> if there is none.</summary>
    public static Schema? Find(Schema? root, string pointer)
    {
        string[] tokens = pointer.Split('/');
        if (tokens[0].Length > 0)
        {
            return null;
        }

        Schema? schema = root;
        for (int i = 1; i < tokens.Length && schema is not null; i++)
        {
            schema = tokens[i] switch
            {
                "items" => schema.Items,
                "additionalProperties" => schema.AdditionalProperties,
                "unevaluatedProperties" => schema.UnevaluatedProperties,
                "$defs" => Named(schema.Defs, tokens, ref i),
                "properties" => Named(schema.Properties, tokens, ref i),
                "allOf" => Numbered(schema.AllOf, tokens, ref i),
                "anyOf" => Numbered(schema.AnyOf, tokens, ref i),
                "oneOf" => Numbered(schema.OneOf, tokens, ref i),
                _ => null,
            };
        }

        return schema;
    }

    private static Schema? Named(EquatableArray<Member> members, string[] tokens, ref int i)
    {
        if (++i >= tokens.Length)
        {
            return null;
        }

        string name = tokens[i].Replace("~1", "/").Replace("~0", "~");
        return members.FirstOrDefault(member => member.Name == name)?.Schema;
    }

    private static Schema? Numbered(EquatableArray<Schema> schemas, string[] tokens, ref int i) =>
        ++i < tokens.Length && int.TryParse(tokens[i], NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < schemas.Count
            ? schemas[index]
            : null;
}
