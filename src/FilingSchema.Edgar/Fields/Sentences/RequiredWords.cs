using FilingSchema.Sentences;

namespace FilingSchema.Edgar;

/// <summary>The words without which a text cannot have a sentence: most texts are passed by for want of them, at almost no cost.</summary>
internal sealed class RequiredWords
{
    private readonly (WordSet Words, TokenForm Forms)[] asked;

    public RequiredWords(SentenceNode sentence, SentenceVocabulary vocabulary)
    {
        asked = [.. Of(sentence).OrderByDescending(static choice => choice.Worth).Select(choice => (new WordSet(choice.Words, vocabulary), choice.Forms))];
    }

    /// <summary>Whether a clause has, of each set of words that the sentence cannot do without, one.</summary>
    public bool AreIn(SentenceClause clause)
    {
        foreach ((WordSet words, TokenForm forms) in asked)
        {
            if (!clause.Has(forms) && !clause.Has(words))
                return false;
        }
        return true;
    }

    /// <summary>The choices of words of which each has one in every text that fits.</summary>
    private static IEnumerable<Choice> Of(SentenceNode node) => node switch
    {
        WordNode word => [new Choice([word.Text], TokenForm.None)],
        KindNode { Kind: SentenceKind.Number or SentenceKind.Date } => [new Choice([], TokenForm.Digits)],
        CaptureNode capture => Of(capture.Body),
        SequenceNode sequence => sequence.Parts.SelectMany(Of),
        ChoiceNode { IsOptional: false } choice => OfChoice(choice),
        _ => [],
    };

    private static Choice[] OfChoice(ChoiceNode choice)
    {
        Choice?[] best = [.. choice.Alternatives.Select(static alternative => Of(alternative).MaxBy(static words => words.Worth))];
        return Array.Exists(best, static words => words is null) ? [] : [new Choice(
            [.. best.SelectMany(static words => words!.Words).Distinct(StringComparer.OrdinalIgnoreCase)], best.Aggregate(TokenForm.None, static (forms, words) => forms | words!.Forms))];
    }

    /// <summary>Words, or tokens that are written in a way, of which a text must have one.</summary>
    private sealed record Choice(string[] Words, TokenForm Forms)
    {
        /// <summary>Few long words are seldom there by chance, figures often.</summary>
        public double Worth => Forms == TokenForm.None ? Words.Average(static word => word.Length) - Words.Length / 4.0 : double.MinValue;
    }
}
