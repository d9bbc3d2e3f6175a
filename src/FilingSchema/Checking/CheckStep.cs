namespace FilingSchema;

/// <summary>A step of the way into a value and its schema.</summary>
internal struct CheckStep
{
    public StepKind Kind;
    public int Index;
    public string? Name;

    /// <summary>Where the schema of the current member stands, if not among the record's own properties.</summary>
    public string? Member;

    /// <summary>Where the schema stands that makes the assertions, if that does not follow from the steps.</summary>
    public string? SchemaLocation;

    /// <summary>The keyword that led there, as a step of a JSON Pointer, if it is a reference.</summary>
    public string? Reference;

    /// <summary>The record, if it is the step into one; its schema, once the step is only kept for a violation.</summary>
    public object? Owner;

    /// <summary>The part of the schema that is about the member or element; <see langword="null"/> for none, or for JSON as it is.</summary>
    public readonly string? Part => Kind switch
    {
        StepKind.Record when Name is not null => JsonText.Append("/properties", Name),
        StepKind.Element => "/items",
        StepKind.Value => "/additionalProperties",
        _ => null,
    };
}

/// <summary>What a step leads into.</summary>
internal enum StepKind
{
    /// <summary>A record with its current member.</summary>
    Record,

    /// <summary>An element of a list.</summary>
    Element,

    /// <summary>A value of a map.</summary>
    Value,

    /// <summary>An element of JSON as it is.</summary>
    OpenElement,

    /// <summary>JSON as it is: the value itself, or, with a name, a member.</summary>
    Open,
}
