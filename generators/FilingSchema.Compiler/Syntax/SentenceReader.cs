using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Reading;
using FilingSchema.Sentences;

namespace FilingSchema.Compiler.Syntax;

/// <summary>Reads the sentences of <c>x-read</c>, and the phrases of <c>x-phrases</c> that they share.</summary>
/// <param name="problems">The problems of the file.</param>
/// <param name="text">The text of the file, to place mistakes within a sentence.</param>
internal sealed class SentenceReader(ProblemBag problems, string text)
{
    private const int MaxLength = 20_000;

    private readonly ScalarReader scalars = new(problems);
    private readonly Dictionary<string, ParsedSentence> phrases = new(StringComparer.Ordinal);
    private readonly List<SentencePhrase> texts = [];

    /// <summary>Reads the phrases of a file. Each may have those before it.</summary>
    public void ReadPhrases(MappingEntry keyword)
    {
        foreach (MappingEntry entry in scalars.FilledMapping(keyword)?.Entries ?? [])
        {
            if (entry.Value is not ScalarNode scalar || scalars.FilledText(entry) is null)
            {
                if (entry.Value is not ScalarNode)
                {
                    scalars.FilledText(entry);
                }

                continue;
            }

            if (SentenceParser.Kinds.ContainsKey(entry.Key) || entry.Key.IndexOf(' ') >= 0)
            {
                problems.Add(Rules.InvalidSentence, entry.KeySpan, $"'{entry.Key}' cannot name a phrase; take a single word that is no kind of text");
            }
            else
            {
                // One with a mistake is known all the same: what uses it is not wrong, too.
                phrases.Add(entry.Key, Read(scalar, isWhole: false));
                texts.Add(new SentencePhrase(entry.Key, OnOneLine(scalar.Value)));
            }
        }
    }

    /// <summary>Reads the sentences of a keyword: those that have no mistake, and the phrases in them.</summary>
    public ReadKeyword ReadSentences(MappingEntry entry, ReadKeyword read)
    {
        List<string> sentences = [];
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach ((string value, ScalarNode scalar) in scalars.OneOrMany(entry, "a text, or a list of texts"))
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                problems.Add(Rules.EmptyValue, scalar.Span, entry.Key);
            }
            else if (Read(scalar, isWhole: true) is { IsSound: true } sentence)
            {
                sentences.Add(OnOneLine(scalar.Value));
                AddNames(sentence, named);
            }
        }

        return read with
        {
            Sentence = sentences.ToEquatableArray(),
            Phrases = texts.Where(phrase => named.Contains(phrase.Name)).ToEquatableArray(),
        };
    }

    private void AddNames(ParsedSentence sentence, HashSet<string> named)
    {
        foreach (string name in sentence.Phrases)
        {
            if (named.Add(name))
            {
                AddNames(phrases[name], named);
            }
        }
    }

    private ParsedSentence Read(ScalarNode scalar, bool isWhole)
    {
        // What is too long is not looked into: it could have as many mistakes as characters.
        bool isTooLong = scalar.Value.Length > MaxLength;
        ParsedSentence sentence = SentenceParser.Parse(isTooLong ? string.Empty : scalar.Value, phrases);
        if (!isTooLong && sentence.Mistakes.Count > 0)
        {
            var places = new ScalarPlaces(text, scalar);
            foreach (SentenceMistake mistake in sentence.Mistakes)
            {
                problems.Add(Rules.InvalidSentence, places.Of(mistake.Start, mistake.Length), mistake.Message);
            }
        }

        string? whole = isTooLong || (sentence.IsSound && sentence.Length > MaxLength) ? "it has, its phrases put in, more than 20,000 characters; part it into several"
            : !sentence.IsSound ? null
            : isWhole ? SentenceCheck.FindMistake(sentence.Node) : null;
        if (whole is null)
        {
            return sentence;
        }

        problems.Add(Rules.InvalidSentence, scalar.Span, whole);
        return sentence with { IsSound = false };
    }

    private static string OnOneLine(string sentence) => string.Join(" ", sentence.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
