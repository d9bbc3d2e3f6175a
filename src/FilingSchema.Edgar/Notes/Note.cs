namespace FilingSchema.Edgar;

/// <summary>What a reader of a filing should know and no schema speaks of, such as that EDGAR's header and the document disagree.</summary>
public sealed record Note
{
    /// <summary>What it is about.</summary>
    public required NoteKind Kind { get; init; }

    /// <summary>A sentence for people.</summary>
    public required string Message { get; init; }

    /// <summary>The JSON Pointer of the value that it is about, such as <c>/items/0</c>. Empty for the filing as a whole.</summary>
    public string Path { get; init; } = "";

    /// <summary>Where in the filing it is about, or <see langword="null"/> for no place in particular.</summary>
    public SourceSpan? Where { get; init; }

    /// <summary>The note on one line: its sentence, and the line and column where there is a place.</summary>
    public override string ToString() => Where is { } span ? $"{Message} At {span}." : Message;
}
