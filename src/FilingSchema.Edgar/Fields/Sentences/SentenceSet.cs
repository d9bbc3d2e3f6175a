namespace FilingSchema.Edgar;

/// <summary>The sentences of a member, ready to be found.</summary>
internal sealed class SentenceSet
{
    private readonly SentenceVocabulary vocabulary = new();
    private readonly SentenceProgram[] programs;

    public SentenceSet(IEnumerable<string> sentences) => programs = [.. sentences.Select(sentence => new SentenceProgram(sentence, vocabulary))];

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
}
