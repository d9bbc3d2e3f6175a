using System.Runtime.CompilerServices;

namespace FilingSchema.Edgar;

/// <summary>Finds which of a closed list of values a wording means. One for each list, kept.</summary>
internal sealed class ChoiceIndex
{
    private const int ShortestBeginning = 4;

    private static readonly ConditionalWeakTable<IReadOnlyList<Wording>, ChoiceIndex> Indexes = [];

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    private ChoiceIndex(IReadOnlyList<Wording> choices)
    {
        foreach (Wording choice in choices)
            values.TryAdd(Key(choice.Value), choice.Value);
        foreach (Wording choice in choices)
        {
            foreach (string text in choice.Texts)
                values.TryAdd(Key(text), choice.Value);
        }
    }

    public static ChoiceIndex Of(IReadOnlyList<Wording> choices) => Indexes.GetValue(choices, static list => new ChoiceIndex(list));

    /// <summary>The value that a text means: by all of it, or by the longest beginning that is a wording.</summary>
    public string? Find(string text)
    {
        string[] words = Words.Of(text);
        // "(a Delaware corporation)"
        if (words.Length > 1 && words[0] is "a" or "an")
            words = words[1..];
        for (int count = words.Length; count > 0; count--)
        {
            string key = string.Concat(words.AsSpan(0, count));
            if ((count == words.Length || key.Length >= ShortestBeginning) && values.TryGetValue(key, out string? value))
                return value;
        }
        return null;
    }

    /// <summary>The value that all of a text means.</summary>
    public string? FindWhole(string text) => values.GetValueOrDefault(Key(text));

    private static string Key(string text) => string.Concat(Words.Of(text));
}
