namespace FilingSchema.Edgar;

/// <summary>Finds what sentences tell in a part of a filing. A paragraph is parted into words once, for all members.</summary>
internal sealed class SentenceFinder(Filing filing, IReadOnlyList<TextStretch> text, RecordSchema schema)
{
    /// <summary>A text longer than that is none that people wrote as a paragraph.</summary>
    private const int LongestText = 50_000;

    private readonly Dictionary<(Block, int, int), SentenceText> parted = [];
    private List<(Block Block, int Start, int End)>? pieces;
    private SentenceBook? book;
    private FullNames? names;

    /// <summary>Whom the part names in full.</summary>
    public FullNames Names => names ??= new FullNames(this);

    /// <summary>The words of the front page.</summary>
    public CoverWords Cover => filing.CoverWords;

    /// <summary>The pieces of the part. Each member with sentences looks at all of them.</summary>
    public List<(Block Block, int Start, int End)> Pieces => pieces ??= FindPieces();

    private List<(Block Block, int Start, int End)> FindPieces()
    {
        List<(Block Block, int Start, int End)> found = [];
        foreach (TextStretch stretch in text)
            StretchText.Pieces(filing.Blocks, stretch).AddTo(found);
        return found;
    }

    private SentenceBook Book => book ??= PlanFacts.Sentences(schema);

    /// <summary>The same for another part of the text.</summary>
    public SentenceFinder In(IReadOnlyList<TextStretch> other) => new(filing, other, schema);

    /// <summary>A range of a block as words.</summary>
    public SentenceText Part(Block block, int start, int end)
    {
        if (!parted.TryGetValue((block, start, end), out SentenceText? found))
            parted.Add((block, start, end), found = new SentenceText(block.Text, start, end, Book.Vocabulary));
        return found;
    }

    /// <summary>The sentences of a member in a range of a block, in order. Where they meet, the one that was given first has it.</summary>
    public IReadOnlyList<FoundSentence> Find(MemberReading member, Block block, int start, int end, FullNames? names = null)
    {
        if (member.Sentences.Count == 0 || end <= start || end - start > LongestText)
            return [];
        IReadOnlyList<MatchedSentence> matches = Book.Of(member).FindAll(Part(block, start, end), names);
        if (matches.Count == 0)
            return [];
        List<FoundSentence>? found = null;
        foreach (MatchedSentence match in matches)
        {
            if (found is null || !found.Exists(other => match.Start < other.End && other.Start < match.End))
                (found ??= []).Add(FoundSentence.Of(match, block));
        }
        found?.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        return found ?? [];
    }
}
