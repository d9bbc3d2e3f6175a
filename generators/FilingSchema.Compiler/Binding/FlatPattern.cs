using System.Text;

namespace FilingSchema.Compiler.Binding;

/// <summary>A pattern that is but classes of ASCII characters in a row, from the beginning of the text: it is matched without a regular expression.</summary>
/// <remarks>Groups are written out, so that each of their alternatives is a row of its own: <c>^--(0[1-9]|1[0-2])$</c> is two rows.</remarks>
internal static class FlatPattern
{
    private const int MaxRows = 16;

    /// <summary>The expression that makes the runtime's pattern: one of rows, or else a regular expression.</summary>
    public static string Creation(string pattern) => TryParse(pattern) is { } rows
        ? $"new Fs::FlatPattern({CSharpLiteral.Of(pattern)}, {CSharpLiteral.Of(rows)}{(IsWhole(pattern) ? string.Empty : ", isWhole: false")})"
        : $"new Fs::RegexPattern({CSharpLiteral.Of(pattern)})";

    /// <summary>
    /// The rows, as the runtime reads them, or <see langword="null"/> if the pattern takes a regular expression. A row is its
    /// length, then its runs: how many ranges, the first and last character of each, the fewest characters, and the most or 0
    /// for any number.
    /// </summary>
    public static string? TryParse(string pattern)
    {
        if (!pattern.StartsWith("^", StringComparison.Ordinal))
        {
            return null;
        }

        var parser = new FlatPatternParser(pattern.Substring(1, pattern.Length - (IsWhole(pattern) ? 2 : 1)), MaxRows);
        List<List<TextRun>> rows = parser.Alternatives(isInGroup: false);
        return parser.IsFlat && rows.All(IsSure) ? Encode(rows) : null;
    }

    private static bool IsWhole(string pattern) =>
        pattern.EndsWith("$", StringComparison.Ordinal) && !pattern.EndsWith("\\$", StringComparison.Ordinal);

    /// <summary>Whether to take as much as there is, run by run, never takes what a later run needs.</summary>
    private static bool IsSure(List<TextRun> row)
    {
        for (int i = 0; i < row.Count; i++)
        {
            for (int next = i + 1; next < row.Count && row[i].Min != row[i].Max; next++)
            {
                if (row[i].Characters.Overlaps(row[next].Characters))
                {
                    return false;
                }

                if (row[next].Min > 0)
                {
                    break;
                }
            }
        }

        return true;
    }

    private static string? Encode(List<List<TextRun>> rows)
    {
        var all = new StringBuilder();
        foreach (List<TextRun> row in rows)
        {
            var encoded = new StringBuilder();
            foreach (TextRun run in row.Where(static run => run.Max > 0))
            {
                string ranges = run.Characters.Ranges();
                encoded.Append((char)(ranges.Length / 2)).Append(ranges).Append((char)run.Min).Append((char)(run.Max == int.MaxValue ? 0 : run.Max));
            }

            if (encoded.Length > char.MaxValue || row.Exists(static run => run.Min > char.MaxValue || run.Max is > char.MaxValue and < int.MaxValue))
            {
                return null;
            }

            all.Append((char)encoded.Length).Append(encoded);
        }

        return all.ToString();
    }
}

/// <summary>So many characters of a class.</summary>
internal sealed class TextRun(AsciiSet characters, int min, int max)
{
    public AsciiSet Characters => characters;

    public int Min => min;

    public int Max => max;
}
