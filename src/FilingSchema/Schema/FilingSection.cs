namespace FilingSchema;

/// <summary>A form, or a section of a form, as the schema's <c>x-filing</c> keyword describes it.</summary>
public sealed class FilingSection
{
    /// <summary>The form, such as <c>8-K</c>.</summary>
    public required string Form { get; init; }

    /// <summary>On a form: every submission type that is read as this form, such as <c>8-K/A</c>.</summary>
    public ValueList<string> Forms { get; init; } = [];

    /// <summary>The edition of the form that the schema follows, such as <c>2025-02</c>.</summary>
    public string? Version { get; init; }

    /// <summary>The number of the section, such as <c>5.07</c>; <see langword="null"/> on a form.</summary>
    public string? Item { get; init; }

    /// <summary>The section's caption, then the variants of it that filings print.</summary>
    public ValueList<string> Headings { get; init; } = [];

    /// <summary>What EDGAR prints for the section in the header of a submission (<c>ITEM INFORMATION</c>).</summary>
    public ValueList<string> Header { get; init; } = [];

    /// <summary>The first day on which the section was in force, or <see langword="null"/> where the schema does not say.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day on which the section was in force, or <see langword="null"/> if it still is.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether the section is filed, or furnished only.</summary>
    public FilingStatus Status { get; init; }

    /// <summary>Business days after the event within which the report is due, or <see langword="null"/> where no such term runs.</summary>
    public int? DueBusinessDays { get; init; }

    /// <summary>The number of the section that took this one's place, or <see langword="null"/>.</summary>
    public string? Successor { get; init; }

    /// <summary>Whether the section was in force on a day.</summary>
    public bool IsInForce(DateOnly day) => (Since is null || day >= Since) && (Until is null || day <= Until);
}

/// <summary>Whether information is filed, with the liability of section 18 of the Exchange Act, or furnished only.</summary>
public enum FilingStatus
{
    /// <summary>The schema does not say.</summary>
    Unspecified,

    /// <summary>Filed for the purposes of section 18.</summary>
    Filed,

    /// <summary>Furnished: not filed unless the registrant says so (Form 8-K, General Instruction B.2).</summary>
    Furnished,

    /// <summary>As the section is to which it belongs (exhibits, financial statements).</summary>
    Follows,
}
