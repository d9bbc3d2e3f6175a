using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Cli.Docs;

/// <summary>Says in words how the reader finds a value: <c>x-read</c> for people.</summary>
internal static class ReadingWords
{
    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["cover"] = "What stands before the first section.",
        ["sections"] = "The sections of the report, in their order.",
        ["signatures"] = "The signature blocks after the last section.",
        ["documents"] = "The documents of the submission.",
        ["heading"] = "The caption as printed: the section's own, or the line above the table.",
        ["narrative"] = "The text of the section.",
        ["exhibits"] = "The exhibits that the section, or the index after the signatures, lists.",
        ["table"] = "The rows of each table that has the columns of the row's type.",
        ["address"] = "The address over one of the labels, or else the first one.",
        ["telephone"] = "The number beside one of the labels, or else the first one.",
    };

    /// <summary>The ways in the order in which they are tried: what each looks for, and the words that it looks for, if any.</summary>
    public static IEnumerable<ReadingWay> Of(ReadKeyword read)
    {
        if (read.Part is { } part)
            yield return new(Parts.GetValueOrDefault(part, part));
        if (read.Concept.Count > 0)
            yield return new("The inline XBRL fact", read.Concept, IsCode: true);
        if (read.After.Count > 0)
            yield return new("The text after a label", read.After);
        if (read.Above.Count > 0)
            yield return new("The text on or above the line of a label", read.Above);
        if (read.Box.Count > 0)
            yield return new("Whether the box is ticked beside", read.Box);
        if (read.AskedBy.Count > 0)
            yield return new("An empty box says nothing unless this one is ticked", read.AskedBy);
        if (read.Column.Count > 0)
            yield return new("The cell under a column's caption", read.Column);
        if (read.Sentence.Count > 0)
            yield return new("A sentence that matches", read.Sentence, IsCode: true);
        if (read.Phrases.Count > 0)
            yield return new("In which stand", [.. read.Phrases.Select(static phrase => $"<{phrase.Name}> for {phrase.Text}")], IsCode: true);
        if (read.Group is { } group)
            yield return new("The group of this name, of a sentence or of EDGAR's header", [group], IsCode: true);
        if (read.Pattern is { } pattern)
            yield return new("What matches, in what was found or in the whole part", [pattern], IsCode: true);
        if (read.Header.Count > 0)
            yield return new("The value in EDGAR's header of", read.Header, IsCode: true);
        if (read.Text.Count > 0)
            yield return new("Also worded", read.Text);
        if (read.Role is { } role)
            yield return new("Its role there", [role], IsCode: true);
        if (read.Word.Count > 0)
            yield return new("Before a section's number stands", read.Word);
        if (read.Captions.Count > 0)
            yield return new("Over groups of sections stands", read.Captions);
        if (read.Ends.Count > 0)
            yield return new("After the last section stands", read.Ends);
    }
}

/// <summary>A way in which a value is found.</summary>
/// <param name="What">What is looked for.</param>
/// <param name="Words">The words by which it is found.</param>
/// <param name="IsCode">Whether the words are names or expressions, and not words of a document.</param>
internal sealed record ReadingWay(string What, IReadOnlyList<string> Words, bool IsCode = false)
{
    /// <summary>A way that needs no words.</summary>
    public ReadingWay(string what)
        : this(what, [])
    {
    }
}
