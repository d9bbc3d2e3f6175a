using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;

namespace FilingSchema.Edgar;

/// <summary>A label that was found: its block, and its range in the block's text.</summary>
internal readonly record struct FoundLabel(int Block, int Start, int End);

/// <summary>Finds labels in a part of a document by their words.</summary>
/// <remarks>
/// Articles that a filing adds or leaves out do not matter. A label may run on into the cell beneath it. Words are chained by a
/// hash of their small letters; those of the part are never copied.
/// </remarks>
internal sealed class LabelIndex
{
    private const int MostPlaces = 200;
    private const int LongestWord = 100;
    private const int LongestArticle = 3;

    // A word with the space after it.
    private const int UsualWord = 6;

    private readonly Block[] blocks;
    private readonly IReadOnlyList<TextStretch> text;
    private readonly List<Word> words = [];
    private int[]? chains;
    private List<TextLine>? lines;
    private IReadOnlyList<string>? asked;
    private List<int> offsets = [];

    public LabelIndex(Block[] blocks, IReadOnlyList<TextStretch> text)
    {
        this.blocks = blocks;
        this.text = text;
    }

    /// <summary>The lines of the part, from top to bottom.</summary>
    public IReadOnlyList<TextLine> Lines => lines ??= TextLine.Of(blocks, text);

    /// <summary>The places of a plan's label, in reading order; the first ones, where it comes without end. A label with a colon has one there.</summary>
    public FoundLabel[] Find(string label) => Find(LabelWords.Of(label));

    /// <inheritdoc cref="Find(string)"/>
    public FoundLabel[] Find(LabelWords label)
    {
        FoundLabel[] found = FindParts(label);
        return label.HasColon && found.Length > 0
            ? Array.FindAll(found, place => blocks[place.Block].Text.AsSpan(place.End).TrimStart(' ') is [':', ..]) : found;
    }

    /// <summary>The places of the first of some labels, then of the next, each looked for once it is its turn.</summary>
    public LabelPlaces FindAll(IReadOnlyList<string> labels) => new(this, LabelWords.Of(labels));

    /// <summary>The places of words that no plan has.</summary>
    public FoundLabel[] FindWords(string text) => IsEmpty ? [] : FindParts(LabelWords.Split(text));

    // Few sections have labels, so the words are taken up when the first is asked for.
    [MemberNotNullWhen(false, nameof(chains))]
    private bool IsEmpty => (chains ??= Build()).Length == 0;

    /// <summary>Whether one of some labels of a plan stands in the part.</summary>
    public bool HasAny(IReadOnlyList<string> labels)
    {
        foreach (FoundLabel _ in FindAll(labels))
            return true;
        return false;
    }

    private FoundLabel[] FindParts(LabelWords label)
    {
        string[] parts = label.Parts;
        if (parts.Length == 0 || IsEmpty)
            return [];
        List<FoundLabel>? found = null;
        int hash = label.Hash;
        int tried = 0;
        for (int at = chains[hash & (chains.Length - 1)]; at >= 0 && tried < MostPlaces; at = words[at].Next)
        {
            if (words[at].Hash != hash || !IsExactly(TextOf(words[at]), parts[0]))
                continue;
            tried++;
            if (Match(at, parts) is { } end)
                (found ??= []).Add(new FoundLabel(words[at].Block, words[at].Start, end));
        }
        return found is null ? [] : [.. found];
    }

    /// <summary>Whether one of some labels stands in a place of the filing. The same labels are asked for again and again.</summary>
    public bool HasIn(FieldPlace place, IReadOnlyList<string> labels)
    {
        if (!ReferenceEquals(asked, labels))
        {
            List<int> found = [];
            foreach (FoundLabel label in FindAll(labels))
                found.Add(blocks[label.Block].Source.OffsetOf(label.Start));
            (asked, offsets) = (labels, found);
        }
        foreach (int offset in offsets)
        {
            if (offset >= place.Offset && offset < place.Offset + place.Length)
                return true;
        }
        return false;
    }

