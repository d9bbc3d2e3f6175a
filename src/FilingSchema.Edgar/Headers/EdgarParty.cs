namespace FilingSchema.Edgar;

/// <summary>Someone whom a submission concerns: a registrant, the subject of an offer, the owner of shares.</summary>
public sealed record EdgarParty
{
    /// <summary>The role of one who files on its own account.</summary>
    public const string Filer = "FILER";

    /// <summary>
    /// In what role, in capitals and without hyphens, such as <c>FILER</c>, <c>SUBJECT COMPANY</c>, <c>FILED BY</c>, <c>ISSUER</c> or
    /// <c>REPORTING OWNER</c>.
    /// </summary>
    public required string Role { get; init; }

    /// <summary>The name as EDGAR writes it, in capitals.</summary>
    public string? Name { get; init; }

    /// <summary>The party's key at EDGAR.</summary>
    public Cik? Cik { get; init; }

    /// <summary>The four digits of the Standard Industrial Classification.</summary>
    public string? IndustryCode { get; init; }

    /// <summary>What that classification is called, such as <c>ELECTRIC SERVICES</c>. Only <c>.txt</c> submissions say so.</summary>
    public string? Industry { get; init; }

    /// <summary>The office of the SEC that reviews the party, such as <c>06 Technology</c>.</summary>
    public string? OrganizationName { get; init; }

    /// <summary>The number at the Internal Revenue Service, nine digits without a hyphen.</summary>
    public string? TaxNumber { get; init; }

    /// <summary>EDGAR's code of the state or country of incorporation, such as <c>DE</c>.</summary>
    public string? StateOfIncorporation { get; init; }

    /// <summary>The last day of the fiscal year: two digits of the month, two of the day.</summary>
    public string? FiscalYearEnd { get; init; }

    /// <summary>Under which acts and numbers the submission is filed for the party; mostly one.</summary>
    public ValueList<EdgarFilingValues> FilingValues { get; init; } = [];

    /// <summary>Where the party does business.</summary>
    public EdgarAddress? BusinessAddress { get; init; }

    /// <summary>Where it gets its mail.</summary>
    public EdgarAddress? MailAddress { get; init; }

    /// <summary>What it was called before, the latest first.</summary>
    public ValueList<EdgarFormerName> FormerNames { get; init; } = [];
}

/// <summary>Under what a submission is filed for one party.</summary>
public sealed record EdgarFilingValues
{
    /// <summary>The type of the form for this party.</summary>
    public string? FormType { get; init; }

    /// <summary>The last two digits of the year of the act, such as <c>34</c> for the Securities Exchange Act of 1934.</summary>
    public string? Act { get; init; }

    /// <summary>The Commission's file number, such as <c>001-01136</c>.</summary>
    public string? FileNumber { get; init; }

    /// <summary>The number of the film: one for each filing and party.</summary>
    public string? FilmNumber { get; init; }
}

/// <summary>An address as EDGAR keeps it.</summary>
public sealed record EdgarAddress
{
    /// <summary>The first line of the street.</summary>
    public string? Street1 { get; init; }

    /// <summary>The second line.</summary>
    public string? Street2 { get; init; }

    /// <summary>The city.</summary>
    public string? City { get; init; }

    /// <summary>EDGAR's code of the state or country, such as <c>MA</c>; of a place abroad, such as <c>A0</c> for Alberta.</summary>
    public string? State { get; init; }

    /// <summary>The postal code.</summary>
    public string? Zip { get; init; }

    /// <summary>The telephone number, as printed.</summary>
    public string? Phone { get; init; }
}

/// <summary>A name that a party had.</summary>
public sealed record EdgarFormerName
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The day when it was given up.</summary>
    public DateOnly? ChangeDate { get; init; }
}
