using FilingSchema.Compiler.Collections;

namespace FilingSchema.Compiler.Syntax;

/// <summary>One schema, as it was written: every keyword in its place, nothing resolved.</summary>
/// <remarks>
/// Equal to another if every keyword is. It has no spans: a problem is placed through <see cref="Pointer"/> and the
/// file's <see cref="SourceMap"/>. Without its annotations (<see cref="WithoutAnnotations"/>) it is what other files see.
/// </remarks>
public sealed record Schema
{
    /// <summary>Where the schema stands in its file: a JSON Pointer, empty for the root.</summary>
    public required string Pointer { get; init; }

    /// <summary>A schema that is <c>true</c> or <c>false</c>, and no object.</summary>
    public bool? Always { get; init; }

    /// <summary><c>$ref</c>: as written, or resolved against the base that a <c>$id</c> around it sets.</summary>
    public string? Ref { get; init; }

    /// <summary><c>$dynamicRef</c>, resolved as <see cref="Ref"/> is.</summary>
    public string? DynamicRef { get; init; }

    /// <summary><c>$id</c>, resolved against the base around it: the schema is a resource of its own.</summary>
    public string? Id { get; init; }

    /// <summary><c>$anchor</c>.</summary>
    public string? Anchor { get; init; }

    /// <summary><c>$dynamicAnchor</c>.</summary>
    public string? DynamicAnchor { get; init; }

    /// <summary><c>$schema</c> as written: which version of JSON Schema, with which vocabularies, the resource is written in.</summary>
    public string? Dialect { get; init; }

    /// <summary>The URIs of <c>$vocabulary</c>: of a meta-schema, the vocabularies of the schemas written in it.</summary>
    public EquatableArray<string> Vocabularies { get; init; } = [];

    /// <summary>The entries of <c>$defs</c>.</summary>
    public EquatableArray<Member> Defs { get; init; } = [];

    /// <summary><c>title</c>.</summary>
    public string? Title { get; init; }

    /// <summary><c>description</c>.</summary>
    public string? Description { get; init; }

    /// <summary><c>deprecated</c>.</summary>
    public bool Deprecated { get; init; }

    /// <summary><c>default</c>.</summary>
    public JsonText? Default { get; init; }

    /// <summary><c>examples</c>.</summary>
    public EquatableArray<JsonText> Examples { get; init; } = [];

    /// <summary>The names of <c>type</c>: none, one, or several; each a type of JSON Schema.</summary>
    public EquatableArray<string> Types { get; init; } = [];

    /// <summary><c>enum</c>.</summary>
    public EquatableArray<JsonText> Enum { get; init; } = [];

    /// <summary><c>const</c>.</summary>
    public JsonText? Const { get; init; }

    /// <summary><c>format</c>: one that the dialect knows.</summary>
    public string? Format { get; init; }

    /// <summary><c>minLength</c>, in Unicode characters, from zero.</summary>
    public int? MinLength { get; init; }

    /// <summary><c>maxLength</c>, in Unicode characters, from zero.</summary>
    public int? MaxLength { get; init; }

    /// <summary><c>pattern</c>: a regular expression that .NET accepts.</summary>
    public string? Pattern { get; init; }

    /// <summary><c>minimum</c>.</summary>
    public decimal? Minimum { get; init; }

    /// <summary><c>maximum</c>.</summary>
    public decimal? Maximum { get; init; }

    /// <summary><c>exclusiveMinimum</c>.</summary>
    public decimal? ExclusiveMinimum { get; init; }

    /// <summary><c>exclusiveMaximum</c>.</summary>
    public decimal? ExclusiveMaximum { get; init; }

    /// <summary><c>multipleOf</c>: greater than zero.</summary>
    public decimal? MultipleOf { get; init; }

    /// <summary><c>prefixItems</c>.</summary>
    public EquatableArray<Schema> PrefixItems { get; init; } = [];

    /// <summary><c>items</c>.</summary>
    public Schema? Items { get; init; }

    /// <summary><c>minItems</c>, from zero.</summary>
    public int? MinItems { get; init; }

    /// <summary><c>maxItems</c>, from zero.</summary>
    public int? MaxItems { get; init; }

    /// <summary><c>uniqueItems</c>.</summary>
    public bool UniqueItems { get; init; }

    /// <summary><c>contains</c>.</summary>
    public Schema? Contains { get; init; }

    /// <summary><c>minContains</c>, from zero.</summary>
    public int? MinContains { get; init; }

    /// <summary><c>maxContains</c>, from zero.</summary>
    public int? MaxContains { get; init; }

    /// <summary><c>unevaluatedItems</c>.</summary>
    public Schema? UnevaluatedItems { get; init; }

    /// <summary><c>properties</c>, in their order.</summary>
    public EquatableArray<Member> Properties { get; init; } = [];

    /// <summary><c>patternProperties</c>: the names are regular expressions that .NET accepts.</summary>
    public EquatableArray<Member> PatternProperties { get; init; } = [];

    /// <summary><c>propertyNames</c>.</summary>
    public Schema? PropertyNames { get; init; }

    /// <summary><c>required</c>: names, each once.</summary>
    public EquatableArray<string> Required { get; init; } = [];

    /// <summary><c>additionalProperties</c>.</summary>
    public Schema? AdditionalProperties { get; init; }

    /// <summary><c>unevaluatedProperties</c>.</summary>
    public Schema? UnevaluatedProperties { get; init; }

