namespace FilingSchema.Mistakes;

/// <summary>All the mistakes, by what they are mistakes in.</summary>
public static partial class AllMistakes
{
    /// <summary>Every one.</summary>
    public static IReadOnlyList<Mistake> List { get; } = [.. Words, .. Kinds, .. Values, .. Notation, .. Types, .. Forms];

    /// <summary>The mistake of a name.</summary>
    public static Mistake Named(string name) => List.Single(mistake => mistake.Name == name);
}
