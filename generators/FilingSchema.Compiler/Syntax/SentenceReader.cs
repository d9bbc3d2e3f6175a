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
    private readonly Dictionary<string, string?> phrases = new(StringComparer.Ordinal);

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
            }
        }
    }

    /// <summary>The sentences of a keyword that have no mistake, phrases put in.</summary>
    public EquatableArray<string> ReadSentences(MappingEntry entry)
    {
        List<string> sentences = [];
        foreach ((string value, ScalarNode scalar) in scalars.OneOrMany(entry, "a text, or a list of texts"))
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                problems.Add(Rules.EmptyValue, scalar.Span, entry.Key);
            }
            else if (Read(scalar, isWhole: true) is { } sentence)
            {
                sentences.Add(sentence);
            }
        }

        return sentences.ToEquatableArray();
    }

    private string? Read(ScalarNode scalar, bool isWhole)
    {
        SentenceParser.Parse(scalar.Value, phrases.ContainsKey, out IReadOnlyList<SentenceMistake> mistakes, out IReadOnlyList<(int Start, int Length, string Name)> used);
        foreach (SentenceMistake mistake in mistakes)
        {
            problems.Add(Rules.InvalidSentence, ScalarPlaces.Of(text, scalar, mistake.Start, mistake.Length), mistake.Message);
        }

        if (mistakes.Count > 0 || used.Any(phrase => phrases[phrase.Name] is null))
        {
            return null;
        }

        string sentence = PutIn(scalar.Value, used);
        string? whole = sentence.Length > MaxLength ? "it has, its phrases put in, more than 20,000 characters; part it into several"
            : isWhole ? SentenceCheck.FindMistake(SentenceParser.Parse(sentence)) : null;
        if (whole is null)
        {
            return sentence;
        }

        problems.Add(Rules.InvalidSentence, scalar.Span, whole);
        return null;
    }

    /// <summary>The sentence on one line, each phrase in parentheses at its place.</summary>
    private string PutIn(string sentence, IReadOnlyList<(int Start, int Length, string Name)> used)
    {
        foreach ((int start, int length, string name) in used.Reverse())
        {
            sentence = sentence.Substring(0, start) + "(" + phrases[name] + ")" + sentence.Substring(start + length);
        }

        return string.Join(" ", sentence.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }
}
