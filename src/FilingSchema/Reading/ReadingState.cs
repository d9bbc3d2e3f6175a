namespace FilingSchema;

/// <summary>What outlives the reader of one text: failures, names already seen, open objects. One per thread is kept for the next text.</summary>
internal sealed class ReadingState
{
    [ThreadStatic]
    private static ReadingState? spare;

    public readonly MemberNames Names = new();

    public readonly StringCache Strings = new();

    public readonly List<ReadFailure> Failures = [];

    /// <summary>What is wrong with objects as a whole: where each begins, and the violation, its path from there.</summary>
    public List<(int Offset, Violation Violation)>? Judged;

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
        Names.Count = 0;
        HasGaps = false;
        spare = this;
    }

    public void Report(int offset, string keyword, string message, string? member = null, string? place = null) =>
        Failures.Add(new(offset, keyword, message) { Member = member, Place = place });

    /// <summary>Says which record the failures since a count belong to, unless one of its own records has claimed them.</summary>
    public void Claim(int since, RecordSchema schema, int recordOffset)
    {
        for (int i = since; i < Failures.Count; i++)
        {
            ReadFailure failure = Failures[i];
            if (failure.Schema is null)
                (failure.Schema, failure.RecordOffset) = (schema, recordOffset);
        }
    }
}
