namespace FilingSchema;

/// <summary>Where in the schemas a violated keyword stands, before that is put into words.</summary>
/// <remarks>
/// It is only for those who ask: to find the way through the schemas takes longer than to read a small text. Holds nothing of the
/// text or the record, so that whoever keeps a violation keeps no more.
/// </remarks>
/// <param name="keyword">The keyword as it was asserted.</param>
internal abstract class SchemaSite(string keyword)
{
    /// <summary>The keyword as it was asserted: another may say the same in the schema.</summary>
    public readonly string Keyword = keyword;

    /// <summary>Puts it into words.</summary>
    public abstract KeywordPlace Find();
}

/// <summary>The place of a keyword in the schemas, as a violation tells it.</summary>
internal sealed class KeywordPlace(string keyword, string location, string? uri, string way)
{
    public static KeywordPlace None => new("", "", null, "");

    public readonly string Keyword = keyword;

    public readonly string Location = location;

    public readonly string? Uri = uri;

    public readonly string Way = way;
}
