namespace FilingSchema.Edgar;

/// <summary>A filing taken out of its container.</summary>
internal sealed record Submission
{
    /// <summary>The header lines and the main document as text.</summary>
    public required FilingText Source { get; init; }

    /// <summary>EDGAR's header; empty for a document without one.</summary>
    public required HeaderGroup Header { get; init; }

    /// <summary>Its documents, in order. A file that is one bare document has one, with an empty header.</summary>
    public required IReadOnlyList<SubmissionDocument> Documents { get; init; }

    /// <summary>The document that is the form itself: the first of one of the types asked for, else the first of all.</summary>
    public SubmissionDocument? MainDocument { get; init; }

    /// <summary>Whether the file breaks off within its header or within its last document.</summary>
    public bool IsCut { get; init; }
}
