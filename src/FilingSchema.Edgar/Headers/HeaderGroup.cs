namespace FilingSchema.Edgar;

/// <summary>A part of an EDGAR header: its lines, and the groups within it, such as <c>FILER</c>, which may repeat.</summary>
internal sealed class HeaderGroup(string name)
{
    public string Name { get; } = name;

    public List<HeaderEntry> Entries { get; } = [];

    public List<HeaderGroup> Groups { get; } = [];

    /// <summary>The first line with one of the keys that has a value: the group's own before those of the groups within it.</summary>
    public HeaderEntry? Find(IEnumerable<string> keys)
    {
        foreach (string key in keys)
        {
            if (Find(key) is { } entry)
                return entry;
        }
        return null;
    }

    /// <inheritdoc cref="Find(IEnumerable{string})"/>
    public HeaderEntry? Find(string key) => FindCanonical(HeaderKeys.Canonical(key));

    /// <summary>Every line with this key in the group itself.</summary>
    public IEnumerable<HeaderEntry> FindAll(string key)
    {
        string canonical = HeaderKeys.Canonical(key);
        return Entries.Where(entry => entry.Key == canonical);
    }

    /// <summary>Every group of this name, at any depth.</summary>
    public IReadOnlyList<HeaderGroup> FindGroups(string name)
    {
        string canonical = HeaderKeys.Canonical(name);
        List<HeaderGroup> found = [];
        AddGroups(canonical, found);
        return found;
    }

    private HeaderEntry? FindCanonical(string canonical)
    {
        foreach (HeaderEntry entry in Entries)
        {
            if (entry.Key == canonical && entry.Value.Length > 0)
                return entry;
        }
        foreach (HeaderGroup group in Groups)
        {
            if (group.FindCanonical(canonical) is { } entry)
                return entry;
        }
        return null;
    }

    private void AddGroups(string canonical, List<HeaderGroup> found)
    {
        foreach (HeaderGroup group in Groups)
        {
            if (group.Name == canonical)
                found.Add(group);
            group.AddGroups(canonical, found);
        }
    }
}
