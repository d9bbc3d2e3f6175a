using System.Buffers;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Takes a signature page apart into lines, each cell by itself, each label apart from its value.</summary>
internal sealed partial class SignatureLines
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" _-–—*=.,;");

    private static readonly SearchValues<string> WordsOfSentence =
        SearchValues.Create(["pursuant", "witness", "accordance"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> WordOfDate = SearchValues.Create(["date"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> LastOfSentence = SearchValues.Create(["authorized"], StringComparison.OrdinalIgnoreCase);

    // Enough for what a line or sentence is told by; a line without end is not looked through at each of its parts.
    private const int LongestBeginning = 80;
    private const int LongestSentence = 2000;
    private const int MostLinesOfPlaceAndDay = 2;

    private readonly List<SignatureLine> lines = [];
    private bool isAfterBreak;

    [GeneratedRegex(@"^(?<label>" + SignatureWords.Labels + @")\s*(?<colon>[:.]?)[\s_]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LabelAlone { get; }

    [GeneratedRegex(
        @"^(?:(?<label>" + SignatureWords.Labels + @")\s*:|(?<label>its)(?=\s+(?-i:\p{Lu})))\s*(?<value>[^\s_].*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex LabelAndValue { get; }

    [GeneratedRegex(@"(?<=[\s,;_])(?<!\b(?:print(?:ed)?|as|signed|name\s+(?:and|&))\s{1,3})(?:by|name|title|its|dated?)\s*:|(?<=[\s,;_])by\s+(?=/\s?s\s?/)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LabelWithin { get; }

    [GeneratedRegex(@"^(?:\W*pursuant\s+to|\W*in\s+witness|\W*in\s+accordance\s+with)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SentenceStart { get; }

    [GeneratedRegex(
        @"^(?:dated?\s*:?\s*)?(?:" + SignatureWords.Month + @"\.?\s*[0-9]{1,2}\s*,?\s*[0-9]{4}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4})[\s,.]+(?=[^\W0-9])"
            + @"|^\(?date\)?\s+(?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=[^\W0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateBefore { get; }

    // The year may stand on the next line.
    [GeneratedRegex(
        @"^(?:dated?\s*:?\s*)?" + SignatureWords.Month + @"\.?\s+[0-9]{1,2}(?:st|nd|rd|th)?\s*,?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateWithoutYear { get; }

    [GeneratedRegex(@"^\s*(?:19|20)[0-9]{2}\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Year { get; }

    [GeneratedRegex(@"^\s*(?:by\s*:?\s*)?/\s?s\s?/\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MarkAlone { get; }

    /// <summary>The lines of a page, in reading order; blocks that stand side by side are read one after the other.</summary>
    public static List<SignatureLine> Of(Block[] blocks, TextStretch page)
    {
        SignatureLines collected = new();
        for (int i = page.Start.Block; i < blocks.Length && i <= page.End.Block; i++)
        {
            Block block = blocks[i];
            collected.isAfterBreak |= block.Kind == BlockKind.Break;
            if (!block.HasText || block.IsFurniture)
                continue;
            int start = i == page.Start.Block ? page.Start.Index : 0;
            int end = i == page.End.Block ? page.End.Index : block.Text.Length;
            if (IsBeyond(block.Text.AsSpan(start, end - start)))
                break;
            if (!IsCaptions(block))
                collected.AddBlock(block, i, start, end);
        }
        return SignatureColumns.Arrange(collected.lines);
    }

    // Behind the signatures stand the index of exhibits, and exhibits under their numbers.
    private static bool IsBeyond(ReadOnlySpan<char> text) =>
        ExhibitText.IsIndexHeading(text) || (ExhibitNumber.MatchAlone(text, isInList: false) is { Success: true } number && number.Groups["word"].Length > 0);

    /// <summary>Whether a row only says what stands beneath: "Signature", "Title", "Date".</summary>
    private static bool IsCaptions(Block block) =>
        block.Kind == BlockKind.Row && block.Text.Length < LongestBeginning && Array.TrueForAll(block.Cells, cell => cell.Length == 0 || IsCaption(cell.In(block)))
            && block.Cells.Count(static cell => cell.Length > 0) > 1;

    private static bool IsCaption(ReadOnlySpan<char> cell) => !cell.Contains(':') && SignatureWords.IsLabel(cell);

    private void AddBlock(Block block, int index, int start, int end)
    {
        int line = start;
        for (int at = start; at < end;)
        {
            if (line <= at)
                line = EndOfLine(block, at, end);
            int stop = line;
            ReadOnlySpan<char> beginning = block.Text.AsSpan(at, Math.Min(stop - at, LongestBeginning));
            if (IsSentence(beginning))
                stop = EndOfSentence(block, at, end);
            // A date, or the word beneath one, may share its line with what stands beside it.
            else if (LengthOfDateBefore(beginning) is > 0 and int date)
                stop = at + date;
            else if (LabelStart(block.Text.AsSpan(at, stop - at)) is > 0 and int label)
                stop = at + label;
            else if (IsMarkBefore(block, at, stop, end) || IsYearNext(block, at, stop, end))
                stop = line = EndOfLine(block, stop + 1, end);
            AddLine(block, index, at, stop);
            at = stop < end && block.Text[stop] is '\n' or '\t' ? stop + 1 : stop;
        }
    }

    private static bool IsSentence(ReadOnlySpan<char> text) => text.ContainsAny(WordsOfSentence) && SentenceStart.IsMatch(text);

    private static int LengthOfDateBefore(ReadOnlySpan<char> line)
    {
        if (!line.ContainsAnyInRange('0', '9') && !line.ContainsAny(WordOfDate))
            return 0;
        foreach (ValueMatch date in DateBefore.EnumerateMatches(line))
            return date.Length;
        return 0;
    }

    /// <summary>Where the first label within a line begins, or -1.</summary>
    private static int LabelStart(ReadOnlySpan<char> line)
    {
        if (!line.ContainsAny(':', '/'))
            return -1;
        foreach (ValueMatch label in LabelWithin.EnumerateMatches(line))
            return label.Index;
        return -1;
    }

    private static int EndOfLine(Block block, int start, int end) =>
        block.Text.AsSpan(start, end - start).IndexOfAny('\n', '\t') is var length and >= 0 ? start + length : end;

    /// <summary>Whether a cell has the mark of a signature alone, and the next one the name.</summary>
    private static bool IsMarkBefore(Block block, int start, int stop, int end) =>
        stop < end && block.Text[stop] == '\t' && MarkAlone.IsMatch(block.Text.AsSpan(start, stop - start))
            && SignatureWords.IsPerson(block.Text[(stop + 1)..EndOfLine(block, stop + 1, end)].Trim());

    private static bool IsYearNext(Block block, int start, int stop, int end) =>
        stop < end && block.Text[stop] == '\n' && DateWithoutYear.IsMatch(block.Text.AsSpan(start, stop - start))
            && Year.IsMatch(block.Text.AsSpan(stop + 1, EndOfLine(block, stop + 1, end) - stop - 1));

    // A wrapped sentence reaches to the line that ends it.
    private static int EndOfSentence(Block block, int start, int end)
    {
        int authorized = block.Text.AsSpan(start, Math.Min(end - start, LongestSentence)).IndexOfAny(LastOfSentence);
        int stop = EndOfLine(block, authorized < 0 ? start : start + authorized, end);
        if (authorized < 0)
            return stop;
        // "..., thereunto duly authorized, in the City of Elmira, on this 1st day of March, 2000."
        ReadOnlySpan<char> rest = block.Text.AsSpan((start + authorized + "authorized".Length)..stop);
        for (int more = 0; more < MostLinesOfPlaceAndDay && rest is not ['.', ..] && Words.AreIn(rest) && stop < end && block.Text[stop] == '\n' && block.Text[stop - 1] != '.'; more++)
            stop = EndOfLine(block, stop + 1, end);
        return stop;
    }

    private void AddLine(Block block, int index, int start, int end)
    {
        FoundText text = FoundText.Of(block, start, end);
        if (text.Text.AsSpan().IndexOfAnyExcept(Blanks) < 0)
        {
            // A star in place of a signature is somebody else's.
            isAfterBreak |= text.Text == "*" && block.Table != 0 && start == block.Cells.First(static cell => cell.Length > 0).Start;
            return;
        }
        SignatureLine line = new()
        {
            Text = text,
            Block = index,
            Cell = BlockGeometry.CellAt(block, start) ?? block.Cells[0],
            HasColumn = block.Table != 0 || block.IsWrapped,
            Row = (block.Table, block.Row),
            IsAfterBreak = isAfterBreak,
        };
        isAfterBreak = false;
        bool mayHaveLabel = text.Text.Contains(':', StringComparison.Ordinal) || text.Text.StartsWith("its", StringComparison.OrdinalIgnoreCase);
        if (mayHaveLabel && LabelAndValue.Match(text.Text) is { Success: true } match)
        {
            int value = block.Text.IndexOf(match.Groups["value"].Value, start, StringComparison.Ordinal);
            lines.Add(Labelled(line with { Text = FoundText.Of(block, value, end) }, ToLabel(match)));
        }
        else if (lines.Count > 0 && lines[^1].Label.Length == 0 && SignatureWords.MayBeLabel(lines[^1].Text.Text) && LabelAlone.Match(lines[^1].Text.Text) is { Success: true } alone
            && CanLabel(alone, text.Text) && !IsStacked(line))
            lines[^1] = Labelled(line, ToLabel(alone));
        else
            lines.Add(line);
    }

    // Nobody signs with a date: "By: June 2, 2020".
    private static SignatureLine Labelled(SignatureLine line, string label) =>
        line with { Label = label == "by" && SignatureWords.IsDate(line.Text.Text) ? "date" : label };

    /// <summary>Whether the labels stand one over the other in one cell, so that the values do so in the next.</summary>
    private bool IsStacked(SignatureLine value) =>
        lines.Count > 1 && lines[^1].Block == value.Block && lines[^1].Cell == lines[^2].Cell && lines[^1].Cell != value.Cell
            && lines[^2].Block == value.Block && SignatureWords.IsLabel(lines[^2].Text.Text);

    private static string ToLabel(Match match) => string.Join(' ', Words.Of(match.Groups["label"].Value)) switch
    {
        "per" => "by",
        "as its" or "capacity" or "position" or "office" => "its",
        "company" or "for" => "registrant",
        "print name" or "printed name" or "name and title" or "name title" => "name",
        "dated" or "date signed" => "date",
        string label => label,
    };

    /// <summary>Whether the line after a label is its value, and not another label or what happens to stand beside it.</summary>
    private static bool CanLabel(Match label, string value)
    {
        if ((SignatureWords.MayBeLabel(value) && LabelAlone.IsMatch(value)) || IsSentence(value) || value[0] == '(')
            return false;
        return ToLabel(label) switch
        {
            "date" => DayText.Find(value) is not null,
            "by" => true,
            "signature" => SignatureText.IsConformed(value),
            _ => label.Groups["colon"].Length > 0 && !SignatureText.IsConformed(value),
        };
    }
}
