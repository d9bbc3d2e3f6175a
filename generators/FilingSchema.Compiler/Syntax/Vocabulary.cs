namespace FilingSchema.Compiler.Syntax;

/// <summary>The words of the dialect.</summary>
public static class Vocabulary
{
    /// <summary>The keywords of a schema.</summary>
    public static IReadOnlyList<string> Keywords { get; } =
    [
        "$schema", "$id", "$anchor", "$dynamicAnchor", "$vocabulary", "$ref", "$dynamicRef", "$defs", "$comment",
        "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "contentEncoding", "contentMediaType", "contentSchema",
        "type", "enum", "const", "format", "minLength", "maxLength", "pattern",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
        "prefixItems", "items", "unevaluatedItems", "minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains",
        "properties", "patternProperties", "propertyNames", "required", "additionalProperties", "unevaluatedProperties", "minProperties", "maxProperties",
        "dependentRequired", "dependentSchemas", "allOf", "anyOf", "oneOf", "not", "if", "then", "else",
        "x-filing", "x-read", "x-phrases", "x-csharp",
    ];

    /// <summary>The <c>$schema</c> of the version of JSON Schema that the dialect extends.</summary>
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The types of JSON Schema.</summary>
    public static IReadOnlyList<string> Types { get; } = ["string", "number", "integer", "boolean", "object", "array", "null"];

    /// <summary>The formats of the dialect.</summary>
    public static IReadOnlyList<string> Formats { get; } =
    [
        "date", "date-time", "time", "duration", "uuid", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6",
        "uri", "uri-reference", "iri", "iri-reference", "uri-template", "json-pointer", "relative-json-pointer", "regex",
        "cik", "accession-number", "commission-file-number", "employer-identification-number", "item-number",
    ];

    /// <summary>The keys of <c>x-filing</c>.</summary>
    public static IReadOnlyList<string> FilingKeys { get; } =
        ["form", "forms", "version", "item", "headings", "header", "since", "until", "status", "due", "successor"];

    /// <summary>The keys of <c>x-read</c>.</summary>
    public static IReadOnlyList<string> ReadKeys { get; } =
    [
        "concept", "after", "above", "box", "asked", "pattern", "header", "text", "column", "role", "group", "sentence",
        "part", "word", "captions", "ends",
    ];

    /// <summary>The keys of <c>x-csharp</c>.</summary>
    public static IReadOnlyList<string> CSharpKeys { get; } = ["name", "namespace"];

    /// <summary>The values of <c>status</c> in <c>x-filing</c>.</summary>
    public static IReadOnlyList<string> Statuses { get; } = ["filed", "furnished", "follows"];

    /// <summary>The values of <c>part</c> in <c>x-read</c>.</summary>
    public static IReadOnlyList<string> Parts { get; } =
        ["cover", "sections", "signatures", "documents", "heading", "narrative", "exhibits", "table", "address", "telephone"];

    /// <summary>The values of <c>role</c> in <c>x-read</c>.</summary>
    public static IReadOnlyList<string> Roles { get; } =
    [
        "registrant", "conformed", "name", "title", "date",
        "line1", "line2", "line3", "city", "state", "country", "postalCode",
        "countryCode", "areaCode", "localNumber", "extension",
    ];

    /// <summary>Keywords of other versions of JSON Schema, or of OpenAPI, and what they are called here.</summary>
    internal static IReadOnlyDictionary<string, string> Renamed { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["definitions"] = "$defs",
        ["dependencies"] = "dependentRequired",
        ["id"] = "$id",
        ["nullable"] = "type: [..., \"null\"]",
    };

    /// <summary>Whether a keyword is read before or after the others, since it types them or is typed by them.</summary>
    internal static bool IsReadElsewhere(string keyword) => keyword is "type" or "enum" or "const" or "default" or "examples";
}
