namespace FilingSchema;

/// <summary>What outlives the reader of one text: failures, names already seen, open objects. One per thread is kept for the next text.</summary>
internal sealed class ReadingState
{
    [ThreadStatic]
    private static ReadingState? spare;

    public readonly MemberNames Names = new();

    public readonly StringCache Strings = new();

    public readonly ElementStack Elements = new();

    public readonly List<ReadFailure> Failures = [];

    /// <summary>The records so far in which something failed and which no other such record is known to be around.</summary>
    public readonly List<ReadRecord> Records = [];

    /// <summary>What is wrong with records as a whole: each record, and the violation, its path from there.</summary>
    public List<(ReadRecord Record, Violation Violation)>? Judged;

    /// <summary>Whether an element that could not be read has left a gap in a list or map that would not show.</summary>
    public bool HasGaps;

    public static ReadingState Rent()
    {
        ReadingState state = spare ?? new();
        spare = null;
        return state;
    }

    public void Return()
    {
        Failures.Clear();
        Judged = null;
        Records.Clear();
        Names.Count = 0;
        HasGaps = false;
        spare = this;
    }

    public void Report(int offset, string keyword, string message, string? member = null, string? place = null) =>
        Failures.Add(new(offset, keyword, message) { Member = member, Place = place });

    /// <summary>Says in which record is what failed since a count, and around which records since another.</summary>
    public void Claim(int failures, int records, ReadRecord record)
    {
        for (int i = failures; i < Failures.Count; i++)
            Failures[i].Record ??= record;
        for (int i = records; i < Records.Count; i++)
            Records[i].Outer = record;
        Records.RemoveRange(records, Records.Count - records);
        Records.Add(record);
    }
}
