namespace FilingSchema.Edgar;

/// <summary>What a <see cref="Note"/> is about.</summary>
public enum NoteKind
{
    /// <summary>EDGAR's header names a section that the document does not have.</summary>
    MissingSection,

    /// <summary>The document has a section that EDGAR's header does not name.</summary>
    UnlistedSection,

    /// <summary>The header or the document names a section that the form does not have.</summary>
    UnknownSection,

    /// <summary>The cover prints one value, and the fact that is tagged for it says another. The record has the fact's.</summary>
    FactDisagrees,

    /// <summary>The document has a heading for a section, and no text under it.</summary>
    EmptySection,

    /// <summary>One heading, or headings set one over the other, head several sections: each is given the text that they have in common.</summary>
    SharedText,

    /// <summary>The report lists an exhibit that is not among the documents of the submission, and does not say that it is elsewhere.</summary>
    MissingExhibit,

    /// <summary>The submission has an exhibit that the report does not list.</summary>
    UnlistedExhibit,
}
