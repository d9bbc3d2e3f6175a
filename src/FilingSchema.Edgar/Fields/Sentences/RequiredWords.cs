using System.Buffers;
using FilingSchema.Sentences;

namespace FilingSchema.Edgar;

/// <summary>The words without which a text cannot have a sentence: most texts are passed by for want of them, at almost no cost.</summary>
internal sealed class RequiredWords
{
    private const int MostAsked = 3;
    private const int ShortestAsked = 3;

    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    private readonly SearchValues<string>[] asked;

    public RequiredWords(SentenceNode sentence)
    {
        asked = [.. Of(sentence).OrderByDescending(Worth).Take(MostAsked).Select(static words => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>Whether a text has, of each set of words that the sentence cannot do without, one.</summary>
    public bool AreIn(ReadOnlySpan<char> text)
    {
        foreach (SearchValues<string> words in asked)
        {
            if (!text.ContainsAny(words))
                return false;
        }
        return true;
    }

    /// <summary>The sets of words of which each has one in every text that fits.</summary>
    private static IEnumerable<string[]> Of(SentenceNode node) => node switch
    {
        WordNode word => LongestPart(word.Text) is { Length: >= ShortestAsked } part ? [[part]] : [],
        KindNode { Kind: SentenceKind.Number or SentenceKind.Date } => [Digits],
        CaptureNode capture => Of(capture.Body),
        SequenceNode sequence => sequence.Parts.SelectMany(Of),
        ChoiceNode { IsOptional: false } choice => OfChoice(choice),
        _ => [],
    };

    private static string[][] OfChoice(ChoiceNode choice)
    {
        string[]?[] best = [.. choice.Alternatives.Select(static alternative => Of(alternative).MaxBy(Worth))];
        return Array.Exists(best, static words => words is null) ? [] : [[.. best.SelectMany(static words => words!).Distinct(StringComparer.OrdinalIgnoreCase)]];
    }

    /// <summary>Few long words are seldom there by chance.</summary>
    private static double Worth(string[] words) => words.Average(static word => word.Length) - words.Length / 4.0;

    /// <summary>What of a word has neither hyphen nor apostrophe, which documents write in several ways.</summary>
    private static string LongestPart(string word) => word.Split('-', '\'', '\u2019', '*').MaxBy(static part => part.Length)!;
}
