using System.Globalization;
using System.Text;

namespace FilingSchema;

/// <summary>What RFC 5893 (section 2) asks of the labels of a name in which something is written from right to left.</summary>
internal static class BidirectionalText
{
    private enum Direction
    {
        LeftToRight,
        RightToLeft,
        Digit,
        ArabicDigit,
        Mark,
        Neutral,
    }

    public static bool IsValid(IReadOnlyList<IReadOnlyList<Rune>> labels)
    {
        Direction[][] all = [.. labels.Select(static label => (Direction[])[.. label.Select(DirectionOf)])];
        return !all.Any(IsBidirectional) || all.All(IsValid);
    }

    private static bool IsBidirectional(Direction[] label) => label.Any(static direction => direction is Direction.RightToLeft or Direction.ArabicDigit);

    private static bool IsValid(Direction[] label)
    {
        Direction last = label.LastOrDefault(static direction => direction != Direction.Mark);
        return label[0] switch
        {
            Direction.LeftToRight => !IsBidirectional(label) && last is Direction.LeftToRight or Direction.Digit,
            Direction.RightToLeft => !label.Contains(Direction.LeftToRight)
                && last is Direction.RightToLeft or Direction.Digit or Direction.ArabicDigit
                && !(label.Contains(Direction.Digit) && label.Contains(Direction.ArabicDigit)),
            _ => false,
        };
    }

    private static Direction DirectionOf(Rune rune) => rune.Value switch
    {
        (>= '0' and <= '9') or (>= 0x6F0 and <= 0x6F9) => Direction.Digit,
        (>= 0x600 and <= 0x605) or (>= 0x660 and <= 0x669) or 0x66B or 0x66C or 0x6DD => Direction.ArabicDigit,
        '-' or 0xB7 or 0x375 or 0x30FB or 0x200C or 0x200D => Direction.Neutral,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark => Direction.Mark,
        (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) => Direction.RightToLeft,
        _ => Direction.LeftToRight,
    };
}
