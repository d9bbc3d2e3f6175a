using System.Text.RegularExpressions;

namespace FilingSchema;

/// <summary>A pattern that takes a regular expression, compiled on first use.</summary>
/// <remarks>
/// Most are matched in time linear in the text; those with lookarounds or back references are given a second, after which the text
/// counts as no match.
/// </remarks>
public sealed class RegexPattern : TextPattern
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    private Regex? regex;

    /// <summary>A pattern.</summary>
    /// <param name="pattern">The expression, as the schema has it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is <see langword="null"/>.</exception>
    public RegexPattern(string pattern)
        : base(pattern)
    {
    }

    /// <inheritdoc/>
    /// <exception cref="RegexParseException">The pattern is no regular expression. The compiler has made sure that those of a schema are.</exception>
    public override bool IsMatch(string text)
    {
        regex ??= Compile(EcmaPattern.ToDotNet(ToString()));
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

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
