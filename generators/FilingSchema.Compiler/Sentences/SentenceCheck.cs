namespace FilingSchema.Sentences;

/// <summary>Checks a sentence as a whole.</summary>
internal static class SentenceCheck
{
    /// <summary>Says what is wrong with a sentence, or nothing.</summary>
    public static string? FindMistake(SentenceNode sentence) =>
        CanBeEmpty(sentence) ? "all of it may be left out, so it would be found everywhere; make a word of it needed"
        : !Catches(sentence) ? "it catches nothing; name what is to be told, as in {date}"
        : null;

    private static bool CanBeEmpty(SentenceNode node) => node switch
    {
        GapNode or NotNode or NoNode => true,
        SequenceNode sequence => sequence.Parts.All(CanBeEmpty),
        ChoiceNode choice => choice.IsOptional || choice.Alternatives.Any(CanBeEmpty),
        CaptureNode capture => CanBeEmpty(capture.Body),
        _ => false,
    };

    private static bool Catches(SentenceNode node) => node switch
    {
        CaptureNode => true,
        SequenceNode sequence => sequence.Parts.Any(Catches),
        ChoiceNode choice => choice.Alternatives.Any(Catches),
        _ => false,
    };
}
