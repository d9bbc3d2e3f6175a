namespace FilingSchema.Edgar;

/// <summary>An exhibit whose description is still being read.</summary>
internal sealed class OpenExhibit(FoundText number, string marks)
{
    private readonly List<FoundText> description = [];

    /// <summary>The column of the description and the table that it is in; none outside tables.</summary>
    public Cell? Column { get; set; }

    public int Table { get; private set; }

    /// <summary>The column where the number begins.</summary>
    public int NumberLeft { get; private set; }

    /// <summary>What else the list says of the exhibit.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>The number as printed.</summary>
    public FoundText Number => number;

    /// <summary>Whether the list says beneath it that there is no such exhibit.</summary>
    public bool IsNone { get; set; }

    public bool IsDescribed => description.Count > 0;

    /// <summary>Takes a cell as the beginning of the description; more of it may stand beneath, to the right of the number.</summary>
    public void Describe(Block block, Cell cell, int numberLeft)
    {
        Column = cell;
        NumberLeft = numberLeft;
        Table = block.Table;
        Add(block, cell.Start, cell.End);
    }

    /// <summary>Takes a range of a block as the next piece of the description, without the raised mark of a note at its end.</summary>
    public void Add(Block block, int start, int end)
    {
        foreach ((int from, int to) in block.Raised)
        {
            if (from > start && to == end && ExhibitMarks.IsOfNote(block.Text.AsSpan(from, to - from)))
                end = from;
        }
        description.Add(FoundText.Of(block, start, end));
    }

    /// <summary>The exhibit, with those notes beneath the list that its marks refer to.</summary>
    /// <param name="notes">The notes by their marks.</param>
    public FoundExhibit Close(IReadOnlyDictionary<string, string> notes)
    {
        FoundText found = ExhibitDescription.Join(description);
        if (notes.Count > 0)
            Remarks.AddRange(MarksOf(found.Text).Select(notes.GetValueOrDefault).OfType<string>());
        return new FoundExhibit(number, found, string.Join(' ', Remarks));
    }

    // The marks of the number, and what the description may end with.
    private IEnumerable<string> MarksOf(string text) =>
        Enumerable.Range(1, Math.Min(ExhibitMarks.Longest, text.Length)).Select(length => text[^length..]).Append(marks).Distinct();
}
