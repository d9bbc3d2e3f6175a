namespace FilingSchema;

/// <summary>An assertion that is to be made of the JSON of a value, since the value itself lacks what could not be read.</summary>
internal sealed class PutOff(string path, SchemaPlace place, RecordSchema? record, OpenSchema assert)
{
    /// <summary>The value.</summary>
    public readonly string Path = path;

    /// <summary>The schema that makes the assertion.</summary>
    public readonly SchemaPlace Place = place;

    /// <summary>That of the record which it belongs to.</summary>
    public readonly RecordSchema? Record = record;

    /// <summary>The assertion.</summary>
    public readonly OpenSchema Assert = assert;
}
