namespace FilingSchema.Edgar;

/// <summary>A fact of inline XBRL.</summary>
internal sealed class XbrlFact
{
    /// <summary>The concept, such as <c>dei:EntityRegistrantName</c>.</summary>
    public required string Concept { get; init; }

    /// <summary>The context that the fact belongs to.</summary>
    public required XbrlContext Context { get; init; }

    /// <summary>The transformation that makes the value of the text, without its prefix; empty for none.</summary>
    public required string Format { get; init; }

    /// <summary>Whether the fact says that there is no value.</summary>
    public bool IsNil { get; init; }

    /// <summary>Whether some of its text is shown.</summary>
    public bool IsShown { get; set; }

    /// <summary>Where its text begins in the filing.</summary>
    public int Offset { get; set; }

    /// <summary>The length of its text in the filing, markup included.</summary>
    public int Length { get; set; }

    /// <summary>The text as printed, whitespace collapsed.</summary>
    public string Text { get; set; } = "";
}

/// <summary>What a fact is about: the registrant, and what part of it.</summary>
internal sealed class XbrlContext(string id)
{
    public string Id { get; } = id;

    /// <summary>The Central Index Key of the registrant.</summary>
    public string Entity { get; set; } = "";

    /// <summary>The members of the axes, such as a class of stock; empty for the registrant as a whole.</summary>
    public List<string> Members { get; } = [];
}
