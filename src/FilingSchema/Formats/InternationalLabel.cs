using System.Globalization;
using System.Text;

namespace FilingSchema;

/// <summary>Labels of characters beyond ASCII, as RFC 5891 (section 4.2) and RFC 5892 have them.</summary>
/// <remarks>Which characters may stand in a label is told by their categories and the exceptions of RFC 5892; whether it is normalised is not looked at.</remarks>
internal static class InternationalLabel
{
    // The marks of the scripts of India and their neighbours that take away a consonant's vowel.
    private const string Viramas =
        "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D3B\u0D3C\u0D4D\u0DCA\u0E3A\u0EBA\u0F84\u1039\u103A"
        + "\u1714\u1734\u17D2\u1A60\u1B44\u1BAA\u1BAB\u1BF2\u1BF3\u2D7F\uA806\uA8C4\uA953\uA9C0\uAAF6\uABED";

    public static bool IsValid(IReadOnlyList<Rune> label)
    {
        if (label[0].Value == '-' || label[^1].Value == '-' || (label.Count > 3 && label[2].Value == '-' && label[3].Value == '-') || IsMark(label[0]))
            return false;
        for (int i = 0; i < label.Count; i++)
        {
            if (!IsAllowed(label, i))
                return false;
        }
        bool hasArabicDigits = label.Any(static rune => rune.Value is >= 0x660 and <= 0x669);
        return !hasArabicDigits || !label.Any(static rune => rune.Value is >= 0x6F0 and <= 0x6F9);
    }

    private static bool IsAllowed(IReadOnlyList<Rune> label, int index)
    {
        int next = index + 1 < label.Count ? label[index + 1].Value : 0;
        int before = index > 0 ? label[index - 1].Value : 0;
        return label[index].Value switch
        {
            '-' => true,
            // Allowed whatever their category.
            0x6FD or 0x6FE or 0xF0B or 0x3007 => true,
            // Not allowed whatever their category.
            0x640 or 0x7FA or 0x302E or 0x302F or (>= 0x3031 and <= 0x3035) or 0x303B or (>= 0xFF00 and <= 0xFFEF) => false,
            // Allowed beside some characters only.
            0xB7 => before == 'l' && next == 'l',
            0x375 => next is (>= 0x370 and <= 0x3FF) or (>= 0x1F00 and <= 0x1FFF),
            0x5F3 or 0x5F4 => before is >= 0x591 and <= 0x5F4,
            0x30FB => label.Any(IsJapanese),
            0x200C => IsVirama(before) || (IsJoining(before) && IsJoining(next)),
            0x200D => IsVirama(before),
            _ => Rune.GetUnicodeCategory(label[index]) is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber,
        };
    }

    private static bool IsVirama(int value) => value is > 0 and <= char.MaxValue && Viramas.Contains((char)value, StringComparison.Ordinal);

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsJapanese(Rune rune) =>
        rune.Value is not 0x30FB and ((>= 0x3040 and <= 0x30FF) or 0x3005 or 0x3007 or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF));

    // The scripts whose letters join.
    private static bool IsJoining(int value) => value is (>= 0x620 and <= 0x6D3) or (>= 0x710 and <= 0x77F) or (>= 0x7CA and <= 0x7EA) or (>= 0x1820 and <= 0x18AA) or (>= 0x840 and <= 0x8FF);
}
