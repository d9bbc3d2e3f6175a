using FilingSchema.Sentences;

namespace FilingSchema.Edgar;

/// <summary>What a step of a sentence does with the text.</summary>
internal enum SentenceStepKind
{
    /// <summary>Takes a word of a set.</summary>
    Word,

    /// <summary>Takes a mark.</summary>
    Mark,

    /// <summary>Takes what is of a kind.</summary>
    Kind,

    /// <summary>Takes some words, as few as will do.</summary>
    Gap,

    /// <summary>Goes on unless the next word is one of a set.</summary>
    Not,

    /// <summary>Goes on unless what is next is of a kind.</summary>
    No,

    /// <summary>Tries the next step, and if that leads nowhere another.</summary>
    Try,

    /// <summary>Goes on at another step.</summary>
    Go,

    /// <summary>Begins what a group catches.</summary>
    Open,

    /// <summary>Ends it.</summary>
    Close,

    /// <summary>The sentence fits.</summary>
    End,
}

/// <summary>A step.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">The mark, the kind or the other step; of a gap, how many words it has at most.</param>
/// <param name="Words">The words that fit, or do not.</param>
/// <param name="Group">The group that it opens or closes.</param>
/// <param name="IsPlain">Whether a gap has no figures.</param>
/// <param name="Attempt">The number of an attempt that may lead nowhere: of what a gap or a choice goes on with.</param>
/// <param name="Start">What can begin what a choice tries, or what stands behind a gap.</param>
internal sealed record SentenceStep(
    SentenceStepKind Kind, int Value = 0, WordSet? Words = null, string? Group = null, bool IsPlain = false, int Attempt = 0, SentenceStart? Start = null);

/// <summary>A sentence as steps, which a <see cref="SentenceMatcher"/> takes.</summary>
internal sealed class SentenceProgram
{
    private readonly SentenceVocabulary vocabulary;
    private readonly List<SentenceStep> steps = [];
    private readonly RequiredWords required;

    public SentenceProgram(SentenceNode node, SentenceVocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        required = new RequiredWords(node, vocabulary);
        Start = new SentenceStart(node, vocabulary);
        Add(node);
        Add(new SentenceStep(SentenceStepKind.End));
        Steps = [.. steps];
        HasStops = steps.Exists(static step => step is { Kind: SentenceStepKind.Mark, Value: '.' });
    }

    public SentenceStep[] Steps { get; }

    /// <summary>How many attempts there are at each token.</summary>
    public int Attempts { get; private set; }

    /// <summary>What the sentence can begin with.</summary>
    public SentenceStart Start { get; }

    /// <summary>Whether it may have full stops within.</summary>
    public bool HasStops { get; }

    /// <inheritdoc cref="RequiredWords.MayBeIn"/>
    public bool MayBeIn(SentenceText text) => required.MayBeIn(text.Whole);

    /// <inheritdoc cref="RequiredWords.LastStart"/>
    public int LastStart(SentenceText text, SentenceClause clause) => required.LastStart(text, clause);

    private void Add(SentenceNode node)
    {
        switch (node)
        {
            case WordNode word:
                Add(new SentenceStep(SentenceStepKind.Word, Words: new WordSet([word.Text], vocabulary)));
                break;
            case MarkNode mark:
                Add(new SentenceStep(SentenceStepKind.Mark, SentenceText.Plain(mark.Mark)));
                break;
            case KindNode kind:
                Add(new SentenceStep(SentenceStepKind.Kind, (int)kind.Kind));
                break;
            case NotNode not:
                Add(new SentenceStep(SentenceStepKind.Not, Words: new WordSet(not.Words, vocabulary)));
                break;
            case NoNode no:
                Add(new SentenceStep(SentenceStepKind.No, (int)no.Kind));
                break;
            case GapNode gap:
                AddGap(gap, new SequenceNode([]));
                break;
            case SequenceNode sequence:
                for (int i = 0; i < sequence.Parts.Count; i++)
                {
                    if (sequence.Parts[i] is GapNode gap)
                        AddGap(gap, new SequenceNode([.. sequence.Parts.Skip(i + 1)]));
                    else
                        Add(sequence.Parts[i]);
                }
                break;
            case CaptureNode capture:
                Add(new SentenceStep(SentenceStepKind.Open, Group: capture.Group));
                Add(capture.Body);
                Add(new SentenceStep(SentenceStepKind.Close, Group: capture.Group));
                break;
            case ChoiceNode choice:
                AddChoice(choice);
                break;
        }
    }

    private void AddGap(GapNode gap, SequenceNode rest)
    {
        WordSet? without = gap.Without.Count == 0 ? null : new WordSet(gap.Without, vocabulary);
        Add(new SentenceStep(SentenceStepKind.Gap, gap.Most, without, IsPlain: gap.IsPlain, Attempt: Attempts++, Start: new SentenceStart(rest, vocabulary)));
    }

    private void AddChoice(ChoiceNode choice)
    {
        List<int> ends = [];
        // Words to choose from are one step.
        string[] words = [.. choice.Alternatives.Select(static alternative => alternative is SequenceNode { Parts: [WordNode word] } ? word.Text : "")];
        bool isOfWords = !words.Contains("");
        int count = isOfWords ? 1 : choice.Alternatives.Count;
        for (int i = 0; i < count; i++)
        {
            bool isLast = i == count - 1 && !choice.IsOptional;
            int attempt = steps.Count;
            if (!isLast)
                Add(new SentenceStep(SentenceStepKind.Try, Attempt: Attempts++, Start: new SentenceStart(isOfWords ? choice with { IsOptional = false } : choice.Alternatives[i], vocabulary)));
            if (isOfWords)
                Add(new SentenceStep(SentenceStepKind.Word, Words: new WordSet(words, vocabulary)));
            else
                Add(choice.Alternatives[i]);
            if (isLast)
                break;
            ends.Add(steps.Count);
            Add(new SentenceStep(SentenceStepKind.Go));
            steps[attempt] = steps[attempt] with { Value = steps.Count };
        }
        foreach (int end in ends)
            steps[end] = steps[end] with { Value = steps.Count };
    }

    private void Add(SentenceStep step) => steps.Add(step);
}
