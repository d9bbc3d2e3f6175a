using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Reads lists of exhibits: lines of a number and a description, in a table or not.</summary>
internal static partial class ExhibitReader
{
    private const string Number = @"(?<number>\d{1,3}(?:\.\d{1,3})?[A-Z]?(?:\.?\([A-Za-z0-9]{1,4}\))*)";

    [GeneratedRegex(
        @"^\W*(?:exhibit\s*(?:no\.?|number)?\s*)?" + Number + @"\W{0,6}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberAlone { get; }

    [GeneratedRegex(
        @"^[\s*+†#]*(?<word>exhibits?\s*(?:no\.?|number)?\s*)?\(?" + Number + @"\)?[*+†#]*\s*[-–—:.]*\s+(?<text>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex NumberAndText { get; }

    /// <summary>The exhibits that a part of a document lists: the number and the description of each.</summary>
    public static IReadOnlyList<(FoundText Number, FoundText Description)> Read(
        IReadOnlyList<Block> blocks, IReadOnlyList<TextStretch> text)
    {
        List<(FoundText Number, FoundText Description)> exhibits = [];
        bool isInList = false;
        foreach ((Block block, int start, int end) in text.SelectMany(stretch => StretchText.Pieces(blocks, stretch)))
        {
            if ((block.Kind == BlockKind.Row ? ReadRow(block) : ReadParagraph(block, start, end, isInList)) is { } found)
                exhibits.Add(found);
            isInList |= block.Text.AsSpan(start, end - start).Contains("exhibit", StringComparison.OrdinalIgnoreCase);
        }
        return exhibits;
    }

    private static (FoundText, FoundText)? ReadRow(Block block)
    {
        for (int i = 0; i + 1 < block.Cells.Count; i++)
        {
            Match match = NumberAlone.Match(block.Cells[i].In(block).ToString());
            if (!match.Success)
            {
                // A bullet or a letter may stand before the number, nothing more.
                if (block.Cells[i].Length > 5)
                    return null;
                continue;
            }
            Group number = match.Groups["number"];
            int start = block.Cells[i].Start + number.Index;
            Cell description = block.Cells[i + 1];
            // A mark of a note may stand between.
            if (description.Length < 3 && i + 2 < block.Cells.Count)
                description = block.Cells[i + 2];
            return (FoundText.Of(block, start, start + number.Length), FoundText.Of(block, description.Start, description.End));
        }
        return null;
    }

    private static (FoundText, FoundText)? ReadParagraph(Block block, int start, int end, bool isInList)
    {
        Match match = NumberAndText.Match(block.Text[start..end]);
        if (!match.Success)
            return null;
        Group number = match.Groups["number"];
        Group text = match.Groups["text"];
        bool isNumbered = number.Value.Contains('.', StringComparison.Ordinal) || match.Groups["word"].Success;
        if (!(isNumbered || isInList) || char.IsLower(text.ValueSpan[0]))
            return null;
        return (At(number), At(text));

        FoundText At(Group group) => FoundText.Of(block, start + group.Index, start + group.Index + group.Length);
    }
}
