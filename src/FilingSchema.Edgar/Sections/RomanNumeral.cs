namespace FilingSchema.Edgar;

/// <summary>Reads small Roman numerals, which some filers number sections with.</summary>
internal static class RomanNumeral
{
    private static readonly string[] Numerals =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

    private static readonly string[] Numbers =
        ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20"];

    /// <summary>The number in digits, or an empty text for what is no numeral up to twenty.</summary>
    public static string ToNumber(ReadOnlySpan<char> numeral)
    {
        for (int i = 0; i < Numerals.Length; i++)
        {
            if (numeral.SequenceEqual(Numerals[i]))
                return Numbers[i];
        }
        return "";
    }
}
