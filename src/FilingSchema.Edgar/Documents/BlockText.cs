using System.Buffers;
using System.Runtime.CompilerServices;

namespace FilingSchema.Edgar;

/// <summary>Gathers the text of a block, with whitespace collapsed and the source of each run remembered.</summary>
internal sealed class BlockText(FilingText source) : IDisposable
{
    // What is looked at again after each double space is not long.
    private const int LongestStep = 256;

    private const int UsualLength = 1024;

    // Of all blocks in turn, so that it is not made anew for each document.
    private char[] buffer = ArrayPool<char>.Shared.Rent(UsualLength);
    private readonly List<SourceRun> runs = [];
    private SourceRun lastRun;
    private char pending;
    private bool isAtOtherHeight;
    private int raisedStart = -1;
    private List<(int Start, int End)>? raised;
    private int emphasis;
    private bool isEmphasisOver;

    public bool IsEmpty => Length == 0;

    /// <summary>Whether a line break stands at the end: another one ends the paragraph.</summary>
    public bool EndsWithBreak => pending == '\n';

    /// <summary>Appends text that stands at an offset of the filing.</summary>
    public void Append(ReadOnlySpan<char> characters, int offset, bool isEmphasised)
    {
        bool isPlain = offset + characters.Length <= source.Length && source.Slice(offset, characters.Length).SequenceEqual(characters);
        int next = offset;
        while (!characters.IsEmpty)
        {
            int here = next;
            int length = isPlain && characters[0] is > ' ' and <= '~' ? LengthOfWords(characters) : 1;
            next = isPlain ? here + length : CharacterReference.Next(source, here, characters[0]);
            ReadOnlySpan<char> words = characters[..length];
            characters = characters[length..];
            if (IsSpace(words[0]))
            {
                if (Length > 0 && pending == '\0')
                    pending = ' ';
                continue;
            }
            if (IsInvisible(words[0]))
                continue;
            // The number of a note is no part of the number before it.
            if (isAtOtherHeight && pending == '\0' && Length > 0 && char.IsAsciiDigit(words[0]) && char.IsAsciiDigit(buffer[Length - 1]))
                pending = ' ';
            isAtOtherHeight = false;
            if (buffer.Length - Length <= words.Length)
                Grow(words.Length + 1);
            if (pending != '\0')
            {
                buffer[Length++] = pending;
                pending = '\0';
            }
            if (lastRun.Offset + Length - lastRun.Index != here || runs.Count == 0)
                runs.Add(lastRun = new SourceRun(Length, here));
            words.CopyTo(buffer.AsSpan(Length));
            Length += words.Length;
            isEmphasisOver |= !isEmphasised;
            if (!isEmphasisOver)
                emphasis = Length;
        }
    }

    /// <summary>How long a text that begins with a word of ASCII goes on in such words with one space between them, which need no change.</summary>
    private static int LengthOfWords(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestStep)
            text = text[..LongestStep];
        if (text.IndexOfAnyExceptInRange(' ', '~') is >= 0 and int end)
            text = text[..end];
        if (text.IndexOf("  ", StringComparison.Ordinal) is >= 0 and int spaces)
            text = text[..spaces];
        return text.TrimEnd(' ').Length;
    }

    /// <summary>What is appended next stands higher than what came before.</summary>
    public void Raise()
    {
        isAtOtherHeight = true;
        raisedStart = Length;
    }

    /// <summary>What is appended next stands on the line again.</summary>
    public void Lower()
    {
        isAtOtherHeight = true;
        if (raisedStart >= 0 && Length > raisedStart)
            (raised ??= []).Add((raisedStart, Length));
        raisedStart = -1;
    }

    /// <summary>Parts what is appended next from what came before.</summary>
    public void Space()
    {
        if (Length > 0 && pending == '\0')
            pending = ' ';
    }

    /// <summary>Ends a line within the block.</summary>
    public void BreakLine()
    {
        if (Length > 0)
            pending = '\n';
    }

    /// <summary>Ends a cell within the block; the next begins after the tab.</summary>
    public void Tab()
    {
        if (Length > 0)
            pending = '\t';
    }

    /// <summary>The length that the text will have when the next character is appended: where the next cell begins.</summary>
    public int NextIndex => Length + (pending == '\0' ? 0 : 1);

    public int Length { get; private set; }

    /// <summary>The block that was gathered; the gathering begins anew.</summary>
    public Block ToBlock(
        int table, int row, BlockKind kind = BlockKind.Paragraph, Cell[]? cells = null, bool isWrapped = false,
        int left = 0, int right = 1)
    {
        Block block = new()
        {
            Kind = kind,
            Text = new string(buffer, 0, Length),
            Cells = cells ?? [new Cell(0, Length, left, right)],
            Table = table,
            Row = row,
            EmphasisLength = emphasis,
            IsWrapped = isWrapped,
            Raised = (IReadOnlyList<(int, int)>?)raised ?? [],
            Source = SourceMap.Join(source, runs),
        };
        Length = 0;
        runs.Clear();
        pending = '\0';
        isAtOtherHeight = false;
        raisedStart = -1;
        raised = null;
        emphasis = 0;
        isEmphasisOver = false;
        return block;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
    }

    private void Grow(int count)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + count, 2 * buffer.Length));
        buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSpace(char character) => char.IsWhiteSpace(character) || character is '\u200B' or '\u200E' or '\u200F';

    private static bool IsInvisible(char character) => character is '\u00AD' or '\u200C' or '\u200D' or '\uFEFF' or '\u2060' or < ' ';
}
