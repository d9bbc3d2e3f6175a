using System.Collections.Concurrent;

namespace FilingSchema.Edgar;

/// <summary>A label that was found: its block, and its range in the block's text.</summary>
internal readonly record struct FoundLabel(int Block, int Start, int End);

/// <summary>Finds labels in a part of a document by their words.</summary>
/// <remarks>Articles that a filing adds or leaves out do not matter. A label may run on into the cell beneath it.</remarks>
internal sealed class LabelIndex
{
    private const int MostPlaces = 200;
    private const int LongestWord = 100;

    // Labels come from plans, of which there are few.
    private static readonly ConcurrentDictionary<string, string[]> Parts = new(StringComparer.Ordinal);

    private readonly IReadOnlyList<Block> blocks;
    private readonly IReadOnlyList<TextStretch> text;
    private readonly Dictionary<string, List<int>> positions = new(StringComparer.Ordinal);
    private readonly List<Word> words = [];
    private bool isBuilt;
    private List<TextLine>? lines;

    public LabelIndex(IReadOnlyList<Block> blocks, IReadOnlyList<TextStretch> text)
    {
        this.blocks = blocks;
        this.text = text;
    }

    /// <summary>The lines of the part, from top to bottom.</summary>
    public IReadOnlyList<TextLine> Lines => lines ??= TextLine.Of(blocks, text);

    /// <summary>The places of a label, in reading order; the first ones, where it comes without end.</summary>
    public IEnumerable<FoundLabel> Find(string label)
    {
        Build();
        string[] parts = Parts.GetOrAdd(label, static text => [.. Words.Of(text).Where(static word => !IsArticle(word))]);
        if (parts.Length == 0 || !positions.TryGetValue(parts[0], out List<int>? starts))
            yield break;
        foreach (int start in starts.Take(MostPlaces))
        {
            if (Match(start, parts) is { } end)
                yield return new FoundLabel(words[start].Block, words[start].Start, end);
        }
    }

    /// <summary>Whether one of some labels stands in a place of the filing.</summary>
    public bool HasIn(FieldPlace place, IReadOnlyList<string> labels)
    {
        foreach (string label in labels)
        {
            foreach (FoundLabel found in Find(label))
            {
                int offset = blocks[found.Block].Source.OffsetOf(found.Start);
                if (offset >= place.Offset && offset < place.Offset + place.Length)
                    return true;
            }
        }
        return false;
    }

    // Few sections have labels, so the words are taken up when the first is asked for.
    private void Build()
    {
        if (isBuilt)
            return;
        isBuilt = true;
        foreach (TextStretch stretch in text)
        {
            for (int i = stretch.Start.Block; i < blocks.Count && i <= stretch.End.Block; i++)
            {
                if (!blocks[i].IsFurniture)
                    AddWords(i, i == stretch.Start.Block ? stretch.Start.Index : 0, i == stretch.End.Block
                        ? stretch.End.Index : blocks[i].Text.Length);
            }
        }
    }

    private void AddWords(int block, int start, int end)
    {
        ReadOnlySpan<char> text = blocks[block].Text.AsSpan(0, Math.Min(end, blocks[block].Text.Length));
        Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> lookup = positions.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[LongestWord];
        int index = start;
        while (Words.Next(text, ref index, out int wordStart))
        {
            // No label has so long a word.
            if (index - wordStart > LongestWord)
                continue;
            Span<char> key = buffer[..text[wordStart..index].ToLowerInvariant(buffer)];
            key.Replace('\u2019', '\'');
            // A word that comes again is the same string again.
            if (!lookup.TryGetValue(key, out string? word, out List<int>? list))
            {
                word = key.ToString();
                if (IsArticle(word))
                    continue;
                positions.Add(word, list = []);
            }
            list.Add(words.Count);
            words.Add(new Word(word, block, wordStart, index));
        }
    }

    /// <summary>Whether a word is one that labels have or leave out.</summary>
    public static bool IsArticle(string word) => word is "the" or "a" or "an" or "its";

    /// <summary>Where the label ends in the block it begins in, if it stands at a word.</summary>
    private int? Match(int start, string[] parts)
    {
        Word first = words[start];
        int end = first.End;
        int at = start;
        for (int i = 1; i < parts.Length; i++)
        {
            at++;
            if (at < words.Count && Words.IsSame(words[at].Text, parts[i]) && IsNear(words[at - 1], words[at]))
            {
                if (words[at].Block == first.Block)
                    end = words[at].End;
                continue;
            }
            return MatchBeneath(first, words[at - 1], parts.AsSpan(i)) ? end : null;
        }
        return end;
    }

    // The words of a label stand in one cell, or in paragraphs that follow each other.
    private bool IsNear(Word before, Word after)
    {
        if (before.Block == after.Block)
            return blocks[before.Block].Text.AsSpan(before.End, after.Start - before.End).IndexOf('\t') < 0;
        return blocks[before.Block].Kind == BlockKind.Paragraph && blocks[after.Block].Kind == BlockKind.Paragraph
            && after.Block - before.Block <= 2;
    }

    /// <summary>Whether the rest of a label stands in the cell beneath, as it does in plain text.</summary>
    private bool MatchBeneath(Word first, Word last, ReadOnlySpan<string> rest)
    {
        if (first.Block != last.Block || BlockGeometry.CellAt(blocks[first.Block], first.Start) is not { } cell || last.End < cell.End
            && blocks[first.Block].Text.AsSpan(last.End, cell.End - last.End).IndexOfAnyInRange('a', 'z') >= 0)
            return false;
        for (int i = first.Block + 1; i < blocks.Count && i <= first.Block + 2; i++)
        {
            foreach (Cell beneath in blocks[i].Cells)
            {
                if (!blocks[i].HasText || !beneath.IsOver(cell) || blocks[i].Table != blocks[first.Block].Table)
                    continue;
                ReadOnlySpan<char> text = beneath.In(blocks[i]);
                int index = 0;
                foreach (string part in rest)
                {
                    if (!Words.Next(text, ref index, out int start) || !Words.IsSame(text[start..index], part))
                        return false;
                }
                return true;
            }
        }
        return false;
    }

    private readonly record struct Word(string Text, int Block, int Start, int End);
}
