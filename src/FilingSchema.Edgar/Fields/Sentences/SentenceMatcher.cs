using System.Buffers;
using FilingSchema.Sentences;

namespace FilingSchema.Edgar;

/// <summary>What a group caught: a range of the text, with so many characters at its end that are none of the value.</summary>
internal readonly record struct CaughtText(string Group, int Start, int End, int Cut = 0);

/// <summary>A sentence that was found: its range of the text, and what its groups caught.</summary>
internal sealed record MatchedSentence(int Start, int End, IReadOnlyList<CaughtText> Caught);

/// <summary>Finds a sentence in a clause of a text.</summary>
/// <remarks>
/// Alternatives are tried in their order and gaps from the shortest on. What has led nowhere from a token is not tried from there
/// again, so that the time is at most that of the tokens times the steps.
/// </remarks>
internal sealed class SentenceMatcher : IDisposable
{
    private readonly SentenceStep[] steps;
    private readonly SentenceStart start;
    private readonly SentenceText text;
    private readonly SentenceClause clause;
    private readonly FullNames? names;
    private readonly ulong[] failed;
    private readonly List<CaughtText> marks = [];

    public SentenceMatcher(SentenceProgram program, SentenceText text, SentenceClause clause, FullNames? names)
    {
        steps = program.Steps;
        start = program.Start;
        this.text = text;
        this.clause = clause;
        this.names = names;
        int words = (program.Attempts * Places + 63) / 64;
        failed = ArrayPool<ulong>.Shared.Rent(words);
        failed.AsSpan(0, words).Clear();
    }

    // Of the tokens, and behind the last.
    private int Places => clause.End - clause.Start + 1;

    public void Dispose() => ArrayPool<ulong>.Shared.Return(failed);

    /// <summary>Adds the sentences, in order; none begins before the one before it ends.</summary>
    /// <param name="found">Takes them.</param>
    /// <param name="last">The last token that one can begin with.</param>
    public void AddAll(List<MatchedSentence> found, int last)
    {
        for (int at = clause.Start; at <= last;)
        {
            marks.Clear();
            int end = start.MayBe(text, at) ? TakeOn(0, at) : -1;
            if (end <= at)
            {
                at++;
                continue;
            }
            found.Add(new MatchedSentence(text[at].Start, text[end - 1].End, Caught()));
            at = end;
        }
    }

    /// <summary>Attempts the steps from one on, at a token; returns the token behind the sentence, or -1.</summary>
    private int Attempt(int attempt, int step, int token)
    {
        int key = attempt * Places + token - clause.Start;
        if ((failed[key >> 6] & (1UL << (key & 63))) != 0)
            return -1;
        int caught = marks.Count;
        int end = TakeOn(step, token);
        if (end < 0)
        {
            failed[key >> 6] |= 1UL << (key & 63);
            if (marks.Count > caught)
                marks.RemoveRange(caught, marks.Count - caught);
        }
        return end;
    }

    /// <summary>Takes the steps from one on, at a token; returns the token behind the sentence, or -1.</summary>
    private int TakeOn(int at, int token)
    {
        while (true)
        {
            SentenceStep step = steps[at++];
            switch (step.Kind)
            {
                case SentenceStepKind.Word:
                    if (token == text.Count || !step.Words!.Has(text, token++))
                        return -1;
                    break;
                case SentenceStepKind.Mark:
                    if (!text.IsMark(token++, (char)step.Value))
                        return -1;
                    break;
                case SentenceStepKind.Kind:
                    int first = token;
                    token = KindOfText.Take((SentenceKind)step.Value, text, names, first, out int start);
                    if (token < 0)
                        return -1;
                    // The name behind "Mr." and before "'s" is what is caught.
                    if (marks.Count > 0 && marks[^1] is { End: -1 } open)
                    {
                        int cut = step.Value == (int)SentenceKind.Owner ? PersonName.OwnerLength(text, token - 1) : 0;
                        marks[^1] = open with { Start = open.Start == text[first].Start ? start : open.Start, Cut = cut };
                    }
                    break;
                case SentenceStepKind.Not:
                    if (token < text.Count && step.Words!.Has(text, token))
                        return -1;
                    break;
                case SentenceStepKind.No:
                    if (KindOfText.Take((SentenceKind)step.Value, text, names, token, out _) >= 0)
                        return -1;
                    break;
                case SentenceStepKind.Gap:
                    return TakeGap(step, at, token);
                case SentenceStepKind.Try:
                    if (step.Start!.MayBe(text, token) && Attempt(step.Attempt, at, token) is >= 0 and var end)
                        return end;
                    at = step.Value;
                    break;
                case SentenceStepKind.Go:
                    at = step.Value;
                    break;
                case SentenceStepKind.Open:
                    marks.Add(new CaughtText(step.Group!, token < text.Count ? text[token].Start : -1, -1));
                    break;
                case SentenceStepKind.Close:
                    marks.Add(new CaughtText(step.Group!, -1, token > 0 ? text[token - 1].End : -1));
                    break;
                default:
                    return token;
            }
        }
    }

    private int TakeGap(SentenceStep gap, int next, int token)
    {
        int words = 0;
        int depth = 0;
        // Marks do not count, but a row of them has an end.
        int most = 2 * gap.Value + 4;
        for (int taken = 0; taken <= most; taken++)
        {
            if (gap.Start!.MayBe(text, token) && Attempt(gap.Attempt, next, token) is >= 0 and var end)
                return end;
            if (token == text.Count || !CanPass(gap, token))
                return -1;
            depth += text.IsMark(token, '(') ? 1 : text.IsMark(token, ')') ? -1 : 0;
            // "(2) Ratification": the number is of the list, and none of the sentence.
            if (gap.IsPlain && depth < 0)
                return -1;
            words += text[token].Is(TokenForm.Mark) ? 0 : 1;
            if (words > gap.Value)
                return -1;
            token++;
        }
        return -1;
    }

    private bool CanPass(SentenceStep gap, int token)
    {
        ref readonly SentenceToken passed = ref text[token];
        if (gap.IsPlain ? passed.Is(TokenForm.Digits) || text.IsMark(token, '.') || text.IsMark(token, ':') : passed.Is(TokenForm.Stop))
            return false;
        return gap.Words is null || !gap.Words.Has(text, token);
    }

    private CaughtText[] Caught()
    {
        List<CaughtText> caught = [];
        foreach (CaughtText mark in marks)
        {
            if (mark.End < 0)
                caught.Add(mark);
            else if (caught.FindLastIndex(open => open.End < 0 && open.Group == mark.Group) is >= 0 and var at && mark.End > caught[at].Start)
                caught[at] = caught[at] with { End = mark.End - caught[at].Cut };
        }
        return [.. caught.Where(static text => text.End > text.Start)];
    }
}
