using System.Text.RegularExpressions;

namespace FilingSchema;

/// <summary>A pattern that takes a regular expression. Apart, so that a program without such patterns never loads what it takes.</summary>
internal sealed class RegexPattern(string pattern)
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    private readonly Regex regex = Compile(EcmaPattern.ToDotNet(pattern));

    public bool IsMatch(string text)
    {
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
