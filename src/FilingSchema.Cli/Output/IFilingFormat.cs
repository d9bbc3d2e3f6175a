using FilingSchema.Cli.Reading;

namespace FilingSchema.Cli.Output;

/// <summary>A way to print filings. Rendering is called from several threads at once, the rest is not.</summary>
internal interface IFilingFormat
{
    /// <summary>What stands before the first filing.</summary>
    string Start { get; }

    /// <summary>What stands between two filings.</summary>
    string Separator { get; }

    /// <summary>The text of one filing.</summary>
    string Render(FilingOutcome outcome);

    /// <summary>What stands after the last filing.</summary>
    /// <param name="read">How many filings were read.</param>
    /// <param name="failed">How many could not be read.</param>
    string End(int read, int failed);
}
