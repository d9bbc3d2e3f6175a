using System.Buffers;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Decides whether a line of a document is the heading of a section, and where its caption ends.</summary>
/// <remarks>
/// A number after the word is no heading yet: prose mentions sections, contents pages list them. What tells is a caption
/// that the section is known by, or else the form of the line: short, emphasised, not going on as a sentence does.
/// </remarks>
internal sealed partial class HeadingReader(SectionMap map, FilingDay day, IReadOnlyList<Block> blocks)
{
    private const int LongestCaption = 400;
    private const int LongestUnknownCaption = 200;
    private const int FewestWordsOfPart = 3;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" .:;,-–—\t\n\"“”'‘’*_|)(");

    /// <summary>How a sentence goes on that only mentions a section.</summary>
    private static readonly string[] Continuations =
    [
        "of this", "of the", "of our", "of its", "of form", "to this", "to the", "in this", "in our", "is", "are", "was", "were",
        "shall", "will", "above", "below", "hereof", "herein", "which", "has", "have", "as", "set forth", "disclosure above", "by",
        "that", "with",
    ];

    [GeneratedRegex(@"(?:\.\s?\.\s?\.|…|\t)[\s.]*(?:\d{1,3}|[ivx]{1,4})?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ContentsLeader { get; }

    /// <summary>Reads the heading that begins at a line, or says that there is none.</summary>
    public Heading? Read(int blockIndex, int lineStart)
    {
        Block block = blocks[blockIndex];
        ReadOnlySpan<char> text = block.Text.AsSpan(lineStart);
        int lineLength = text.IndexOf('\n') is var end and >= 0 ? end : text.Length;
        if (!HeadingNumbers.TryRead(map, block.IsWrapped ? text : text[..lineLength], out HeadingNumbers numbers))
            return null;
        List<SectionEntry> inForce = numbers.Sections.FindAll(section => section.IsInForce(day));
        if (inForce.Count == 0)
            return null;
        inForce = [.. inForce.Distinct()];
        TextPoint start = new(blockIndex, lineStart);
        if (IsContentsEntry(block, lineStart, lineLength))
            return Whole(HeadingKind.ContentsEntry, start, lineStart + lineLength);
        if (numbers.IsRange)
            return numbers.HasWord && lineStart == 0 ? Whole(HeadingKind.ListOfOthers, start, block.Text.Length) : null;

        int captionStart = lineStart + numbers.End;
        TextStretch letters = new(start with { Index = lineStart + numbers.LettersStart }, start with { Index = captionStart });
        captionStart += SkipSeparators(block.Text.AsSpan(captionStart));
        Caption caption = FindKnown(inForce, blockIndex, captionStart) ?? default;
        if (caption.IsKnown)
        {
            bool isEnough = numbers.HasWord
                || (caption.IsWhole && lineStart == 0
                && inForce.TrueForAll(static section => section.Number.Contains('.', StringComparison.Ordinal)));
            return isEnough && !GoesOn(caption) ? Make(start, inForce, letters, Extend(caption)) : null;
        }
        if (!numbers.HasWord || !IsHeadingByForm(block, lineStart, lineLength, captionStart, inForce))
            return null;
        return Make(start, inForce, letters, UnknownCaption(blockIndex, lineStart, lineLength, captionStart));
    }

    private static bool IsContentsEntry(Block block, int lineStart, int lineLength) =>
        ContentsLeader.IsMatch(block.Text.AsSpan(lineStart, lineLength).TrimEnd())
            && block.Text.AsSpan(lineStart, lineLength).TrimEnd() is [.., >= '0' and <= '9'] or [.., '.', '.', '.'];

    private static Heading Whole(HeadingKind kind, TextPoint start, int end) => new()
    {
        Kind = kind,
        Start = start,
        End = start with { Index = end },
        Sections = [],
        Caption = "",
        CaptionStart = start,
        IsKnownCaption = false,
    };

    private static int SkipSeparators(ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAnyExcept(Separators);
        return length < 0 ? text.Length : length;
    }

    /// <summary>The longest caption of one of the sections that stands here; it may go on in the next block, or stand there.</summary>
    private Caption? FindKnown(List<SectionEntry> sections, int blockIndex, int captionStart)
    {
        string text = blocks[blockIndex].Text;
        Caption? best = Longest(sections, text.AsSpan(captionStart)) is { Length: > 0 } here
            ? new Caption(new(blockIndex, captionStart), new(blockIndex, captionStart + here.Length), true, here.IsWhole)
            : null;
        if (text.Length - captionStart > LongestCaption || NextText(blockIndex) is not { } next)
            return best;
        int rest = text.Length - captionStart;
        string joined = $"{text.AsSpan(captionStart)}\n{blocks[next].Text.AsSpan(0, Math.Min(LongestCaption, blocks[next].Text.Length))}";
        (int length, bool isWhole) = Longest(sections, joined);
        if (length <= rest || !isWhole || (best is { } found && found.End.Index - captionStart >= length))
            return best;
        TextPoint begin = rest == 0 ? new(next, SkipSeparators(blocks[next].Text)) : new(blockIndex, captionStart);
        return new Caption(begin, new(next, length - rest - 1), true, true);
    }

    private static (int Length, bool IsWhole) Longest(List<SectionEntry> sections, ReadOnlySpan<char> text)
    {
        int longest = 0;
        bool isWhole = false;
        foreach (SectionEntry section in sections)
        {
            foreach (string[] caption in section.Captions)
            {
                int whole = Words.MatchStart(text, caption);
                if (whole > longest)
                    (longest, isWhole) = (whole, true);
                int part = whole < 0 ? MatchPart(text, caption) : -1;
                if (part > longest)
                    (longest, isWhole) = (part, false);
            }
        }
        return (longest, isWhole);
    }

    /// <summary>Where the beginning of a caption ends in the text, if it is long enough to be told by it.</summary>
    private static int MatchPart(ReadOnlySpan<char> text, string[] caption)
    {
        int index = 0;
        int end = 0;
        int matched = 0;
        while (matched < caption.Length && Words.Next(text, ref index, out int start) && Words.IsSame(text[start..index], caption[matched]))
        {
            matched++;
            end = index;
        }
        return matched >= FewestWordsOfPart && matched * 2 > caption.Length ? end : -1;
    }

    private int? NextText(int index)
    {
        for (int i = index + 1; i < blocks.Count; i++)
        {
            if (blocks[i].HasText && !blocks[i].IsFurniture)
                return i;
        }
        return null;
    }

    private bool GoesOn(Caption caption)
    {
        Block block = blocks[caption.End.Block];
        if (block.EmphasisLength >= caption.End.Index)
            return false;
        ReadOnlySpan<char> rest = block.Text.AsSpan(caption.End.Index).TrimStart(" ,”\"");
        foreach (string continuation in Continuations)
        {
            if (rest.StartsWith(continuation, StringComparison.Ordinal)
                && (rest.Length == continuation.Length || !char.IsLetter(rest[continuation.Length])))
                return true;
        }
        return false;
    }

    /// <summary>Takes in what a known caption has further: the rest of what is emphasised, or of a short line.</summary>
    private Caption Extend(Caption caption)
    {
        Block block = blocks[caption.End.Block];
        string text = block.Text;
        int end = caption.End.Index;
        if (block.EmphasisLength > end && block.EmphasisLength - end < LongestCaption)
        {
            end = block.EmphasisLength;
        }
        else
        {
            int line = text.AsSpan(end).IndexOf('\n');
            int rest = line < 0 || block.IsWrapped ? text.Length : end + line;
            bool goesOn = end < text.Length
                && (text[end] is ';' or ',' or ':' or '/' || text.AsSpan(end).StartsWith(" and ", StringComparison.OrdinalIgnoreCase)
                || !caption.IsWhole);
            if (goesOn && rest - end < LongestUnknownCaption && text.AsSpan(end, rest - end).TrimEnd(". ").IndexOf(". ") < 0)
                end = rest;
        }
        while (end < text.Length && text[end] is '.' or ':' or ')' or '*' or '_' or '”' or '"')
            end++;
        return caption with { End = caption.End with { Index = end } };
    }

    private bool IsHeadingByForm(Block block, int lineStart, int lineLength, int captionStart, List<SectionEntry> sections)
    {
        // A bare number in a document of unknown age may head anything.
        if (day.Date is null && sections.Exists(static section => !section.Number.Contains('.', StringComparison.Ordinal)))
            return false;
        if (block.IsWrapped && lineStart > 0)
            return false;
        ReadOnlySpan<char> text = block.Text;
        bool isAlone = captionStart >= lineStart + lineLength;
        if (isAlone)
            return lineStart == 0 || lineLength < 20;
        ReadOnlySpan<char> rest = text[captionStart..];
        if (char.IsLower(rest[0]) || StartsWithContinuation(rest))
            return false;
        int length = block.IsWrapped ? block.Text.Length - lineStart : lineLength;
        return length <= LongestUnknownCaption || block.EmphasisLength >= captionStart - 1 || block.Kind == BlockKind.Row;
    }

    private static bool StartsWithContinuation(ReadOnlySpan<char> rest)
    {
        foreach (string continuation in Continuations)
        {
            if (rest.StartsWith(continuation, StringComparison.OrdinalIgnoreCase) && rest.Length > continuation.Length
                && rest[continuation.Length] == ' ')
                return true;
        }
        return false;
    }

    private Caption UnknownCaption(int blockIndex, int lineStart, int lineLength, int captionStart)
    {
        Block block = blocks[blockIndex];
        if (captionStart >= lineStart + lineLength)
        {
            // The number stands alone. A short line beneath it that stands out is its caption.
            if (captionStart >= block.Text.Length && NextText(blockIndex) is { } next && IsShortLine(blocks[next]))
                return new Caption(new(next, 0), new(next, blocks[next].Text.Length), false, false);
            return new Caption(new(blockIndex, captionStart), new(blockIndex, captionStart), false, false);
        }
        int end = lineStart + (block.IsWrapped ? block.Text.Length - lineStart : lineLength);
        if (block.EmphasisLength > captionStart)
            end = Math.Min(end, block.EmphasisLength);
        else if (end - lineStart > LongestUnknownCaption
            && block.Text.AsSpan(captionStart, end - captionStart).IndexOf(". ") is var stop and >= 0)
            end = captionStart + stop + 1;
        return new Caption(new(blockIndex, captionStart), new(blockIndex, end), false, false);
    }

    private bool IsShortLine(Block block) =>
        block.Text.Length <= LongestUnknownCaption && block.Kind == BlockKind.Paragraph
        && (block.EmphasisLength == block.Text.Length || block.Text.AsSpan().IndexOfAnyInRange('a', 'z') < 0)
        && !HeadingNumbers.TryRead(map, block.Text, out _);

    private Heading Make(TextPoint start, List<SectionEntry> sections, TextStretch letters, Caption caption)
    {
        string text = blocks[caption.End.Block].Text[..caption.End.Index];
        string printed = caption.Start.Block == caption.End.Block
            ? text[Math.Min(caption.Start.Index, text.Length)..]
            : $"{blocks[caption.Start.Block].Text.AsSpan(caption.Start.Index)} {text}";
        return new Heading
        {
            Start = start,
            End = caption.End,
            Sections = sections,
            Letters = letters,
            Caption = Collapse(printed),
            CaptionStart = caption.Start,
            IsKnownCaption = caption.IsKnown,
        };
    }

    private static string Collapse(string text) =>
        string.Join(' ', text.Split(['\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ':', ' ', '*', '_');

    private readonly record struct Caption(TextPoint Start, TextPoint End, bool IsKnown, bool IsWhole);
}
