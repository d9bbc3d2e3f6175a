using System.Text;

namespace FilingSchema.Edgar;

/// <summary>Writes a stretch of a document as plain text.</summary>
internal static class StretchText
{
    /// <summary>The blocks of a stretch, each with the part of its text that belongs to it; furniture is left out.</summary>
    public static IEnumerable<(Block Block, int Start, int End)> Pieces(Block[] blocks, TextStretch stretch)
    {
        for (int i = stretch.Start.Block; i < blocks.Length && i <= stretch.End.Block; i++)
        {
            Block block = blocks[i];
            int start = i == stretch.Start.Block ? stretch.Start.Index : 0;
            int end = i == stretch.End.Block ? stretch.End.Index : block.Text.Length;
            if (!block.IsFurniture && start < end && !block.Text.AsSpan(start, end - start).IsWhiteSpace())
                yield return (block, start, end);
        }
    }

    public static bool IsBlank(Block[] blocks, TextStretch stretch) => !Pieces(blocks, stretch).Any();

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
        StringBuilder text = new();
        Block? before = null;
        foreach ((Block block, int start, int end) in stretches.SelectMany(stretch => Pieces(blocks, stretch)))
        {
            if (before is not null)
                text.Append(AreRows(before, block) ? "\n" : "\n\n");
            ReadOnlySpan<char> piece = block.Text.AsSpan(start, end - start).Trim();
            text.Append(piece);
            if (block.Kind == BlockKind.Row || block.IsWrapped)
                text.Replace('\n', ' ', text.Length - piece.Length, piece.Length);
            before = block;
        }
        return text.ToString();
    }

    private static bool AreRows(Block one, Block other) =>
        one.Table != 0 && one.Table == other.Table && one.Row != other.Row && (one.Kind == BlockKind.Row || other.Kind == BlockKind.Row);
}
