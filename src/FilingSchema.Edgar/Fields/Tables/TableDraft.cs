namespace FilingSchema.Edgar;

/// <summary>A table that is being put together.</summary>
internal sealed class TableDraft
{
    public required List<TableLine> Above { get; init; }

    /// <summary>The words before the figures of its only row, where they say what the table is about.</summary>
    public FoundText? Stub { get; init; }

    public List<Dictionary<MemberReading, FoundText>> Rows { get; } = [];

    public Dictionary<MemberReading, FoundText> Cells { get; } = [];

    /// <summary>What was said of its rows beside it.</summary>
    public HashSet<MemberReading> Completed { get; } = [];

    /// <summary>Whether the next row may still belong to it.</summary>
    public bool IsOpen { get; set; }

    /// <summary>What it is about.</summary>
    public FoundText? Heading { get; set; }

    /// <summary>What the filing says of it.</summary>
    public List<TextStretch> Text { get; } = [];

    /// <summary>Whether each of its rows has a name.</summary>
    public bool IsOfNames { get; set; }

    /// <summary>Whether a sentence tells it, not a table.</summary>
    public bool IsTold { get; set; }

    /// <summary>Adds a table that goes on with this one, or says in figures what a sentence says.</summary>
    public void Append(TableDraft other)
    {
        if (IsTold != other.IsTold && Rows.Count == 1 && other.Rows.Count == 1 && AreAlike(Rows[0], other.Rows[0]))
        {
            foreach ((MemberReading member, FoundText text) in other.Rows[0])
                Rows[0].TryAdd(member, text);
        }
        else
            Rows.AddRange(other.Rows);
        Text.AddRange(other.Text);
        IsOfNames &= other.IsOfNames;
    }

    private static bool AreAlike(Dictionary<MemberReading, FoundText> one, Dictionary<MemberReading, FoundText> other) =>
        one.All(cell => !other.TryGetValue(cell.Key, out FoundText text) || text.Text == cell.Value.Text) && one.Keys.Any(other.ContainsKey);

    public FoundTable ToTable() => new() { Heading = Heading, Text = Text, Cells = Cells, Rows = Rows };
}
