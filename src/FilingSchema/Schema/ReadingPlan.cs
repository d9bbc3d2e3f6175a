namespace FilingSchema;

/// <summary>How the members of a record are found in a real document: the compiled <c>x-read</c> keywords of its schema.</summary>
/// <remarks>The reader of filings works from this data alone; it knows no form and no section by name.</remarks>
public sealed class ReadingPlan
{
    /// <summary>A plan that finds nothing.</summary>
    public static ReadingPlan Empty { get; } = new();

    /// <summary>The members, in the order in which they are written.</summary>
    public ValueList<MemberReading> Members { get; init; } = [];
}

/// <summary>How one member is found in a document, and what is made of the text that was found.</summary>
public sealed class MemberReading
{
    /// <summary>The member's JSON name.</summary>
    public required string Name { get; init; }

    /// <summary>What JSON value the text is turned into. For a list, what its elements are.</summary>
    public required ValueKind Kind { get; init; }

    /// <summary>Whether the member is a list of such values.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether the member must be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>For <see cref="ValueKind.Record"/> and <see cref="ValueKind.Union"/>: the schema of the record or of the union.</summary>
    public Func<RecordSchema>? GetSchema { get; init; }

    /// <summary>For <see cref="ValueKind.Choice"/>: the JSON values and the words that mean them.</summary>
    public Func<IReadOnlyList<Wording>> GetChoices { get; init; } = static () => [];

    /// <summary>For a <c>const</c>: the value, as JSON text.</summary>
    public string? Constant { get; init; }

    /// <summary>The part of the filing that fills the member, or <see cref="FilingPart.None"/>.</summary>
    public FilingPart Part { get; init; }

    /// <summary>Inline XBRL concepts whose fact is the value, such as <c>dei:EntityRegistrantName</c>.</summary>
    public ValueList<string> Concepts { get; init; } = [];

    /// <summary>Labels that the value follows.</summary>
    public ValueList<string> After { get; init; } = [];

    /// <summary>Labels that stand after or beneath the value.</summary>
    public ValueList<string> Above { get; init; } = [];

    /// <summary>Labels of a check box.</summary>
    public ValueList<string> Box { get; init; } = [];

    /// <summary>Labels of another check box: unless it is ticked, an empty <see cref="Box"/> says nothing.</summary>
    public ValueList<string> AskedBy { get; init; } = [];

    /// <summary>A regular expression for the value; its first group, if it has one, is the value.</summary>
    public string? Pattern { get; init; }

    /// <summary>Keys of the EDGAR header, or tags of a document's header.</summary>
    public ValueList<string> Header { get; init; } = [];

    /// <summary>
    /// Of a list, the group of the EDGAR header that repeats for each element, such as <c>FILER</c>; of any other member, the
    /// group of a sentence that has the value.
    /// </summary>
    public string? Group { get; init; }

    /// <summary>The sentences that tell of the member, or of an element of the list, in the language of sentences: their groups have its members, or the value.</summary>
    public ValueList<string> Sentences { get; init; } = [];

    /// <summary>The phrases that the sentences name, and those that these name, each behind what it names.</summary>
    public ValueList<SentencePhrase> Phrases { get; init; } = [];

    /// <summary>Captions of the column in which a table has the value.</summary>
    public ValueList<string> Column { get; init; } = [];

    /// <summary>
    /// What the member is in a signature block (<c>registrant</c>, <c>conformed</c>, <c>name</c>, <c>title</c>, <c>date</c>), in an address
    /// (<c>line1</c>, <c>line2</c>, <c>line3</c>, <c>city</c>, <c>state</c>, <c>country</c>, <c>postalCode</c>) or in a telephone number
    /// (<c>countryCode</c>, <c>areaCode</c>, <c>localNumber</c>, <c>extension</c>). On a cover, <c>registrant</c> is a company's name.
    /// </summary>
    public string? Role { get; init; }

    /// <summary>On the member of part <see cref="FilingPart.Sections"/>: the words before a section's number.</summary>
    public ValueList<string> SectionWords { get; init; } = [];

    /// <summary>On the same: the words that begin a caption over a group of sections.</summary>
    public ValueList<string> CaptionWords { get; init; } = [];

    /// <summary>On the same: what begins the text after the last section.</summary>
    public ValueList<string> Ends { get; init; } = [];
}

/// <summary>A part that sentences share, which they name in angle brackets.</summary>
/// <param name="name">Its name.</param>
/// <param name="text">What stands for it, in the language of sentences.</param>
public sealed class SentencePhrase(string name, string text)
{
    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>What stands for it, in the language of sentences.</summary>
    public string Text => text;
}

/// <summary>A JSON value and the words that mean it in a document.</summary>
/// <param name="value">The value of the schema's <c>const</c> or <c>enum</c>.</param>
/// <param name="texts">Its wordings, the title first. The value itself is always one more.</param>
public sealed class Wording(string value, ValueList<string> texts)
{
    /// <summary>The value of the schema's <c>const</c> or <c>enum</c>.</summary>
    public string Value => value;

    /// <summary>Its wordings, the title first. The value itself is always one more.</summary>
    public ValueList<string> Texts => texts;
}

/// <summary>What JSON value a text becomes.</summary>
public enum ValueKind
{
    /// <summary>A string, whitespace collapsed.</summary>
    Text,

    /// <summary>A date, written <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A date and time with offset, written as in RFC 3339.</summary>
    DateTime,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary><see langword="true"/> or <see langword="false"/>.</summary>
    Boolean,

    /// <summary>One of a closed list of strings.</summary>
    Choice,

    /// <summary>Ten digits.</summary>
    Cik,

    /// <summary>An EDGAR accession number.</summary>
    AccessionNumber,

    /// <summary>A Commission file number.</summary>
    CommissionFileNumber,

    /// <summary>An employer identification number, two digits, hyphen, seven digits.</summary>
    EmployerIdentificationNumber,

    /// <summary>A section number.</summary>
    ItemNumber,

    /// <summary>A URI.</summary>
    Uri,

    /// <summary>A UUID.</summary>
    Uuid,

    /// <summary>An object: <see cref="MemberReading.GetSchema"/> says of which members.</summary>
    Record,

    /// <summary>One of several records: the cases of <see cref="MemberReading.GetSchema"/>.</summary>
    Union,

    /// <summary>Anything; documents never fill it.</summary>
    Any,
}

/// <summary>A part of a filing that fills a member.</summary>
public enum FilingPart
{
    /// <summary>No part: the member is found by its labels, pattern, concept or header key.</summary>
    None,

    /// <summary>What stands before the first section.</summary>
    Cover,

    /// <summary>The sections, in order.</summary>
    Sections,

    /// <summary>The signature blocks.</summary>
    Signatures,

    /// <summary>The documents of the submission.</summary>
    Documents,

    /// <summary>A section's caption as printed.</summary>
    Heading,

    /// <summary>A section's text.</summary>
    Narrative,

    /// <summary>A section's exhibit list.</summary>
    Exhibits,

    /// <summary>The rows of a table with the list's columns.</summary>
    Table,

    /// <summary>An address: its members are its parts.</summary>
    Address,

    /// <summary>A telephone number: its members are its parts.</summary>
    Telephone,
}
