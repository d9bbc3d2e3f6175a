using System.ComponentModel;

namespace FilingSchema;

/// <summary>A pattern that is but classes of characters in a row: the compiler has made such rows of it, which take no regular expression. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlatPattern : TextPattern
{
    private readonly string rows;
    private readonly bool isWhole;

    /// <summary>A pattern that was taken apart.</summary>
    /// <param name="pattern">The expression, as the schema has it.</param>
    /// <param name="rows">
    /// Rows, of which a text must be one: the length of the row, then its runs. A run is the number of its ranges, the first and
    /// the last character of each, and how many such characters there are at least and at most, 0 for any number.
    /// </param>
    /// <param name="isWhole">Whether nothing may follow the row.</param>
    public FlatPattern(string pattern, string rows, bool isWhole = true)
        : base(pattern) => (this.rows, this.isWhole) = (rows, isWhole);

    /// <inheritdoc/>
    public override bool IsMatch(string text)
    {
        for (int row = 0; row < rows.Length; row += rows[row] + 1)
        {
            int length = LengthOf(rows.AsSpan(row + 1, rows[row]), text);
            if (length == text.Length || (length >= 0 && !isWhole))
                return true;
        }
        return false;
    }

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
