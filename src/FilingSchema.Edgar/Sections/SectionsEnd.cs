namespace FilingSchema.Edgar;

/// <summary>Words that begin the text after the last section: one or a few that stand alone, or the beginning of a sentence.</summary>
internal sealed class SectionsEnd(string[] words)
{
    // What is longer is a sentence, known by how it begins.
    private const int LongestAlone = 3;

    /// <summary>The words, in small letters.</summary>
    public string[] Words { get; } = words;

    /// <summary>The same without spaces.</summary>
    public string Letters { get; } = string.Concat(words);

    /// <summary>Whether it is a sentence, and not words that stand alone.</summary>
    public bool IsSentence => Words.Length > LongestAlone;
}
