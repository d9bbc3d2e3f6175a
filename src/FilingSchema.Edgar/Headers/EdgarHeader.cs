namespace FilingSchema.Edgar;

/// <summary>What EDGAR says of a submission before its documents.</summary>
/// <remarks>
/// It is the same record whichever way the header is written: <c>KEY: value</c> lines in <c>.txt</c> submissions,
/// <c>&lt;TAG&gt;value</c> lines in <c>.hdr.sgml</c> and the oldest submissions. What a header does not say is <see langword="null"/>; a
/// value that is not what EDGAR prints there, such as a date that is none, counts as not said.
/// </remarks>
public sealed record EdgarHeader
{
    /// <summary>The number that EDGAR gave to the submission.</summary>
    public AccessionNumber? AccessionNumber { get; init; }

    /// <summary>The submission type: the name of the form, with <c>/A</c> if it amends another.</summary>
    public string? FormType { get; init; }

    /// <summary>How many documents EDGAR counted; seldom the number of those in the file.</summary>
    public int? PublicDocumentCount { get; init; }

    /// <summary>The period of the report: of a current report, the day of the earliest event.</summary>
    public DateOnly? Period { get; init; }

    /// <summary>
    /// What the report is about, as printed: the captions of its items in <c>.txt</c> submissions, their numbers in
    /// <c>.hdr.sgml</c>. Empty where EDGAR left the line blank.
    /// </summary>
    public ValueList<string> Items { get; init; } = [];

    /// <summary>The day of filing.</summary>
    public DateOnly? FiledDate { get; init; }

    /// <summary>The day when EDGAR last changed the filing's data.</summary>
    public DateOnly? ChangeDate { get; init; }

    /// <summary>When EDGAR accepted the submission, by the clock of Washington, D.C.</summary>
    public DateTime? AcceptedAt { get; init; }

    /// <summary>Everyone whom the submission concerns, in EDGAR's order.</summary>
    public ValueList<EdgarParty> Parties { get; init; } = [];

    /// <summary>The parties that file on their own account: those in the role <c>FILER</c>.</summary>
    public IEnumerable<EdgarParty> Filers => Parties.Where(static party => party.Role == EdgarParty.Filer);
}
