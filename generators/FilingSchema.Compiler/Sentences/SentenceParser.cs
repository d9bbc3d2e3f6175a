namespace FilingSchema.Sentences;

/// <summary>Reads the sentences that a schema describes: see "Sentences" in <c>schemas/README.md</c>.</summary>
/// <remarks>The compiler reports the mistakes; the reader of filings matches what has none. Both compile this very file.</remarks>
internal sealed class SentenceParser
{
    private const int LongestGap = 100;
    private const int Deepest = 40;

    private readonly SentenceLexer lexer;
    private readonly Func<string, bool> isPhrase;
    private readonly List<SentenceMistake> mistakes = [];
    private readonly List<(int Start, int Length, string Name)> phrases = [];
    private SentenceLexeme current;
    private int depth;

    private SentenceParser(string text, Func<string, bool> isPhrase)
    {
        lexer = new SentenceLexer(text);
        this.isPhrase = isPhrase;
        Advance();
    }

    /// <summary>The kinds by the names that they have in a sentence.</summary>
    public static IReadOnlyDictionary<string, SentenceKind> Kinds { get; } = new Dictionary<string, SentenceKind>(StringComparer.Ordinal)
    {
        ["date"] = SentenceKind.Date,
        ["person"] = SentenceKind.Person,
        ["someone"] = SentenceKind.Someone,
        ["someone's"] = SentenceKind.Owner,
        ["company"] = SentenceKind.Company,
        ["number"] = SentenceKind.Number,
        ["title"] = SentenceKind.Title,
    };

    /// <summary>Reads a sentence without mistakes, its phrases put in.</summary>
    /// <exception cref="ArgumentException">It has a mistake.</exception>
    public static SentenceNode Parse(string text)
    {
        SentenceNode node = Parse(text, static _ => false, out IReadOnlyList<SentenceMistake> mistakes, out _);
        return mistakes.Count == 0 ? node : throw new ArgumentException($"{mistakes[0].Message}: {text}", nameof(text));
    }

    /// <summary>Reads a sentence.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="isPhrase">Whether a name is that of a phrase.</param>
    /// <param name="mistakes">What is wrong with it.</param>
    /// <param name="phrases">Where phrases are to be put in, in order.</param>
    public static SentenceNode Parse(
        string text,
        Func<string, bool> isPhrase,
        out IReadOnlyList<SentenceMistake> mistakes,
        out IReadOnlyList<(int Start, int Length, string Name)> phrases)
    {
        var parser = new SentenceParser(text, isPhrase);
        SentenceNode node = parser.ReadChoice(isOptional: false);
        while (parser.current.Type != SentenceLexer.End)
        {
            parser.Report(parser.current, $"'{parser.current.Text}' closes nothing; remove it");
            parser.Advance();
            parser.ReadChoice(isOptional: false);
        }

        mistakes = parser.mistakes;
        phrases = parser.phrases;
        return node;
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
        if (++depth > Deepest)
        {
            Report(open, "this is nested too deeply; part the sentence into several");
            Skip();
        }

        SentenceNode node = read();
        depth--;
        if (current.Type == close)
        {
            Advance();
        }
        else
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
        var inner = new SentenceLexer(lexeme.Text);
        for (SentenceLexeme part = inner.Next(out _); part.Type != SentenceLexer.End; part = inner.Next(out _))
        {
            parts.Add(part.Type == SentenceLexer.Word ? new WordNode(part.Text) : new MarkNode(part.Text.Length > 0 ? part.Text[0] : part.Type));
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
        else if (isPhrase(name))
        {
            phrases.Add((lexeme.Start, lexeme.Length, name));
            parts.Add(new SequenceNode([]));
        }
        else if (words.Length > 1 && words[0] == "not")
        {
            parts.Add(new NotNode(words.Skip(1).ToArray()));
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

    /// <summary>Reads <c>up to 30 words</c>, <c>up to 8 plain words</c>, <c>up to 12 words without board committee</c>.</summary>
    private void ReadGap(SentenceLexeme lexeme, string[] words, List<SentenceNode> parts)
    {
        int at = 3;
        bool isPlain = words.Length > at && words[at] == "plain";
        at += isPlain ? 1 : 0;
        bool hasUnit = words.Length > at && words[at] is "word" or "words";
        bool isEnd = words.Length == at + 1 || (words.Length > at + 2 && words[at + 1] == "without");
        if (words.Length < 4 || !int.TryParse(words[2], out int most) || most is < 1 or > LongestGap || !hasUnit || !isEnd)
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
