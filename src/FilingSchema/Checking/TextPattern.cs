using System.Text.RegularExpressions;

namespace FilingSchema;

/// <summary>A regular expression of a schema: ECMAScript's dialect, found anywhere in a text.</summary>
/// <remarks>
/// <c>\d</c> and <c>\w</c> are ASCII, <c>$</c> is the very end, <c>.</c> stops at line ends. Made once, compiled on first use. A
/// pattern that is but classes of characters in a row takes no regular expression. Most others are matched in time linear in
/// the text; those with lookarounds or back references are given a second, after which the text counts as no match.
/// </remarks>
public sealed class TextPattern
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    private readonly string pattern;
    private readonly Lazy<FlatPattern?> flat;
    private readonly Lazy<Regex> regex;

    /// <summary>A pattern.</summary>
    /// <param name="pattern">The expression, as the schema has it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is <see langword="null"/>.</exception>
    public TextPattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        this.pattern = pattern;
        flat = new(() => FlatPattern.TryParse(pattern));
        regex = new(() => Compile(EcmaPattern.ToDotNet(pattern)));
    }

    /// <summary>Whether it takes a regular expression, rather than a comparison of characters.</summary>
    internal bool IsRegex => flat.Value is null;

    /// <summary>Whether the pattern is found somewhere in the text.</summary>
    /// <exception cref="RegexParseException">The pattern is no regular expression. The compiler has made sure that those of a schema are.</exception>
    public bool IsMatch(string text)
    {
        if (flat.Value is { } row)
            return row.IsMatch(text);
        try
        {
            return regex.Value.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>The expression, as the schema has it.</summary>
    public override string ToString() => pattern;

    private static Regex Compile(string pattern)
    {
        try
        {
            return new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, LongestMatch);
        }
        catch (NotSupportedException)
        {
            return new(pattern, RegexOptions.CultureInvariant, LongestMatch);
        }
    }
}
