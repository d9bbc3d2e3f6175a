namespace FilingSchema;

/// <summary>A regular expression of a schema: ECMAScript's dialect, found anywhere in a text.</summary>
/// <remarks>
/// <c>\d</c> and <c>\w</c> are ASCII, <c>$</c> is the very end, <c>.</c> stops at line ends. Made once, compiled on first use. A
/// pattern that is but classes of characters in a row takes no regular expression. Most others are matched in time linear in
/// the text; those with lookarounds or back references are given a second, after which the text counts as no match.
/// </remarks>
public sealed class TextPattern
{
    private readonly string pattern;

    // One of the two, once the pattern has been used.
    private FlatPattern? flat;
    private RegexPattern? regex;

    /// <summary>A pattern.</summary>
    /// <param name="pattern">The expression, as the schema has it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is <see langword="null"/>.</exception>
    public TextPattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        this.pattern = pattern;
    }

    /// <summary>Whether it takes a regular expression, rather than a comparison of characters.</summary>
    internal bool IsRegex => FlatPattern.TryParse(pattern) is null;

    /// <summary>Whether the pattern is found somewhere in the text.</summary>
    /// <exception cref="System.Text.RegularExpressions.RegexParseException">The pattern is no regular expression. The compiler has made sure that those of a schema are.</exception>
    public bool IsMatch(string text)
    {
        if (flat is null && regex is null)
        {
            flat = FlatPattern.TryParse(pattern);
            if (flat is null)
                regex = new(pattern);
        }
        return flat?.IsMatch(text) ?? regex!.IsMatch(text);
    }

    /// <summary>The expression, as the schema has it.</summary>
    public override string ToString() => pattern;
}
