namespace FilingSchema.Edgar;

/// <summary>A document of a submission: its header lines, and where its text stands in the filing.</summary>
/// <param name="Header">The lines before the text: <c>TYPE</c>, <c>SEQUENCE</c>, <c>FILENAME</c>, <c>DESCRIPTION</c>.</param>
/// <param name="Start">Where the text begins, in the filing.</param>
/// <param name="End">Where the text ends, in the filing.</param>
internal sealed record SubmissionDocument(HeaderGroup Header, int Start, int End)
{
    public string? Type => Header.Find("TYPE")?.Value;
}
