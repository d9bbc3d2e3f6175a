namespace FilingSchema.Edgar;

/// <summary>What came of reading a filing.</summary>
/// <typeparam name="T">The record of the form.</typeparam>
public sealed class ReadResult<T>
    where T : class, ISchemaRecord<T>
{
    private readonly FieldValue? fields;
    private readonly SourceIndex? source;

    internal ReadResult(string error, Submission? submission)
    {
        Error = error;
        Submission = submission is null ? null : new EdgarSubmission(submission);
    }

    internal ReadResult(T? value, FieldValue fields, Submission submission, ViolationList violations, ValueList<Note> notes)
    {
        this.fields = fields;
        source = submission.Source.Index;
        Submission = new EdgarSubmission(submission);
        Value = value;
        Notes = notes;
        Violations = [.. violations.Select(violation => violation.WithPosition(Where(violation.Path)?.ToPosition()))];
    }

    /// <summary>
    /// The record, as far as the filing says it plainly: what could not be told is absent. <see langword="null"/> if the file could
    /// not be read, or lacks what the record cannot be without.
    /// </summary>
    public T? Value { get; }

    /// <summary>
    /// In what the record is not what its schema asks for. The positions are those in the file as it was filed.
    /// </summary>
    public ViolationList Violations { get; } = ViolationList.Empty;

    /// <summary>What a reader of the filing should know and no schema speaks of.</summary>
    public ValueList<Note> Notes { get; } = [];

    /// <summary>
    /// The submission that the record was read from: EDGAR's header and the list of documents. <see langword="null"/> if the file
    /// is no text. What was read from a stream has the main document's content and no other's.
    /// </summary>
    public EdgarSubmission? Submission { get; }

    /// <summary>Why the file could not be read, as a sentence; <see langword="null"/> if it could.</summary>
    public string? Error { get; }

    /// <summary>The document that the values were read from; <see langword="null"/> if the file could not be read.</summary>
    public FiledDocument? Document => source is null ? null : new FiledDocument(source.SpanOf(Main.Start, Main.Length), Main.IsHtml);

    internal (int Start, int Length, bool IsHtml) Main { get; init; }

    /// <summary>Where a value stands in the filing.</summary>
    /// <param name="jsonPointer">The value: a JSON Pointer into the record, such as <c>/cover/registrants/0</c>.</param>
    /// <returns>
    /// Its place; of a list or object, that of the first value in it; of a value that is not there, that of the nearest one around
    /// it. <see langword="null"/> if none was found in the filing.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="jsonPointer"/> is <see langword="null"/>.</exception>
    public SourceSpan? Where(string jsonPointer)
    {
        ArgumentNullException.ThrowIfNull(jsonPointer);
        if (fields is null)
            return null;
        FieldValue? value = fields;
        FieldPlace? place = fields.AnyPlace;
        foreach (string segment in jsonPointer.Split('/').Skip(1))
        {
            value = value.Step(segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
            if (value is null)
                break;
            place = value.AnyPlace ?? place;
        }
        return place is { } found ? source!.SpanOf(found.Offset, found.Length) : null;
    }
}
