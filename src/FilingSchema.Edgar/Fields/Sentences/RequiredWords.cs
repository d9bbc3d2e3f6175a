using FilingSchema.Sentences;

namespace FilingSchema.Edgar;

/// <summary>The words without which a text cannot have a sentence: most texts are passed by for want of them, at almost no cost.</summary>
internal sealed class RequiredWords
{
    private readonly Choice[] inOrder;
    private readonly Choice[] seldomFirst;
    private readonly Choice[] ofWholeWords;

    public RequiredWords(SentenceNode sentence, SentenceVocabulary vocabulary)
    {
        inOrder = [.. Of(sentence).Select(choice => choice with { Set = new WordSet(choice.Words, vocabulary) })];
        // Parts of words take longer to look for.
        seldomFirst = [.. inOrder.OrderBy(static choice => choice.Set!.HasParts).ThenByDescending(static choice => choice.Worth)];
        ofWholeWords = Array.FindAll(seldomFirst, static choice => !choice.Set!.HasParts);
    }

    /// <summary>Whether a text may have the sentence, by its whole words: if not, none of its clauses has to be asked.</summary>
    public bool MayBeIn(SentenceClause whole)
    {
        foreach (Choice choice in ofWholeWords)
        {
            if (!whole.Has(choice.Forms) && !whole.Has(choice.Set!))
                return false;
        }
        return true;
    }

    /// <summary>The last token of a clause that the sentence can begin with; -1 if the clause lacks one of the words, or has them in another order.</summary>
    public int LastStart(SentenceText text, SentenceClause clause)
    {
        foreach (Choice choice in seldomFirst)
        {
            if (!clause.Has(choice.Forms) && !clause.Has(choice.Set!))
                return -1;
        }
        int at = clause.End;
        for (int i = inOrder.Length - 1; i >= 0; i--)
        {
            do
                at--;
            while (at >= clause.Start && !inOrder[i].Has(text, at));
            if (at < clause.Start)
                return -1;
        }
        return inOrder.Length == 0 ? clause.End - 1 : at;
    }

    /// <summary>The choices of words of which each has one in every text that fits, in the order of the sentence.</summary>
    private static IEnumerable<Choice> Of(SentenceNode node) => node switch
    {
        WordNode word => [new Choice([word.Text], TokenForm.None)],
        // A day has a figure, and may begin with it.
        KindNode { Kind: SentenceKind.Date } => [new Choice([], TokenForm.Digits)],
        KindNode { Kind: SentenceKind.ThatDay } => [new Choice(ToldBefore.WordsOfDays, TokenForm.Digits)],
        KindNode kind => [new Choice(SentenceStart.WordsOf(kind.Kind), SentenceStart.FormsOf(kind.Kind))],
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
        public WordSet? Set { get; init; }

        /// <summary>Few long words are seldom there by chance, figures often.</summary>
        public double Worth => Forms == TokenForm.None ? Words.Average(static word => word.Length) - Words.Length / 4.0 : double.MinValue;

        public bool Has(SentenceText text, int index) => text[index].Is(Forms) || Set!.Has(text, index);
    }
}
