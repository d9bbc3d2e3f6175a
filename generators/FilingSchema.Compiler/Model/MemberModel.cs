using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Model;

/// <summary>A member of a record or of a union.</summary>
public sealed record MemberModel
{
    /// <summary>Its name in JSON.</summary>
    public required string JsonName { get; init; }

    /// <summary>Its name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>The name of a variable that holds its value.</summary>
    public required string Local { get; init; }

    /// <summary>The name of the field that holds its value: none that another member has.</summary>
    public string Field { get; init; } = string.Empty;

    /// <summary>What its docs say, or <see langword="null"/> if they are those of <see cref="InheritDoc"/>, or of the member that it overrides.</summary>
    public string? Summary { get; init; }

    /// <summary>The type or member whose docs it takes: a valid C# name.</summary>
    public string? InheritDoc { get; init; }

    public bool IsDeprecated { get; init; }

    public required ValueModel Value { get; init; }

    /// <summary>Whether the JSON object must have it.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The schema that requires it, as violations name it, if it is not the record's own.</summary>
    public string? RequiredBy { get; init; }

    /// <summary>Whether its C# type is nullable: it may be absent, or <c>null</c>.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>The one value that a required <c>const</c> member has: it cannot be set.</summary>
    public ConstantModel? Constant { get; init; }

    /// <summary>Whether the union of which the record is a case has the member too.</summary>
    public bool IsOverride { get; init; }

    /// <summary>Where violations say that the schema stands, if not at the record's <c>/properties/{name}</c>.</summary>
    public string? Place { get; init; }

    /// <summary>How documents are read for it.</summary>
    public ReadKeyword? Reading { get; init; }

    /// <summary>The type as declared.</summary>
    public string Type => IsNullable ? Value.Type + "?" : Value.Type;
}

/// <summary>A constant.</summary>
/// <param name="Json">Its JSON text.</param>
/// <param name="Text">The string that it is, or <see langword="null"/> if it is no string.</param>
/// <param name="Expression">The C# expression for it.</param>
public sealed record ConstantModel(string Json, string? Text, string Expression);

/// <summary>The type of a value, and what is asserted of it.</summary>
public sealed record ValueModel
{
    public required ValueShape Shape { get; init; }

    /// <summary>The C# type, not nullable.</summary>
    public required string Type { get; init; }

    /// <summary>For a record, a union or an enum: its type.</summary>
    public TypeSymbol? Symbol { get; init; }

    /// <summary>For a list, a map, or a value that may be undetermined: what it holds.</summary>
    public ValueModel? Element { get; init; }

    /// <summary>For a list or a map: the schema that says what it holds, as violations name it.</summary>
    public string? ElementsIn { get; init; }

    /// <summary>What a reader tells of: by which keyword, which keyword that is in fact, and the schema that has it, as violations name it.</summary>
    public EquatableArray<(string Told, string Keyword, string Place)> Keywords { get; init; } = [];

    /// <summary>Whether <c>null</c> is one of its values in JSON.</summary>
    public bool AllowsNull { get; init; }

    public EquatableArray<CheckModel> Checks { get; init; } = [];

    /// <summary>Whether it is, or holds, values of a type that is deprecated.</summary>
    public bool MentionsDeprecated => Symbol is { IsDeprecated: true } || Element is { MentionsDeprecated: true };

    /// <summary>Whether the C# type is a value type.</summary>
    public bool IsValueType => Shape is not (ValueShape.String or ValueShape.Uri or ValueShape.Record or ValueShape.Union or ValueShape.List or ValueShape.Map);
}

/// <summary>An assertion: a call to the runtime's <c>Checker</c>.</summary>
/// <param name="Method">The method: <c>MinLength</c>.</param>
/// <param name="Arguments">What is passed besides the value, as C#: <c>1</c>. For <c>Pattern</c> what the pattern is made of.</param>
/// <param name="Place">The schema that says so, as violations name it.</param>
public sealed record CheckModel(string Method, string Arguments, string Place)
{
    /// <summary>For <c>Contains</c>: what is asserted of an element for it to count.</summary>
    public EquatableArray<CheckModel> OfElement { get; init; } = [];

    /// <summary>For <c>Contains</c>: the evaluator that asserts the same of the element's JSON, as C#.</summary>
    public string OpenElement { get; init; } = string.Empty;
}

/// <summary>The shapes of values: each is read, written and checked in its own way.</summary>
public enum ValueShape
{
    String,
    Number,
    Integer,
    Int32,
    Boolean,
    Date,
    DateTime,
    Uuid,
    Uri,
    Cik,
    AccessionNumber,
    CommissionFileNumber,
    EmployerIdentificationNumber,
    ItemNumber,
    Choice,
    Record,
    Union,
    List,
    Map,
    Determinable,
    Any,
}
