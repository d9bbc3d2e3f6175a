namespace FilingSchema.Sentences;

/// <summary>A part of a sentence as a schema describes it.</summary>
internal abstract record SentenceNode;

/// <summary>A word, in any case; an asterisk before or behind it stands for any letters.</summary>
internal sealed record WordNode(string Text) : SentenceNode;

/// <summary>A punctuation mark.</summary>
internal sealed record MarkNode(char Mark) : SentenceNode;

/// <summary>A text of a kind that is recognised by how it is written, such as a date.</summary>
internal sealed record KindNode(SentenceKind Kind) : SentenceNode;

/// <summary>Up to so many words of whatever kind, as few as will do.</summary>
/// <param name="Most">How many at most.</param>
/// <param name="IsPlain">Whether there is no figure among them.</param>
/// <param name="Without">Words that are not among them.</param>
internal sealed record GapNode(int Most, bool IsPlain, IReadOnlyList<string> Without) : SentenceNode;

/// <summary>That the next word is none of these. It takes up no text.</summary>
internal sealed record NotNode(IReadOnlyList<string> Words) : SentenceNode;

/// <summary>That no text of a kind stands next. It takes up no text.</summary>
internal sealed record NoNode(SentenceKind Kind) : SentenceNode;

/// <summary>Parts one after the other.</summary>
internal sealed record SequenceNode(IReadOnlyList<SentenceNode> Parts) : SentenceNode;

/// <summary>The first of several parts that fits.</summary>
/// <param name="Alternatives">The parts.</param>
/// <param name="IsOptional">Whether none of them need fit.</param>
internal sealed record ChoiceNode(IReadOnlyList<SentenceNode> Alternatives, bool IsOptional) : SentenceNode;

/// <summary>What a group catches.</summary>
internal sealed record CaptureNode(string Group, SentenceNode Body) : SentenceNode;

/// <summary>The kinds of texts that are recognised by how they are written.</summary>
internal enum SentenceKind
{
    /// <summary>A day: <c>March 1, 2024</c>.</summary>
    Date,

    /// <summary>The same, or <c>the same date</c>, <c>the Separation Date</c>, of which the part has told before.</summary>
    ThatDay,

    /// <summary>A natural person's name in full: <c>Ada B. Quill, Jr.</c></summary>
    Person,

    /// <summary>The same, or <c>Ms. Quill</c>, who was named in full before.</summary>
    Someone,

    /// <summary><c>He</c> or <c>she</c>, <c>his</c> or <c>her</c>, where the sentence before speaks of one person alone.</summary>
    TheSame,

    /// <summary>Someone before what is theirs: of <c>Ada Quill's</c>, the name.</summary>
    Owner,

    /// <summary>A company's name up to its form in law: <c>Quill &amp; Roe LLP</c>.</summary>
    Company,

    /// <summary>A whole number: <c>1,200</c>.</summary>
    Number,

    /// <summary>The title of an office: <c>Chief Financial Officer</c>.</summary>
    Title,
}
