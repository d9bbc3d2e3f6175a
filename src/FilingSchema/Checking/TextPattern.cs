namespace FilingSchema;

/// <summary>A regular expression of a schema: ECMAScript's dialect, found anywhere in a text.</summary>
/// <remarks><c>\d</c> and <c>\w</c> are ASCII, <c>$</c> is the very end, <c>.</c> stops at line ends.</remarks>
/// <seealso cref="FlatPattern"/>
/// <seealso cref="RegexPattern"/>
public abstract class TextPattern
{
    private readonly string pattern;

    // There are two kinds. A program that has but flat ones is spared all of the other, and of .NET's regular expressions.
    private protected TextPattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        this.pattern = pattern;
    }

    /// <summary>Whether the pattern is found somewhere in the text.</summary>
    public abstract bool IsMatch(string text);

    /// <summary>The expression, as the schema has it.</summary>
    public sealed override string ToString() => pattern;
}
