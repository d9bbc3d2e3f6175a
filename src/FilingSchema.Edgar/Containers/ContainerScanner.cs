namespace FilingSchema.Edgar;

/// <summary>Finds the documents of a submission in its bytes, in one pass.</summary>
/// <remarks>
/// <para>
/// EDGAR writes its own tags in capitals, so nothing but them is looked for, with a vectorized search for <c>DOCUMENT&gt;</c>,
/// which the bodies hardly ever have. What such a tag is depends on what stands around it, for a body may have anything in it:
/// prose that speaks of tags, XML, a picture as uuencoded text.
/// </para>
/// <para>
/// A document begins with <c>&lt;DOCUMENT&gt;</c> at the start of a line. It ends at a <c>&lt;/DOCUMENT&gt;</c> that follows
/// <c>&lt;/TEXT&gt;</c> or starts a line; if that is missing, where the next one begins with <c>&lt;DOCUMENT&gt;</c> and <c>&lt;TYPE&gt;</c>.
/// </para>
/// </remarks>
internal sealed class ContainerScanner(ByteSource source)
{
    // How far before a tag is looked to tell what it is, and how long the header of a document may be.
    private const int LookBack = 256;
    private const int LookAhead = 64;
    private const int LongestHead = 64 * 1024;

    private static ReadOnlySpan<byte> Mark => "DOCUMENT>"u8;

    /// <summary>Goes on to the line of the next <c>&lt;DOCUMENT&gt;</c>, or to the end if there is none.</summary>
    public bool PassToDocument()
    {
        for (int at = Find(0); at >= 0; at = Find(at + Mark.Length))
        {
            ReadOnlySpan<byte> ahead = source.Ahead;
            if (IsOpening(ahead, at) && StartOfLine(ahead, at - 1) is >= 0 and int line)
            {
                source.Pass(line);
                return true;
            }
        }
        source.Pass(source.Ahead.Length);
        return false;
    }

    /// <summary>Goes on from the line of <c>&lt;DOCUMENT&gt;</c> behind <c>&lt;TEXT&gt;</c>; returns whether there is one.</summary>
    public bool PassHead()
    {
        ReadOnlySpan<byte> ahead = source.Peek(LongestHead);
        int at = ahead.IndexOf(Mark) + Mark.Length;
        while (true)
        {
            int rest = ahead[at..].IndexOfAnyExcept(" \t\r\n"u8);
            if (rest < 0)
                break;
            at += rest;
            ReadOnlySpan<byte> line = ahead[at..];
            if (line.StartsWith("<TEXT>"u8))
            {
                source.Pass(at + "<TEXT>".Length);
                return true;
            }
            if (line.StartsWith("</DOCUMENT>"u8) || line.StartsWith("<DOCUMENT>"u8))
            {
                source.Pass(at);
                return false;
            }
            int length = line.IndexOfAny((byte)'\n', (byte)'\r');
            if (length < 0)
                break;
            at += length;
        }
        source.Pass(at);
        return false;
    }

    /// <summary>Goes on to the end of a document's text, then behind its closing tags.</summary>
    /// <returns>The text, and whether it was ended.</returns>
    /// <param name="isWanted">Whether the bytes are to be kept.</param>
    public (SourcePiece Body, long Length, bool IsClosed) PassBody(bool isWanted)
    {
        source.Keep(isWanted);
        long start = source.Position;
        (int end, int next, bool isClosed) = FindEnd();
        source.Pass(end);
        long length = source.Position - start;
        SourcePiece body = source.Take();
        source.Pass(next - end);
        return (body, length, isClosed);
    }

    private (int End, int Next, bool IsClosed) FindEnd()
    {
        for (int at = Find(0); at >= 0; at = Find(at + Mark.Length))
        {
            ReadOnlySpan<byte> ahead = source.Peek(at + Mark.Length + LookAhead);
            if (IsClosing(ahead, at))
            {
                int tag = at - 2;
                int end = EndOfText(ahead[..tag]);
                if (end < tag || StartOfLine(ahead, tag) >= 0)
                    return (end, at + Mark.Length, true);
            }
            else if (IsOpening(ahead, at) && StartOfLine(ahead, at - 1) is >= 0 and int line && IsBegun(ahead[(at + Mark.Length)..]))
            {
                return (EndOfText(ahead[..line]), line, true);
            }
        }
        // The last document may lack its closing tag, and the lines that end the submission may follow.
        ReadOnlySpan<byte> tail = source.Ahead;
        int text = tail.LastIndexOf("</TEXT>"u8);
        return (text < 0 ? tail.Length : text, tail.Length, text >= 0);
    }

    /// <summary>Finds the next mark, whose bytes are at hand then, and so many before it; -1 if there is no more.</summary>
    private int Find(int from)
    {
        while (true)
        {
            ReadOnlySpan<byte> ahead = source.Ahead;
            int found = ahead[from..].IndexOf(Mark);
            if (found >= 0)
                return from + found;
            from = Math.Max(from, ahead.Length - Mark.Length + 1);
            int passed = Math.Max(0, ahead.Length - LookBack);
            source.Pass(passed);
            from -= passed;
            if (!source.Fetch())
                return -1;
        }
    }

    private static bool IsOpening(ReadOnlySpan<byte> bytes, int mark) => mark > 0 && bytes[mark - 1] == '<';

    private static bool IsClosing(ReadOnlySpan<byte> bytes, int mark) => mark > 1 && bytes[mark - 1] == '/' && bytes[mark - 2] == '<';

    private static bool IsBegun(ReadOnlySpan<byte> head) =>
        head[..Math.Min(LookAhead, head.Length)].TrimStart(" \t\r\n"u8).StartsWith("<TYPE>"u8);

    /// <summary>Where the line begins that a tag starts; -1 if something stands before the tag.</summary>
    private static int StartOfLine(ReadOnlySpan<byte> bytes, int tag)
    {
        int before = bytes[..tag].LastIndexOfAnyExcept((byte)' ', (byte)'\t');
        return before < 0 || bytes[before] is (byte)'\n' or (byte)'\r' ? before + 1 : -1;
    }

    /// <summary>Where the text ends: before a <c>&lt;/TEXT&gt;</c> that nothing follows, else at the end.</summary>
    private static int EndOfText(ReadOnlySpan<byte> bytes)
    {
        int start = Math.Max(0, bytes.Length - LookBack);
        ReadOnlySpan<byte> trimmed = bytes[start..].TrimEnd(" \t\r\n"u8);
        return trimmed.EndsWith("</TEXT>"u8) ? start + trimmed.Length - "</TEXT>".Length : bytes.Length;
    }
}
