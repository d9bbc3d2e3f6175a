namespace FilingSchema.Edgar;

/// <summary>Counts the lines of a file that comes piece by piece. LF, CR and CRLF each end a line.</summary>
internal struct LineCount
{
    private int breaks;
    private bool endsWithReturn;

    /// <summary>The line of the next byte, counted from 1.</summary>
    public readonly int Line => breaks + 1;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return;
        breaks += bytes.Count((byte)'\n');
        // The two of CRLF end one line.
        if (endsWithReturn && bytes[0] == '\n')
            breaks--;
        endsWithReturn = bytes[^1] == '\r';
        for (int at = bytes.IndexOf((byte)'\r'); at >= 0;)
        {
            bytes = bytes[(at + 1)..];
            if (bytes.IsEmpty || bytes[0] != '\n')
                breaks++;
            at = bytes.IndexOf((byte)'\r');
        }
    }
}
