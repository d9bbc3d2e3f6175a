namespace FilingSchema.Edgar;

/// <summary>Tells how far a character of HTML reaches in the source, where it may be written as a reference such as <c>&amp;#8221;</c>.</summary>
internal static class CharacterReference
{
    private const int Longest = 32;

    /// <summary>Where the next character begins in the source, behind one that was read at an offset.</summary>
    public static int Next(FilingText source, int offset, char read)
    {
        if (offset >= source.Length)
            return offset + 1;
        return source[offset] switch
        {
            // The two of CRLF are read as one.
            '\r' when read == '\n' && offset + 1 < source.Length && source[offset + 1] == '\n' => offset + 2,
            // The other half follows.
            '&' when char.IsHighSurrogate(read) => offset,
            '&' when read != '&' || IsAmpersand(source[(offset + 1)..]) => offset + LengthAt(source, offset),
            _ => offset + 1,
        };
    }

    /// <summary>The length of the reference at an offset of the source; 1 if there is none.</summary>
    public static int LengthAt(FilingText source, int offset)
    {
        ReadOnlySpan<char> text = source.Slice(offset, Math.Min(Longest, source.Length - offset));
        if (text is not ['&', _, ..])
            return 1;
        int start = text[1] == '#' ? 2 : 1;
        int length = start;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
            length++;
        if (length == start)
            return 1;
        // A number may lack its semicolon.
        bool isEnded = length < text.Length && text[length] == ';';
        return isEnded ? length + 1 : start == 2 ? length : 1;
    }

    private static bool IsAmpersand(ReadOnlySpan<char> reference)
    {
        if (reference.StartsWith("amp;", StringComparison.OrdinalIgnoreCase))
            return true;
        if (reference is not ['#', ..])
            return false;
        bool isHexadecimal = reference is [_, 'x' or 'X', ..];
        return reference[(isHexadecimal ? 2 : 1)..].TrimStart('0').StartsWith(isHexadecimal ? "26;" : "38;", StringComparison.Ordinal);
    }
}
