namespace FilingSchema.Edgar;

/// <summary>A document of a filing, as it stands in the file.</summary>
/// <param name="Text">Where its text stands, without EDGAR's tags around it.</param>
/// <param name="IsHtml">Whether it is HTML, and not plain text.</param>
public readonly record struct FiledDocument(SourceSpan Text, bool IsHtml);
