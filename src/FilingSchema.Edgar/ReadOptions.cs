namespace FilingSchema.Edgar;

/// <summary>How a filing is read.</summary>
public sealed record ReadOptions
{
    /// <summary>
    /// The day of filing, for a document that comes without EDGAR's header. It tells which edition of the form applies; without
    /// it the date on the cover does.
    /// </summary>
    public DateOnly? FiledDate { get; init; }
}
