namespace FilingSchema.Mistakes;

/// <summary>All the mistakes, by what they are mistakes in.</summary>
public static partial class AllMistakes
{
    /// <summary>Every one.</summary>
    public static IReadOnlyList<Mistake> List { get; } = [.. Words, .. Kinds, .. Values, .. Notation, .. Types, .. Forms];

    /// <summary>One of each sort, for whoever only passes on what the compiler says.</summary>
    public static IReadOnlyList<Mistake> Sample { get; } =
    [
        .. List.GroupBy(static mistake => mistake.Rule, StringComparer.Ordinal).Select(static group => group.First()),
    ];

    /// <summary>The mistake of a name.</summary>
    public static Mistake Named(string name) => List.Single(mistake => mistake.Name == name);
}
