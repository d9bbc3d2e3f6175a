namespace FilingSchema.Edgar;

/// <summary>The marks by which cells refer to notes, as <c>Ada Quill (4)</c> does: what such a note tells is no row.</summary>
internal sealed class TableNotes
{
    private const int LongestMark = 2;

    private readonly HashSet<string> marks = new(StringComparer.Ordinal);

    /// <summary>Takes up the marks of a row.</summary>
    public void Add(Block row)
    {
        foreach (Cell cell in row.Cells)
        {
            ReadOnlySpan<char> text = cell.In(row).TrimEnd();
            int open = text.LastIndexOf('(');
            if (open > 0 && MarkIn(text[open..]) is { } mark && mark.Length + 2 == text.Length - open)
                marks.Add(mark);
        }
    }

    /// <summary>Whether a text is the note of a mark that a row has.</summary>
    public bool Has(ReadOnlySpan<char> text) => marks.Count > 0 && MarkIn(text) is { } mark && marks.Contains(mark);

    private static string? MarkIn(ReadOnlySpan<char> text)
    {
        int close = text.IndexOf(')');
        return text.Length > 0 && text[0] == '(' && close is > 1 and <= LongestMark + 1 && !text[1..close].ContainsAnyExceptInRange('0', '9')
            ? text[1..close].ToString() : null;
    }
}
