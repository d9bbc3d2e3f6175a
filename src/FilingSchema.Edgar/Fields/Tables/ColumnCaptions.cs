namespace FilingSchema.Edgar;

/// <summary>The captions that a member's column may have.</summary>
internal sealed class ColumnCaptions(MemberReading member)
{
    /// <summary>What a caption scores at least that is one of the known ones and no more.</summary>
    public const int Exact = 1000;

    // A caption may say a little more than the schema knows of it.
    private const int MostWordsMore = 2;

    private readonly string[][] captions = [.. member.Column.Select(Words.Of).Where(static caption => caption.Length > 0)];

    // Words that tell of another member's figures: what has one of them further is not this member's.
    private string[] othersWords = [];

    public MemberReading Member => member;

    public bool IsOfFigures { get; } = TableColumns.IsFigure(member);

    public IReadOnlyList<string[]> Captions => captions;

    /// <summary>How many words a text may have to be one of the captions.</summary>
    public int MostWords => captions.Select(static caption => caption.Length).DefaultIfEmpty().Max() + MostWordsMore;

    /// <summary>Takes up the last words of the captions of the other members, which say whose these are.</summary>
    public void TellFrom(IEnumerable<ColumnCaptions> others, CommonWords common)
    {
        HashSet<string> own = [.. captions.SelectMany(static caption => caption)];
        IEnumerable<string> last = others.Where(other => other != this).SelectMany(static other => other.captions).Select(static caption => caption[^1]).Distinct();
        othersWords = [.. last.Where(word => !own.Contains(word) && !common.Has(word))];
    }

    /// <summary>How well some words of a text are one of the captions: by how many words it begins with, best if it has no others.</summary>
    public int Score(string text, ReadOnlySpan<Range> words)
    {
        // A column of percentages is another one than that of the counts.
        int percent = text.IndexOf('%', StringComparison.Ordinal);
        if (percent >= 0 && text.AsSpan(0, percent).IndexOfAnyInRange('A', 'z') < 0)
            return 0;
        int best = 0;
        foreach (string[] caption in captions)
        {
            if (words.Length > caption.Length + MostWordsMore || Words.MatchStart(text, words, caption) is not (>= 0 and int end))
                continue;
            bool isExact = caption.Length == words.Length;
            // "Against or Withheld" counts two things in one; "Votes for One Year" another thing than "Votes for". "Withheld (Against)" explains itself.
            if (!isExact && IsOfFigures && text.AsSpan(end).TrimStart() is var more && (IsJoint(more) || (more is not ['(', ..] && TellsOfOther(text, words[caption.Length..]))))
                continue;
            best = Math.Max(best, (3 * caption.Length) + (isExact ? Exact : 0) - (percent >= 0 ? 1 : 0));
        }
        return best;
    }

    /// <summary>Where the longest caption ends that stands at the beginning of a text; 0 if none does.</summary>
    public int EndIn(ReadOnlySpan<char> text)
    {
        int longest = 0;
        foreach (string[] caption in captions)
            longest = Math.Max(longest, Words.MatchStart(text, caption));
        return longest;
    }

    private bool TellsOfOther(string text, ReadOnlySpan<Range> more)
    {
        foreach (Range word in more)
        {
            foreach (string other in othersWords)
            {
                if (Words.IsSame(text.AsSpan(word), other))
                    return true;
            }
        }
        return false;
    }

    private static bool IsJoint(ReadOnlySpan<char> more) =>
        more.StartsWith("or ", StringComparison.OrdinalIgnoreCase) || more.StartsWith("and ", StringComparison.OrdinalIgnoreCase) || more is ['/' or '&', ..];
}
