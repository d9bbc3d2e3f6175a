using System.Globalization;

namespace FilingSchema.Edgar;

/// <summary>Takes a file apart into a filing of a form, or says why it is none.</summary>
internal static class FilingOpener
{
    /// <summary>The types of the main document of a form.</summary>
    public static IReadOnlyList<string> FormsOf(RecordSchema schema) =>
        schema.Filing is { } filing ? filing.Forms.Count > 0 ? filing.Forms : [filing.Form] : [];

    public static (Filing? Filing, string? Error) Open(Submission submission, RecordSchema schema, DateOnly? filedDate)
    {
        if (submission.Source.Span.IsWhiteSpace())
            return (null, "The file is empty.");
        IReadOnlyList<string> forms = FormsOf(schema);
        if (submission.MainDocument is not { } main)
            return (null, submission.IsCut ? "The file breaks off in its header." : "The submission has no document.");
        if (submission.IsCut)
            return (null, "The file breaks off before the end of a document.");
        DocumentContent content = DocumentReader.Read(submission.Source, main);
        if (FormFinder.Find(submission, main, content, forms) is not { } form)
            return (null, $"The file does not say that it is a Form {schema.Form}.");
        if (!forms.Contains(form.Text, StringComparer.OrdinalIgnoreCase))
            return (null, $"The file is a Form {form.Text}, not a Form {schema.Form}.");
        FilingDay day = DayOf(submission, content, filedDate);
        return (new Filing
        {
            Submission = submission,
            MainDocument = main,
            Content = content,
            Form = form,
            Layout = SectionFinder.Find(SectionMap.Of(schema), content.Blocks, day),
            Day = day,
            LabelsBeforeValues = PlanFacts.LabelsBeforeValues(schema),
        }, null);
    }

    private static FilingDay DayOf(Submission submission, DocumentContent content, DateOnly? filedDate)
    {
        if (filedDate is not null)
            return new FilingDay(filedDate, IsExact: true);
        if (submission.Header.Find("FILED AS OF DATE") is { } filed && ToDay(filed.Value) is { } day)
            return new FilingDay(day, IsExact: true);
        if (submission.Header.Find("CONFORMED PERIOD OF REPORT") is { } period && ToDay(period.Value) is { } near)
            return new FilingDay(near, IsExact: false);
        return new FilingDay(DayText.First(content.Blocks), IsExact: false);
    }

    private static DateOnly? ToDay(string value) =>
        DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
