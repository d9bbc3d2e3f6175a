namespace FilingSchema.Edgar;

/// <summary>A section that a form can have, and the captions it is known by.</summary>
internal sealed class SectionEntry
{
    // Filings go by the old form for a while, and a date taken from the cover is not the day of filing.
    private const int DaysOfGrace = 45;

    public SectionEntry(RecordSchema schema, FilingSection filing)
    {
        Schema = schema;
        Filing = filing;
        Number = filing.Item!;
        IEnumerable<string> captions = schema.Title is { } title ? filing.Headings.Prepend(title) : filing.Headings;
        Captions = [.. captions.Concat(filing.Header).Select(Words.Of).Where(static words => words.Length > 0)];
    }

    public RecordSchema Schema { get; }

    public FilingSection Filing { get; }

    public string Number { get; }

    /// <summary>Whether the number has a point, such as 5.07.</summary>
    public bool HasPoint => Number.Contains('.', StringComparison.Ordinal);

    /// <summary>The captions, each as its words.</summary>
    public string[][] Captions { get; }

    /// <summary>Whether it only goes with other sections, and never has their text.</summary>
    public bool IsFollower => Filing.Status == FilingStatus.Follows;

    /// <summary>Whether a document of a day can have the section.</summary>
    public bool IsInForce(FilingDay day)
    {
        if (day.Date is not { } date)
            return true;
        if (day.IsExact)
            return Filing.IsInForce(date);
        return (Filing.Since is not { } since || date.AddDays(DaysOfGrace) >= since)
            && (Filing.Until is not { } until || date.AddDays(-DaysOfGrace) <= until);
    }
}

/// <summary>The day by which a filing's sections are judged.</summary>
/// <param name="Date">The day, or <see langword="null"/> if it is not known.</param>
/// <param name="IsExact">Whether it is the day of filing, or only a day near it.</param>
internal readonly record struct FilingDay(DateOnly? Date, bool IsExact);
