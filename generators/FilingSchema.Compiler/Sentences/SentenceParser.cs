using System.Globalization;

namespace FilingSchema.Sentences;

/// <summary>Reads the sentences that a schema describes: see "Sentences" in <c>schemas/README.md</c>.</summary>
/// <remarks>The compiler reports the mistakes; the reader of filings matches what has none. Both compile this very file.</remarks>
internal sealed class SentenceParser
{
    private const int LongestGap = 100;
    private const int Deepest = 40;

    private readonly SentenceLexer lexer;
    private readonly IReadOnlyDictionary<string, ParsedSentence> phrases;
    private readonly List<SentenceMistake> mistakes = [];
    private readonly List<string> used = [];
    private SentenceLexeme current;
    private int depth;
    private int deepest;
    private long length;

    private SentenceParser(string text, IReadOnlyDictionary<string, ParsedSentence> phrases)
    {
        lexer = new SentenceLexer(text);
        this.phrases = phrases;
        length = text.Length;
        Advance();
    }

    /// <summary>The kinds by the names that they have in a sentence.</summary>
    public static IReadOnlyDictionary<string, SentenceKind> Kinds { get; } = new Dictionary<string, SentenceKind>(StringComparer.Ordinal)
    {
        ["date"] = SentenceKind.Date,
        ["that day"] = SentenceKind.ThatDay,
        ["person"] = SentenceKind.Person,
        ["someone"] = SentenceKind.Someone,
        ["someone's"] = SentenceKind.Owner,
        ["the same"] = SentenceKind.TheSame,
        ["company"] = SentenceKind.Company,
        ["number"] = SentenceKind.Number,
        ["title"] = SentenceKind.Title,
    };

    /// <summary>Reads a sentence, or a phrase of one.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="phrases">The phrases that it may name, those with mistakes included.</param>
    public static ParsedSentence Parse(string text, IReadOnlyDictionary<string, ParsedSentence> phrases)
    {
        var parser = new SentenceParser(text, phrases);
        SentenceNode node = parser.ReadChoice(isOptional: false);
        while (parser.current.Type != SentenceLexer.End)
        {
            parser.Report(parser.current, $"'{parser.current.Text}' closes nothing; remove it");
            parser.Advance();
            parser.ReadChoice(isOptional: false);
        }

        return new ParsedSentence(node, parser.length, parser.deepest, parser.used, parser.mistakes)
        {
            IsSound = parser.mistakes.Count == 0 && parser.used.TrueForAll(name => phrases[name].IsSound),
        };
    }

    private SentenceNode ReadChoice(bool isOptional)
    {
        List<SentenceNode> alternatives = [ReadSequence()];
        while (current.Type == '|')
        {
            Advance();
            alternatives.Add(ReadSequence());
        }

        return alternatives.Count == 1 && !isOptional ? alternatives[0] : new ChoiceNode(alternatives, isOptional);
    }

    private SequenceNode ReadSequence()
    {
        SentenceLexeme first = current;
        List<SentenceNode> parts = [];
        while (current.Type is not (SentenceLexer.End or '|' or ')' or ']' or '}' or '>'))
        {
            ReadPart(parts);
        }

        // What is open to the end is reported as such.
        if (parts.Count == 0 && mistakes.Count == 0 && !(current.Type == SentenceLexer.End && depth > 0))
        {
            Report(first, "here is nothing to match; write a word, or remove the empty part");
        }

        return new SequenceNode(parts);
    }

    private void ReadPart(List<SentenceNode> parts)
    {
        SentenceLexeme lexeme = current;
        switch (lexeme.Type)
        {
            case SentenceLexer.Word:
                Advance();
                parts.Add(ReadWord(lexeme));
                break;
            case SentenceLexer.Quoted:
                Advance();
                ReadQuoted(lexeme, parts);
                break;
            case SentenceLexer.Bracketed:
                Advance();
                ReadBracketed(lexeme, parts);
                break;
            case '(':
                parts.Add(ReadClosed(')', () => ReadChoice(isOptional: false)));
                break;
            case '[':
                parts.Add(ReadClosed(']', () => ReadChoice(isOptional: true)));
                break;
            case '{':
                parts.Add(ReadClosed('}', ReadCapture));
                break;
            default:
                Advance();
                parts.Add(new MarkNode(lexeme.Text[0]));
                break;
        }
    }

    private SentenceNode ReadClosed(char close, Func<SentenceNode> read)
    {
        SentenceLexeme open = current;
        Advance();
        Enter(open, 1);
        SentenceNode node = read();
        depth--;
        if (current.Type == close)
        {
            Advance();
        }
        else if (deepest <= Deepest)
        {
            Report(open, $"'{open.Text}' is not closed; write '{close}' behind its last word");
            if (current.Type is ')' or ']' or '}')
            {
                Advance();
            }
        }

        return node;
    }

    private WordNode ReadWord(SentenceLexeme lexeme)
    {
        string letters = lexeme.Text.Trim('*');
        if (letters.Length == 0 || letters.Any(static letter => letter == '*'))
        {
            Report(lexeme, "an asterisk stands before or behind the letters of a word, as in abst*; for any word write <up to 1 word>");
        }

        return new WordNode(lexeme.Text);
    }

