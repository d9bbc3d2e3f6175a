namespace FilingSchema;

/// <summary>A pattern that is but classes of ASCII characters in a row, from the beginning of the text: matched without a regular expression.</summary>
/// <remarks>Groups are written out, so that each of their alternatives is a row of its own: <c>^--(0[1-9]|1[0-2])$</c> is two rows.</remarks>
internal sealed class FlatPattern
{
    private const int MaxRows = 16;

    private readonly List<List<Run>> rows;
    private readonly bool isWhole;

    private FlatPattern(List<List<Run>> rows, bool isWhole)
    {
        this.rows = rows;
        this.isWhole = isWhole;
    }

    /// <summary>The pattern, or <see langword="null"/> if it takes a regular expression.</summary>
    public static FlatPattern? TryParse(string pattern)
    {
        if (!pattern.StartsWith('^'))
            return null;
        bool isWhole = pattern.EndsWith('$') && !pattern.EndsWith("\\$", StringComparison.Ordinal);
        Parser parser = new(pattern.AsSpan(1, pattern.Length - (isWhole ? 2 : 1)));
        List<List<Run>> rows = parser.Alternatives(isInGroup: false);
        return parser.IsFlat && rows.TrueForAll(IsSure) ? new(rows, isWhole) : null;
    }

    public bool IsMatch(ReadOnlySpan<char> text)
    {
        foreach (List<Run> row in rows)
        {
            int length = LengthOf(row, text);
            if (length == text.Length || (length >= 0 && !isWhole))
                return true;
        }
        return false;
    }

    // How much of the text the row takes; below 0 if it does not match.
    private static int LengthOf(List<Run> row, ReadOnlySpan<char> text)
    {
        int at = 0;
        foreach (Run run in row)
        {
            int end = (int)Math.Min(text.Length, (long)at + run.Max);
            int start = at;
            while (at < end && run.Characters.Has(text[at]))
                at++;
            if (at - start < run.Min)
                return -1;
        }
        return at;
    }

    // Whether to take as much as there is, run by run, never takes what a later run needs.
    private static bool IsSure(List<Run> row)
    {
        for (int i = 0; i < row.Count; i++)
        {
            if (row[i].Min == row[i].Max)
                continue;
            for (int next = i + 1; next < row.Count; next++)
            {
                if (row[i].Characters.Overlaps(row[next].Characters))
                    return false;
                if (row[next].Min > 0)
                    break;
            }
        }
        return true;
    }

    /// <summary>So many characters of a class.</summary>
    private sealed class Run(AsciiSet characters, int min, int max)
    {
        public readonly AsciiSet Characters = characters;
        public readonly int Min = min;
        public readonly int Max = max;
    }

    private ref struct Parser(ReadOnlySpan<char> pattern)
    {
        private readonly ReadOnlySpan<char> pattern = pattern;
        private int at;

        public bool IsFlat = true;

        private readonly char Current => at < pattern.Length ? pattern[at] : '\0';

        /// <summary>The rows up to the end of the group, or of the pattern.</summary>
        public List<List<Run>> Alternatives(bool isInGroup)
        {
            List<List<Run>> done = [];
            List<List<Run>> rows = [[]];
            while (IsFlat && at < pattern.Length && Current != ')')
            {
                if (Current == '|')
                {
                    at++;
                    // Outside of a group the anchors belong to one alternative alone.
                    IsFlat &= isInGroup;
                    done.AddRange(rows);
                    rows = [[]];
                }
                else if (Current == '(')
                {
                    rows = Each(rows, Group());
                }
                else
                {
                    AsciiSet characters = Current == '[' ? Class() : One(isInClass: false, out _);
                    Run run = Repeated(characters);
                    foreach (List<Run> row in rows)
                        row.Add(run);
                }
                IsFlat &= rows.Count <= MaxRows;
            }
            IsFlat &= isInGroup || at == pattern.Length;
            done.AddRange(rows);
            return done;
        }

        // Each row with each of the group's behind it.
        private static List<List<Run>> Each(List<List<Run>> rows, List<List<Run>> group)
        {
            List<List<Run>> longer = [];
            foreach (List<Run> row in rows)
            {
                foreach (List<Run> alternative in group)
                    longer.Add([.. row, .. alternative]);
            }
            return longer;
        }

        private List<List<Run>> Group()
        {
            at += pattern[at..].StartsWith("(?:") ? 3 : 1;
            List<List<Run>> rows = Alternatives(isInGroup: true);
            IsFlat &= Current == ')';
            at++;
            if (Current == '?')
            {
                at++;
                rows.Add([]);
            }
            IsFlat &= Current is not ('?' or '*' or '+' or '{');
            return rows;
        }

        private AsciiSet Class()
        {
            AsciiSet characters = default;
            at++;
            IsFlat &= Current is not ('^' or ']');
            while (IsFlat && Current != ']')
            {
                int from = at;
                characters |= One(isInClass: true, out char first);
                if (Current == '-' && at + 1 < pattern.Length && pattern[at + 1] != ']')
                {
                    at++;
                    One(isInClass: true, out char last);
                    // A range goes from one character to a later one.
                    IsFlat &= first > '\0' && first <= last;
                    characters |= AsciiSet.Range(first, last);
                }
                IsFlat &= at > from && at < pattern.Length;
            }
            at++;
            return characters;
        }

        // A character that stands for itself, or an escape; no single character if that stands for several.
        private AsciiSet One(bool isInClass, out char unit)
        {
            unit = Current;
            at++;
            if (unit == '\\')
            {
                unit = Current;
                at++;
                if (unit is 'd' or 'w')
                {
                    AsciiSet several = AsciiSet.Range('0', '9');
                    if (unit == 'w')
                        several |= AsciiSet.Range('A', 'Z') | AsciiSet.Range('a', 'z') | AsciiSet.Range('_', '_');
                    unit = '\0';
                    return several;
                }
                IsFlat &= char.IsAscii(unit) && (char.IsPunctuation(unit) || char.IsSymbol(unit));
            }
            else
            {
                IsFlat &= unit is > '\0' and < (char)128 && (isInClass ? unit != '[' : !".^$*+?{}[]()|".Contains(unit, StringComparison.Ordinal));
            }
            if (!char.IsAscii(unit))
                unit = '\0';
            return AsciiSet.Range(unit, unit);
        }

        private Run Repeated(AsciiSet characters)
        {
            (int min, int max) = Current switch
            {
                '?' => (0, 1),
                '*' => (0, int.MaxValue),
                '+' => (1, int.MaxValue),
                '{' => Bounds(),
                _ => (-1, 0),
            };
            if (min < 0)
                return new(characters, 1, 1);
            at++;
            // Lazy, or no quantifier at all.
            IsFlat &= min <= max && Current is not ('?' or '+' or '*' or '{');
            return new(characters, min, max);
        }

        // Leaves the parser on the closing brace.
        private (int Min, int Max) Bounds()
        {
            int length = pattern[at..].IndexOf('}');
            ReadOnlySpan<char> bounds = length > 0 ? pattern.Slice(at + 1, length - 1) : default;
            at += Math.Max(0, length);
            int comma = bounds.IndexOf(',');
            IsFlat &= int.TryParse(comma < 0 ? bounds : bounds[..comma], System.Globalization.NumberStyles.None, null, out int min);
            int max = comma < 0 ? min : int.MaxValue;
            if (comma >= 0 && comma < bounds.Length - 1)
                IsFlat &= int.TryParse(bounds[(comma + 1)..], System.Globalization.NumberStyles.None, null, out max);
            return (min, max);
        }
    }
}
