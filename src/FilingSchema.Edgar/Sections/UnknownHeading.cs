namespace FilingSchema.Edgar;

/// <summary>Recognises a heading whose number the form does not have, or did not have on the day.</summary>
/// <remarks>
/// It must look like the form's own: the word, a number of the shape that is in force, and a caption set as one. What else
/// bears a number, such as a proposal put to a vote, is text.
/// </remarks>
internal static class UnknownHeading
{
    private const int LongestLine = 160;

    public static Heading? Read(SectionMap map, FilingDay day, Block block, TextPoint start, ReadOnlySpan<char> line)
    {
        if (start.Index > 0 || line.Length > LongestLine || block.Kind == BlockKind.Break || day.Date is null)
            return null;
        int number = map.SkipSectionWord(line);
        if (number <= 0)
            return null;
        int end = number;
        while (end < line.Length && (char.IsAsciiDigit(line[end]) || (line[end] == '.' && end + 1 < line.Length && char.IsAsciiDigit(line[end + 1]))))
            end++;
        string text = line[number..end].ToString();
        int point = text.IndexOf('.', StringComparison.Ordinal);
        if (point is not (1 or 2) || text.Length - point != 3 || !map.HasPointedNumber(day))
            return null;
        int caption = Separators.Skip(block.Text, end);
        ReadOnlySpan<char> rest = caption < line.Length ? line[caption..] : [];
        if (rest.IsEmpty || !IsCaption(block, rest))
            return null;
        return new Heading
        {
            Kind = HeadingKind.Unknown,
            Start = start,
            End = start with { Index = line.Length },
            Number = text,
            Caption = rest.TrimEnd(" .:").ToString(),
            CaptionStart = start with { Index = caption },
        };
    }

    private static bool IsCaption(Block block, ReadOnlySpan<char> rest)
    {
        if (!char.IsUpper(rest[0]) || Sentence.GoesOn(rest, StringComparison.OrdinalIgnoreCase))
            return false;
        if (block.EmphasisLength >= block.Text.Length - 1)
            return true;
        int longer = 0;
        for (int index = 0; Words.Next(rest, ref index, out int start);)
        {
            if (index - start < 4)
                continue;
            longer++;
            if (char.IsLower(rest[start]))
                return false;
        }
        return longer > 0;
    }
}
