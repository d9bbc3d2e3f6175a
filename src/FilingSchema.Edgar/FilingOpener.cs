using System.Globalization;

namespace FilingSchema.Edgar;

/// <summary>Takes a file apart into a filing of a form, or says why it is none.</summary>
internal static class FilingOpener
{
    public static (Filing? Filing, string? Error) Open(FilingText source, RecordSchema schema, DateOnly? filedDate)
    {
        if (string.IsNullOrWhiteSpace(source.Text))
            return (null, "The file is empty.");
        IReadOnlyList<string> forms = schema.Filing is { } filing ? filing.Forms.Count > 0 ? filing.Forms : [filing.Form] : [];
        Submission submission = SubmissionParser.Parse(source);
        if (submission.MainDocument(forms) is not { } main)
            return (null, submission.IsCut ? "The file breaks off in its header." : "The submission has no document.");
        if (submission.IsCut)
            return (null, "The file breaks off before the end of a document.");
        DocumentContent content = DocumentReader.Read(source, main);
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
