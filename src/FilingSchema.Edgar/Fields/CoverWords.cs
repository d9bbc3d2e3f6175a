using System.Buffers;
using System.Text;

namespace FilingSchema.Edgar;

/// <summary>The words of the front page, by which the names of registrants are known again.</summary>
internal sealed class CoverWords(Block[] blocks, TextStretch cover)
{
    // No front page is longer, however many registrants it has.
    private const int LongestCover = 100_000;

    private List<(Block Block, int Start, int End)>? pieces;

    /// <summary>Whether the front page has the words of a text, if they are several.</summary>
    public bool Has(ReadOnlySpan<char> text)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(text.Length + 2);
        int length = Words.Join(text, buffer.AsSpan(1), isSpaced: true);
        buffer[0] = buffer[length + 1] = ' ';
        // A single word may stand there by chance.
        bool isThere = buffer.AsSpan(1, length).Contains(' ') && HasWords(buffer.AsSpan(0, length + 2));
        ArrayPool<char>.Shared.Return(buffer);
        return isThere;
    }

    private bool HasWords(ReadOnlySpan<char> words)
    {
        // Most paragraphs have not even the longest of the words, which is told sooner.
        ReadOnlySpan<char> longest = LongestIn(words);
        foreach ((Block block, int start, int end) in pieces ??= Pieces())
        {
            ReadOnlySpan<char> piece = block.Text.AsSpan(start, end - start);
            if (WordSearch.IsIn(piece, longest) && AreIn(piece, words))
                return true;
        }
        return false;
    }

    private static bool AreIn(ReadOnlySpan<char> piece, ReadOnlySpan<char> words)
    {
        char[] joined = ArrayPool<char>.Shared.Rent(piece.Length + 2);
        int length = Words.Join(piece, joined.AsSpan(1), isSpaced: true);
        joined[0] = joined[length + 1] = ' ';
        bool areThere = joined.AsSpan(0, length + 2).Contains(words, StringComparison.Ordinal);
        ArrayPool<char>.Shared.Return(joined);
        return areThere;
    }

    private static ReadOnlySpan<char> LongestIn(ReadOnlySpan<char> words)
    {
        Range longest = default;
        // What is not of ASCII may be written in other ways.
        foreach (Range part in words.SplitAny(" '"))
        {
            if (words[part].Length > words[longest].Length && Ascii.IsValid(words[part]))
                longest = part;
        }
        return words[longest];
    }

    private List<(Block Block, int Start, int End)> Pieces()
    {
        List<(Block Block, int Start, int End)> found = [];
        int length = 0;
        foreach ((Block Block, int Start, int End) piece in StretchText.Pieces(blocks, cover))
        {
            length += piece.End - piece.Start;
            if (length > LongestCover)
                break;
            found.Add(piece);
        }
        return found;
    }
}
