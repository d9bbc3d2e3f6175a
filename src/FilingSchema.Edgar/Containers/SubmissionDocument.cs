namespace FilingSchema.Edgar;

/// <summary>A document of a submission: its header lines, and where its text stands.</summary>
/// <param name="Header">The lines before the text: <c>TYPE</c>, <c>SEQUENCE</c>, <c>FILENAME</c>, <c>DESCRIPTION</c>.</param>
/// <param name="Start">Where the text begins in that of the filing, if it is the main document; only that one is decoded.</param>
/// <param name="End">Where the text ends there.</param>
internal sealed record SubmissionDocument(HeaderGroup Header, int Start, int End)
{
    public string? Type => Header.Find("TYPE")?.Value;

    /// <summary>What stands between <c>&lt;TEXT&gt;</c> and <c>&lt;/TEXT&gt;</c> in the file; without its bytes, if they were not kept.</summary>
    public SourcePiece Body { get; init; }

    /// <summary>The length of the body in bytes, kept or not.</summary>
    public long Length { get; init; }
}
