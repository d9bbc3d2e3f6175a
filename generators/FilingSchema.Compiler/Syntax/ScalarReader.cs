using System.Globalization;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Reading;
using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Syntax;

/// <summary>Reads what a keyword takes: a text, a number, <c>true</c> or <c>false</c>, a list of texts, a mapping.</summary>
internal sealed class ScalarReader(ProblemBag problems)
{
    private const int LongestQuotation = 60;

    /// <summary>Any text, as it is written: <c>no</c> and <c>5.10</c> are texts where a text is asked for.</summary>
    public string? Text(MappingEntry entry)
    {
        if (AsText(entry.Value) is { } scalar)
        {
            return scalar.Value;
        }

        ReportKind(entry, "a text");
        return null;
    }

    /// <summary>A text that says something.</summary>
    public string? FilledText(MappingEntry entry)
    {
        string? text = Text(entry);
        if (text is null || !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        problems.Add(Rules.EmptyValue, entry.Value.Span, entry.Key);
        return null;
    }

    /// <summary>A mapping that says something.</summary>
    public MappingNode? FilledMapping(MappingEntry entry)
    {
        if (entry.Value is not MappingNode mapping)
        {
            ReportKind(entry, "a mapping");
            return null;
        }

        if (mapping.Entries.Count == 0)
        {
            problems.Add(Rules.EmptyValue, entry.KeySpan, entry.Key);
        }

        return mapping;
    }

    /// <summary>One of a few words.</summary>
    public string? Word(MappingEntry entry, IReadOnlyList<string> words)
    {
        string? word = Text(entry);
        if (word is null || words.Contains(word, StringComparer.Ordinal))
        {
            return word;
        }

        problems.Add(Rules.UnknownWord, entry.Value.Span, word, entry.Key, Suggestion.For(word, words));
        return null;
    }

    /// <summary>One text or a list of texts, none of them empty.</summary>
    public EquatableArray<string> Texts(MappingEntry entry) => Texts(entry, static (_, _) => true);

    /// <summary>One text or a list of texts, none of them empty, and each of them accepted.</summary>
    public EquatableArray<string> Texts(MappingEntry entry, Func<string, TextSpan, bool> accepts)
    {
        List<string> texts = [];
        foreach ((string text, ScalarNode node) in OneOrMany(entry, "a text, or a list of texts"))
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                problems.Add(Rules.EmptyValue, node.Span, entry.Key);
            }
            else if (accepts(text, node.Span))
            {
                texts.Add(text);
            }
        }

        return texts.ToEquatableArray();
    }

    /// <summary>A list of names, each once.</summary>
    public EquatableArray<string> Names(MappingEntry entry)
    {
        if (entry.Value is not SequenceNode)
        {
            ReportKind(entry, "a list of names");
            return [];
        }

        List<string> names = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach ((string name, ScalarNode node) in Scalars(entry, "a list of names"))
        {
            if (known.Add(name))
            {
                names.Add(name);
            }
            else
            {
                problems.Add(Rules.RepeatedValue, node.Span, $"'{Shorten(name)}'", entry.Key);
            }
        }

        return names.ToEquatableArray();
    }

    /// <summary>A text, or the texts of a list that is not empty.</summary>
    public IEnumerable<(string Text, ScalarNode Node)> OneOrMany(MappingEntry entry, string expected)
    {
        if (entry.Value is SequenceNode { Items.Count: 0 })
        {
            problems.Add(Rules.EmptyValue, entry.KeySpan, entry.Key);
        }

        return Scalars(entry, expected);
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public bool Flag(MappingEntry entry)
    {
        if (entry.Value is ScalarNode { IsPlain: true, Value: "true" or "false" } flag)
        {
            return flag.Value == "true";
        }

        ReportKind(entry, "true or false");
        return false;
    }

    /// <summary>A number that a decimal holds exactly.</summary>
    public decimal? Number(MappingEntry entry)
    {
        if (entry.Value is not ScalarNode { IsPlain: true } scalar || JsonNumber.Normalise(scalar.Value) is not { } normalised)
        {
            ReportKind(entry, "a number");
            return null;
        }

        if (decimal.TryParse(normalised, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            && JsonNumber.Normalise(number.ToString(CultureInfo.InvariantCulture)) == normalised)
        {
            return number;
        }

        problems.Add(Rules.NumberOutOfRange, scalar.Span, Shorten(scalar.Value), entry.Key, "a number of up to 28 digits");
        return null;
    }

    /// <summary>A whole number from zero.</summary>
    public int? Count(MappingEntry entry)
    {
        if (entry.Value is not ScalarNode { IsPlain: true } scalar || JsonNumber.Normalise(scalar.Value) is not { } normalised)
        {
            ReportKind(entry, "a whole number");
            return null;
        }

        if (int.TryParse(normalised, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
        {
            return count;
        }

        problems.Add(Rules.NumberOutOfRange, scalar.Span, Shorten(scalar.Value), entry.Key, "a whole number from 0 to 2147483647");
        return null;
    }

    /// <summary>Reports a key that a keyword does not have.</summary>
    public void ReportUnknown(MappingEntry entry, IReadOnlyList<string> known) =>
        problems.Add(Rules.UnknownKeyword, entry.KeySpan, entry.Key, Suggestion.For(entry.Key, known));

    /// <summary>Reports a value that is not what its keyword takes.</summary>
    public void ReportKind(MappingEntry entry, string expected) =>
        ReportKind($"'{entry.Key}'", entry.Value, entry.Value is ScalarNode { Span.Length: > 0 } ? entry.Value.Span : entry.KeySpan, expected);

    /// <inheritdoc cref="ReportKind(MappingEntry, string)"/>
    public void ReportKind(string owner, Node node, TextSpan span, string expected) =>
        problems.Add(Rules.WrongKind, span, owner, expected, Describe(node));

    /// <summary>What a value is, for messages.</summary>
    public static string Describe(Node node) => node switch
    {
        MappingNode => "a mapping",
        SequenceNode => "a list",
        ScalarNode { IsPlain: true, Value.Length: 0 } => "nothing",
        ScalarNode { IsPlain: true } plain => Shorten(plain.Value),
        ScalarNode quoted => $"the text \"{Shorten(quoted.Value)}\"",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    /// <summary>A text as a message quotes it: its first line, and not too much of that.</summary>
    public static string Shorten(string text)
    {
        int end = text.IndexOfAny(['\r', '\n']);
        string line = end < 0 ? text : text.Substring(0, end);
        return line.Length > LongestQuotation ? line.Substring(0, LongestQuotation) + "..." : line;
    }

    private IEnumerable<(string Text, ScalarNode Node)> Scalars(MappingEntry entry, string expected)
    {
        IEnumerable<Node> nodes = entry.Value is SequenceNode sequence ? sequence.Items : [entry.Value];
        foreach (Node node in nodes)
        {
            if (AsText(node) is { } scalar)
            {
                yield return (scalar.Value, scalar);
            }
            else
            {
                ReportKind($"'{entry.Key}'", node, node.Span.Length > 0 && node is ScalarNode ? node.Span : entry.KeySpan, expected);
            }
        }
    }

    /// <summary>The scalar of a node, unless nothing is written there.</summary>
    private static ScalarNode? AsText(Node node) => node is ScalarNode scalar && !(scalar.IsPlain && scalar.Value.Length == 0) ? scalar : null;
}