    /// <summary><c>minProperties</c>, from zero.</summary>
    public int? MinProperties { get; init; }

    /// <summary><c>maxProperties</c>, from zero.</summary>
    public int? MaxProperties { get; init; }

    /// <summary><c>dependentRequired</c>.</summary>
    public EquatableArray<Dependency> DependentRequired { get; init; } = [];

    /// <summary><c>dependentSchemas</c>.</summary>
    public EquatableArray<Member> DependentSchemas { get; init; } = [];

    /// <summary><c>allOf</c>.</summary>
    public EquatableArray<Schema> AllOf { get; init; } = [];

    /// <summary><c>anyOf</c>.</summary>
    public EquatableArray<Schema> AnyOf { get; init; } = [];

    /// <summary><c>oneOf</c>.</summary>
    public EquatableArray<Schema> OneOf { get; init; } = [];

    /// <summary><c>not</c>.</summary>
    public Schema? Not { get; init; }

    /// <summary><c>if</c>.</summary>
    public Schema? If { get; init; }

    /// <summary><c>then</c>.</summary>
    public Schema? Then { get; init; }

    /// <summary><c>else</c>.</summary>
    public Schema? Else { get; init; }

    /// <summary><c>contentSchema</c>, which asserts nothing.</summary>
    public Schema? ContentSchema { get; init; }

    /// <summary>On a root: schemas at places that no keyword makes one, but a reference leads to.</summary>
    public EquatableArray<Schema> Others { get; init; } = [];

    /// <summary><c>x-filing</c>.</summary>
    public FilingKeyword? Filing { get; init; }

    /// <summary><c>x-read</c>.</summary>
    public ReadKeyword? Read { get; init; }

    /// <summary><c>x-csharp</c>.</summary>
    public CSharpKeyword? CSharp { get; init; }

    /// <summary>The schema as other files see it: what it asserts and how it is named, without the words that document it.</summary>
    /// <remarks>Editing a description changes nothing here, so no other file is bound again.</remarks>
    public Schema WithoutAnnotations() => this with
    {
        Description = null,
        Default = null,
        Examples = [],
        Defs = Bare(Defs),
        PrefixItems = Bare(PrefixItems),
        Items = Items?.WithoutAnnotations(),
        Contains = Contains?.WithoutAnnotations(),
        UnevaluatedItems = UnevaluatedItems?.WithoutAnnotations(),
        Properties = Bare(Properties),
        PatternProperties = Bare(PatternProperties),
        PropertyNames = PropertyNames?.WithoutAnnotations(),
        AdditionalProperties = AdditionalProperties?.WithoutAnnotations(),
        UnevaluatedProperties = UnevaluatedProperties?.WithoutAnnotations(),
        DependentSchemas = Bare(DependentSchemas),
        AllOf = Bare(AllOf),
        AnyOf = Bare(AnyOf),
        OneOf = Bare(OneOf),
        Not = Not?.WithoutAnnotations(),
        If = If?.WithoutAnnotations(),
        Then = Then?.WithoutAnnotations(),
        Else = Else?.WithoutAnnotations(),
        ContentSchema = ContentSchema?.WithoutAnnotations(),
        Others = Bare(Others),
    };

    /// <summary>The schemas directly within this one.</summary>
    public IEnumerable<Schema> Parts()
    {
        IEnumerable<Schema?> parts =
        [
            .. Defs.Concat(Properties).Concat(PatternProperties).Concat(DependentSchemas).Select(static member => member.Schema),
            .. PrefixItems, Items, Contains, UnevaluatedItems, PropertyNames, AdditionalProperties, UnevaluatedProperties,
            .. AllOf, .. AnyOf, .. OneOf, Not, If, Then, Else, ContentSchema, .. Others,
        ];
        return parts.OfType<Schema>();
    }

    private static EquatableArray<Schema> Bare(EquatableArray<Schema> schemas) =>
        schemas.Select(static schema => schema.WithoutAnnotations()).ToEquatableArray();

    private static EquatableArray<Member> Bare(EquatableArray<Member> members) =>
        members.Select(static member => member with { Schema = member.Schema.WithoutAnnotations() }).ToEquatableArray();
}

/// <summary>A named schema: a property, or an entry of <c>$defs</c>.</summary>
/// <param name="Name">The JSON name as written.</param>
/// <param name="Schema">Its schema.</param>
public sealed record Member(string Name, Schema Schema);

/// <summary>An entry of <c>dependentRequired</c>.</summary>
/// <param name="Name">If this member is there,</param>
/// <param name="Required">these must be.</param>
public sealed record Dependency(string Name, EquatableArray<string> Required);

/// <summary>A JSON value as normalised JSON text, so that equal values are equal strings: <c>"5.07"</c> with its quotes, <c>5</c>, <c>true</c>.</summary>
/// <param name="Text">The JSON text: no insignificant whitespace.</param>
/// <param name="Kind">What kind of value it is.</param>
/// <param name="StringValue">For a string: its value, unescaped.</param>
public sealed record JsonText(string Text, JsonKind Kind, string? StringValue = null);

/// <summary>The kinds of JSON values.</summary>
public enum JsonKind
{
    /// <summary><c>null</c>.</summary>
    Null,
    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,
    /// <summary>A number.</summary>
    Number,
    /// <summary>A string.</summary>
    String,
    /// <summary>An array.</summary>
    Array,
    /// <summary>An object.</summary>
    Object,
}
