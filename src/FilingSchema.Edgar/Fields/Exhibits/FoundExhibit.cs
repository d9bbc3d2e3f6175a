namespace FilingSchema.Edgar;

/// <summary>A line of a list of exhibits.</summary>
/// <param name="Number">The number as printed, without the word before it and the marks of notes.</param>
/// <param name="Description">What the exhibit is, on one line; empty if the list does not say.</param>
/// <param name="Remarks">What else the list says of it: other columns of its row, and the notes that its marks refer to.</param>
internal sealed record FoundExhibit(FoundText Number, FoundText Description, string Remarks)
{
    /// <summary>The parts of the number: <c>99</c>, <c>4</c> and <c>a</c> of 99.4(a).</summary>
    public string[] Key { get; } = ExhibitNumber.KeyOf(Number.Text);

    /// <summary>Whether a number only stands over those of its parts: <c>101</c>, then <c>101.INS</c> and <c>101.SCH</c>.</summary>
    public bool IsOver(FoundExhibit next) =>
        Description.Text.Length == 0 && next.Key.Length > Key.Length && next.Key.AsSpan().StartsWith(Key);
}
