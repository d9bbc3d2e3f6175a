using System.Runtime.CompilerServices;
using FilingSchema.Sentences;

namespace FilingSchema.Edgar;

/// <summary>What a sentence, or a part of one, can begin with: at most tokens of a text none does, and they are passed by.</summary>
internal sealed class SentenceStart
{
    private readonly WordSet words;
    private readonly List<char> marks = [];
    private TokenForm forms;
    private bool isAny;

    public SentenceStart(SentenceNode sentence, SentenceVocabulary vocabulary)
    {
        List<string> texts = [];
        isAny = MayBeEmpty(sentence, texts) || isAny;
        words = new WordSet(texts, vocabulary);
    }

    /// <summary>Whether one can begin with a token, or at the end of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBe(SentenceText text, int index) => isAny || MayBeOne(text, index);

    private bool MayBeOne(SentenceText text, int index)
    {
        if (index == text.Count)
            return false;
        ref readonly SentenceToken token = ref text[index];
        if (token.Is(TokenForm.Mark))
            return marks.Count > 0 && marks.Contains(SentenceText.Plain(text.Span(index)[0]));
        return token.Is(forms) || words.Has(text, index);
    }

    /// <summary>Takes in what a part can begin with, and says whether it may take up no text, so that what is behind it counts as well.</summary>
    private bool MayBeEmpty(SentenceNode node, List<string> texts)
    {
        switch (node)
        {
            case WordNode word:
                texts.Add(word.Text);
                return false;
            case MarkNode mark:
                marks.Add(SentenceText.Plain(mark.Mark));
                return false;
            case KindNode kind:
                forms |= FormsOf(kind.Kind);
                texts.AddRange(WordsOf(kind.Kind));
                return false;
            case CaptureNode capture:
                return MayBeEmpty(capture.Body, texts);
            case SequenceNode sequence:
                return sequence.Parts.All(part => MayBeEmpty(part, texts));
            case ChoiceNode choice:
                bool isEmpty = choice.IsOptional;
                foreach (SentenceNode alternative in choice.Alternatives)
                    isEmpty |= MayBeEmpty(alternative, texts);
                return isEmpty;
            case NotNode or NoNode:
                return true;
            default:
                isAny = true;
                return true;
        }
    }

    /// <summary>How what a text of a kind begins with is written.</summary>
    public static TokenForm FormsOf(SentenceKind kind) => kind switch
    {
        SentenceKind.Number => TokenForm.Digits,
        SentenceKind.Date or SentenceKind.ThatDay => TokenForm.Digits | TokenForm.Capital,
        SentenceKind.TheSame => TokenForm.None,
        _ => TokenForm.Capital,
    };

    /// <summary>The words that a text of a kind can begin with in small letters.</summary>
    public static string[] WordsOf(SentenceKind kind) => kind switch
    {
        SentenceKind.Title => OfficeTitle.SmallWords,
        SentenceKind.ThatDay => ToldBefore.WordsOfDays,
        SentenceKind.TheSame => ToldBefore.WordsOfPersons,
        _ => [],
    };
}
