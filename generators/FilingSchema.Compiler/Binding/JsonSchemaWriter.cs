using System.Text;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>
/// Writes a type's schema as standard JSON Schema, fit for readers that know nothing of this dialect: other types are
/// <c>#/$defs/{Name}</c>, what has no type of its own is written in place, and the <c>x-</c> keywords are left out.
/// </summary>
internal sealed class JsonSchemaWriter
{
    /// <summary>How many schemas the JSON of one type may unfold to: a few references of references could make it billions.</summary>
    private const int MaxSchemas = 10_000;

    /// <summary>How deep they may be nested.</summary>
    private const int MaxDepth = 256;

    private readonly Scope scope;
    /// <summary>The schemas being written, and how many steps of the path lead to where each begins.</summary>
    private readonly Dictionary<Reference, int> open = [];

    private readonly List<string> path = [];
    private readonly StringBuilder json = new();
    private readonly SortedDictionary<string, TypeSymbol> references = new(StringComparer.Ordinal);

    private readonly TypeSymbol type;

    private int count;
    private string? limit;

    /// <summary>How many of the schemas being written hold values that are JSON as it is.</summary>
    private int openDepth;

    private JsonSchemaWriter(Scope scope, TypeSymbol type)
    {
        this.scope = scope;
        this.type = type;
    }

    /// <summary>The JSON text of the type at a layer, and the types that it refers to.</summary>
    public static (string Json, EquatableArray<TypeSymbol> References) Write(Scope scope, Layer root)
    {
        var writer = new JsonSchemaWriter(scope, scope.TypeAt(root.Place)!);
        writer.WriteSchema(root, isRoot: true);
        if (writer.limit is { } limit)
        {
            scope.Problems.Add(Rules.ReferencesTooFar, root.Schema.Pointer, limit);
        }

        return (writer.json.ToString(), writer.references.Values.ToEquatableArray());
    }

    private void WriteSchema(Layer layer, bool isRoot = false)
    {
        if (layer.Schema.Always is { } always)
        {
            json.Append(always ? "true" : "false");
        }
        else if (CanEnter(layer))
        {
            open.Add(layer.Place, path.Count);
            WriteObject(layer, isRoot);
            open.Remove(layer.Place);
        }
        else if (openDepth > 0 && open.TryGetValue(layer.Place, out int begun))
        {
            // An open value may hold values like itself: they are as this very JSON says.
            references[type.Reference] = type;
            json.Append("{\"$ref\":").Append(JsonString.Quote($"#/$defs/{type.Name}{Pointer(begun)}")).Append('}');
        }
        else
        {
            json.Append("true");
        }
    }

    private bool CanEnter(Layer layer)
    {
        limit ??= open.Count == MaxDepth ? "256 schemas in each other"
            : ++count > MaxSchemas ? "10,000 schemas"
            : null;

        // What comes back to itself has been reported, unless it is part of an open value.
        return limit is null && !open.ContainsKey(layer.Place);
    }

    private string Pointer(int steps) => string.Concat(path.Take(steps).Select(static segment => "/" + Uri.EscapeDataString(JsonPointer.Escape(segment))));

    private void WriteObject(Layer layer, bool isRoot)
    {
        Schema schema = layer.Schema;
        Layer? inlined = null;
        TypeSymbol? named = isRoot ? null : scope.TypeAt(layer.Place);
        if (named is null && schema.Ref is not null)
        {
            named = scope.TypeAt(scope.PlaceOf(layer, schema.Ref));
            inlined = scope.Target(layer);
        }

        if (named is { Kind: not TypeKind.Enum })
        {
            WriteReference(named, schema);
        }
        else if (inlined is { } target && !AssertingKeywords.In(schema).Any())
        {
            // Its words are this file's, its assertions the target's.
            Schema merged = target.Schema with
            {
                Title = schema.Title,
                Description = schema.Description ?? target.Schema.Description,
                Deprecated = schema.Deprecated || target.Schema.Deprecated,
                Default = schema.Default ?? target.Schema.Default,
                Examples = schema.Examples.Count > 0 ? schema.Examples : target.Schema.Examples,
            };
            WriteSchema(target with { Schema = merged }, isRoot: true);
        }
        else
        {
            WriteKeywords(layer, inlined);
        }
    }

    private void WriteReference(TypeSymbol named, Schema schema)
    {
        references[named.Reference] = named;
        var members = new JsonMembersWriter(json, path);
        members.String("$ref", "#/$defs/" + named.Name);
        if (schema.Ref is not null)
        {
            // What is said here of the value, and not of its type.
            members.String("title", schema.Title);
            members.String("description", schema.Description);
            members.Boolean("deprecated", schema.Deprecated);
            members.Raw("default", schema.Default?.Text);
            members.RawList("examples", schema.Examples);
        }

        members.End();
    }

