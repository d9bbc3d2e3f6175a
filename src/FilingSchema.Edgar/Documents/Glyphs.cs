namespace FilingSchema.Edgar;

/// <summary>A font whose letters show symbols.</summary>
internal enum SymbolFont
{
    /// <summary>The letters show themselves.</summary>
    None,

    /// <summary>Wingdings and Webdings.</summary>
    Dingbats,

    /// <summary>WordPerfect's font of typographic symbols.</summary>
    WordPerfect,
}

/// <summary>The characters that filings draw check boxes with.</summary>
internal static class Glyphs
{
    public const char Unticked = '\u2610';
    public const char Ticked = '\u2612';

    /// <summary>What a character shows in one of the fonts of symbols. In another font it is itself.</summary>
    public static char FromSymbolFont(char character) => (char)(character & 0xFF) switch
    {
        'o' or 'q' or 'p' or '\u00A8' or '\u00A3' => Unticked,
        'x' or 'R' or 'S' or 'T' or 'V' or '\u00FE' or '\u00FD' or '\u00FC' or '\u00FB' => Ticked,
        '\u00A7' or 'l' or 'n' or '\u00B7' or '\u009F' or 'v' or 'u' or '\u00D8' or '\u00D7' => '\u2022',
        _ => character,
    };

    /// <summary>What a character shows in WordPerfect's font of typographic symbols, as far as forms draw boxes with it.</summary>
    public static char FromWordPerfect(char character) => character == 'G' ? Unticked : character;

    /// <summary>What a character of no font means: private-use copies of the symbol fonts are resolved.</summary>
    public static char Plain(char character) => character is >= '\uF020' and <= '\uF0FF' ? FromSymbolFont(character) : character;

    /// <summary>Whether the character is a box, and whether it is ticked.</summary>
    public static bool? Box(char character) => character switch
    {
        '\u2610' or '\u25A1' or '\u25A2' or '\u25FB' or '\u25FD' or '\u2B1C' or '\u274F' or '\u2751' => false,
        '\u2611' or '\u2612' or '\u2713' or '\u2714' or '\u2717' or '\u2718' or '\u25A0' or '\u22A0' or '\u2327' => true,
        // The symbol font was lost on the way, the character stayed.
        '\u00A8' or '\u00AC' => false,
        '\u00FE' or '\u00FD' => true,
        _ => null,
    };
}
