using FilingSchema.Sentences;

namespace FilingSchema.Edgar;

/// <summary>The sentences of a member, ready to be found.</summary>
internal sealed class SentenceSet
{
    private readonly SentenceProgram[] programs;

    /// <summary>Makes the sentences ready.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="phrases">The phrases in them.</param>
    /// <param name="vocabulary">Takes their words, all of them before the first text is parted.</param>
    /// <exception cref="ArgumentException">A sentence, or a phrase in one, has a mistake. Compiled schemas have none.</exception>
    public SentenceSet(IEnumerable<string> sentences, IEnumerable<SentencePhrase> phrases, SentenceVocabulary vocabulary)
    {
        Dictionary<string, ParsedSentence> parsed = new(StringComparer.Ordinal);
        foreach (SentencePhrase phrase in phrases)
            parsed.Add(phrase.Name, Parse(phrase.Text, parsed));
        programs = [.. sentences.Select(sentence => new SentenceProgram(Parse(sentence, parsed).Node, vocabulary))];
    }

    /// <summary>The sentences in a text: all of the first kind, then those of the next.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The names of the part that the text is of, if short ones count.</param>
    public IReadOnlyList<MatchedSentence> FindAll(SentenceText text, FullNames? names = null)
    {
        List<MatchedSentence>? found = null;
        foreach (SentenceProgram program in programs)
        {
            if (!program.MayBeIn(text))
                continue;
            List<SentenceClause> clauses = text.Clauses(program.HasStops);
            for (int i = 0; i < clauses.Count; i++)
            {
                if (program.LastStart(text, clauses[i]) is not (>= 0 and int last))
                    continue;
                using SentenceMatcher matcher = new(program, text, clauses[i], names);
                matcher.AddAll(found ??= [], last);
            }
        }
        return found ?? (IReadOnlyList<MatchedSentence>)[];
    }

    private static ParsedSentence Parse(string text, Dictionary<string, ParsedSentence> phrases) =>
        SentenceParser.Parse(text, phrases) is { IsSound: true } sentence ? sentence
            : throw new ArgumentException($"The sentence has a mistake: {text}", nameof(text));
}
