namespace FilingSchema.Edgar;

/// <summary>Takes a filing out of its container: a full submission of any age, a wrapped document, or a bare one.</summary>
internal sealed class SubmissionParser
{
    private readonly ByteSource source;
    private readonly ContainerScanner scanner;
    private readonly IReadOnlyCollection<string>? forms;
    private readonly FilingTextBuilder text;
    private readonly List<SubmissionDocument> documents = [];
    private int main = -1;
    private bool isMainOfForm;

    private SubmissionParser(ByteSource source, IReadOnlyCollection<string>? forms, FilingTextBuilder text)
    {
        this.source = source;
        this.forms = forms;
        this.text = text;
        scanner = new ContainerScanner(source);
    }

    /// <summary>Parses a file to its end.</summary>
    /// <param name="source">The file.</param>
    /// <param name="forms">The types of the main document, which is decoded; <see langword="null"/> to decode none.</param>
    public static Submission Parse(ByteSource source, IReadOnlyCollection<string>? forms)
    {
        using FilingTextBuilder text = new();
        return new SubmissionParser(source, forms, text).Parse();
    }

    private Submission Parse()
    {
        if (source.Peek(FilingEncoding.ByteOrderMark.Length).SequenceEqual(FilingEncoding.ByteOrderMark))
            source.Pass(FilingEncoding.ByteOrderMark.Length);
        source.Keep(isWanted: true);
        bool hasDocument = scanner.PassToDocument();
        SourcePiece beginning = source.Take();
        SubmissionHeader header = SubmissionHeader.Read(beginning, text);
        bool isCut = false;
        if (hasDocument)
            isCut = !ReadDocuments();
        else if (header.IsFound)
            isCut = !header.IsClosed;
        else if (RewrittenWrapper.Find(beginning) is { } wrapped)
            AddDocument(ReadHead(wrapped.Head, out _), wrapped.Body, wrapped.Body.Bytes.Length);
        else
            AddDocument(new HeaderGroup(""), beginning, beginning.Bytes.Length);

        if (forms is not null && main >= 0)
        {
            ReadOnlySpan<char> body = text.Append(documents[main].Body);
            isCut |= !hasDocument && MainBody.IsCut(body);
            (int start, int end) = documents[main].Header.Entries.Count > 0 ? MainBody.Unwrap(body) : (0, body.Length);
            int offset = text.Length - body.Length;
            documents[main] = documents[main] with { Start = offset + start, End = offset + end };
        }
        return new Submission
        {
            Source = text.ToText(source.File),
            Header = header.Lines,
            Documents = documents,
            MainDocument = main < 0 ? null : documents[main],
            IsCut = isCut,
        };
    }

    /// <summary>Reads the documents; returns whether the last one is ended.</summary>
    private bool ReadDocuments()
    {
        bool isClosed;
        do
        {
            source.Keep(isWanted: true);
            bool hasBody = scanner.PassHead();
            SourcePiece head = source.Take();
            HeaderGroup header = ReadHead(head, out int column);
            if (hasBody)
            {
                (SourcePiece body, long length, isClosed) = scanner.PassBody(IsWanted(header));
                AddDocument(header, body with { Column = column }, length);
            }
            else
            {
                isClosed = source.Peek("</DOCUMENT>".Length).SequenceEqual("</DOCUMENT>"u8);
                AddDocument(header, new SourcePiece(default, source.Position, Line: 0), 0);
            }
        }
        while (scanner.PassToDocument());
        return isClosed;
    }

    /// <summary>Reads the lines from <c>&lt;DOCUMENT&gt;</c> to <c>&lt;TEXT&gt;</c>, if that is there.</summary>
    /// <param name="head">The lines with the tags.</param>
    /// <param name="nextColumn">The column of what follows.</param>
    private HeaderGroup ReadHead(SourcePiece head, out int nextColumn)
    {
        ReadOnlySpan<char> lines = text.Append(head);
        nextColumn = lines.Length - lines.LastIndexOfAny('\n', '\r');
        int start = lines.IndexOf('>') + 1;
        int end = lines.EndsWith("<TEXT>", StringComparison.OrdinalIgnoreCase) ? lines.Length - "<TEXT>".Length : lines.Length;
        return HeaderParser.Parse(lines[start..end], text.Length - lines.Length + start);
    }

    // The first document stands in for the main one until one of the form's types comes.
    private bool IsWanted(HeaderGroup header) => !isMainOfForm && (documents.Count == 0 || IsOfForm(header));

    private bool IsOfForm(HeaderGroup header) =>
        forms is not null && header.Find("TYPE") is { } type && forms.Contains(type.Value, StringComparer.OrdinalIgnoreCase);

    private void AddDocument(HeaderGroup header, SourcePiece body, long length)
    {
        bool isMain = IsWanted(header);
        if (isMain)
        {
            if (main >= 0 && source.File.IsEmpty)
                documents[main] = documents[main] with { Body = documents[main].Body with { Bytes = default } };
            main = documents.Count;
            isMainOfForm = IsOfForm(header);
        }
        documents.Add(new SubmissionDocument(header, 0, 0) { Body = body, Length = length });
    }
}
