namespace FilingSchema;

/// <summary>An assertion that is to be made of the JSON of a value, since the value itself lacks what could not be read.</summary>
internal sealed class PutOff(string path, CheckedSite site, OpenSchema assert)
{
    /// <summary>The value.</summary>
    public readonly string Path = path;

    /// <summary>The schema that makes the assertion.</summary>
    public readonly CheckedSite Site = site;

    /// <summary>The assertion.</summary>
    public readonly OpenSchema Assert = assert;
}
