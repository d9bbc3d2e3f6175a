namespace FilingSchema.Edgar;

/// <summary>Reads filings, as EDGAR keeps them or as bare documents, into records compiled from schemas.</summary>
/// <remarks>
/// A full submission of any age, a main document on its own (HTML, inline XBRL or plain text) and an excerpt of one can all be
/// read. A file that is none of these gives a result with an <see cref="ReadResult{T}.Error"/>; no file makes it throw.
/// Safe to call from several threads.
/// </remarks>
public static class EdgarReader
{
    /// <summary>Reads the filing in a file.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or <see langword="null"/>.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static ReadResult<T> Read<T>(string path, ReadOptions? options = null)
        where T : class, ISchemaRecord<T>
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read<T>(File.ReadAllBytes(path), options);
    }

    /// <summary>Reads the filing in a stream, from its position to its end. The stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<T> Read<T>(Stream stream, ReadOptions? options = null)
        where T : class, ISchemaRecord<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return Read<T>(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), options);
    }

    /// <summary>Reads the filing in memory: its bytes as they were filed.</summary>
    public static ReadResult<T> Read<T>(ReadOnlyMemory<byte> filing, ReadOptions? options = null)
        where T : class, ISchemaRecord<T>
    {
        if (filing.IsEmpty)
            return new ReadResult<T>("The file is empty.");
        if (FilingEncoding.IsBinary(filing.Span))
            return new ReadResult<T>("The file is binary, not a text.");
        FilingText source = new(FilingEncoding.Decode(filing.Span));
        (Filing? opened, string? error) = FilingOpener.Open(source, T.Schema, options?.FiledDate);
        return opened is null ? new ReadResult<T>(error!) : Read<T>(opened);
    }

    private static ReadResult<T> Read<T>(Filing filing)
        where T : class, ISchemaRecord<T>
    {
        Scope scope = new()
        {
            Filing = filing,
            Header = filing.Submission.Header,
            Text = [filing.Layout.Cover],
            Labels = new LabelIndex(filing.Blocks, [filing.Layout.Cover]),
        };
        FieldValue fields = RecordReader.Read(T.Schema, scope) ?? new ObjectValue([]);
        // A record that violates its schema is handed out all the same, with what is wrong with it.
        _ = RecordJson.TryParse<T>(fields.ToJson(), out T? value, out ViolationList violations);
        return new ReadResult<T>(value, fields, filing.Submission.Source, violations, FilingNotes.Of(scope, T.Schema, fields));
    }
}
