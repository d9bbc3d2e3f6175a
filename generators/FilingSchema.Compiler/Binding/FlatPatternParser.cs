using System.Globalization;

namespace FilingSchema.Compiler.Binding;

/// <summary>Reads a pattern as rows of runs, as far as it is such.</summary>
/// <param name="pattern">The pattern without its anchors.</param>
/// <param name="maxRows">How many rows a pattern may be.</param>
internal sealed class FlatPatternParser(string pattern, int maxRows)
{
    private int at;

    /// <summary>Whether there was nothing so far that only a regular expression can match.</summary>
    public bool IsFlat { get; private set; } = true;

    private char Current => at < pattern.Length ? pattern[at] : '\0';

    /// <summary>The rows up to the end of the group, or of the pattern.</summary>
    public List<List<TextRun>> Alternatives(bool isInGroup)
    {
        var done = new List<List<TextRun>>();
        List<List<TextRun>> rows = [[]];
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
                TextRun run = Repeated(characters);
                foreach (List<TextRun> row in rows)
                {
                    row.Add(run);
                }
            }

            IsFlat &= rows.Count <= maxRows;
        }

        IsFlat &= isInGroup || at == pattern.Length;
        done.AddRange(rows);
        return done;
    }

    /// <summary>Each row with each of the group's behind it.</summary>
    private static List<List<TextRun>> Each(List<List<TextRun>> rows, List<List<TextRun>> group)
    {
        var longer = new List<List<TextRun>>();
        foreach (List<TextRun> row in rows)
        {
            foreach (List<TextRun> alternative in group)
            {
                longer.Add([.. row, .. alternative]);
            }
        }

        return longer;
    }

    private List<List<TextRun>> Group()
    {
        at += string.CompareOrdinal(pattern, at, "(?:", 0, 3) == 0 ? 3 : 1;
        List<List<TextRun>> rows = Alternatives(isInGroup: true);
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

    /// <summary>A character that stands for itself, or an escape; no single character if that stands for several.</summary>
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
                {
                    several |= AsciiSet.Range('A', 'Z') | AsciiSet.Range('a', 'z') | AsciiSet.Range('_', '_');
                }

                unit = '\0';
                return several;
            }

            IsFlat &= unit < 128 && (char.IsPunctuation(unit) || char.IsSymbol(unit));
        }
        else
        {
            IsFlat &= unit is > '\0' and < (char)128 && (isInClass ? unit != '[' : ".^$*+?{}[]()|".IndexOf(unit) < 0);
        }

        if (unit >= 128)
        {
            unit = '\0';
        }

        return AsciiSet.Range(unit, unit);
    }

    private TextRun Repeated(AsciiSet characters)
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
        {
            return new(characters, 1, 1);
        }

        at++;

        // Lazy, or no quantifier at all.
        IsFlat &= min <= max && Current is not ('?' or '+' or '*' or '{');
        return new(characters, min, max);
    }

    /// <summary>Leaves the parser on the closing brace.</summary>
    private (int Min, int Max) Bounds()
    {
        int end = pattern.IndexOf('}', at);
        string[] bounds = end > at ? pattern.Substring(at + 1, end - at - 1).Split(',') : [];
        IsFlat &= bounds.Length is 1 or 2;
        if (!IsFlat)
        {
            return default;
        }

        at = end;
        IsFlat &= int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out int min);
        int max = bounds.Length == 1 ? min : int.MaxValue;
        if (bounds.Length == 2 && bounds[1].Length > 0)
        {
            IsFlat &= int.TryParse(bounds[1], NumberStyles.None, CultureInfo.InvariantCulture, out max);
        }

        return (min, max);
    }
}
