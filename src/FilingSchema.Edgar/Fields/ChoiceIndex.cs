using System.Runtime.CompilerServices;

namespace FilingSchema.Edgar;

/// <summary>Finds which of a closed list of values a wording means. One for each list, kept.</summary>
internal sealed class ChoiceIndex
{
    private const int ShortestBeginning = 4;

    private static readonly ConditionalWeakTable<IReadOnlyList<Wording>, ChoiceIndex> Indexes = [];

    private const int LongestOnStack = 256;

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly int longest;

    private ChoiceIndex(IReadOnlyList<Wording> choices)
    {
        foreach (Wording choice in choices)
            values.TryAdd(Key(choice.Value), choice.Value);
        foreach (Wording choice in choices)
        {
            foreach (string text in choice.Texts)
                values.TryAdd(Key(text), choice.Value);
        }
        longest = values.Keys.Select(static key => key.Length).DefaultIfEmpty().Max();
    }

    public static ChoiceIndex Of(IReadOnlyList<Wording> choices) => Indexes.GetValue(choices, static list => new ChoiceIndex(list));

    /// <summary>The value that a text means: by all of it, or by the longest beginning that is a wording.</summary>
    public string? Find(string text)
    {
        Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> byKey = values.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> key = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        int length = 0;
        string? found = null;
        for (int index = PassArticle(text); length <= longest && Words.Next(text, ref index, out int start);)
        {
            length += Words.Join(text.AsSpan(start, index - start), key[length..], isSpaced: false);
            if (length >= ShortestBeginning && byKey.TryGetValue(key[..length], out string? value))
                found = value;
        }
        return found ?? (length < ShortestBeginning && byKey.TryGetValue(key[..length], out string? whole) ? whole : null);
    }

    /// <summary>The value that all of a text means.</summary>
    public string? FindWhole(ReadOnlySpan<char> text)
    {
        Span<char> key = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        key = key[..Words.Join(text, key, isSpaced: false)];
        return values.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out string? value) ? value : null;
    }

    // "(a Delaware corporation)"
    private static int PassArticle(ReadOnlySpan<char> text)
    {
        int index = 0;
        return Words.Next(text, ref index, out int start) && text[start..index] is "a" or "A" or "an" or "An" or "AN" or "aN"
            && Words.Next(text, ref index, out int next) ? next : 0;
    }

    private static string Key(string text) => string.Concat(Words.Of(text));
}
