using System.ComponentModel;

namespace FilingSchema;

/// <summary>A regular expression of a schema: ECMAScript's dialect, found anywhere in a text.</summary>
/// <remarks>
/// <c>\d</c> and <c>\w</c> are ASCII, <c>$</c> is the very end, <c>.</c> stops at line ends. Made once, compiled on first use. Of a
/// pattern that is but classes of characters in a row the compiler has made such rows, which take no regular expression. Most
/// others are matched in time linear in the text; those with lookarounds or back references are given a second, after which the
/// text counts as no match.
/// </remarks>
public sealed class TextPattern
{
    private readonly string pattern;
    private readonly string? rows;
    private readonly bool isWhole;

    // Once the pattern has been used, unless it has rows.
    private RegexPattern? regex;

    /// <summary>A pattern.</summary>
    /// <param name="pattern">The expression, as the schema has it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is <see langword="null"/>.</exception>
    public TextPattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        this.pattern = pattern;
    }

    /// <summary>A pattern that the compiler has taken apart. For generated code.</summary>
    /// <param name="pattern">The expression, as the schema has it.</param>
    /// <param name="rows">
    /// Rows, of which a text must be one: the length of the row, then its runs. A run is the number of its ranges, the first and
    /// the last character of each, and how many such characters there are at least and at most, 0 for any number.
    /// </param>
    /// <param name="isWhole">Whether nothing may follow the row.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TextPattern(string pattern, string rows, bool isWhole = true) => (this.pattern, this.rows, this.isWhole) = (pattern, rows, isWhole);

    /// <summary>Whether it takes a regular expression, rather than a comparison of characters.</summary>
    internal bool IsRegex => rows is null;

    /// <summary>Whether the pattern is found somewhere in the text.</summary>
    /// <exception cref="System.Text.RegularExpressions.RegexParseException">The pattern is no regular expression. The compiler has made sure that those of a schema are.</exception>
    public bool IsMatch(string text)
    {
        if (rows is null)
            return (regex ??= new(pattern)).IsMatch(text);
        for (int row = 0; row < rows.Length; row += rows[row] + 1)
        {
            int length = LengthOf(rows.AsSpan(row + 1, rows[row]), text);
            if (length == text.Length || (length >= 0 && !isWhole))
                return true;
        }
        return false;
    }

    /// <summary>The expression, as the schema has it.</summary>
    public override string ToString() => pattern;

    // How much of the text the row takes; below 0 if it does not match.
    private static int LengthOf(ReadOnlySpan<char> row, string text)
    {
        int at = 0;
        while (row.Length > 0)
        {
            int count = 2 * row[0];
            ReadOnlySpan<char> ranges = row.Slice(1, count);
            (int min, int max) = (row[count + 1], row[count + 2]);
            row = row[(count + 3)..];
            int start = at;
            int end = max == 0 ? text.Length : Math.Min(text.Length, at + max);
            while (at < end && IsIn(ranges, text[at]))
                at++;
            if (at - start < min)
                return -1;
        }
        return at;
    }

    private static bool IsIn(ReadOnlySpan<char> ranges, char unit)
    {
        for (int i = 0; i < ranges.Length; i += 2)
        {
            if (unit >= ranges[i] && unit <= ranges[i + 1])
                return true;
        }
        return false;
    }
}
