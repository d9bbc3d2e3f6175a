namespace FilingSchema.Edgar;

/// <summary>What a part of a document is.</summary>
internal enum PartKind
{
    /// <summary>What stands before everything else: the front page.</summary>
    Cover,

    /// <summary>A list of the sections with the pages they stand on, or links to them.</summary>
    Contents,

    /// <summary>A note of the filer before the first section, such as why the document amends another.</summary>
    Introduction,

    /// <summary>The caption over a group of sections.</summary>
    GroupCaption,

    /// <summary>The heading of one or more sections, and the text beneath it.</summary>
    Section,

    /// <summary>Sections that are listed only to say that they do not apply.</summary>
    NotReported,

    /// <summary>A heading with a number that the form does not have, and the text beneath it.</summary>
    UnknownSection,

    /// <summary>The signatures, with the words that announce them.</summary>
    Signatures,

    /// <summary>The index of exhibits.</summary>
    ExhibitIndex,

    /// <summary>What is attached to the document behind its signatures: an exhibit in the same file.</summary>
    Attachment,
}

/// <summary>A part of a document: what it is, and from where to where it reaches.</summary>
/// <param name="Kind">What the part is.</param>
/// <param name="Text">The part, its heading included. The next part begins where it ends.</param>
/// <param name="Heading">The heading that it begins with; only sections have one.</param>
internal sealed record DocumentPart(PartKind Kind, TextStretch Text, Heading? Heading = null);

/// <summary>A document taken apart. Every character of it belongs to exactly one part.</summary>
/// <remarks>
/// Page numbers and running heads stand anywhere and belong to the part that they interrupt; their blocks are marked as
/// furniture, and no text of a part has them.
/// </remarks>
internal sealed record SectionLayout
{
    /// <summary>The parts in the order of the document, without gaps: the first begins where it begins, the last ends where it ends.</summary>
    public required IReadOnlyList<DocumentPart> Parts { get; init; }

    /// <summary>The sections, in the order of the document; each once, with all its text.</summary>
    public required IReadOnlyList<FoundSection> Sections { get; init; }

    /// <summary>What stands before everything else.</summary>
    public TextStretch Cover => Parts[0].Text;

    /// <summary>The parts of a kind, in order; none if the document has no such part.</summary>
    public IEnumerable<TextStretch> Of(PartKind kind) => Parts.Where(part => part.Kind == kind).Select(static part => part.Text);
}
