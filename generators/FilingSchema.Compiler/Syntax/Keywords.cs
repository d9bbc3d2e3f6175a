using FilingSchema.Compiler.Collections;

namespace FilingSchema.Compiler.Syntax;

/// <summary>The <c>x-filing</c> keyword: what a form or a section is.</summary>
public sealed record FilingKeyword
{
    /// <summary>The form, such as <c>8-K</c>.</summary>
    public string? Form { get; init; }

    /// <summary>On a form: every submission type that is read as it.</summary>
    public EquatableArray<string> Forms { get; init; } = [];

    /// <summary>On a form: its edition.</summary>
    public string? Version { get; init; }

    /// <summary>On a section: its number, such as <c>5.07</c>.</summary>
    public string? Item { get; init; }

    /// <summary>On a section: its caption, then its variants.</summary>
    public EquatableArray<string> Headings { get; init; } = [];

    /// <summary>On a section: what EDGAR prints for it in the header of a submission.</summary>
    public EquatableArray<string> Header { get; init; } = [];

    /// <summary>A valid date as written, <c>yyyy-MM-dd</c>.</summary>
    public string? Since { get; init; }

    /// <inheritdoc cref="Since"/>
    public string? Until { get; init; }

    /// <summary><c>filed</c>, <c>furnished</c>, <c>follows</c>, or nothing.</summary>
    public string? Status { get; init; }

    /// <summary>How many business days after the event the section is due.</summary>
    public int? DueBusinessDays { get; init; }

    /// <summary>The number of the section that took its place.</summary>
    public string? Successor { get; init; }
}

/// <summary>The <c>x-read</c> keyword: where the value stands in a real document.</summary>
public sealed record ReadKeyword
{
    /// <summary>The whole part of a filing that fills a list or an object: one of the parts of the dialect.</summary>
    public string? Part { get; init; }

    /// <summary>Inline XBRL concepts, such as <c>dei:EntityRegistrantName</c>.</summary>
    public EquatableArray<string> Concept { get; init; } = [];

    /// <summary>Labels that stand before the value.</summary>
    public EquatableArray<string> After { get; init; } = [];

    /// <summary>Labels that stand behind or below the value.</summary>
    public EquatableArray<string> Above { get; init; } = [];

    /// <summary>Labels beside a check box.</summary>
    public EquatableArray<string> Box { get; init; } = [];

    /// <summary>Labels of another check box, without whose tick the empty box says nothing.</summary>
    public EquatableArray<string> AskedBy { get; init; } = [];

    /// <summary>What the value looks like: a regular expression that .NET accepts.</summary>
    public string? Pattern { get; init; }

    /// <summary>Keys of the EDGAR header, or tags of a document's header.</summary>
    public EquatableArray<string> Header { get; init; } = [];

    /// <summary>A group of the EDGAR header: one element of the list for each. Of a property, a group of the sentence.</summary>
    public string? Group { get; init; }

    /// <summary>Sentences that tell of an element, its members in named groups.</summary>
    public EquatableArray<string> Sentence { get; init; } = [];

    /// <summary>The phrases that they name, and those that these name, each behind what it names.</summary>
    public EquatableArray<SentencePhrase> Phrases { get; init; } = [];

    /// <summary>Captions of a table's column.</summary>
    public EquatableArray<string> Column { get; init; } = [];

    /// <summary>Other wordings of a constant.</summary>
    public EquatableArray<string> Text { get; init; } = [];

    /// <summary>What the property is of a signature: one of the roles of the dialect.</summary>
    public string? Role { get; init; }

    /// <summary>The word before the number of a section.</summary>
    public EquatableArray<string> Word { get; init; } = [];

    /// <summary>The word of captions over groups of sections.</summary>
    public EquatableArray<string> Captions { get; init; } = [];

    /// <summary>What begins the text behind the last section.</summary>
    public EquatableArray<string> Ends { get; init; } = [];
}

/// <summary>The <c>x-csharp</c> keyword: the C# name, where the default is not wanted.</summary>
public sealed record CSharpKeyword
{
    /// <summary>A valid C# identifier.</summary>
    public string? Name { get; init; }

    /// <summary>On a file's root: a valid C# namespace.</summary>
    public string? Namespace { get; init; }
}
