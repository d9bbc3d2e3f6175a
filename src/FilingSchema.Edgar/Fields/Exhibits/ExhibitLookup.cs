namespace FilingSchema.Edgar;

/// <summary>Finds the exhibits of a section that an index lists too, each once.</summary>
internal sealed class ExhibitLookup
{
    private readonly Dictionary<string, Queue<int>> byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Queue<int>> counted = new(StringComparer.Ordinal);
    private readonly HashSet<int> taken = [];

    /// <summary>Takes note of the exhibits of a section.</summary>
    public ExhibitLookup(IReadOnlyList<FoundExhibit> section)
    {
        for (int i = 0; i < section.Count; i++)
        {
            Add(byNumber, NumberOf(section[i]), i);
            // Those that are counted 1, 2, 3 are known by what they are.
            if (section[i].Key.Length == 1)
                Add(counted, LettersOf(section[i]), i);
        }
    }

    /// <summary>Which exhibit of the section, not taken before, one of the index is; -1 for none.</summary>
    public int Take(FoundExhibit exhibit)
    {
        int same = First(byNumber, NumberOf(exhibit));
        int alike = exhibit.Key.Length > 1 ? First(counted, LettersOf(exhibit)) : -1;
        int at = same < 0 || alike < 0 ? Math.Max(same, alike) : Math.Min(same, alike);
        if (at >= 0)
            taken.Add(at);
        return at;
    }

    private int First(Dictionary<string, Queue<int>> queues, string key)
    {
        if (!queues.TryGetValue(key, out Queue<int>? queue))
            return -1;
        while (queue.TryPeek(out int at) && taken.Contains(at))
            queue.Dequeue();
        return queue.TryPeek(out int first) ? first : -1;
    }

    private static void Add(Dictionary<string, Queue<int>> queues, string key, int at)
    {
        if (!queues.TryGetValue(key, out Queue<int>? queue))
            queues[key] = queue = new Queue<int>();
        queue.Enqueue(at);
    }

    private static string NumberOf(FoundExhibit exhibit) => string.Join('.', exhibit.Key);

    private static string LettersOf(FoundExhibit exhibit) => string.Concat(Words.Of(exhibit.Description.Text));
}
