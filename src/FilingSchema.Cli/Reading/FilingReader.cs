using FilingSchema.Edgar;
using FilingSchema.EightK;

namespace FilingSchema.Cli.Reading;

/// <summary>Reads one filing. Whatever is wrong with the file becomes the outcome's error.</summary>
internal static class FilingReader
{
    /// <summary>Reads the filing at a path.</summary>
    public static FilingOutcome Read(FilingPath filing)
    {
        if (filing.Error is { } error)
            return new FilingOutcome { Source = filing.Path, Error = error };
        if (!File.Exists(filing.Path))
            return new FilingOutcome { Source = filing.Path, Error = "There is no such file or folder." };

        try
        {
            return ToOutcome(filing.Path, EdgarReader.Read<CurrentReport>(filing.Path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FilingOutcome { Source = filing.Path, Error = exception.Message };
        }
    }

    private static FilingOutcome ToOutcome(string source, ReadResult<CurrentReport> result) => new()
    {
        Source = source,
        Report = result.Value is { } report ? report with { Source = source } : null,
        Violations = result.Violations,
        Notes = result.Notes,
        Error = result.Error ?? (result.Value is null ? "The file lacks what every report has." : null),
    };
}
