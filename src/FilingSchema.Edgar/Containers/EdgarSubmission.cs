namespace FilingSchema.Edgar;

/// <summary>A submission as EDGAR keeps it: a header and documents in one file.</summary>
public sealed class EdgarSubmission
{
    private readonly Lazy<EdgarHeader?> header;
    private readonly Lazy<ValueList<EdgarDocument>> documents;

    internal EdgarSubmission(Submission submission)
    {
        // Not the submission itself: its text need not stay in memory.
        HeaderGroup lines = submission.Header;
        IReadOnlyList<SubmissionDocument> parsed = submission.Documents;
        header = new(() => HeaderReader.Read(lines));
        documents = new(() => [.. parsed.Select(static document => new EdgarDocument(document))]);
        IsCut = submission.IsCut;
    }

    /// <summary>EDGAR's header; <see langword="null"/> for a document that comes without one.</summary>
    public EdgarHeader? Header => header.Value;

    /// <summary>The documents in the order of the file. A file that is one bare document has that one; a header alone has none.</summary>
    public ValueList<EdgarDocument> Documents => documents.Value;

    /// <summary>Whether the file breaks off within its header or its last document.</summary>
    public bool IsCut { get; }

    /// <summary>
    /// Takes a submission apart: <c>.txt</c> submissions of any age, with a privacy-enhanced wrapper or without,
    /// <c>.hdr.sgml</c> headers, single documents wrapped or bare. Never fails: whatever is no container is one bare document.
    /// </summary>
    /// <param name="file">
    /// The bytes as they were filed. The documents refer to them, so nobody may change them.
    /// </param>
    public static EdgarSubmission Parse(ReadOnlyMemory<byte> file)
    {
        using MemorySource source = new(file);
        Submission submission = SubmissionParser.Parse(source, forms: null);
        using FilingText text = submission.Source;
        return new EdgarSubmission(submission);
    }
}
