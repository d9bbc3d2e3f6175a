namespace FilingSchema.Edgar;

/// <summary>A part of an EDGAR header: its lines, and the groups within it, such as <c>FILER</c>, which may repeat.</summary>
internal sealed class HeaderGroup(string name)
{
    public string Name { get; } = name;

    public List<HeaderEntry> Entries { get; } = [];

    public List<HeaderGroup> Groups { get; } = [];

    /// <summary>The first line with one of the keys that has a value: the group's own before those of the groups within it.</summary>
    public HeaderEntry? Find(params IEnumerable<string> keys)
    {
        foreach (string key in keys)
        {
            if (Find(HeaderKeys.Canonical(key)) is { } entry)
                return entry;
        }
        return null;
    }

    /// <summary>Every line with this key in the group itself.</summary>
    public IEnumerable<HeaderEntry> FindAll(string key)
    {
        string canonical = HeaderKeys.Canonical(key);
        return Entries.Where(entry => entry.Key == canonical);
    }

    /// <summary>Every group of this name, at any depth.</summary>
    public IEnumerable<HeaderGroup> FindGroups(string name)
    {
        string canonical = HeaderKeys.Canonical(name);
        return Descendants().Where(group => group.Name == canonical);
    }

    private HeaderEntry? Find(string canonical) =>
        Entries.FirstOrDefault(entry => entry.Key == canonical && entry.Value.Length > 0)
        ?? Groups.Select(group => group.Find(canonical)).FirstOrDefault(static entry => entry is not null);

    private IEnumerable<HeaderGroup> Descendants() => Groups.SelectMany(static group => group.Descendants().Prepend(group));
}
