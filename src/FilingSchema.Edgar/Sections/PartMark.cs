namespace FilingSchema.Edgar;

/// <summary>Where a part of a document begins; it reaches to the next mark.</summary>
internal readonly record struct PartMark(TextPoint Start, PartKind Kind, Heading? Heading = null)
{
    /// <summary>Where what the part says begins: after its heading.</summary>
    public TextPoint TextStart => Heading?.End ?? Start;

    /// <summary>Whether the part is headed as sections are.</summary>
    public bool IsSection => Kind is PartKind.Section or PartKind.NotReported or PartKind.UnknownSection;
}