    private int[] Build()
    {
        words.EnsureCapacity(LengthOfText() / UsualWord);
        foreach (TextStretch stretch in text)
        {
            for (int i = stretch.Start.Block; i < blocks.Length && i <= stretch.End.Block; i++)
            {
                if (!blocks[i].IsFurniture)
                    AddWords(i, i == stretch.Start.Block ? stretch.Start.Index : 0, i == stretch.End.Block
                        ? stretch.End.Index : blocks[i].Text.Length);
            }
        }
        if (words.Count == 0)
            return [];
        int[] first = new int[BitOperations.RoundUpToPowerOf2((uint)words.Count)];
        first.AsSpan().Fill(-1);
        Span<Word> all = CollectionsMarshal.AsSpan(words);
        // From the end on, so that each chain is in reading order.
        for (int i = all.Length - 1; i >= 0; i--)
        {
            ref int chain = ref first[all[i].Hash & (first.Length - 1)];
            all[i] = all[i] with { Next = chain };
            chain = i;
        }
        return first;
    }

    private int LengthOfText()
    {
        int length = 0;
        foreach (TextStretch stretch in text)
        {
            for (int i = stretch.Start.Block; i < blocks.Length && i <= stretch.End.Block; i++)
                length += blocks[i].Text.Length;
        }
        return length;
    }

    private void AddWords(int block, int start, int end)
    {
        ReadOnlySpan<char> text = blocks[block].Text.AsSpan(0, Math.Min(end, blocks[block].Text.Length));
        for (int i = start; i < text.Length; i++)
        {
            char letter = Words.LetterAt(text, i);
            if (letter == '\0')
                continue;
            int wordStart = i;
            uint hash = 0;
            do
            {
                hash = Add(hash, letter);
                i++;
            }
            while (i < text.Length && (letter = Words.LetterAt(text, i)) != '\0');
            // No label has so long a word.
            if (i - wordStart <= LongestWord && !IsArticle(text[wordStart..i]))
                words.Add(new Word(block, wordStart, i, Spread(hash), Next: -1));
        }
    }

    private ReadOnlySpan<char> TextOf(Word word) => blocks[word.Block].Text.AsSpan(word.Start, word.End - word.Start);

    /// <summary>The hash that a word is chained by.</summary>
    public static int HashOf(ReadOnlySpan<char> word)
    {
        uint hash = 0;
        foreach (char character in word)
            hash = Add(hash, Words.ToSmall(character));
        return Spread(hash);
    }

    private static uint Add(uint hash, char letter) => (hash * 31) + letter;

    // The low bits choose the chain.
    private static int Spread(uint hash) => (int)(hash ^ (hash >> 15));

    private static bool IsExactly(ReadOnlySpan<char> word, string known)
    {
        if (word.Length != known.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (Words.ToSmall(word[i]) != Words.ToSmall(known[i]))
                return false;
        }
        return true;
    }

    /// <summary>Whether a word is one that labels have or leave out.</summary>
    public static bool IsArticle(ReadOnlySpan<char> word) => word.Length <= LongestArticle && IsShortArticle(word);

    private static bool IsShortArticle(ReadOnlySpan<char> word) => word.Length switch
    {
        1 => word[0] is 'a' or 'A',
        2 => word.Equals("an", StringComparison.OrdinalIgnoreCase),
        3 => word.Equals("the", StringComparison.OrdinalIgnoreCase) || word.Equals("its", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>Where the label ends in the block it begins in, if it stands at a word.</summary>
    private int? Match(int start, string[] parts)
    {
        Word first = words[start];
        int end = first.End;
        int at = start;
        for (int i = 1; i < parts.Length; i++)
        {
            at++;
            if (at < words.Count && Words.IsSame(TextOf(words[at]), parts[i]) && IsNear(words[at - 1], words[at]))
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
        for (int i = first.Block + 1; i < blocks.Length && i <= first.Block + 2; i++)
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

    private readonly record struct Word(int Block, int Start, int End, int Hash, int Next);
}
