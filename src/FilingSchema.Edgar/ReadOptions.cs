namespace FilingSchema.Edgar;

/// <summary>How a filing is read.</summary>
public sealed record ReadOptions
{
    /// <summary>
    /// The day of filing, for a document that comes without EDGAR's header. It tells which edition of the form applies; without
    /// it the date on the cover does.
    /// </summary>
    public DateOnly? FiledDate { get; init; }

    /// <summary>
    /// Whether of each section only its heading and text are read, and no value within: more than twice as fast. Of the rest the
    /// record has what EDGAR's header says, and nothing that is read from the document: no signatures, no exhibits. Notes are those
    /// on the header and on sections.
    /// </summary>
    public bool SectionsOnly { get; init; }
}
