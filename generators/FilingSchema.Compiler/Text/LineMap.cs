using FilingSchema.Compiler.Collections;

namespace FilingSchema.Compiler.Text;

/// <summary>Where the lines of a text begin.</summary>
/// <remarks>
/// A line ends where the C# compiler ends one: CRLF, LF, CR, NEL, LS or PS. A byte order mark that was left in the
/// text takes no column, since no editor shows it.
/// </remarks>
public sealed record LineMap
{
    private readonly EquatableArray<int> starts;

    /// <summary>Finds the lines of a text.</summary>
    public LineMap(string text)
    {
        List<int> found = [text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0];
        for (int i = 0; i < text.Length; i++)
        {
            bool ends = text[i] switch
            {
                '\r' => i + 1 == text.Length || text[i + 1] != '\n',
                '\n' or '\u0085' or '\u2028' or '\u2029' => true,
                _ => false,
            };
            if (ends)
            {
                found.Add(i + 1);
            }
        }

        starts = found.ToEquatableArray();
        Length = text.Length;
    }

    /// <summary>The length of the text.</summary>
    public int Length { get; }

    /// <summary>The line and character of an offset; one outside of the text is moved to its nearer end.</summary>
    public LinePosition PositionAt(int offset)
    {
        offset = Math.Min(Math.Max(offset, starts[0]), Length);
        int low = 0;
        int high = starts.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (starts[middle] <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return new LinePosition(low, offset - starts[low]);
    }

    /// <summary>The offset of the start of a line; for a line behind the last, the end of the text.</summary>
    public int StartOf(int line) => line < starts.Count ? starts[line] : Length;
}