    private void WriteKeywords(Layer layer, Layer? inlined)
    {
        Schema schema = layer.Schema;
        if (schema.DynamicRef is not null)
        {
            scope.Report(Rules.NoCSharpType, layer, "/$dynamicRef", type.Pointer, ReferenceChecker.NoDynamicReference);
        }

        bool isOpen = OpenKeywords.IsNeededFor(schema) || AssertingKeywords.IsUntyped(schema);
        EquatableArray<string> types = schema.Types.Count > 0 || openDepth > 0 ? schema.Types : Implied(schema);
        openDepth += isOpen ? 1 : 0;
        var members = new JsonMembersWriter(json, path);
        members.String("title", schema.Title);
        members.String("description", schema.Description);
        members.Boolean("deprecated", schema.Deprecated);
        members.Strings("type", types, single: true);
        members.Raw("const", schema.Const?.Text);
        members.RawList("enum", schema.Enum);
        members.String("format", schema.Format);
        members.Number("minLength", schema.MinLength);
        members.Number("maxLength", schema.MaxLength);
        members.String("pattern", schema.Pattern);
        members.Number("minimum", schema.Minimum);
        members.Number("maximum", schema.Maximum);
        members.Number("exclusiveMinimum", schema.ExclusiveMinimum);
        members.Number("exclusiveMaximum", schema.ExclusiveMaximum);
        members.Number("multipleOf", schema.MultipleOf);
        members.Number("minItems", schema.MinItems);
        members.Number("maxItems", schema.MaxItems);
        members.Boolean("uniqueItems", schema.UniqueItems);
        members.Number("minContains", schema.MinContains);
        members.Number("maxContains", schema.MaxContains);
        members.Number("minProperties", schema.MinProperties);
        members.Number("maxProperties", schema.MaxProperties);
        members.Strings("required", schema.Required, single: false);
        members.Dependencies("dependentRequired", schema.DependentRequired);
        members.Raw("default", schema.Default?.Text);
        members.RawList("examples", schema.Examples);
        members.Schema("items", schema.Items, part => WriteSchema(layer.Part(part)));
        members.Schema("contains", schema.Contains, part => WriteSchema(layer.Part(part)));
        members.Schema("additionalProperties", schema.AdditionalProperties, part => WriteSchema(layer.Part(part)));
        members.Schema("unevaluatedProperties", schema.UnevaluatedProperties, part => WriteSchema(layer.Part(part)));
        members.Members("properties", schema.Properties, part => WriteSchema(layer.Part(part)));
        members.Members("patternProperties", schema.PatternProperties, part => WriteSchema(layer.Part(part)));
        members.Members("dependentSchemas", schema.DependentSchemas, part => WriteSchema(layer.Part(part)));
        members.Schema("propertyNames", schema.PropertyNames, part => WriteSchema(layer.Part(part)));
        members.Schemas("prefixItems", schema.PrefixItems, part => WriteSchema(layer.Part(part)));
        members.Schema("unevaluatedItems", schema.UnevaluatedItems, part => WriteSchema(layer.Part(part)));
        members.Schema("not", schema.Not, part => WriteSchema(layer.Part(part)));
        members.Schema("if", schema.If, part => WriteSchema(layer.Part(part)));
        members.Schema("then", schema.Then, part => WriteSchema(layer.Part(part)));
        members.Schema("else", schema.Else, part => WriteSchema(layer.Part(part)));
        members.Schemas("anyOf", schema.AnyOf, part => WriteSchema(layer.Part(part)));
        members.Schemas("oneOf", schema.OneOf, part => WriteSchema(layer.Part(part)));
        Layer[] all = [.. inlined is { } target ? [target] : (Layer[])[], .. schema.AllOf.Select(layer.Part)];
        members.Items("allOf", all, part => WriteSchema(part));
        members.End();
        openDepth -= isOpen ? 1 : 0;
    }

    /// <summary>The dialect reads <c>properties</c> as an object; other tools must be told.</summary>
    private static EquatableArray<string> Implied(Schema schema) =>
        schema.Properties.Count > 0 && schema.OneOf.Count == 0 ? ["object"]
        : schema.Enum.Count > 0 && TypeClassifier.KindOf(schema) == TypeKind.Enum && schema.Enum.All(static value => value.Kind == JsonKind.String) ? ["string"]
        : [];
}
