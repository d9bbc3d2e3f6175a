using FilingSchema.Cli.Reading;

namespace FilingSchema.Cli.Output;

/// <summary>One indented JSON object.</summary>
internal sealed class JsonObjectFormat : IFilingFormat
{
    /// <inheritdoc/>
    public string Start => "";

    /// <inheritdoc/>
    public string Separator => "";

    /// <inheritdoc/>
    public string Render(FilingOutcome outcome) => FilingJson.Write(outcome, indented: true);

    /// <inheritdoc/>
    public string End(int read, int failed) => "\n";
}

/// <summary>An indented JSON array of the filings' objects.</summary>
internal sealed class JsonArrayFormat : IFilingFormat
{
    /// <inheritdoc/>
    public string Start => "[";

    /// <inheritdoc/>
    public string Separator => ",";

    /// <inheritdoc/>
    // Line breaks within strings are escaped, so that every "\n" here is one of the layout.
    public string Render(FilingOutcome outcome) =>
        "\n  " + FilingJson.Write(outcome, indented: true).Replace("\n", "\n  ", StringComparison.Ordinal);

    /// <inheritdoc/>
    public string End(int read, int failed) => read + failed > 0 ? "\n]\n" : "]\n";
}

/// <summary>One line of JSON for each filing.</summary>
internal sealed class NdjsonFormat : IFilingFormat
{
    /// <inheritdoc/>
    public string Start => "";

    /// <inheritdoc/>
    public string Separator => "";

    /// <inheritdoc/>
    public string Render(FilingOutcome outcome) => FilingJson.Write(outcome, indented: false) + "\n";

    /// <inheritdoc/>
    public string End(int read, int failed) => "";
}
