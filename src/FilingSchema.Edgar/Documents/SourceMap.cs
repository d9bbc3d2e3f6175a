using System.Runtime.InteropServices;

namespace FilingSchema.Edgar;

/// <summary>A run of text that was taken from the filing in one go: the character at the index stood at the offset.</summary>
internal readonly record struct SourceRun(int Index, int Offset);

/// <summary>The way from a character of a block back to the filing.</summary>
internal sealed class SourceMap(string source, SourceRun[] runs)
{
    private const int LongestReference = 12;

    public static SourceMap Empty { get; } = new("", []);

    /// <summary>Where a character of the block stands in the filing.</summary>
    public int OffsetOf(int index)
    {
        if (runs.Length == 0)
            return 0;
        int low = 0;
        for (int high = runs.Length - 1; low < high;)
        {
            int middle = (low + high + 1) / 2;
            if (runs[middle].Index <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return Walk(runs[low].Offset, index - runs[low].Index);
    }

    /// <summary>The runs of a part of the block, for a block that takes the part over.</summary>
    public IEnumerable<SourceRun> Slice(int start, int length, int shift)
    {
        yield return new SourceRun(shift, OffsetOf(start));
        foreach (SourceRun run in runs)
        {
            if (run.Index > start && run.Index < start + length)
                yield return new SourceRun(run.Index - start + shift, run.Offset);
        }
    }

    public static SourceMap Join(string source, List<SourceRun> runs) => new(source, [.. CollectionsMarshal.AsSpan(runs)]);

    /// <summary>Goes on by some characters of text, each of which may be a character reference or much whitespace in the source.</summary>
    private int Walk(int offset, int characters)
    {
        for (; characters > 0 && offset < source.Length; characters--)
        {
            if (char.IsWhiteSpace(source[offset]))
            {
                while (offset < source.Length && char.IsWhiteSpace(source[offset]))
                    offset++;
                continue;
            }
            int reference = source[offset] == '&'
                ? source.AsSpan(offset, Math.Min(LongestReference, source.Length - offset)).IndexOf(';') : -1;
            offset += reference < 0 ? 1 : reference + 1;
        }
        return offset;
    }
}
