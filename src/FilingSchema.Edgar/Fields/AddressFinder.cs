using System.Buffers;

namespace FilingSchema.Edgar;

/// <summary>Finds the address on a part of a filing: over its label, or else where the lines have the shape of one.</summary>
internal static class AddressFinder
{
    // From the label up to the town: a telephone number and a line of the web may stand between.
    private const int MostLinesToTown = 5;
    private const int MostLinesOfStreet = 4;
    private const int LongestStreet = 65;
    private const int LongestLine = 120;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The parts of the address by the members that take them, or <see langword="null"/>.</summary>
    public static IReadOnlyDictionary<string, FoundText>? Find(MemberReading member, RecordSchema address, Scope scope)
    {
        AddressPlaces places = new(address);
        IReadOnlyList<TextLine> lines = scope.Lines;
        foreach (FoundLabel label in scope.Labels.FindAll(member.Above))
        {
            if (LineOf(lines, scope.Filing.Blocks[label.Block], label.Start) is { } at && OverLabel(lines, at, label, places) is { } parts)
                return parts;
        }
        foreach (FoundLabel label in scope.Labels.FindAll(member.Above))
        {
            if (BesideLabel(scope.Filing.Blocks, label, places) is { } parts)
                return parts;
        }
        for (int i = 0; i < lines.Count; i++)
        {
            // A sentence may end in a town, and is no address.
            if (lines[i].Text.Length <= LongestLine && ParseUp(lines, i, places) is { } parts && AddressText.IsComplete(parts))
                return parts;
        }
        return null;
    }

    private static int? LineOf(IReadOnlyList<TextLine> lines, Block block, int index)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (ReferenceEquals(lines[i].Block, block) && index >= lines[i].Start && index <= lines[i].End)
                return i;
        }
        return null;
    }

    private static IReadOnlyDictionary<string, FoundText>? OverLabel(
        IReadOnlyList<TextLine> lines, int at, FoundLabel label, AddressPlaces places)
    {
        // "12 Canal Street, Waltham, MA 02453 (Address of principal executive offices)"
        TextLine before = lines[at] with { End = lines[at].Block.Text.LastIndexOf('(', label.Start) is var open && open > lines[at].Start ? open : lines[at].Start };
        if (before.Text.ContainsAnyInRange('0', '9') && AddressText.Parse([before], places) is { } inLine)
            return inLine;
        for (int i = at - 1; i >= 0 && at - i <= MostLinesToTown; i--)
        {
            if (ParseUp(lines, i, places) is { } parts)
                return AddressText.IsOfCommission(parts) ? null : FirstOfSeveral(lines, i, parts, places) ?? parts;
            if (IsLabel(lines[i].Text))
                break;
        }
        return null;
    }

    /// <summary>The whole address in the cell next to that of the label.</summary>
    private static IReadOnlyDictionary<string, FoundText>? BesideLabel(Block[] blocks, FoundLabel label, AddressPlaces places)
    {
        Cell[] cells = blocks[label.Block].Cells;
        int next = Array.FindIndex(cells, cell => cell.Start > label.Start && cell.Length > 0);
        if (next < 0)
            return null;
        TextStretch cell = new(new TextPoint(label.Block, cells[next].Start), new TextPoint(label.Block, cells[next].End));
        return AddressText.Parse(TextLine.Of(blocks, [cell]), places) is { } parts && AddressText.IsComplete(parts) && HasStreet(parts) ? parts : null;
    }

    /// <summary>The first of several addresses over one label; <see langword="null"/> if the one that ends in a line is the only one.</summary>
    private static IReadOnlyDictionary<string, FoundText>? FirstOfSeveral(
        IReadOnlyList<TextLine> lines, int last, IReadOnlyDictionary<string, FoundText> found, AddressPlaces places)
    {
        int top = found.Values.Min(static part => part.Place.Offset);
        while (last > 0 && FoundText.Of(lines[last].Block, lines[last].Start, lines[last].End).Place.Offset > top)
            last--;
        IReadOnlyDictionary<string, FoundText>? first = null;
        for (int i = last - 1; i >= 0 && last - i <= MostLinesToTown && !IsLabel(lines[i].Text); i--)
        {
            if (!IsWhole(lines, i, places))
                continue;
            first = ParseUp(lines, i, places);
            last = i;
        }
        return first;
    }

    /// <summary>Whether an address ends in a line: its town there, or in the line above.</summary>
    private static bool IsWhole(IReadOnlyList<TextLine> lines, int last, AddressPlaces places) =>
        lines[last].Text.Length <= LongestLine && AddressText.Parse([lines[last]], places) is { } parts && AddressText.IsComplete(parts);

    /// <summary>The address whose last line is given: its town there or in the line above, and the street over it.</summary>
    private static IReadOnlyDictionary<string, FoundText>? ParseUp(IReadOnlyList<TextLine> lines, int last, AddressPlaces places)
    {
        IReadOnlyDictionary<string, FoundText>? found = null;
        List<TextLine> address = [];
        for (int i = last; i >= 0 && address.Count < MostLinesOfStreet + 1; i--)
        {
            bool isNext = found is null ? address.Count < 2 : IsStreet(lines[i].Text) || (!HasStreet(found) && !IsLabel(lines[i].Text));
            if (!isNext || (found is not null && IsWhole(lines, i, places)))
                break;
            address.Insert(0, lines[i]);
            if (AddressText.Parse(address, places) is { } parts)
                found = parts;
            else if (found is not null)
                break;
        }
        return found;
    }

    private static bool HasStreet(IReadOnlyDictionary<string, FoundText> parts) => parts.ContainsKey(AddressRoles.Lines[0]);

    // The number of a file, of an employer or of a telephone is no street's.
    private static bool IsStreet(ReadOnlySpan<char> line) =>
        line.Length <= LongestStreet && !IsLabel(line) && line.ContainsAny(Letters) && StreetWords.IsIn(line)
            && !TelephoneText.IsIn(line) && !DayText.IsIn(line);

    private static bool IsLabel(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line is [.., ')'] or ['(', ..] && line.IndexOfAnyInRange('0', '9') < 0;
    }
}
