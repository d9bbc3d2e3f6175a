namespace FilingSchema.Cli.View;

/// <summary>A place of the filing that a value was read from.</summary>
/// <param name="Number">The number that value and mark share.</param>
/// <param name="Start">Where it begins in the text of the filing.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsLong">Whether it is a whole text rather than a phrase in one: such a mark shows only when it is chosen.</param>
internal readonly record struct Mark(int Number, int Start, int End, bool IsLong = false);
