namespace FilingSchema.Edgar;

/// <summary>What came of one filing of many.</summary>
/// <typeparam name="T">The record of the form.</typeparam>
/// <param name="Path">The path of the filing, as given.</param>
/// <param name="Result">What came of reading it; a file that could not be read has an <see cref="ReadResult{T}.Error"/>.</param>
public readonly record struct BulkResult<T>(string Path, ReadResult<T> Result)
    where T : class, ISchemaRecord<T>;
