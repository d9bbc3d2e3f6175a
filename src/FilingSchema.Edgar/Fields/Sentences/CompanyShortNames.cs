namespace FilingSchema.Edgar;

/// <summary>The short names that a part of a filing gives companies in parentheses: <c>Quill &amp; Roe LLP (“Quill”)</c>.</summary>
/// <remarks>
/// What a report calls its own registrant is apart from them: <c>the Company</c> is nobody's name. Registrants are known by the front
/// page, and are rarely firms of partners.
/// </remarks>
internal sealed class CompanyShortNames
{
    private const int LongestShort = 5;

    private static readonly string[] FormsOfRegistrants = ["Inc", "Corp", "Ltd", "LP", "L.P", "N.A"];

    private readonly Dictionary<string, FoundText?> byShort = new(StringComparer.Ordinal);
    private readonly HashSet<string> ofRegistrants = new(StringComparer.Ordinal);

    public CompanyShortNames(SentenceFinder part)
    {
        foreach ((Block block, int start, int end) in part.Pieces)
        {
            // Most paragraphs give nobody a name.
            if (!block.Text.AsSpan(start, end - start).Contains('('))
                continue;
            SentenceText text = part.Part(block, start, end);
            for (int at = 0; at < text.Count; at++)
            {
                int next = CompanyName.TakeFull(text, at);
                if (next < 0)
                    continue;
                if (GivenIn(text, next) is { } name)
                {
                    FoundText full = FoundText.Of(block, text[at].Start, text[next - 1].End);
                    if (part.Cover.Has(full.Text))
                        ofRegistrants.Add(name);
                    else
                        Add(name, full);
                }
                at = next - 1;
            }
        }
    }

    /// <summary>Whether a text is what the part calls a registrant for short.</summary>
    public bool IsRegistrant(string text) => ofRegistrants.Contains(text);

    /// <summary>Takes a short name; see <see cref="KindOfText.Take"/>.</summary>
    public int Take(SentenceText text, int at)
    {
        if (byShort.Count == 0 || !text.IsCapital(at))
            return -1;
        for (int end = Math.Min(at + LongestShort, text.Count); end > at; end--)
        {
            if (byShort.GetValueOrDefault(text.Between(at, end)) is not null)
                return end;
        }
        return -1;
    }

    /// <summary>Whether a short name is only the first of the names in the full one: <c>Quill, Poe &amp; Fry LLP (“Quill”)</c>.</summary>
    public bool IsBeginning(string shortName) =>
        byShort.GetValueOrDefault(shortName) is not { } full || full.Text.StartsWith(shortName, StringComparison.Ordinal);

    /// <summary>The name in full of one that is called so, if it was given before a place.</summary>
    public FoundText? Find(FoundText name) =>
        byShort.GetValueOrDefault(name.Text) is { } full && full.Place.Offset < name.Place.Offset ? full : null;

    private void Add(string shortName, FoundText full)
    {
        bool isOfPartners = full.Text.Contains('&', StringComparison.Ordinal) || !FormsOfRegistrants.Contains(full.Text.TrimEnd('.').Split(' ', ',')[^1]);
        // A name that two have is neither's.
        if (isOfPartners && !byShort.TryAdd(shortName, full) && byShort[shortName] is { } other && other.Text != full.Text)
            byShort[shortName] = null;
    }

    /// <summary>What stands alone in quotes or parentheses behind a name: <c>(“Quill”)</c>, <c>(“Poe &amp; Fry” or the “Former Auditor”)</c>.</summary>
    private static string? GivenIn(SentenceText text, int at)
    {
        if (text.IsMark(at, ','))
            at++;
        if (!text.IsMark(at, '('))
            return null;
        at += text.IsMark(at + 1, '"') ? 2 : 1;
        int end = at;
        while (end < text.Count && end <= at + LongestShort && !text.IsMark(end, '"') && !text.IsMark(end, ')') && !text.IsMark(end, ','))
            end++;
        return text.IsCapital(at) && end > at && end <= at + LongestShort && end < text.Count && text.Span(at) is not ("The" or "Company") ? text.Between(at, end) : null;
    }
}
