using System.Buffers;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Reads a plain-text document into blocks.</summary>
/// <remarks>
/// Blank lines part paragraphs. Lines that gaps part into columns become the rows of a table, inside EDGAR's
/// <c>&lt;TABLE&gt;</c> tags and outside. The emphasis of Markdown-like excerpts is taken off.
/// </remarks>
internal sealed partial class PlainTextBlockReader : IDisposable
{
    private static readonly SearchValues<char> RuleCharacters = SearchValues.Create("-_=* \t");

    private const int GapInTable = 2;

    private readonly ReadOnlyMemory<char> content;
    private readonly int offset;
    private readonly bool isMarkdown;
    private readonly BlockText text;
    private readonly List<Block> blocks = [];
    private readonly List<PlainTextLine> paragraph = [];
    private int tableCount;
    private bool isInTable;

    // A pair of marks around the words that a line begins with, "**Tarn Mill** was let". Marks of notes stand alone.
    [GeneratedRegex(@"^[ \t#>|-]*\*\*(?![\s*])[^*\n]+(?<!\s)\*\*(?!\w)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex EmphasisedStart { get; }

    private PlainTextBlockReader(FilingText source, ReadOnlyMemory<char> content, int offset, bool mayBeMarkdown)
    {
        this.content = content;
        this.offset = offset;
        text = new BlockText(source);
        isMarkdown = mayBeMarkdown && content.Span.Contains("**", StringComparison.Ordinal)
            && !content.Span.Contains("***", StringComparison.Ordinal) && EmphasisedStart.IsMatch(content.Span);
    }

    /// <summary>Reads a content that begins at an offset of the filing.</summary>
    /// <param name="source">The filing.</param>
    /// <param name="content">The content.</param>
    /// <param name="offset">Where it begins.</param>
    /// <param name="mayBeMarkdown">Whether it may be an excerpt, in which stars emphasise. What EDGAR keeps has none.</param>
    public static List<Block> Read(FilingText source, ReadOnlyMemory<char> content, int offset, bool mayBeMarkdown = true)
    {
        using PlainTextBlockReader reader = new(source, content, offset, mayBeMarkdown);
        reader.ReadLines();
        return reader.blocks;
    }

    /// <inheritdoc cref="Read(FilingText, ReadOnlyMemory{char}, int, bool)"/>
    public static List<Block> Read(FilingText source, string content, int offset) => Read(source, content.AsMemory(), offset);

    public void Dispose() => text.Dispose();

    private void ReadLines()
    {
        int start = 0;
        char ending = content.Span.Contains('\n') ? '\n' : '\r';
        while (start < content.Length)
        {
            int length = content.Span[start..].IndexOf(ending);
            int end = length < 0 ? content.Length : start + length;
            ReadLine(start, end);
            start = end + 1;
        }
        EndParagraph();
    }

    private void ReadLine(int start, int end)
    {
        PlainTextLine line = PlainTextLine.Read(content, start, end, isInTable ? GapInTable : PlainTextLine.GapInProse);
        if (content.Span[start..end].Contains('\f'))
            EndPage();
        if (line.IsBlank)
            EndParagraph();
        else if (line.Text.Span[0] == '<' && ReadTag(line.Text.Span))
            return;
        else if (IsRule(line.Text.Span))
            EndParagraph();
        else
            paragraph.Add(line);
    }

    private void EndPage()
    {
        EndParagraph();
        blocks.Add(new Block { Kind = BlockKind.Break });
    }

    /// <summary>Takes a line that is one of EDGAR's tags for plain text.</summary>
    private bool ReadTag(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("</PAGE>", StringComparison.OrdinalIgnoreCase))
            return true;
        if (line.StartsWith("<PAGE>", StringComparison.OrdinalIgnoreCase))
        {
            EndPage();
            return true;
        }
        if (line.StartsWith("<TABLE>", StringComparison.OrdinalIgnoreCase))
        {
            EndParagraph();
            isInTable = true;
            tableCount++;
            return true;
        }
        if (line.StartsWith("</TABLE>", StringComparison.OrdinalIgnoreCase))
        {
            EndParagraph();
            isInTable = false;
            return true;
        }
        return line.StartsWith("<CAPTION>", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("<S>", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("<C>", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("<FN>", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("</FN>", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= 3 && line.IndexOfAnyExcept(RuleCharacters) < 0;

    private void EndParagraph()
    {
        if (paragraph.Count == 0)
            return;
        if (IsTabular())
            AddRows();
        else
            AddParagraph();
        paragraph.Clear();
    }

    /// <summary>Whether the lines are rows of columns. A number or letter that hangs before a wrapped text makes none.</summary>
    private bool IsTabular()
    {
        if (isInTable)
            return true;
        int parted = paragraph.Count(static line => line.Pieces.Count > 1);
        return parted > 1 || (parted == 1 && (paragraph.Count == 1 || paragraph[0].Pieces.Count != 2));
    }

    private void AddRows()
    {
        if (!isInTable)
            tableCount++;
        int row = 0;
        foreach (PlainTextLine line in paragraph)
        {
            List<Cell> cells = [];
            foreach (Cell piece in line.Pieces)
            {
                text.Tab();
                int start = text.NextIndex;
                Append(line, piece.Start, piece.Length);
                // A piece may be of characters that have no form.
                if (text.Length > start)
                    cells.Add(piece with { Start = start, Length = text.Length - start });
            }
            if (cells.Count == 0)
                continue;
            row++;
            blocks.Add(cells.Count == 1
                ? text.ToBlock(tableCount, row, left: cells[0].Left, right: cells[0].Right)
                : text.ToBlock(tableCount, row, BlockKind.Row, [.. cells]));
        }
    }

    private void AddParagraph()
    {
        foreach (PlainTextLine line in paragraph)
        {
            text.BreakLine();
            Append(line, 0, line.Text.Length);
        }
        if (text.IsEmpty)
            return;
        int left = paragraph.Min(static line => line.Pieces[0].Left);
        int right = paragraph.Max(static line => line.Pieces[^1].Right);
        blocks.Add(text.ToBlock(0, 0, isWrapped: true, left: left, right: right));
    }

    private void Append(PlainTextLine line, int start, int length)
    {
        ReadOnlySpan<char> piece = line.Text.Span.Slice(start, length);
        int at = offset + line.Start + start;
        if (!isMarkdown)
        {
            text.Append(piece, at, isEmphasised: false);
            return;
        }
        bool isEmphasised = false;
        while (!piece.IsEmpty)
        {
            int star = IndexOfEmphasis(piece);
            text.Append(star < 0 ? piece : piece[..star], at, isEmphasised);
            if (star < 0)
                return;
            int marks = star + 1 < piece.Length && piece[star + 1] == '*' ? 2 : 1;
            isEmphasised = !isEmphasised;
            at += star + marks;
            piece = piece[(star + marks)..];
        }
    }

    /// <summary>The next star that touches a word; one that stands alone marks a note.</summary>
    private static int IndexOfEmphasis(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '*')
                continue;
            bool touchesLeft = i > 0 && !char.IsWhiteSpace(text[i - 1]);
            bool touchesRight = i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);
            if (touchesLeft || touchesRight)
                return i;
        }
        return -1;
    }
}
