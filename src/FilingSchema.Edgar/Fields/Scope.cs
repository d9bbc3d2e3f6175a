namespace FilingSchema.Edgar;

/// <summary>Where the values of a record are looked for: a part of the filing, and what it is about.</summary>
internal sealed record Scope
{
    /// <summary>The filing.</summary>
    public required Filing Filing { get; init; }

    /// <summary>The header lines to ask: the submission's, one of its groups, or a document's.</summary>
    public required HeaderGroup Header { get; init; }

    /// <summary>The stretches of text to look in.</summary>
    public required IReadOnlyList<TextStretch> Text { get; init; }

    /// <summary>The labels of the text, found by their words.</summary>
    public required LabelIndex Labels { get; init; }

    /// <summary>What sentences tell in the text.</summary>
    public required SentenceFinder Sentences { get; init; }

    /// <summary>
    /// The contexts whose facts belong to the record, best first; <see langword="null"/> for those of the registrant as a whole.
    /// </summary>
    public IReadOnlyCollection<XbrlContext>? Contexts { get; init; }

    /// <summary>Whether tagged facts may be asked. To tell what the page prints, they may not.</summary>
    public bool HasFacts { get; init; } = true;

    /// <summary>The members that are asked for, and the records that hold them, where not all are.</summary>
    public IReadOnlySet<MemberReading>? Asked { get; init; }

    /// <summary>Whether only the headings and texts of sections are asked for, and what the header says.</summary>
    public bool SectionsOnly { get; init; }

    /// <summary>The section that is being read.</summary>
    public FoundSection? Section { get; init; }

    /// <summary>The table that is being read.</summary>
    public FoundTable? Table { get; init; }

    /// <summary>What was found of a row, an exhibit or a signature, by the member that it fills.</summary>
    public IReadOnlyDictionary<MemberReading, FoundText>? Cells { get; init; }

    /// <summary>
    /// What the part prints for the members of a record that was found as a whole, such as an address. Facts come before it, labels
    /// after it.
    /// </summary>
    public IReadOnlyDictionary<MemberReading, FoundText>? Printed { get; init; }

    /// <summary>The lines of the text.</summary>
    public IReadOnlyList<TextLine> Lines => Labels.Lines;

    /// <summary>Whether labels may be asked. A second registrant shares the cover with the first.</summary>
    public bool HasLabels { get; init; } = true;
}
