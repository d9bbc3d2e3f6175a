namespace FilingSchema;

/// <summary>A record that was being read when something failed.</summary>
internal sealed class ReadRecord(RecordSchema schema, int offset)
{
    /// <summary>Its schema; of a union that of the union, within which its case is read.</summary>
    public readonly RecordSchema Schema = schema;

    /// <summary>Where it begins.</summary>
    public readonly int Offset = offset;

    /// <summary>The record around it; <see langword="null"/> for the outermost.</summary>
    public ReadRecord? Outer;

    /// <summary>The way to its schema, once that is known.</summary>
    public SchemaPlace? Place;
}
