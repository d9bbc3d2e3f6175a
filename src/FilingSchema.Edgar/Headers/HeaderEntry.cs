namespace FilingSchema.Edgar;

/// <summary>A line of an EDGAR header.</summary>
/// <param name="Key">The key, as <see cref="HeaderKeys.Canonical"/> writes it.</param>
/// <param name="Value">The value, trimmed; may be empty.</param>
/// <param name="Offset">Where the value begins in the filing.</param>
internal sealed record HeaderEntry(string Key, string Value, int Offset);
