namespace FilingSchema.Edgar;

/// <summary>What a scanner of HTML has come upon.</summary>
internal enum HtmlToken
{
    /// <summary>Characters that are shown, a run of those in the source or one character reference.</summary>
    Text,

    /// <summary>A start tag.</summary>
    StartTag,

    /// <summary>An end tag.</summary>
    EndTag,

    /// <summary>The end of the document.</summary>
    End,
}
