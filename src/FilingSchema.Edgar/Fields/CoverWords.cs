using System.Buffers;
using System.Text;

namespace FilingSchema.Edgar;

/// <summary>The words of the front page, by which the names of registrants are known again.</summary>
internal sealed class CoverWords(Block[] blocks, TextStretch cover)
{
    // No front page is longer, however many registrants it has.
    private const int LongestCover = 100_000;

    // The words are spaced, and a line parts the paragraphs. Each line of a signature is looked for, so that they are joined once.
    private string? joined;

    /// <summary>Whether the front page has the words of a text, if they are several.</summary>
    public bool Has(ReadOnlySpan<char> text)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(text.Length + 2);
        int length = Words.Join(text, buffer.AsSpan(1), isSpaced: true);
        buffer[0] = buffer[length + 1] = ' ';
        // A single word may stand there by chance.
        bool isThere = buffer.AsSpan(1, length).Contains(' ')
            && (joined ??= Join()).AsSpan().Contains(buffer.AsSpan(0, length + 2), StringComparison.Ordinal);
        ArrayPool<char>.Shared.Return(buffer);
        return isThere;
    }

    private string Join()
    {
        StringBuilder words = new();
        int left = LongestCover;
        foreach ((Block block, int start, int end) in StretchText.Pieces(blocks, cover))
        {
            left -= end - start;
            if (left < 0)
                break;
            char[] buffer = ArrayPool<char>.Shared.Rent(end - start);
            int length = Words.Join(block.Text.AsSpan(start, end - start), buffer, isSpaced: true);
            words.Append(' ').Append(buffer, 0, length).Append(" \n");
            ArrayPool<char>.Shared.Return(buffer);
        }
        return words.ToString();
    }
}
