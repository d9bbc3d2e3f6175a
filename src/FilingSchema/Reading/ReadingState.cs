namespace FilingSchema;

/// <summary>What outlives the reader of one text: failures, names already seen, open objects. One per thread is kept for the next text.</summary>
internal sealed class ReadingState
{
    [ThreadStatic]
    private static ReadingState? spare;

    public readonly MemberNames Names = new();

    public readonly StringCache Strings = new();

    public readonly ElementStack Elements = new();

    /// <summary>How many failures there are. Their list is made for the first.</summary>
    public int FailureCount;

    /// <summary>How many records are noted.</summary>
    public int RecordCount;

    public List<ReadFailure> Failures => field ??= [];

    /// <summary>The records so far in which something failed and which no other such record is known to be around.</summary>
    public List<ReadRecord> Records => field ??= [];

    /// <summary>The records that are wrong as a whole.</summary>
    public List<ReadRecord> Judged => field ??= [];

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
        if (FailureCount + RecordCount > 0)
            Clear();
        Names.Count = 0;
        HasGaps = false;
        spare = this;
    }

    public void Report(int offset, string keyword, string message, string? member = null, string? place = null)
    {
        Failures.Add(new(offset, keyword, message) { Member = member, Place = place });
        FailureCount++;
    }

    /// <summary>Takes back what failed since a count.</summary>
    public void Forget(int failures)
    {
        Failures.RemoveRange(failures, FailureCount - failures);
        FailureCount = failures;
    }

    /// <summary>Notes a record that is wrong as a whole.</summary>
    public void Judge(ReadRecord record)
    {
        Judged.Add(record);
        Records.Add(record);
        RecordCount++;
    }

    /// <summary>Says in which record is what failed since a count, and around which records since another.</summary>
    public void Claim(int failures, int records, ReadRecord record)
    {
        for (int i = failures; i < FailureCount; i++)
            Failures[i].Record ??= record;
        for (int i = records; i < RecordCount; i++)
            Records[i].Outer = record;
        Records.RemoveRange(records, RecordCount - records);
        Records.Add(record);
        RecordCount = records + 1;
    }

    private void Clear()
    {
        Failures.Clear();
        Records.Clear();
        Judged.Clear();
        FailureCount = 0;
        RecordCount = 0;
    }
}