    private void ReadQuoted(SentenceLexeme lexeme, List<SentenceNode> parts)
    {
        var inner = new SentenceLexer(lexeme.Text, isLiteral: true);
        for (SentenceLexeme part = inner.Next(out _); part.Type != SentenceLexer.End; part = inner.Next(out _))
        {
            parts.Add(part.Type == SentenceLexer.Word ? new WordNode(part.Text) : new MarkNode(part.Text[0]));
        }

        if (lexeme.Text.Trim().Length == 0)
        {
            Report(lexeme, "there is nothing between the quotes; write the marks that stand in the document");
        }
    }

    /// <summary>Reads what stands in braces: <c>{date}</c>, or <c>{manner: resigned | retired}</c>.</summary>
    private SentenceNode ReadCapture()
    {
        SentenceLexeme name = current;
        if (name.Type != SentenceLexer.Word)
        {
            Report(name, "a name is missing; write {name: what it catches}");
            return ReadChoice(isOptional: false);
        }

        Advance();
        if (current.Type == ':')
        {
            Advance();
            return new CaptureNode(name.Text, ReadChoice(isOptional: false));
        }

        if (Kinds.TryGetValue(name.Text, out SentenceKind kind))
        {
            return new CaptureNode(name.Text, new KindNode(kind));
        }

        Report(name, $"'{name.Text}' is no kind of text ({string.Join(", ", Kinds.Keys)}); write {{{name.Text}: what it catches}}");
        Skip();
        return new SequenceNode([]);
    }

    private void ReadBracketed(SentenceLexeme lexeme, List<SentenceNode> parts)
    {
        string[] words = lexeme.Text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        string name = string.Join(" ", words);
        if (Kinds.TryGetValue(name, out SentenceKind kind))
        {
            parts.Add(new KindNode(kind));
        }
        else if (phrases.TryGetValue(name, out ParsedSentence? phrase))
        {
            ReadPhrase(lexeme, name, phrase, parts);
        }
        else if (words.Length > 1 && words[0] == "not")
        {
            parts.Add(new NotNode(words.Skip(1).ToArray()));
        }
        else if (words.Length > 1 && words[0] == "no" && Kinds.TryGetValue(string.Join(" ", words.Skip(1)), out SentenceKind absent))
        {
            parts.Add(new NoNode(absent));
        }
        else if (words.Length > 1 && words[0] == "up" && words[1] == "to")
        {
            ReadGap(lexeme, words, parts);
        }
        else
        {
            Report(lexeme, $"'<{name}>' is neither a kind of text ({string.Join(", ", Kinds.Keys)}) nor a phrase of x-phrases; correct the name");
        }
    }

    /// <summary>Puts a phrase in.</summary>
    private void ReadPhrase(SentenceLexeme lexeme, string name, ParsedSentence phrase, List<SentenceNode> parts)
    {
        used.Add(name);
        parts.Add(phrase.Node);
        // What is wrong with a phrase is said once, and not of all that uses it.
        if (phrase.IsSound)
        {
            length += phrase.Length - lexeme.Length;
            Enter(lexeme, 1 + phrase.Depth);
            depth -= 1 + phrase.Depth;
        }
    }

    private void Enter(SentenceLexeme lexeme, int levels)
    {
        depth += levels;
        deepest = Math.Max(deepest, depth);
        if (depth > Deepest)
        {
            Report(lexeme, "this is nested too deeply; part the sentence into several");
            while (current.Type != SentenceLexer.End)
            {
                Advance();
            }
        }
    }

    /// <summary>Reads <c>up to 30 words</c>, <c>up to 8 plain words</c>, <c>up to 12 words without board committee</c>.</summary>
    private void ReadGap(SentenceLexeme lexeme, string[] words, List<SentenceNode> parts)
    {
        int at = 3;
        bool isPlain = words.Length > at && words[at] == "plain";
        at += isPlain ? 1 : 0;
        bool hasUnit = words.Length > at && words[at] is "word" or "words";
        bool isEnd = words.Length == at + 1 || (words.Length > at + 2 && words[at + 1] == "without");
        if (words.Length < 4 || !int.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out int most) || most is < 1 or > LongestGap || !hasUnit || !isEnd)
        {
            Report(lexeme, $"this is no gap; write <up to 30 words>, of at most {LongestGap}, with 'plain' before and 'without ...' behind 'words' if need be");
            return;
        }

        parts.Add(new GapNode(most, isPlain, words.Skip(at + 2).ToArray()));
    }

    private void Advance()
    {
        current = lexer.Next(out bool isOpen);
        if (isOpen)
        {
            Report(current, $"'{current.Type}' is not closed; write '{(current.Type == SentenceLexer.Quoted ? '"' : '>')}' behind its last word");
        }
    }

    /// <summary>Leaves out the rest: after such a mistake it would only bring more.</summary>
    private void Skip()
    {
        while (current.Type is not (SentenceLexer.End or '}'))
        {
            Advance();
        }
    }

    private void Report(SentenceLexeme lexeme, string message) => mistakes.Add(new SentenceMistake(lexeme.Start, Math.Max(lexeme.Length, 1), message));
}
