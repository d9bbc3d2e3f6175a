using System.Runtime.CompilerServices;

namespace FilingSchema.Edgar;

/// <summary>The words that fit at one place of a sentence.</summary>
internal sealed class WordSet
{
    // A bit for each word of the vocabulary.
    private readonly ulong[] words;
    private readonly List<string> beginnings = [];
    private readonly List<string> endings = [];

    public WordSet(IEnumerable<string> texts, SentenceVocabulary vocabulary)
    {
        List<int> numbers = [];
        foreach (string text in texts)
        {
            if (text[^1] == '*')
                beginnings.Add(text[..^1]);
            else if (text[0] == '*')
                endings.Add(text[1..]);
            else
                numbers.Add(vocabulary.Add(text));
        }
        words = new ulong[numbers.Count == 0 ? 0 : (numbers.Max() >> 6) + 1];
        foreach (int number in numbers)
            words[number >> 6] |= 1UL << (number & 63);
        HasParts = beginnings.Count + endings.Count > 0;
    }

    /// <summary>Whether some are beginnings or ends of words.</summary>
    public bool HasParts { get; }

    /// <summary>Whether a token is one of the words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(SentenceText text, int index)
    {
        ref readonly SentenceToken token = ref text[index];
        return Has(token.Word) || (HasParts && !token.Is(TokenForm.Mark) && HasPart(text.Span(index)));
    }

    /// <summary>Whether one of the whole words is among some, each a bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasAny(ReadOnlySpan<ulong> some)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if ((words[i] & some[i]) != 0)
                return true;
        }
        return false;
    }

    // No word at all is beyond the last.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Has(int word) => (uint)word >> 6 is var place && place < (uint)words.Length && (words[place] & (1UL << word)) != 0;

    private bool HasPart(ReadOnlySpan<char> word)
    {
        foreach (string beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        foreach (string ending in endings)
        {
            if (word.Length > ending.Length && EndsWith(word, ending))
                return true;
        }
        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string ending)
    {
        int offset = word.Length - ending.Length;
        for (int i = 0; i < ending.Length; i++)
        {
            if (char.ToLowerInvariant(SentenceText.Plain(word[offset + i])) != char.ToLowerInvariant(SentenceText.Plain(ending[i])))
                return false;
        }
        return true;
    }
}
