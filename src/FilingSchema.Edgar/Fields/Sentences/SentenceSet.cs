using FilingSchema.Sentences;

namespace FilingSchema.Edgar;

/// <summary>The sentences of a member, ready to be found.</summary>
internal sealed class SentenceSet
{
    private readonly SentenceVocabulary vocabulary = new();
    private readonly SentenceProgram[] programs;

    /// <exception cref="ArgumentException">A sentence, or a phrase in one, has a mistake. Compiled schemas have none.</exception>
    public SentenceSet(IEnumerable<string> sentences, IEnumerable<SentencePhrase> phrases)
    {
        Dictionary<string, ParsedSentence> parsed = new(StringComparer.Ordinal);
        foreach (SentencePhrase phrase in phrases)
            parsed.Add(phrase.Name, Parse(phrase.Text, parsed));
        programs = [.. sentences.Select(sentence => new SentenceProgram(Parse(sentence, parsed).Node, vocabulary))];
    }

    /// <summary>The sentences in a range of a text: all of the first kind, then those of the next.</summary>
    public IEnumerable<MatchedSentence> FindAll(string text, int start, int end, FullNames? names = null)
    {
        SentenceText? parted = null;
        foreach (SentenceProgram program in programs)
        {
            if (!program.MayBeIn(text.AsSpan(start, end - start)))
                continue;
            parted ??= new SentenceText(text, start, end, vocabulary, names);
            using SentenceMatcher matcher = new(program, parted);
            foreach (MatchedSentence match in matcher.FindAll())
                yield return match;
        }
    }

    private static ParsedSentence Parse(string text, Dictionary<string, ParsedSentence> phrases) =>
        SentenceParser.Parse(text, phrases) is { IsSound: true } sentence ? sentence
            : throw new ArgumentException($"The sentence has a mistake: {text}", nameof(text));
}
