namespace FilingSchema.Edgar;

/// <summary>EDGAR's header at the beginning of a submission.</summary>
/// <param name="Lines">Its lines; none if there is no header.</param>
/// <param name="IsFound">Whether there is one.</param>
/// <param name="IsClosed">Whether it is ended by a tag.</param>
internal readonly record struct SubmissionHeader(HeaderGroup Lines, bool IsFound, bool IsClosed)
{
    /// <summary>Reads the header out of what stands before the first document.</summary>
    public static SubmissionHeader Read(SourcePiece beginning, FilingTextBuilder text)
    {
        ReadOnlySpan<byte> bytes = beginning.Bytes.Span;
        int start = Math.Max(IndexOfLine(bytes, "<SEC-HEADER>"u8), Math.Max(IndexOfLine(bytes, "<IMS-HEADER>"u8), IndexOfLine(bytes, "<SUBMISSION>"u8)));
        if (start < 0)
            return new SubmissionHeader(new HeaderGroup(""), IsFound: false, IsClosed: false);
        int length = LengthOf(bytes[start..]);
        int end = length < 0 ? bytes.Length : start + length;
        // The line of the opening tag names the file, no fact.
        int firstLine = bytes[start..end].IndexOfAny((byte)'\n', (byte)'\r');
        start = firstLine < 0 ? end : start + firstLine + 1;
        if (start < end && bytes[start - 1] == '\r' && bytes[start] == '\n')
            start++;
        ReadOnlySpan<char> lines = text.Append(beginning.Slice(start, end));
        return new SubmissionHeader(HeaderParser.Parse(lines, text.Length - lines.Length), IsFound: true, IsClosed: length >= 0);
    }

    private static int IndexOfLine(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> tag)
    {
        for (int start = 0; ;)
        {
            int found = bytes[start..].IndexOf(tag);
            if (found < 0)
                return -1;
            start += found;
            if (start == 0 || bytes[start - 1] is (byte)'\n' or (byte)'\r' or (byte)' ' or (byte)'\t')
                return start;
            start += tag.Length;
        }
    }

    private static int LengthOf(ReadOnlySpan<byte> header)
    {
        ReadOnlySpan<byte> bytes = header;
        int first = -1;
        foreach (byte[] tag in EndTags)
        {
            int found = bytes.IndexOf(tag);
            if (found >= 0)
            {
                first = found;
                bytes = bytes[..found];
            }
        }
        return first;
    }

    private static readonly byte[][] EndTags = ["</SEC-HEADER>"u8.ToArray(), "</IMS-HEADER>"u8.ToArray(), "</SUBMISSION>"u8.ToArray()];
}
