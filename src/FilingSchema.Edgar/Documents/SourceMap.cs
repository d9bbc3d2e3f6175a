using System.Runtime.InteropServices;

namespace FilingSchema.Edgar;

/// <summary>A run of text: the character at the index stood at the offset, and those up to the next run one by one after it.</summary>
internal readonly record struct SourceRun(int Index, int Offset);

/// <summary>The way from a character of a block back to the filing.</summary>
internal readonly struct SourceMap(FilingText source, SourceRun[] runs)
{
    public static SourceMap Empty { get; } = new(FilingText.Empty, []);

    /// <summary>Where a character of the block begins in the filing.</summary>
    public int OffsetOf(int index)
    {
        if (runs.Length == 0)
            return 0;
        SourceRun run = runs[RunOf(index)];
        return Math.Min(run.Offset + index - run.Index, source.Length);
    }

    /// <summary>Where a character of the block ends in the filing: behind all of a character reference.</summary>
    public int EndOf(int index)
    {
        int offset = OffsetOf(index);
        if (runs.Length == 0 || offset >= source.Length)
            return offset;
        int next = RunOf(index) + 1;
        // A reference is a run of its own, which at most a collapsed space follows.
        bool isFollowed = next < runs.Length && runs[next].Index > index + 2;
        return offset + (isFollowed ? 1 : CharacterReference.LengthAt(source, offset));
    }

    /// <summary>What stands in the filing for a space of the block: all that was collapsed into it, markup within it included.</summary>
    public ReadOnlySpan<char> SpaceAt(int index)
    {
        int start = EndOf(index - 1);
        return source.Slice(start, Math.Max(0, OffsetOf(index + 1) - start));
    }

    /// <summary>Adds the runs of the block to those of one that takes it over.</summary>
    /// <param name="others">The runs of the other block.</param>
    /// <param name="shift">Where this block begins in the other.</param>
    public void CopyTo(List<SourceRun> others, int shift)
    {
        foreach (SourceRun run in runs)
            others.Add(run with { Index = run.Index + shift });
    }

    public static SourceMap Join(FilingText source, List<SourceRun> runs) => new(source, [.. CollectionsMarshal.AsSpan(runs)]);

    private int RunOf(int index)
    {
        int low = 0;
        for (int high = runs.Length - 1; low < high;)
        {
            int middle = (low + high + 1) / 2;
            if (runs[middle].Index <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
