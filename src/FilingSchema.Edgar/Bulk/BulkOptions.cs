namespace FilingSchema.Edgar;

/// <summary>How many filings are read.</summary>
public sealed record BulkOptions
{
    /// <summary>How many filings are read at the same time, at least 1. As many as the machine has cores, if nothing is said.</summary>
    public int MaxParallel { get; init; } = Environment.ProcessorCount;

    /// <summary>How each filing is read.</summary>
    public ReadOptions? Reading { get; init; }
}
