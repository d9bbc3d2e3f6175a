using System.Buffers;

namespace FilingSchema.Edgar;

/// <summary>White space, which documents have more of than they say.</summary>
internal static class WhiteSpace
{
    // White space of every kind but the plain one.
    private static readonly SearchValues<char> Uneven = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    // What is shorter is looked at sooner character by character.
    private const int Short = 24;

    /// <summary>A text on one line, with one space between two words and none around; the very text if it is so already, as nearly all are.</summary>
    public static string Collapse(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        return trimmed.Length == text.Length && IsCollapsed(trimmed) ? text : Collapse(trimmed);
    }

    /// <inheritdoc cref="Collapse(string)"/>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (IsCollapsed(text))
            return text.ToString();
        char[] line = ArrayPool<char>.Shared.Rent(text.Length);
        int length = 0;
        foreach (char character in text)
        {
            if (!char.IsWhiteSpace(character))
                line[length++] = character;
            else if (line[length - 1] != ' ')
                line[length++] = ' ';
        }
        string collapsed = new(line, 0, length);
        ArrayPool<char>.Shared.Return(line);
        return collapsed;
    }

    private static bool IsCollapsed(ReadOnlySpan<char> trimmed) => trimmed.Length < Short ? IsShortCollapsed(trimmed) : !trimmed.ContainsAny(Uneven) && !trimmed.Contains("  ", StringComparison.Ordinal);

    private static bool IsShortCollapsed(ReadOnlySpan<char> trimmed)
    {
        for (int i = 0; i < trimmed.Length; i++)
        {
            if (char.IsWhiteSpace(trimmed[i]) && (trimmed[i] != ' ' || trimmed[i - 1] == ' '))
                return false;
        }
        return true;
    }
}
