using FilingSchema.Sentences;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace FilingSchema.Edgar;

/// <summary>A text parted into words, numbers and marks, to match sentences with.</summary>
internal sealed class SentenceText
{
    /// <summary>Words whose full stop ends no sentence.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = FrozenSet.ToFrozenSet(
        ["Inc", "Corp", "Co", "Ltd", "Mr", "Ms", "Mrs", "Messrs", "Dr", "Prof", "Hon", "Gen", "Lt", "Col", "Capt", "St", "Jr", "Sr", "No"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that begin a sentence behind "Inc." or "Corp.", and go on with none.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starts = FrozenSet.ToFrozenSet(
        ["The", "In", "On", "He", "She", "His", "Her", "Mr", "Ms", "Mrs", "Dr", "Prior", "From", "Before", "Effective", "There", "Since", "Pursuant", "Upon", "Also", "Each", "Neither"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // A word with the space behind it.
    private const int UsualWord = 5;
    private const int FewestTokens = 4;

    private readonly string text;
    private readonly List<SentenceClause> clauses = [];
    private readonly List<SentenceClause> whole;
    private SentenceToken[] tokens;

    /// <summary>Parts a range of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the range begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="vocabulary">The words that count.</param>
    public SentenceText(string text, int start, int end, SentenceVocabulary vocabulary)
    {
        this.text = text;
        whole = [new SentenceClause(this, 0, vocabulary)];
        tokens = new SentenceToken[((end - start) / UsualWord) + FewestTokens];
        for (int at = start; at < end;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            int last = WordText.EndOf(text, at, end);
            SentenceToken token = last > at ? Word(at, last, vocabulary) : Mark(at, end);
            if (Count == 0 || IsEnd(Count - 1))
                clauses.Add(new SentenceClause(this, Count, vocabulary));
            if (Count == tokens.Length)
                Array.Resize(ref tokens, 2 * Count);
            tokens[Count++] = token;
            clauses[^1].Add(token);
            whole[0].Add(token);
            at = Math.Max(last, at + 1);
        }
    }

    public int Count { get; private set; }

    public ref readonly SentenceToken this[int index] => ref tokens[index];

    /// <summary>All of it.</summary>
    public SentenceClause Whole => whole[0];

    /// <summary>The stretches of which each sentence stands in one: the whole text for those with full stops within.</summary>
    public List<SentenceClause> Clauses(bool hasStops) => hasStops ? whole : clauses;

    /// <summary>The letters of a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Span(int index) => text.AsSpan(tokens[index].Start, tokens[index].End - tokens[index].Start);

    /// <summary>The text from a token up to another.</summary>
    public string Between(int start, int end) => text[tokens[start].Start..tokens[end - 1].End];

    /// <summary>Whether a token is there and is a punctuation mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsMark(int index, char mark) => index < Count && this[index].Is(TokenForm.Mark) && Plain(text[this[index].Start]) == mark;

    /// <summary>Whether a token is there and begins with a capital letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsCapital(int index) => index >= 0 && index < Count && this[index].Is(TokenForm.Capital);

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool IsJoined(int index) => index > 0 && index < Count && tokens[index - 1].End == tokens[index].Start;

    // Behind a word with a capital a full stop may be that of an abbreviation: "Sept. 5", "Esq.".
    private bool IsEnd(int index) => tokens[index].Is(TokenForm.Stop) && IsMark(index, '.') && !IsCapital(index - 1);

    private SentenceToken Word(int start, int end, SentenceVocabulary vocabulary)
    {
        char first = text[start];
        TokenForm form = char.IsAsciiDigit(first) ? TokenForm.Digits : char.IsUpper(first) ? TokenForm.Capital : TokenForm.None;
        return new SentenceToken(start, end, vocabulary.Find(text.AsSpan(start, end - start)), form);
    }

    private SentenceToken Mark(int at, int end)
    {
        bool isStop = text[at] == ';' || (text[at] == '.' && (at + 1 == end || char.IsWhiteSpace(text[at + 1])) && !IsAbbreviated(at, end));
        return new SentenceToken(at, at + 1, -1, isStop ? TokenForm.Mark | TokenForm.Stop : TokenForm.Mark);
    }

    /// <summary>Whether a full stop stands behind an abbreviation: a known one, an initial, or one with full stops in it.</summary>
    private bool IsAbbreviated(int stop, int end)
    {
        if (Count == 0 || tokens[Count - 1].End != stop || tokens[Count - 1].Is(TokenForm.Mark | TokenForm.Digits))
            return false;
        ReadOnlySpan<char> word = text.AsSpan(tokens[Count - 1].Start, stop - tokens[Count - 1].Start);
        if (word is "Inc" or "Corp" or "Co" or "Ltd" && StartsSentence(stop + 1, end))
            return false;
        return Abbreviations.Contains(word) || (word.Length == 1 && char.IsUpper(word[0])) || word.Contains('.');
    }

    private bool StartsSentence(int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return Starts.Contains(text.AsSpan(at, WordText.EndOf(text, at, end) - at));
    }

    /// <summary>A mark as schemas write it: quotes and dashes plain.</summary>
    public static char Plain(char mark) => mark switch
    {
        '\u2018' or '\u2019' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => '-',
        _ => mark,
    };
}
