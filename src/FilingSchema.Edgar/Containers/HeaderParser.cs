namespace FilingSchema.Edgar;

/// <summary>Reads the header of a submission, or of one of its documents, in either dialect and in their mixtures.</summary>
/// <remarks>
/// <c>KEY: value</c> lines nest by indentation, <c>&lt;TAG&gt;value</c> lines by closing tags. Headers of the year 2000
/// have both: indented groups that are closed by tags.
/// </remarks>
internal sealed class HeaderParser
{
    private readonly string text;
    private readonly int end;
    private readonly Stack<(HeaderGroup Group, int Indent)> open = new();

    private HeaderParser(string text, int end)
    {
        this.text = text;
        this.end = end;
        open.Push((new HeaderGroup(""), -1));
    }

    public static HeaderGroup Parse(string text, int start, int end)
    {
        HeaderParser parser = new(text, end);
        HeaderGroup root = parser.open.Peek().Group;
        while (start < end)
        {
            int next = EndOfLine(text, start, end);
            parser.ReadLine(start, next);
            start = next + 1;
        }
        return root;
    }

    private static int EndOfLine(string text, int start, int end)
    {
        int length = text.AsSpan(start, end - start).IndexOf('\n');
        return length < 0 ? end : start + length;
    }

    private void ReadLine(int start, int lineEnd)
    {
        int first = start;
        // A bracket of an industry code may have slipped to the next line.
        while (first < lineEnd && (char.IsWhiteSpace(text[first]) || text[first] == ']'))
            first++;
        if (first == lineEnd)
            return;
        int indent = first - start;
        if (text[first] == '<')
            ReadTag(first, lineEnd);
        else
            ReadKey(first, lineEnd, indent);
    }

    private void ReadTag(int first, int lineEnd)
    {
        int close = text.AsSpan(first, lineEnd - first).IndexOf('>');
        if (close < 0)
            return;
        string tag = text.Substring(first + 1, close - 1);
        if (tag.StartsWith('/'))
        {
            CloseGroup(HeaderKeys.Canonical(tag[1..]));
            return;
        }
        string key = HeaderKeys.Canonical(tag);
        (string value, int offset) = ValueAt(first + close + 1, lineEnd);
        if (value.Length == 0 && text.AsSpan(lineEnd, end - lineEnd).IndexOf($"</{tag}>", StringComparison.OrdinalIgnoreCase) >= 0)
            OpenGroup(key, int.MaxValue);
        else
            open.Peek().Group.Entries.Add(new HeaderEntry(key, value, offset));
    }

    private void ReadKey(int first, int lineEnd, int indent)
    {
        int colon = text.AsSpan(first, lineEnd - first).IndexOf(':');
        if (colon <= 0)
            return;
        while (open.Peek().Indent != int.MaxValue && open.Peek().Indent >= indent)
            open.Pop();
        string key = HeaderKeys.Canonical(text.Substring(first, colon));
        (string value, int offset) = ValueAt(first + colon + 1, lineEnd);
        if (value.Length == 0 && IndentAfter(lineEnd) > indent)
            OpenGroup(key, indent);
        else
            open.Peek().Group.Entries.Add(new HeaderEntry(key, value, offset));
    }

    /// <summary>The value of a line. EDGAR's own tag may leak into it: <c>ITEM INFORMATION: &lt;ITEMS&gt;</c> and the number.</summary>
    private (string Value, int Offset) ValueAt(int start, int lineEnd)
    {
        while (start < lineEnd && char.IsWhiteSpace(text[start]))
            start++;
        if (start < lineEnd && text[start] == '<')
        {
            int close = text.AsSpan(start, lineEnd - start).IndexOf('>');
            if (close > 0)
                start += close + 1;
        }
        return (text.AsSpan(start, lineEnd - start).Trim().ToString(), start);
    }

    private int IndentAfter(int lineEnd)
    {
        int start = lineEnd + 1;
        for (int i = start; i < end; i++)
        {
            if (text[i] == '\n')
                start = i + 1;
            else if (!char.IsWhiteSpace(text[i]))
                return text[i] == '<' ? -1 : i - start;
        }
        return -1;
    }

    private void OpenGroup(string name, int indent)
    {
        HeaderGroup group = new(name);
        open.Peek().Group.Groups.Add(group);
        open.Push((group, indent));
    }

    private void CloseGroup(string name)
    {
        if (!open.Any(level => level.Group.Name == name))
            return;
        while (open.Pop().Group.Name != name)
        {
        }
    }
}
