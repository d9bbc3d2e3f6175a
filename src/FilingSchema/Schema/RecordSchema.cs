using System.Text.Json;

namespace FilingSchema;

/// <summary>What a generated record knows of the schema it was compiled from.</summary>
/// <remarks>
/// One instance per generated type, made on first use, immutable. Two records' schemas are equal only if they are the
/// same instance.
/// </remarks>
public sealed class RecordSchema
{
    /// <summary>The name of the C# type, without its namespace: <c>SecurityHolderVote</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The place of the schema: its file and, within it, a JSON Pointer: <c>common.yaml#/$defs/Person</c>.</summary>
    public required string Location { get; init; }

    /// <summary>The schema's <c>title</c>, or <see langword="null"/>.</summary>
    public string? Title { get; init; }

    /// <summary>The schema's <c>description</c>, or <see langword="null"/>.</summary>
    public string? Description { get; init; }

    /// <summary>The section or form that the record describes (<c>x-filing</c>), or <see langword="null"/> for a shared type.</summary>
    public FilingSection? Filing { get; init; }

    /// <summary>How the record's members are found in a real document (<c>x-read</c>).</summary>
    public ReadingPlan Reading { get; init; } = ReadingPlan.Empty;

    /// <summary>The cases of a <c>oneOf</c>, in the order of the schema; empty for a plain record.</summary>
    public Func<IReadOnlyList<RecordSchema>> GetCases { get; init; } = static () => [];

    /// <summary>The schemas of the types that this one's JSON Schema refers to as <c>#/$defs/{Name}</c>.</summary>
    public Func<IReadOnlyList<RecordSchema>> GetReferences { get; init; } = static () => [];

    /// <summary>
    /// References that do not stand alone where a value is described: the schema around, the way from there through <c>$ref</c>,
    /// and the schema that it leads to. Without a way: a part or keyword, and the schema that has it
    /// instead, or, named in place of the way, another keyword that says the same.
    /// </summary>
    public Func<(string Place, string Way, string Target)[]> GetLinks { get; init; } = static () => [];

    /// <summary>The schemas with a <c>$id</c> in which a violation may stand: place and URI, in the order of the places.</summary>
    public Func<(string Place, string Uri)[]> GetIdentities { get; init; } = static () => [];

    /// <summary>The type's own JSON Schema as UTF-8, in which other types are <c>#/$defs/{Name}</c>.</summary>
    public required Func<ReadOnlyMemory<byte>> GetJson { get; init; }

    /// <summary>The form that the record belongs to, such as <c>8-K</c>, or <see langword="null"/>.</summary>
    public string? Form => Filing?.Form;

    /// <summary>The number of the section in its form, such as <c>5.07</c>, or <see langword="null"/>.</summary>
    public string? Item => Filing?.Item;

    /// <summary>The edition of the form that the schema follows, such as <c>2025-02</c>, or <see langword="null"/>.</summary>
    public string? Version => Filing?.Version;

    /// <inheritdoc cref="GetCases"/>
    public IReadOnlyList<RecordSchema> Cases => field ??= GetCases();

    /// <summary>
    /// The whole JSON Schema (draft 2020-12) as UTF-8: self-contained, every referenced type in its <c>$defs</c>. Fit for
    /// an OpenAPI document or as the structured output of a language model.
    /// </summary>
    public ReadOnlyMemory<byte> JsonSchema => jsonSchema ??= JsonSchemaBundle.Write(this);

    private byte[]? jsonSchema;

    internal (string Place, string Way, string Target)[] Links => field ??= GetLinks();

    internal (string Place, string Uri)[] Identities => field ??= GetIdentities();

    /// <summary>The schema of a type that this one refers to; else this one.</summary>
    internal RecordSchema At(string location)
    {
        foreach (RecordSchema reference in references ??= [.. GetReferences()])
        {
            if (reference.Location == location)
                return reference;
        }
        return this;
    }

    private RecordSchema[]? references;

    /// <summary>Of a case of a <c>oneOf</c>: the string that a member can only be, which its own JSON Schema says; else the name of its type.</summary>
    internal string ConstantOf(string member)
    {
        using JsonDocument document = JsonDocument.Parse(GetJson());
        return document.RootElement.TryGetProperty("properties", out JsonElement properties)
            && properties.TryGetProperty(member, out JsonElement property)
            && property.TryGetProperty("const", out JsonElement constant)
            && constant.ValueKind == JsonValueKind.String
            ? constant.GetString()!
            : Name;
    }

    /// <inheritdoc/>
    public override string ToString() => Item is null ? Name : $"{Form} {Item} {Title}";
}
