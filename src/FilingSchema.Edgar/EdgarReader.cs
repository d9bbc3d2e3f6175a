namespace FilingSchema.Edgar;

/// <summary>Reads filings, as EDGAR keeps them or as bare documents, into records compiled from schemas.</summary>
/// <remarks>
/// <para>
/// A full submission of any age, a main document on its own (HTML, inline XBRL or plain text) and an excerpt of one can all be
/// read. A file that is none of these gives a result with an <see cref="ReadResult{T}.Error"/>; no file makes it throw.
/// Safe to call from several threads.
/// </para>
/// <para>
/// Of a submission, only the header lines and the main document are kept in memory: the first document of one of the form's
/// types, or else the first of all. The others, which may be hundreds of megabytes of pictures and exhibits, are passed by.
/// </para>
/// </remarks>
public static partial class EdgarReader
{
    /// <summary>Reads the filing in a file.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or <see langword="null"/>.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static ReadResult<T> Read<T>(string path, ReadOptions? options = null)
        where T : class, ISchemaRecord<T>
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        // The reader has a buffer of its own.
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        return Read<T>(stream, options);
    }

    /// <summary>
    /// Reads the filing in a stream, from its position to its end, chunk by chunk; the stream need not seek. It stays open.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<T> Read<T>(Stream stream, ReadOptions? options = null)
        where T : class, ISchemaRecord<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        using ByteSource source = new StreamSource(stream);
        return Read<T>(source, options);
    }

    /// <summary>
    /// Reads the filing in memory: its bytes as they were filed, which the result goes on to refer to and nobody may change.
    /// </summary>
    public static ReadResult<T> Read<T>(ReadOnlyMemory<byte> filing, ReadOptions? options = null)
        where T : class, ISchemaRecord<T>
    {
        using ByteSource source = new MemorySource(filing);
        return Read<T>(source, options);
    }

    private static ReadResult<T> Read<T>(ByteSource source, ReadOptions? options)
        where T : class, ISchemaRecord<T>
    {
        ReadOnlySpan<byte> beginning = source.Peek(FilingEncoding.BinaryBeginning);
        if (beginning.IsEmpty)
            return new ReadResult<T>("The file is empty.", null);
        if (FilingEncoding.IsBinary(beginning))
            return new ReadResult<T>("The file is binary, not a text.", null);
        ByteSource text = FilingEncoding.IsUtf16(beginning) ? new MemorySource(FilingEncoding.FromUtf16(source.TakeAll())) : source;
        Submission submission = SubmissionParser.Parse(text, FilingOpener.FormsOf(T.Schema));
        using FilingText read = submission.Source;
        (Filing? opened, string? error) = FilingOpener.Open(submission, T.Schema, options?.FiledDate);
        return opened is null ? new ReadResult<T>(error!, submission) : Read<T>(opened, options is { SectionsOnly: true });
    }

    private static ReadResult<T> Read<T>(Filing filing, bool sectionsOnly)
        where T : class, ISchemaRecord<T>
    {
        TextStretch[] text = sectionsOnly ? [] : [filing.Layout.Cover];
        Scope scope = new()
        {
            Filing = filing,
            Header = filing.Submission.Header,
            Text = text,
            Labels = new LabelIndex(filing.Blocks, text),
            Sentences = new SentenceFinder(filing, text, T.Schema),
            HasLabels = !sectionsOnly,
            HasFacts = !sectionsOnly,
            SectionsOnly = sectionsOnly,
        };
        FieldValue fields = RecordReader.Read(T.Schema, scope) ?? new ObjectValue([]);
        // A record that violates its schema is handed out all the same, with what is wrong with it.
        _ = RecordJson.TryParse<T>(FieldJson.Of(fields), out T? value, out ViolationList violations);
        return new ReadResult<T>(value, fields, filing.Submission, violations, FilingNotes.Of(scope, T.Schema, fields))
        {
            Main = (filing.MainDocument.Start, filing.MainDocument.End - filing.MainDocument.Start, filing.Content.IsHtml),
        };
    }
}
