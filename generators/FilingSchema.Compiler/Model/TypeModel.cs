using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Model;

/// <summary>A C# type, decided to the last name: what is left is to print it.</summary>
/// <remarks>
/// Models hold strings, numbers and other models: no span, no syntax, nothing of the host. Equal models print equal
/// text, so a type whose model did not change is not printed again.
/// </remarks>
public abstract record TypeModel
{
    /// <summary>The type's name and place.</summary>
    public required TypeSymbol Symbol { get; init; }

    /// <summary>What its docs say: plain text of the schema's author.</summary>
    public required string Summary { get; init; }

    /// <summary>Further facts for its docs, one paragraph each.</summary>
    public EquatableArray<string> Remarks { get; init; } = [];

    /// <summary>Whether the schema says <c>deprecated</c>.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Whether its code has to do with what is deprecated, of which C# would warn.</summary>
    public virtual bool MentionsDeprecated => IsDeprecated;

    /// <summary>The file that the type is printed to: unique whatever the letter case.</summary>
    public string HintName => $"{Symbol.FullName}.g.cs";
}

/// <summary>What records and unions share: they are read, checked and written.</summary>
public abstract record ObjectModel : TypeModel
{
    /// <summary>The schema's place, as violations name it.</summary>
    public required string Location { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public FilingKeyword? Filing { get; init; }

    /// <summary>The members, in the order in which they are written.</summary>
    public required EquatableArray<MemberModel> Members { get; init; }

    /// <summary>The type's JSON Schema: JSON text.</summary>
    public required string Json { get; init; }

    /// <summary>The types that <see cref="Json"/> refers to.</summary>
    public required EquatableArray<TypeSymbol> References { get; init; }

    /// <summary>The ways to what is not simply written, or referred to, where a value is described.</summary>
    public required EquatableArray<LinkModel> Links { get; init; }

    /// <summary>The schemas with a <c>$id</c> in which a violation may stand.</summary>
    public required EquatableArray<IdentityModel> Identities { get; init; }

    /// <inheritdoc/>
    public override bool MentionsDeprecated =>
        IsDeprecated || References.Any(static type => type.IsDeprecated) || Members.Any(static member => member.IsDeprecated || member.Value.MentionsDeprecated);
}

/// <summary>A schema that has a URI of its own.</summary>
/// <param name="Place">The schema, as violations name it.</param>
/// <param name="Uri">Its URI.</param>
public sealed record IdentityModel(string Place, string Uri);

/// <summary>A way from one schema to another, as violations name them.</summary>
/// <param name="Place">The one schema.</param>
/// <param name="Way">The way through references, as a JSON Pointer; empty if the first is a part or keyword that the other schema has instead, or the name of another keyword that says the same there.</param>
/// <param name="Target">The other schema.</param>
public sealed record LinkModel(string Place, string Way, string Target);

/// <summary>A sealed record.</summary>
public sealed record RecordModel : ObjectModel
{
    /// <summary>The union of which the record is a case.</summary>
    public TypeSymbol? Base { get; init; }

    /// <summary>The evaluator of what must hold for the JSON of the object as a whole, as C#; <see langword="null"/> if there is no such thing.</summary>
    public string? Evaluator { get; init; }

    /// <summary>The evaluators of the record and of its open values; <see langword="null"/> if it has none.</summary>
    public OpenModel? Open { get; init; }

    /// <summary>What must hold for the object as a whole.</summary>
    public EquatableArray<CheckModel> Checks { get; init; } = [];

    /// <inheritdoc/>
    public override bool MentionsDeprecated => base.MentionsDeprecated || Base is { IsDeprecated: true };
}

/// <summary>An abstract record whose cases are told apart by a constant member.</summary>
public sealed record UnionModel : ObjectModel
{
    /// <summary>The JSON name of the member that tells the cases apart.</summary>
    public required string Discriminator { get; init; }

    public required EquatableArray<CaseModel> Cases { get; init; }

    /// <inheritdoc/>
    public override bool MentionsDeprecated => base.MentionsDeprecated || Cases.Any(static choice => choice.Type.IsDeprecated);
}

/// <summary>A case of a union.</summary>
/// <param name="Type">Its record.</param>
/// <param name="Value">The value of the discriminator that stands for it.</param>
public sealed record CaseModel(TypeSymbol Type, string Value);

/// <summary>An enum of strings.</summary>
public sealed record EnumModel : TypeModel
{
    public required EquatableArray<ChoiceModel> Choices { get; init; }

    /// <summary>The keyword that lists them.</summary>
    public required string Keyword { get; init; }
}

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Value">The JSON string that it stands for.</param>
/// <param name="Summary">What its docs say.</param>
/// <param name="Texts">How documents word it, besides the value itself.</param>
/// <param name="Pointer">Where it stands in its file.</param>
public sealed record ChoiceModel(string Name, string Value, string Summary, EquatableArray<string> Texts, string Pointer);
