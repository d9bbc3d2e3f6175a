namespace FilingSchema;

/// <summary>An assertion that is to be made of the JSON of a value, since the value itself lacks what could not be read.</summary>
/// <param name="Path">The value.</param>
/// <param name="Place">The schema that makes it.</param>
/// <param name="Assert">The assertion.</param>
internal sealed record PutOff(string Path, string Place, OpenSchema Assert);
