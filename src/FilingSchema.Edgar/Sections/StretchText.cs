using System.Buffers;

namespace FilingSchema.Edgar;

/// <summary>Writes a stretch of a document as plain text.</summary>
internal static class StretchText
{
    /// <summary>The blocks of a stretch, each with the part of its text that belongs to it; furniture is left out.</summary>
    public static StretchPieces Pieces(Block[] blocks, TextStretch stretch) => new(blocks, stretch);

    public static bool IsBlank(Block[] blocks, TextStretch stretch) => !Pieces(blocks, stretch).MoveNext();

    /// <summary>Whether a stretch has at most so many characters.</summary>
    public static bool IsShort(Block[] blocks, TextStretch stretch, int length)
    {
        foreach ((_, int start, int end) in Pieces(blocks, stretch))
        {
            length -= end - start;
            if (length < 0)
                return false;
        }
        return true;
    }

    /// <summary>The text: a blank line parts paragraphs, a row of a table stands on a line, its cells parted by tabs.</summary>
    public static string ToText(Block[] blocks, params IEnumerable<TextStretch> stretches)
    {
        List<(Block Block, int Start, int End)> pieces = [];
        int longest = 0;
        foreach (TextStretch stretch in stretches)
            Pieces(blocks, stretch).AddTo(pieces);
        foreach ((_, int start, int end) in pieces)
            longest += end - start + 2;
        char[] text = ArrayPool<char>.Shared.Rent(longest);
        int length = 0;
        Block? before = null;
        foreach ((Block block, int start, int end) in pieces)
        {
            if (before is not null)
                text[length++] = '\n';
            if (before is not null && !AreRows(before, block))
                text[length++] = '\n';
            ReadOnlySpan<char> piece = block.Text.AsSpan(start, end - start).Trim();
            Span<char> copy = text.AsSpan(length, piece.Length);
            piece.CopyTo(copy);
            if (block.Kind == BlockKind.Row || block.IsWrapped)
                copy.Replace('\n', ' ');
            length += piece.Length;
            before = block;
        }
        string whole = text.AsSpan(0, length).ToString();
        ArrayPool<char>.Shared.Return(text);
        return whole;
    }

    private static bool AreRows(Block one, Block other) =>
        one.Table != 0 && one.Table == other.Table && one.Row != other.Row && (one.Kind == BlockKind.Row || other.Kind == BlockKind.Row);
}
