namespace FilingSchema.Compiler.Syntax;

/// <summary>Guesses what a misspelled word was meant to be.</summary>
internal static class Suggestion
{
    private const int LongestList = 200;

    /// <summary>A hint for a word that is not a keyword.</summary>
    public static string ForKeyword(string word) =>
        Vocabulary.Renamed.TryGetValue(word, out string? name) ? $"write {name} instead"
        : Nearest(word, Vocabulary.Keywords) is { } nearest ? $"did you mean '{nearest}'?"
        : "remove it, or say it in the description";

    /// <summary>A hint for a word that is not one of a few.</summary>
    public static string For(string word, IReadOnlyList<string> known) =>
        Nearest(word, known) is { } nearest ? $"did you mean '{nearest}'?"
        : known.Count == 1 ? $"the only one is {known[0]}"
        : $"write one of {string.Join(", ", known)}";

    /// <summary>A hint for a word that may be meant to be one of many; <see langword="null"/> if it is like none of them.</summary>
    /// <remarks>Of a very long list no hint is given: a hostile file could have each of its words compared with each.</remarks>
    public static string? Among(string word, IReadOnlyList<string> known) =>
        known.Count <= LongestList && Nearest(word, known) is { } nearest ? $"did you mean '{nearest}'?" : null;

    /// <summary>The word with the fewest changes to the given one, if that is close enough to have been meant.</summary>
    private static string? Nearest(string word, IReadOnlyList<string> known)
    {
        string? nearest = null;
        int fewest = Math.Max(1, word.Length / 3) + 1;
        foreach (string candidate in known)
        {
            // The lengths alone tell that it takes more changes; this also keeps a hostile key of a thousand characters cheap.
            if (Math.Abs(candidate.Length - word.Length) <= fewest)
            {
                int changes = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
                // What was cut short is likelier than what was written wrong.
                if (changes < fewest || (changes == fewest && nearest is not null && candidate.StartsWith(word, StringComparison.Ordinal)))
                {
                    (nearest, fewest) = (candidate, changes);
                }
            }
        }

        return nearest;
    }

    /// <summary>How many characters must be inserted, deleted, replaced, or swapped with their neighbour.</summary>
    private static int Distance(string from, string to)
    {
        int[,] distance = new int[from.Length + 1, to.Length + 1];
        for (int i = 0; i <= from.Length; i++)
        {
            distance[i, 0] = i;
        }

        for (int j = 0; j <= to.Length; j++)
        {
            distance[0, j] = j;
        }

        for (int i = 1; i <= from.Length; i++)
        {
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = distance[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                int best = Math.Min(replaced, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
                bool isSwap = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
                distance[i, j] = isSwap ? Math.Min(best, distance[i - 2, j - 2] + 1) : best;
            }
        }

        return distance[from.Length, to.Length];
    }
}
