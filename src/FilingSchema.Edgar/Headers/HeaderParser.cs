namespace FilingSchema.Edgar;

/// <summary>Reads the header of a submission, or of one of its documents, in either dialect and in their mixtures.</summary>
/// <remarks>
/// <c>KEY: value</c> lines nest by indentation, <c>&lt;TAG&gt;value</c> lines by closing tags. Headers of the year 2000
/// have both: indented groups that are closed by tags.
/// </remarks>
internal readonly ref struct HeaderParser
{
    // EDGAR nests three deep.
    private const int Deepest = 16;
    private const int ByTag = int.MaxValue;

    private readonly ReadOnlySpan<char> text;
    private readonly int offset;
    private readonly List<(HeaderGroup Group, int Indent)> open = [(new HeaderGroup(""), -1)];
    private readonly Dictionary<string, int>? closings;

    private HeaderParser(ReadOnlySpan<char> text, int offset)
    {
        this.text = text;
        this.offset = offset;
        closings = text.Contains("</", StringComparison.Ordinal) ? FindClosings(text) : null;
    }

    /// <summary>Reads lines, which stand at an offset of the filing's text.</summary>
    public static HeaderGroup Parse(ReadOnlySpan<char> text, int offset)
    {
        HeaderParser parser = new(text, offset);
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : start + length;
            parser.ReadLine(start, end);
            start = end + 1;
        }
        return parser.open[0].Group;
    }

    /// <summary>Notes where each name is closed for the last time: a tag that is closed further on begins a group.</summary>
    private static Dictionary<string, int> FindClosings(ReadOnlySpan<char> text)
    {
        Dictionary<string, int> closings = [];
        for (int start = 0; ;)
        {
            int found = text[start..].IndexOf("</");
            if (found < 0)
                return closings;
            start += found + "</".Length;
            int length = text[start..].IndexOfAny('>', '\n', '\r');
            if (length > 0 && text[start + length] == '>')
                closings[HeaderKeys.Canonical(text.Slice(start, length))] = start;
        }
    }

    private void ReadLine(int start, int end)
    {
        int first = start;
        // A bracket of an industry code may have slipped to the next line.
        while (first < end && (char.IsWhiteSpace(text[first]) || text[first] == ']'))
            first++;
        if (first == end)
            return;
        if (text[first] == '<')
            ReadTag(first, end);
        else
            ReadKey(first, end, indent: first - start);
    }

    private void ReadTag(int first, int end)
    {
        int length = text[first..end].IndexOf('>');
        if (length < 0)
            return;
        ReadOnlySpan<char> tag = text[(first + 1)..(first + length)];
        if (tag.StartsWith('/'))
        {
            CloseGroup(HeaderKeys.Canonical(tag[1..]));
            return;
        }
        string key = HeaderKeys.Canonical(tag);
        if (!AddEntry(key, first + length + 1, end, isGroup: closings is not null && closings.TryGetValue(key, out int closing) && closing > end))
            OpenGroup(key, ByTag);
    }

    private void ReadKey(int first, int end, int indent)
    {
        int length = text[first..end].IndexOf(':');
        if (length <= 0)
            return;
        while (open[^1].Indent is not ByTag and int level && level >= indent)
            open.RemoveAt(open.Count - 1);
        string key = HeaderKeys.Canonical(text.Slice(first, length));
        if (!AddEntry(key, first + length + 1, end, isGroup: IndentAfter(end) > indent))
            OpenGroup(key, indent);
    }

    /// <summary>Adds a line unless it has no value and can be a group, which is for the caller to open.</summary>
    private bool AddEntry(string key, int start, int end, bool isGroup)
    {
        start = PassSpace(start, end);
        // EDGAR's own tag may leak into a value: "ITEM INFORMATION: <ITEMS>" and the number.
        if (start < end && text[start] == '<' && text[start..end].IndexOf('>') is > 0 and int close)
            start += close + 1;
        ReadOnlySpan<char> value = text[start..end].Trim();
        if (value.IsEmpty && isGroup)
            return false;
        open[^1].Group.Entries.Add(new HeaderEntry(key, value.ToString(), offset + PassSpace(start, end)));
        return true;
    }

    private int PassSpace(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return start;
    }

    private int IndentAfter(int end)
    {
        int start = end + 1;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r')
                start = i + 1;
            else if (!char.IsWhiteSpace(text[i]))
                return text[i] == '<' ? -1 : i - start;
        }
        return -1;
    }

    private void OpenGroup(string name, int indent)
    {
        HeaderGroup group = new(name);
        open[^1].Group.Groups.Add(group);
        if (open.Count < Deepest)
            open.Add((group, indent));
    }

    private void CloseGroup(string name)
    {
        for (int i = open.Count - 1; i > 0; i--)
        {
            if (open[i].Group.Name == name)
            {
                open.RemoveRange(i, open.Count - i);
                return;
            }
        }
    }
}
